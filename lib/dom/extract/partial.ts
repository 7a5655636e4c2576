// Does the page give the whole article, or only its beginning?
import { simplify } from '#lib/core/text/simplify.ts'
import { around, attributeOf, find, nameIn, parentOf } from '../plain.ts'
import { saysUnfold } from './folds.ts'
import type { LinkedArticle } from './metadata/json-ld.ts'
import type { MetaTags } from './metadata/meta-tags.ts'
import type { Passage } from './passage.ts'
import { unitsOf } from './units.ts'

/** What asks for an account, a subscription or money before it shows the rest; Chinese in simplified characters. */
const WALL_WORDS: readonly RegExp[] = [
  /\b(?:subscribe|register|sign (?:up|in)|log in|join|upgrade|create an? (?:free )?account)\b.{0,30}\bto (?:continue|keep reading|read(?! our)|unlock|access (?:this|the))/i,
  /\bto (?:continue|keep) reading|\bto read (?:the (?:rest|remainder)|(?:this|the) (?:full|whole|complete) (?:article|story)|on)\b|\bcontinue reading (?:your|this) /i,
  /\b(?:exclusive(?:ly)? (?:to|for)|reserved for|only (?:for|available to)|available (?:only )?to|is for)\s+(?:(?:paid|paying|our|premium|digital)\s+)*(?:subscribers?|members?)\b/i,
  /\b(?:for|to) (?:subscribers?|members?) only\b|\balready (?:a |an )?(?:subscriber|subscribed|member)\b/i,
  /\bunlock (?:this|the (?:full|rest)|full|unlimited)|\bget (?:full|unlimited|instant) access to (?:this|the (?:full|rest))/i,
  /\breached (?:your|the) (?:\w+ )?limit|\bno (?:more )?free (?:articles|stories)|\bwant to (?:read (?:more|on|the rest)|keep reading)\b/i,
  /(?:剩余|还有|还剩|余下)\s*\d+\s*%|付费(?:阅读|内容|后|可见)|试读(?:结束|已结束|部分)|解锁(?:全文|本文|余下|剩余)|余下全文/,
  /(?:登录|登入|注册|订阅|购买|付费|开通会员|成为会员).{0,12}(?:(?:阅读|查看|浏览|解锁).{0,4}(?:全文|余下|剩余|完整|全部内容)|继续阅读)/,
  /登录后(?:阅读|查看)|开通会员.{0,6}(?:阅读|查看)|(?:本|此|该)(?:文|篇|文章|内容|篇文章).{0,6}(?:会员|订户|付费).{0,4}(?:专享|专属|可见|可读|才能)/,
]
const isWall = (text: string): boolean => {
  const plain = simplify(text)
  return !saysUnfold(text) && WALL_WORDS.some((words) => words.test(plain))
}
/** A wall behind a text longer than this, in Latin letters, is an offer and not a cut. */
const SHORT = 3500
const REST =
  /(?:阅读|查看|展开)(?:剩余|余下)?全文|(?:read|view|see) (?:the )?full (?:story|article)|continue reading|keep reading|story continues/i
const APP = /\bapp\b|APP|客户端/i
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
  const stays = /^(?:#|javascript:)/i.test((link && attributeOf(link, 'href')) ?? '#')
  // On a phone the control of a clipped text leads to the app.
  return !(stays || APP.test(simplify(text))) || !isClipped(last) || !FINISHED.test(last.text)
}

/** True when the page says so in its metadata, or asks for a subscription or a click right behind a short text. */
export function isPartial(
  passages: readonly Passage[],
  kept: readonly Passage[],
  { linked, meta }: { readonly linked: LinkedArticle | undefined; readonly meta: MetaTags },
): boolean {
  let size = 0
  for (const { text } of kept) {
    size += unitsOf(text)
    if (size > SHORT) return false
  }
  // https://developers.facebook.com/docs/instant-articles/subscriptions/content-tiering names the tiers.
  if (linked?.free === false || meta.first(['article:content_tier']) === 'locked') return true
  const end = kept.at(-1) as Passage
  const last = passages.indexOf(end)
  return passages
    .slice(Math.max(0, last - 1), last + 8)
    .some((passage) => passage.text.length < 200 && (isWall(passage.text) || leadsElsewhere(passage, end)))
}
