// Lines a pattern up with one place of the page, unit by unit: the chain's segments, and what fits between and beyond them.
import type { Chain } from './chain.ts'
import { isWordSign, type Pattern } from './pattern.ts'
import type { Segment } from './seeds.ts'

/** Page index of each pattern unit that has an equal there, else -1. Ascending. */
export type Alignment = Int32Array

/** Gaps with more cells than this are left open: nothing in common is worth finding in them. */
const MOST_CELLS = 60_000
/** How far beyond the chain's ends units are compared, and how much longer than the pattern the page may be there. */
const REACH = 96
const SLACK = 24

/** Equal units in a row that count as found between segments: any two rewritten sentences share single letters in order. */
const MIN_LETTERS = 3
const MIN_SIGNS = 2

const MATCH = 2
const MISMATCH = -1
const GAP = -1

export function align(pattern: Pattern, page: Uint16Array, chain: Chain): Alignment {
  const { codes } = pattern
  const alignment = new Int32Array(codes.length).fill(-1)
  chain.segments.forEach((segment, i) => {
    for (let n = 0; n < segment.length; n++) alignment[segment.offset + n] = segment.at + n
    const after = chain.segments[i + 1]
    if (!after) return
    const offset = segment.offset + segment.length
    const at = segment.at + segment.length
    block(codes, offset, after.offset - offset, page, at, after.at - at, 1, false, alignment)
  })
  const first = chain.segments[0] as Segment
  const last = chain.segments.at(-1) as Segment
  const before = Math.min(first.offset, REACH)
  block(codes, first.offset - 1, before, page, first.at - 1, Math.min(first.at, before + SLACK), -1, true, alignment)
  const end = last.offset + last.length
  const endAt = last.at + last.length
  const after = Math.min(codes.length - end, REACH)
  block(codes, end, after, page, endAt, Math.min(page.length - endAt, after + SLACK), 1, true, alignment)
  return alignment
}

/**
 * Needleman and Wunsch between `rows` pattern units from `offset` and `columns` page units from `at`, walking by `step`.
 * `open`: the far end is free, the best-scoring stretch from the near end is taken.
 */
function block(
  codes: Uint16Array,
  offset: number,
  rows: number,
  page: Uint16Array,
  at: number,
  columns: number,
  step: 1 | -1,
  open: boolean,
  alignment: Alignment,
): void {
  if (rows <= 0 || columns <= 0 || rows * columns > MOST_CELLS) return
  const width = columns + 1
  const score = new Int32Array((rows + 1) * width)
  for (let i = 1; i <= rows; i++) score[i * width] = i * GAP
  for (let j = 1; j <= columns; j++) score[j] = j * GAP
  let best = 0
  let bestCell = 0
  for (let i = 1; i <= rows; i++) {
    const unit = codes[offset + (i - 1) * step]
    for (let j = 1; j <= columns; j++) {
      const cell = i * width + j
      const diagonal = (score[cell - width - 1] as number) + (unit === page[at + (j - 1) * step] ? MATCH : MISMATCH)
      const value = Math.max(diagonal, (score[cell - width] as number) + GAP, (score[cell - 1] as number) + GAP)
      score[cell] = value
      if (value > best) {
        best = value
        bestCell = cell
      }
    }
  }
  let cell = open ? bestCell : rows * width + columns
  let run = 0
  const settle = (i: number, j: number) => {
    if (run >= (isWordSign(codes[offset + i * step] as number) ? MIN_SIGNS : MIN_LETTERS)) {
      for (let n = 0; n < run; n++) alignment[offset + (i + n) * step] = at + (j + n) * step
    }
    run = 0
  }
  while (cell >= width && cell % width > 0) {
    const i = Math.floor(cell / width)
    const j = cell % width
    const equal = codes[offset + (i - 1) * step] === page[at + (j - 1) * step]
    if (score[cell] === (score[cell - width - 1] as number) + (equal ? MATCH : MISMATCH)) {
      if (equal) run++
      else settle(i, j)
      cell -= width + 1
    } else {
      settle(i, j)
      if (score[cell] === (score[cell - width] as number) + GAP) cell -= width
      else cell--
    }
  }
  settle(Math.floor(cell / width), cell % width)
}
