// What one possible place of a quote is worth: how much of the quote and of its surroundings is there.
import type { Alignment } from './align.ts'
import { DIRECTIONS } from './figures-words.ts'
import { type Pattern, weightOf } from './pattern.ts'

/** Dense indices of the page, end exclusive; shares are 0–1. */
export interface Place {
  readonly start: number
  readonly end: number
  /** Every unit of the quote is there, with nothing between. */
  readonly same: boolean
  /** Share of the quote's units that are there. */
  readonly kept: number
  /** Share of the place's units that are not the quote's. */
  readonly added: number
  /** Share of the nearest context units found before and after it; undefined where the quote had no context on that side. */
  readonly left: number | undefined
  readonly right: number | undefined
  /** Quote and place are the same once every figure, and every Chinese word of direction, is taken for the same one: 升至3.2% and 降至12%. */
  readonly alike: boolean
  /** Share of all stored context units found near. */
  readonly wide: number
  /** Weight (see Pattern) of the longest unbroken stretch of quote and context that touches the quote. */
  readonly run: number
}

/** Context units that count, next to the quote. */
const NEAR = 32
/** Fewer context units than this say nothing. */
const TOO_FEW = 6
/** Units put in between a context unit and the quote, and what that context unit is still worth. */
const BESIDE = 40
const WORTH_AT: readonly (readonly [between: number, worth: number])[] = [
  [6, 1],
  [BESIDE, 0.75],
  [300, 0.5],
]
/** What a unit taken out costs against a unit kept. */
const GONE_COST = 0.25
/** What `count` units put in cost: long insertions (a new paragraph) cost less a unit than the first ones. */
const putCost = (count: number): number => Math.min(0.4 * count, 60 + 0.04 * count)
/** A context unit found next to the quote's end is worth this much to a tail that might be left out. */
const BACKING = 0.5

/** Measures an alignment; undefined when neither the quote nor a gap between its contexts is there. */
export function placeOf({ codes, from, to }: Pattern, alignment: Alignment, page: Uint16Array): Place | undefined {
  const { first, last } = coreOf(alignment, from, to, codes.length) ?? { first: to, last: from - 1 }
  // Nothing of the quote is left: a place only when its context still stands on both sides of something about as long.
  if (first > last && !isReplaced(alignment, from, to)) return undefined
  let kept = 0
  for (let i = first; i <= last; i++) if (alignment[i] !== -1) kept++
  const start = Math.max(0, first > last ? (alignment[from - 1] as number) + 1 : edgeBefore(alignment, from, first))
  const end = Math.min(page.length, first > last ? (alignment[to] as number) : edgeAfter(alignment, to, last))
  const beside = (i: number, at: number) => (i < from ? start - at - (from - i) : at - end - (i - to))
  return {
    start,
    end,
    same: kept === to - from && end - start === kept,
    kept: kept / (to - from),
    added: 1 - kept / (end - start),
    left: contextShare(alignment, Math.max(0, from - NEAR), from, beside),
    right: contextShare(alignment, to, Math.min(codes.length, to + NEAR), beside),
    wide: ((contextShare(alignment, 0, from, beside) ?? 1) + (contextShare(alignment, to, codes.length, beside) ?? 1)) / 2,
    alike: isAlike(codes.subarray(from, to), page.subarray(start, end)),
    run: longestRun(codes, alignment, from, to),
  }
}

/**
 * The stretch of the quote that belongs together: where a tail was found only beyond a long insertion, the tail is worth less than the
 * insertion costs and is left out, unless its context stands beside it. Maximum-sum stretch; Bentley, CACM 27(9), 1984.
 */
function coreOf(alignment: Alignment, from: number, to: number, length: number): { first: number; last: number } | undefined {
  let best = 0
  let core: { first: number; last: number } | undefined
  let sum = 0
  let first = -1
  let previous = -1
  let end = to - 1
  while (end >= from && alignment[end] === -1) end--
  for (let i = from; i <= end; i++) {
    const at = alignment[i] as number
    if (at < 0) continue
    if (previous >= 0) {
      const put = at - (alignment[previous] as number) - (i - previous)
      sum -= putCost(Math.max(0, put)) + (i - previous - 1) * GONE_COST
    }
    if (sum <= 0) {
      sum = previous < 0 ? backing(alignment, Math.max(0, from - NEAR), from, (n, near) => at - near - (i - n)) : 0
      first = i
    }
    sum++
    previous = i
    if (i === end) sum += backing(alignment, to, Math.min(length, to + NEAR), (n, near) => near - at - (n - i))
    if (sum > best) {
      best = sum
      core = { first, last: i }
    }
  }
  return core
}

function backing(alignment: Alignment, from: number, to: number, extra: (offset: number, at: number) => number): number {
  let found = 0
  for (let i = from; i < to; i++) if ((alignment[i] as number) >= 0 && extra(i, alignment[i] as number) <= BESIDE) found++
  return found * BACKING
}

function isReplaced(alignment: Alignment, from: number, to: number): boolean {
  const before = alignment[from - 1] ?? -1
  const after = alignment[to] ?? -1
  return before >= 0 && after > before + 1 && after - before - 1 <= (to - from) * 2 + 4
}

/** Chinese only: in dense text Latin words have no edges. */
const DIRECTION = new RegExp(
  [...DIRECTIONS.keys()]
    .filter((word) => /^\p{Script=Han}/u.test(word))
    .sort((a, b) => b.length - a.length)
    .join('|'),
  'g',
)
const FIGURE = /\d[\d.,]*|[零〇一二两三四五六七八九十百千万亿]+/g

function isAlike(quote: Uint16Array, place: Uint16Array): boolean {
  if (Math.abs(quote.length - place.length) > 12) return false
  const shape = (codes: Uint16Array) =>
    String.fromCharCode(...codes.subarray(0, 4096))
      .replace(FIGURE, '0')
      .replace(DIRECTION, '±')
  return shape(quote) === shape(place)
}

function longestRun(codes: Uint16Array, alignment: Alignment, from: number, to: number): number {
  let longest = 0
  for (let i = 0; i < codes.length; ) {
    let weight = 0
    const start = i
    do weight += alignment[i] === -1 ? 0 : weightOf(codes[i] as number)
    while (++i < codes.length && alignment[i] !== -1 && alignment[i] === (alignment[i - 1] as number) + 1)
    if (i > from && start < to) longest = Math.max(longest, weight)
  }
  return longest
}

// The first quote units are gone: what was put in their stead begins where the context ends, or as far before as they were long.
function edgeBefore(alignment: Alignment, from: number, first: number): number {
  const at = alignment[first] as number
  const missing = first - from
  if (missing === 0) return at
  const context = alignment[from - 1] ?? -1
  const room = context >= 0 ? at - context - 1 : missing
  return room <= missing * 2 + 8 ? at - room : at - missing
}

function edgeAfter(alignment: Alignment, to: number, last: number): number {
  const at = (alignment[last] as number) + 1
  const missing = to - 1 - last
  if (missing === 0) return at
  const context = alignment[to] ?? -1
  const room = context >= 0 ? context - at : missing
  return room <= missing * 2 + 8 ? at + room : at + missing
}

function contextShare(alignment: Alignment, from: number, to: number, extra: (offset: number, at: number) => number): number | undefined {
  if (to - from < TOO_FEW) return undefined
  let found = 0
  for (let i = from; i < to; i++) {
    const at = alignment[i] as number
    if (at < 0) continue
    const between = extra(i, at)
    found += WORTH_AT.find(([most]) => between <= most)?.[1] ?? 0
  }
  return found / (to - from)
}
