// Unlisted Chinese institutions by their full legal name: 武汉金凰珠宝股份有限公司.
import type { FormHit } from './form-hit.ts'
import { LEGAL_ENDINGS, TRADE_WORDS } from './forms-zh.ts'
import { placeAt } from './lexicon.ts'
import { isHan, stemStart, strangeness } from './stem-zh.ts'

const LEGAL = new RegExp(LEGAL_ENDINGS.map((form) => form.replace(/[()]/g, '\\$&')).join('|'), 'g')

/** Names by full legal form: 武汉金凰珠宝股份有限公司. */
export function legalNames(text: string, taken: (at: number) => boolean): FormHit[] {
  const found: FormHit[] = []
  const unclear: FormHit[] = []
  LEGAL.lastIndex = 0
  for (let match = LEGAL.exec(text); match; match = LEGAL.exec(text)) {
    if (taken(match.index)) continue
    const start = stemStart(text, match.index, found[found.length - 1]?.end ?? 0, true, taken)
    const end = match.index + match[0].length
    const plain = strangeness(text.slice(start, match.index)) === 0 && placeAt(text, start) === 0
    if (plain) unclear.push({ start, end, legal: true })
    else if (match.index - start > 1) found.push({ start, end, legal: true })
  }
  return [...found, ...byRepetition(text, unclear)]
}

/**
 * A full name of common words only shows its beginning when the article has it in several contexts: it reaches as far to the
 * left as all its places agree (对|和耕传承基金…, 令|和耕传承基金…).
 */
function byRepetition(text: string, unclear: readonly FormHit[]): FormHit[] {
  const places = new Map<string, FormHit[]>()
  for (const hit of unclear) {
    const name = text.slice(hit.start, hit.end)
    const same = places.get(name)
    if (same) same.push(hit)
    else places.set(name, [hit])
  }
  const found: FormHit[] = []
  for (const hits of places.values()) {
    const [first] = hits
    if (!first || hits.length < 2) continue
    let more = 0
    while (
      more < 8 &&
      isHan(text, first.start - more - 1) &&
      hits.every((hit) => text.charAt(hit.start - more - 1) === text.charAt(first.start - more - 1))
    )
      more++
    if (more > 0) for (const { start, end } of hits) found.push({ start: start - more, end, legal: true })
  }
  return found
}

/** 山西沃德建筑公司: a place, a strange stem, a trade, and 公司. */
export function tradeCompanies(text: string, taken: (at: number) => boolean): FormHit[] {
  const found: FormHit[] = []
  for (const match of text.matchAll(/公司/g)) {
    const at = match.index
    if (!TRADE_WORDS.has(text.slice(at - 2, at))) continue
    const start = stemStart(text, at, found[found.length - 1]?.end ?? 0, true, taken)
    const stem = text.slice(start, at - 2)
    if (stem.length < 3 || strangeness(stem) < 2 || placeAt(text, start) === 0) continue
    found.push({ start, end: at + 2, legal: true })
  }
  return found
}
