// Finds, in one pass over the page, every stretch it has in common with any of the patterns.
// Seed and extend, as sequence aligners do (Altschul et al., J. Mol. Biol. 215, 1990): equal n-grams are found by a rolling hash, then grown.
import type { Pattern } from './pattern.ts'

/** `length` equal units: pattern offset `offset`, page index `at`. */
export interface Segment {
  readonly offset: number
  readonly at: number
  readonly length: number
}

/** A seed that stands in more places than this says nothing. */
const COMMON = 64
/** More segments than this are cut to the longest ones. */
const MOST_SEGMENTS = 100
/** Seeds a quote gets; longer quotes are sampled. */
const QUOTE_SEEDS = 40
const CONTEXT_STRIDE = 3
/** Page units and patterns between two pauses. */
const PAUSE_UNITS = 1 << 13
const PAUSE_PATTERNS = 32
const BASE = 0x01000193

/** Segments of each pattern, by place in the page. Yields between slices of work. */
export function* commonSegments(page: Uint16Array, patterns: readonly Pattern[]): Generator<undefined, Segment[][]> {
  const found = patterns.map((): Segment[] => [])
  for (const length of new Set(patterns.map(({ seed }) => seed))) {
    const seeds = yield* seedTable(patterns, length)
    yield* scan(page, patterns, seeds, found)
  }
  return found.map((segments) =>
    segments.length <= MOST_SEGMENTS
      ? segments
      : segments
          .sort((a, b) => b.length - a.length)
          .slice(0, MOST_SEGMENTS)
          .sort((a, b) => a.at - b.at),
  )
}

/** Hash table of all seeds of one length; seeds of the same slot are linked by `next`. */
interface SeedTable {
  readonly length: number
  readonly mask: number
  readonly head: Int32Array
  readonly next: Int32Array
  readonly hash: Int32Array
  readonly owner: Int32Array
  readonly offset: Int32Array
  readonly uses: Int32Array
}

function* seedTable(patterns: readonly Pattern[], length: number): Generator<undefined, SeedTable> {
  const count = patterns.reduce((sum, pattern) => sum + (pattern.seed === length ? pattern.codes.length : 0), 0)
  // Four slots a seed keep most page positions from touching more than the head array.
  const mask = 2 ** Math.max(12, Math.ceil(Math.log2(count * 4 + 1))) - 1
  const [next, hash, owner, offset, uses] = [0, 0, 0, 0, 0].map(() => new Int32Array(count)) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ]
  const table: SeedTable = { length, mask, head: new Int32Array(mask + 1).fill(-1), next, hash, owner, offset, uses }
  let seed = 0
  for (let i = 0; i < patterns.length; i++) {
    if (i % PAUSE_PATTERNS === PAUSE_PATTERNS - 1) yield
    const { codes, from, to, seed: own } = patterns[i] as Pattern
    if (own !== length) continue
    const stride = Math.max(1, Math.floor((to - from) / QUOTE_SEEDS))
    for (let at = 0; at + length <= codes.length; at += at >= from && at < to ? stride : CONTEXT_STRIDE) {
      let value = 0
      for (let n = at; n < at + length; n++) value = (Math.imul(value, BASE) + (codes[n] as number)) | 0
      const slot = slotOf(value, mask)
      hash[seed] = value
      owner[seed] = i
      offset[seed] = at
      next[seed] = table.head[slot] as number
      table.head[slot] = seed++
    }
  }
  return table
}

const slotOf = (hash: number, mask: number): number => (hash ^ (hash >>> 15)) & mask

function* scan(page: Uint16Array, patterns: readonly Pattern[], seeds: SeedTable, found: Segment[][]): Generator<undefined, void> {
  const { length, mask, head, next, hash: hashes } = seeds
  let leaving = 1
  for (let i = 0; i < length; i++) leaving = Math.imul(leaving, BASE)
  const covered: Covered = { owner: new Int32Array(0x10000).fill(-1), diagonal: new Int32Array(0x10000), until: new Int32Array(0x10000) }
  let hash = 0
  for (let i = 0; i < page.length; i++) {
    hash = (Math.imul(hash, BASE) + (page[i] as number)) | 0
    if (i >= length) hash = (hash - Math.imul(leaving, page[i - length] as number)) | 0
    if (i % PAUSE_UNITS === PAUSE_UNITS - 1) yield
    if (i < length - 1) continue
    for (let seed = head[slotOf(hash, mask)] as number; seed >= 0; seed = next[seed] as number) {
      if (hashes[seed] !== hash) continue
      const uses = (seeds.uses[seed] as number) + 1
      seeds.uses[seed] = uses
      if (uses > COMMON) continue
      const owner = seeds.owner[seed] as number
      grow(page, patterns[owner] as Pattern, owner, seeds.offset[seed] as number, i - length + 1, covered, found[owner] as Segment[])
    }
  }
}

/**
 * How far each diagonal of each pattern is already covered: a cache of fixed size, because a map for each pattern took half of the time.
 * What it forgets is found twice, which costs nothing but the second time.
 */
interface Covered {
  readonly owner: Int32Array
  readonly diagonal: Int32Array
  readonly until: Int32Array
}

/** Grows a seed to both sides as far as the units are equal, unless its diagonal is already covered there. */
function grow(page: Uint16Array, pattern: Pattern, owner: number, offset: number, at: number, covered: Covered, found: Segment[]): void {
  const { codes, seed } = pattern
  const diagonal = at - offset
  const slot = (Math.imul(diagonal, 0x9e3779b1) ^ Math.imul(owner, 0x85ebca6b)) >>> 16
  if (covered.owner[slot] === owner && covered.diagonal[slot] === diagonal && (covered.until[slot] as number) > at) return
  let first = offset
  while (first > 0 && diagonal + first > 0 && codes[first - 1] === page[diagonal + first - 1]) first--
  let last = offset
  while (last < codes.length && diagonal + last < page.length && codes[last] === page[diagonal + last]) last++
  if (last - first < seed) return // Two different n-grams with the same hash.
  covered.owner[slot] = owner
  covered.diagonal[slot] = diagonal
  covered.until[slot] = diagonal + last
  found.push({ offset: first, at: diagonal + first, length: last - first })
}
