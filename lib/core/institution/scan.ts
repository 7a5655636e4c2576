// All dictionary names in a stream, longest first at each start, whatever their certainty. Linear in the text.
import {
  CASE_ANY,
  CASE_MASK,
  CASE_NONE,
  CASE_SHIFT,
  CASE_TITLE,
  CERTAINTY_MASK,
  LENGTH_BITS,
  OWN_NAME,
  prefixSlot,
  REACH,
  SURE,
  seed1,
  seed2,
  step1,
  step2,
} from './format.ts'
import type { Gazetteer } from './gazetteer.ts'
import { DIGIT, HAN, LATIN, UPPER } from './key.ts'
import { GAP_LINE, GAP_SPACE, type Stream } from './stream.ts'

/** A dictionary name at stream units [start, end). */
export interface Hit {
  readonly start: number
  readonly end: number
  /** Institution number, or NO_INSTITUTION for a phrase that is none. */
  readonly target: number
  readonly certainty: number
  readonly ownName: boolean
}

const WORD = LATIN | DIGIT
const GAP = GAP_SPACE | GAP_LINE

function hasSpace(codes: Uint16Array, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (codes[i] === 0x20) return true
  return false
}

/** Is the text's letter case one that the entry allows? Multi-word names need their first and last word to begin with a capital. */
function caseFits(stream: Stream, start: number, end: number, letterCase: number, certainty: number): boolean {
  const { classes, codes } = stream
  if (letterCase === CASE_NONE) return true
  const first = (classes[start] ?? 0) & UPPER
  // onsemi, but Onsemi where a sentence begins.
  if (letterCase === CASE_ANY)
    return ((classes[start] ?? 0) & LATIN) !== 0 && (!first || (certainty === SURE && end - start > 5 && !hasSpace(codes, start, end)))
  if ((classes[start] ?? 0) & LATIN && !first) return false
  if (letterCase === CASE_TITLE) {
    let last = end - 1
    while (last > start && codes[last - 1] !== 0x20) last--
    return last === start || !((classes[last] ?? 0) & LATIN) || ((classes[last] ?? 0) & UPPER) !== 0
  }
  // British style writes what is spoken as a word like one: Opec, Nato. Four letters or more, and a sure name.
  const spoken = end - start >= 4 && certainty === SURE && first !== 0
  let capitals = 0
  for (let i = start; i < end; i++) if ((classes[i] ?? 0) & LATIN && (classes[i] ?? 0) & UPPER) capitals++
  let letters = 0
  for (let i = start; i < end; i++) if ((classes[i] ?? 0) & LATIN) letters++
  return capitals === letters || (spoken && capitals === 1 && letters === end - start)
}

/** A name broken by a space or a line end counts only when it is long and sure: 中国 平安, but not 今年 东方. */
function gapsFit(stream: Stream, start: number, end: number, certainty: number): boolean {
  for (let i = start + 1; i < end; i++) {
    if (((stream.classes[i] ?? 0) & GAP) === 0 || stream.codes[i] === 0x20) continue
    if (certainty !== SURE || end - start < 4) return false
  }
  return true
}

/** Hits starting at `i`, longest first, appended to `out`. */
function hitsAt(gazetteer: Gazetteer, stream: Stream, i: number, out: Hit[]): void {
  const { codes, classes, length } = stream
  const first = codes[i] ?? 0
  const mask = gazetteer.lengths[prefixSlot(first, codes[i + 1] ?? 0)] ?? 0
  if (mask === 0) return
  const stop = Math.min(length, i + (REACH[mask] ?? 0))
  let h1 = seed1
  let h2 = seed2
  const from = out.length
  for (let j = i; j < stop; j++) {
    const code = codes[j] ?? 0
    h1 = step1(h1, code)
    h2 = step2(h2, code)
    // A single unit has no bit, so the search begins at two.
    if ((mask & (LENGTH_BITS[j + 1 - i] ?? 0)) === 0) continue
    if ((classes[j] ?? 0) & WORD && j + 1 < length && (classes[j + 1] ?? 0) & WORD && !((classes[j + 1] ?? 0) & GAP)) continue
    const entry = gazetteer.findEntry(h1, h2, j + 1 - i)
    if (entry < 0) continue
    for (let k = entry; k === entry || gazetteer.sameName(entry, k); k++) {
      const flags = gazetteer.flags[k] ?? 0
      const certainty = flags & CERTAINTY_MASK
      if (!caseFits(stream, i, j + 1, (flags >>> CASE_SHIFT) & CASE_MASK, certainty) || !gapsFit(stream, i, j + 1, certainty)) continue
      out.splice(from, 0, { start: i, end: j + 1, target: gazetteer.targets[k] ?? 0, certainty, ownName: (flags & OWN_NAME) !== 0 })
    }
  }
}

/** A market code or an address (.DJI, @name): a dot or sign directly before the word and none of a word before that. */
function isCode(stream: Stream, i: number): boolean {
  const before = stream.codes[i - 1]
  return (before === 0x2e || before === 0x40) && !((stream.classes[i - 2] ?? 0) & (WORD | HAN) && before === 0x2e)
}

/** All hits, by start, longest first. Latin names begin and end at word boundaries; Han names anywhere. */
export function scan(gazetteer: Gazetteer, stream: Stream): Hit[] {
  const { classes, length } = stream
  const hits: Hit[] = []
  for (let i = 0; i + 1 < length; i++) {
    const bits = classes[i] ?? 0
    if ((bits & (HAN | WORD)) === 0 && stream.codes[i] !== 0x2a) continue
    if (bits & WORD && i > 0 && !(bits & GAP) && ((classes[i - 1] ?? 0) & WORD || isCode(stream, i))) continue
    hitsAt(gazetteer, stream, i, hits)
  }
  return hits
}
