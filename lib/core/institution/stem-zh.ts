// How far to the left a Chinese name reaches from its ending, by the words and characters that cannot be in one.
import { ROLES, TRADE_TRIPLES, TRADE_WORDS } from './forms-zh.ts'
import { isFunctionWord, isNoun, isPlace, isSingleStop, isWord, placeAt } from './lexicon.ts'

/** Latin words before a Chinese name that are none of it. */
export const LATIN_WORDS =
  /^(?:APP|App|IPO|ETF|LOF|QDII|QFII|REITs?|P2P|SPAC|SaaS|B2B|B2C|O2O|MCN|IP|VR|AR|EV|LED|OLED|PCB|CRO|CXO|IDC|SEO|GP|LP|NFT|DNA|GPU|CPU|KOL|CEO|CFO|COO|CTO|AI|IT|VC|PE|PPP|MBA|GDP|CPI|ST|TMT|ESG|VIP|PC|TV|US|HK|IMG)$/
export const HAN = /[\u3400-\u9fff]/
const STEM_MAX = 6
const LEGAL_MAX = 24

export const isHan = (text: string, at: number): boolean => at >= 0 && HAN.test(text.charAt(at))

/**
 * A conjunction joins two things: at the start of a phrase, or behind a preposition or a verb, 和 and 与 belong to a name.
 */
function isConjunction(text: string, at: number): boolean {
  if (!isHan(text, at - 1)) return /[)\]"》A-Za-z0-9]/.test(text.charAt(at - 1))
  return !(isSingleStop(text.charAt(at - 1)) || isFunctionWord(text.slice(at - 2, at)))
}

/** Leftmost start of the stem that ends at `end`. `taken` tells whether a unit belongs to a known name; `full` = legal name, trade words may be inside. */
export function stemStart(text: string, end: number, floor: number, full: boolean, taken: (at: number) => boolean): number {
  let start = end
  while (start > floor && end - start < (full ? LEGAL_MAX : STEM_MAX)) {
    const unit = text.charAt(start - 1)
    if (!full && taken(start - 1)) break
    if (full && TRADE_TRIPLES.has(text.slice(start - 3, start))) {
      start -= 3
      continue
    }
    if (full && unit === ')') {
      const open = text.lastIndexOf('(', start - 1)
      if (open < 0 || start - open > 8) break
      start = open
      continue
    }
    if (!HAN.test(unit)) {
      const latin = /(?<![A-Za-z0-9])[A-Z][A-Za-z&]{1,11}$/.exec(text.slice(Math.max(floor, start - 13), start))?.[0]
      if (latin && !LATIN_WORDS.test(latin)) start -= latin.length
      break
    }
    if (ROLES.test(text.slice(Math.max(floor, start - 5), start)) && !(full && TRADE_WORDS.has(text.slice(start - 2, start)))) break
    const pair = text.slice(Math.max(floor, start - 2), start)
    if (full && TRADE_WORDS.has(pair)) {
      start -= 2
      continue
    }
    if (isPlace(pair)) {
      start -= 2
      // A name has one place at most, in front: what stands before it does not belong.
      if (end - start > 2 || full) break
      continue
    }
    if (isFunctionWord(pair)) break
    if (isNoun(pair)) {
      start -= 2
      continue
    }
    if (isSingleStop(unit) && !(/[和与]/.test(unit) && !isConjunction(text, start - 1))) break
    start--
  }
  return full ? fromPlace(text, start, end, floor) : start
}

/** A full name whose stem ended too early at an everyday character (湖州梧桐|里|信息科技…) reaches back to the place it begins with. */
function fromPlace(text: string, start: number, end: number, floor: number): number {
  if (strangeness(text.slice(start, end)) > 1 || placeAt(text, start) > 0) return start
  for (let from = start - 1; from >= Math.max(floor, start - 7) && isHan(text, from); from--) {
    if (placeAt(text, from) > 0) return from
  }
  return start
}

/** Characters of the stem that no common word covers. */
export function strangeness(stem: string): number {
  let strange = 0
  for (let i = 0; i < stem.length; ) {
    if (/[A-Za-z]/.test(stem.charAt(i))) return 2
    if (isWord(stem.slice(i, i + 2)) || isPlace(stem.slice(i, i + 2))) i += 2
    else {
      strange++
      i++
    }
  }
  return strange
}
