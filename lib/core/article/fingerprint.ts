// The same story at another address: a sketch of a text to look candidates up by, and the test whether two texts are one story.
import { densify } from '../annotation/dense.ts'
import { figures } from '../annotation/figures.ts'
import { foldHan } from '../text/fold-han.ts'
import type { ArticleTime } from './model.ts'

/** Bump when bands are made otherwise: old ones are then found no more, until they are made anew. */
const VERSION = 1

// MinHash with bands (Broder 1997; Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, 3.4): a pair with a share s of common n-grams
// meets in a band with 1-(1-s^3)^20: 99 % at 0.6, 15 % at 0.2. The lead's bands find copies that stop after a few paragraphs.
const BANDS = 20
const ROWS = 3
const LEAD_BANDS = 8
const LEAD_ROWS = 2
const LEAD_UNITS = 500

/** Units of an n-gram: about five words in either language. */
const HAN_GRAM = 8
const LATIN_GRAM = 24

/** Fewer common n-grams than this may be a boilerplate of the paper, not a story. */
const FEWEST_COMMON = { han: 120, latin: 400 }
// Shares of the shorter text. Statements of a committee differ from month to month by a word in every paragraph (at most 0.71 of them
// whole over 36 successors in the anchoring corpus), copies by a paragraph more or less.
const WHOLE = 0.75
const NEARLY_ALL_WORDS = 0.95
const SAME_FIGURES = 0.9
/** Word for word the same: whatever the pages say of their dates. */
const IDENTICAL = 0.95
/** A copy comes out within days of the first; a statement of the same committee or company with the same words comes out next month. */
const MOST_DAYS = 3

interface Grams {
  readonly hashes: Uint32Array
  readonly isHan: boolean
}

function gramsOf(text: string): Grams {
  const { codes } = densify(foldHan(text))
  let han = 0
  for (const code of codes) if (code >= 0x3400 && code <= 0x9fff) han++
  const isHan = han * 4 > codes.length
  const size = isHan ? HAN_GRAM : LATIN_GRAM
  const hashes = new Uint32Array(Math.max(0, codes.length - size + 1))
  for (let i = 0; i < hashes.length; i++) {
    let hash = 0x811c9dc5
    for (let n = i; n < i + size; n++) hash = Math.imul(hash ^ (codes[n] as number), 0x01000193)
    hashes[i] = hash
  }
  return { hashes, isHan }
}

/** Numbers to index a text by: texts with one in common are worth comparing. */
export function bandsOf(text: string): number[] {
  const body = withoutTitle(text)
  const { hashes } = gramsOf(body)
  const lead = hashes.subarray(0, LEAD_UNITS)
  return [...bands(hashes, 0, BANDS, ROWS), ...bands(lead, BANDS, LEAD_BANDS, LEAD_ROWS)]
}

function bands(hashes: Uint32Array, first: number, count: number, rows: number): number[] {
  if (hashes.length === 0) return []
  return Array.from({ length: count }, (_, band) => {
    let key = VERSION
    for (let row = 0; row < rows; row++) key = Math.imul(key ^ leastHash(hashes, band * rows + row), 0x9e3779b1) ^ (key >>> 15)
    return (first + band) * 2 ** 32 + (key >>> 0)
  })
}

/** Least hash under the n-th of a family of mixers (multiply-shift). */
function leastHash(hashes: Uint32Array, n: number): number {
  const factor = Math.imul(n * 2 + 1, 0x85ebca6b) | 1
  let least = 0xffffffff
  for (let i = 0; i < hashes.length; i++) {
    const mixed = Math.imul((hashes[i] as number) ^ (n * 0x27d4eb2f), factor)
    const hash = (mixed ^ (mixed >>> 16)) >>> 0
    if (hash < least) least = hash
  }
  return least
}

/** How much two texts have in common, each as a share of the shorter one. */
export interface Likeness {
  readonly words: number
  readonly figures: number
  /** Of the shorter text's paragraphs, by length: those that stand in the longer one word for word. */
  readonly whole: number
  readonly enough: boolean
}

export function likenessOf(a: string, b: string): Likeness {
  const [x, y] = [gramsOf(withoutTitle(a)), gramsOf(withoutTitle(b))]
  const [few, many] = x.hashes.length <= y.hashes.length ? [x, y] : [y, x]
  const there = new Set(many.hashes)
  const common = few.hashes.reduce((count, hash) => count + (there.has(hash) ? 1 : 0), 0)
  const [short, long] = x.hashes.length <= y.hashes.length ? [a, b] : [b, a]
  const known = new Set(keysOf(long))
  const own = keysOf(short)
  return {
    words: common / Math.max(1, few.hashes.length),
    figures: own.length === 0 ? 1 : own.filter((key) => known.has(key)).length / own.length,
    whole: wholeShare(withoutTitle(short), withoutTitle(long)),
    enough: x.isHan === y.isHan && common >= (few.isHan ? FEWEST_COMMON.han : FEWEST_COMMON.latin),
  }
}

/**
 * True when two article texts tell the same story in the same words. A daily report has most of its words in common with yesterday's, but
 * not its figures; a copy has both.
 */
export function isSameStory(a: Telling, b: Telling): boolean {
  const { words, whole, figures: same, enough } = likenessOf(a.text, b.text)
  if (!enough || same < SAME_FIGURES) return false
  if (whole >= IDENTICAL && same === 1) return true
  return daysBetween(a.publishedAt, b.publishedAt) <= MOST_DAYS && (whole >= WHOLE || words >= NEARLY_ALL_WORDS)
}

/** An article text, and when it came out as far as its page says. */
export interface Telling {
  readonly text: string
  readonly publishedAt?: ArticleTime | undefined
}

/** 0 where either is not known. */
function daysBetween(a: ArticleTime | undefined, b: ArticleTime | undefined): number {
  const [from, to] = [Date.parse(a?.iso.slice(0, 10) ?? ''), Date.parse(b?.iso.slice(0, 10) ?? '')]
  return Number.isNaN(from) || Number.isNaN(to) ? 0 : Math.abs(from - to) / 86_400_000
}

function wholeShare(short: string, long: string): number {
  const there = densify(foldHan(long)).text
  let all = 0
  let whole = 0
  for (const line of short.split('\n')) {
    const { text } = densify(foldHan(line))
    all += text.length
    if (there.includes(text)) whole += text.length
  }
  return whole / Math.max(1, all)
}

/** Copies are given other headlines. */
const withoutTitle = (text: string): string => text.slice(text.indexOf('\n') + 1)

const keysOf = (text: string): string[] => figures(withoutTitle(text)).map(({ key }) => key)
