// What is searched for: a quote between its context, as dense codes.
import { type Dense, densify, type FoldTable } from './dense.ts'
import { quoteOf, type Target } from './model.ts'
import { pagePositionOf } from './position.ts'

/** `codes` is prefix + quote + suffix; the quote is [from, to) of it. */
export interface Pattern {
  readonly codes: Uint16Array
  readonly from: number
  readonly to: number
  /** Seed length: units that must be equal in a row before a place is looked at. */
  readonly seed: number
  /** How much the quote says, in Han characters; a Latin letter says less (`WEIGHT`). */
  readonly weight: number
  /** Where the quote began in the page text it was taken from (UTF-16 units), if known. */
  readonly position: number | undefined
}

const HAN_SEED = 5
const LATIN_SEED = 8
/** A Han character carries about 2.4 times what a Latin letter does: 24 letters and 10 characters are equally unlikely to recur. */
const LATIN_WEIGHT = 10 / 24

/** True for characters that are about a word each: Han, kana, hangul. */
export const isWordSign = (code: number): boolean =>
  (code >= 0x3400 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af) || (code >= 0x3040 && code <= 0x30ff)

/** What a unit says, in Han characters. */
export const weightOf = (code: number): number => (isWordSign(code) ? 1 : LATIN_WEIGHT)

/** The pattern of a stored target, folded as the page it is looked for in. */
export function patternOf(target: Target, fold?: FoldTable): Pattern {
  const { prefix, exact, suffix } = quoteOf(target)
  const quote = densify(exact, fold).codes
  const before = densify(prefix, fold).codes
  const after = densify(suffix, fold).codes
  const codes = new Uint16Array(before.length + quote.length + after.length)
  codes.set(before)
  codes.set(quote, before.length)
  codes.set(after, before.length + quote.length)
  const hanAround = codes.reduce((count, code) => count + (isWordSign(code) ? 1 : 0), 0)
  return {
    codes,
    from: before.length,
    to: before.length + quote.length,
    seed: hanAround * 4 > codes.length ? HAN_SEED : LATIN_SEED,
    weight: quote.reduce((sum, code) => sum + weightOf(code), 0),
    position: pagePositionOf(target)?.start,
  }
}

/** True when the whole pattern, or as much of it as lies inside the page, stands at `at` (dense index of the quote's first unit). */
export function standsAt({ codes, from }: Pattern, page: Dense, at: number): boolean {
  const begin = at - from
  if (begin < 0 || begin + codes.length > page.codes.length) return false
  for (let i = 0; i < codes.length; i++) if (codes[i] !== page.codes[begin + i]) return false
  return true
}
