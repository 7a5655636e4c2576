// Does the page give the whole article, or only its beginning?
import type { LinkedArticle } from './metadata/json-ld.ts'
import type { Passage } from './passage.ts'
import { unitsOf } from './units.ts'

const WALL_WORDS =
  /subscribe (?:now )?to (?:continue|read|keep)|to continue reading|(?:sign|log) in to (?:continue|read)|already a subscriber|this (?:article|content|story) is for (?:subscribers|members)|read the full (?:story|article)|阅读全文|查看全文|展开全文|(?:剩余|还有)\s*\d+\s*%|付费(?:阅读|内容|后)|登录后(?:阅读|查看)|开通会员.{0,6}(?:阅读|查看)|下载.{0,8}阅读全文/i
/** A wall behind a text longer than this, in Latin letters, is an offer and not a cut. */
const SHORT = 3500

/** True when the page says so in JSON-LD, or asks for a subscription or a click right behind a short text. */
export function isPartial(passages: readonly Passage[], kept: readonly Passage[], linked: LinkedArticle | undefined): boolean {
  if (kept.reduce((sum, { text }) => sum + unitsOf(text), 0) > SHORT) return false
  if (linked?.free === false) return true
  const last = passages.indexOf(kept.at(-1) as Passage)
  return passages.slice(Math.max(0, last - 1), last + 8).some(({ text }) => text.length < 200 && WALL_WORDS.test(text))
}
