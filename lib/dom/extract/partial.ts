// Does the page give the whole article, or only its beginning?
import { simplify } from '#lib/core/text/simplify.ts'
import { around, attributeOf, find, nameIn, parentOf } from '../plain.ts'
import { saysUnfold } from './folds.ts'
import type { LinkedArticle } from './metadata/json-ld.ts'
import type { Passage } from './passage.ts'
import { unitsOf } from './units.ts'

const WALL_WORDS =
  /subscribe (?:now )?to (?:continue|read|keep)|to continue reading|(?:sign|log) in to (?:continue|read)|already a subscriber|this (?:article|content|story) is for (?:subscribers|members)|(?:剩余|还有)\s*\d+\s*%|付费(?:阅读|内容|后)|登录后(?:阅读|查看)|开通会员.{0,6}(?:阅读|查看)|下载.{0,8}阅读全文/i
/** A wall behind a text longer than this, in Latin letters, is an offer and not a cut. */
const SHORT = 3500
const REST = /阅读全文|查看全文|展开全文|(?:read|view|see) (?:the )?full (?:story|article)|continue reading|keep reading|story continues/i
const BROKEN_OFF = /(?:…|\.\.\.)$/
const FINISHED = /[.!?。！？][”"’')）」』】]*$/

const FOLD_NAME = /fold|collaps|clip|ellipsis|expand|truncat|shrink|limit-?height|max-?height/i
/** Steps up from the last line to the box that a fold cuts. */
const NEAR = 5

/** The text's end stands in a box that the page cuts off by style alone: all of it is here. */
function isClipped({ element }: Passage): boolean {
  for (let box: Element | null = element, step = 0; box && step < NEAR; box = parentOf(box), step++) {
    const style = nameIn(box, 'style')
    if (attributeOf(box, 'hidden') !== null || /display\s*:\s*none|max-height|overflow\s*:\s*hidden/i.test(style)) return true
    if (FOLD_NAME.test(`${nameIn(box, 'class')} ${nameIn(box, 'id')}`)) return true
  }
  return false
}

/** Words that unfold a text mean that the rest is not here, unless all of it is here already and only out of sight. */
function leadsElsewhere({ element, text }: Passage, last: Passage): boolean {
  // "Read more" and "See more" head lists of other stories as often: then only a line that breaks off tells.
  if (!REST.test(simplify(text))) return saysUnfold(text) && BROKEN_OFF.test(last.text)
  const link = around(element, 'a[href]') ?? find(element, 'a[href]')
  if (!/^(?:#|javascript:)/i.test((link && attributeOf(link, 'href')) ?? '#')) return true
  return !isClipped(last) || !FINISHED.test(last.text)
}

/** True when the page says so in JSON-LD, or asks for a subscription or a click right behind a short text. */
export function isPartial(passages: readonly Passage[], kept: readonly Passage[], linked: LinkedArticle | undefined): boolean {
  let size = 0
  for (const { text } of kept) {
    size += unitsOf(text)
    if (size > SHORT) return false
  }
  if (linked?.free === false) return true
  const end = kept.at(-1) as Passage
  const last = passages.indexOf(end)
  return passages
    .slice(Math.max(0, last - 1), last + 8)
    .some((passage) => passage.text.length < 200 && (WALL_WORDS.test(simplify(passage.text)) || leadsElsewhere(passage, end)))
}
