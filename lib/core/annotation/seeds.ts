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
const COMMON = 160
/** More segments than this are cut to the longest ones. */
const MOST_SEGMENTS = 240
/** Seeds a quote gets; longer quotes are sampled. */
const QUOTE_SEEDS = 72
const CONTEXT_STRIDE = 2
const PAUSE_UNITS = 1 << 15
const BASE = 0x01000193

/** Segments of each pattern, by place in the page. Yields between slices of work. */
export function* commonSegments(page: Uint16Array, patterns: readonly Pattern[]): Generator<undefined, Segment[][]> {
  const found = patterns.map((): Segment[] => [])
  for (const length of new Set(patterns.map(({ seed }) => seed))) {
    const seeds = new SeedTable(patterns, length)
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

/** Hash table of all seeds of one length; chains of equal slots in `next`. */
class SeedTable {
  readonly length: number
  readonly mask: number
  readonly head: Int32Array
  readonly next: Int32Array
  readonly hash: Int32Array
  readonly owner: Int32Array
  readonly offset: Int32Array
  readonly uses: Int32Array

  constructor(patterns: readonly Pattern[], length: number) {
    const seeds = patterns.flatMap((pattern, owner) => (pattern.seed === length ? offsetsOf(pattern).map((offset) => ({ owner, offset })) : []))
    this.length = length
    // Eight slots a seed keep most page positions from touching more than the head array.
    this.mask = 2 ** Math.max(12, Math.ceil(Math.log2(seeds.length * 8 + 1))) - 1
    this.head = new Int32Array(this.mask + 1).fill(-1)
    this.next = new Int32Array(seeds.length)
    this.hash = new Int32Array(seeds.length)
    this.owner = Int32Array.from(seeds, ({ owner }) => owner)
    this.offset = Int32Array.from(seeds, ({ offset }) => offset)
    this.uses = new Int32Array(seeds.length)
    seeds.forEach(({ owner, offset }, seed) => {
      const { codes } = patterns[owner] as Pattern
      let hash = 0
      for (let i = offset; i < offset + length; i++) hash = (Math.imul(hash, BASE) + (codes[i] as number)) | 0
      const slot = slotOf(hash, this.mask)
      this.hash[seed] = hash
      this.next[seed] = this.head[slot] as number
      this.head[slot] = seed
    })
  }
}

const slotOf = (hash: number, mask: number): number => (hash ^ (hash >>> 15)) & mask

function offsetsOf({ codes, from, to, seed }: Pattern): number[] {
  const offsets: number[] = []
  const stride = Math.max(1, Math.floor((to - from) / QUOTE_SEEDS))
  for (let offset = 0; offset + seed <= codes.length; offset += offset >= from && offset < to ? stride : CONTEXT_STRIDE) offsets.push(offset)
  return offsets
}

function* scan(page: Uint16Array, patterns: readonly Pattern[], seeds: SeedTable, found: Segment[][]): Generator<undefined, void> {
  const { length, mask, head, next, hash: hashes } = seeds
  let leaving = 1
  for (let i = 0; i < length; i++) leaving = Math.imul(leaving, BASE)
  const covered = patterns.map(() => new Map<number, number>())
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
      grow(page, patterns[owner] as Pattern, seeds.offset[seed] as number, i - length + 1, covered[owner] as Map<number, number>, found[owner] as Segment[])
    }
  }
}

/** Grows a seed to both sides as far as the units are equal, unless its diagonal is already covered there. */
function grow(page: Uint16Array, { codes, seed }: Pattern, offset: number, at: number, covered: Map<number, number>, found: Segment[]): void {
  const diagonal = at - offset
  if ((covered.get(diagonal) ?? -1) > at) return
  let first = offset
  while (first > 0 && diagonal + first > 0 && codes[first - 1] === page[diagonal + first - 1]) first--
  let last = offset
  while (last < codes.length && diagonal + last < page.length && codes[last] === page[diagonal + last]) last++
  if (last - first < seed) return // Two different n-grams with the same hash.
  covered.set(diagonal, diagonal + last)
  found.push({ offset: first, at: diagonal + first, length: last - first })
}
