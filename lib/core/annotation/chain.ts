// Joins segments that follow each other in the pattern and in the page alike: each chain is one place the quote may be.
// Colinear chaining with gap costs, as in minimap2 (Li, Bioinformatics 34, 2018).
import type { Segment } from './seeds.ts'

export interface Chain {
  readonly segments: readonly Segment[]
  readonly score: number
}

/** Looks back over this many segments for the one before. */
const LOOK_BACK = 40

/** Cost of a shift between two segments: text put in or taken out between them. Long insertions (an advertisement) must stay affordable. */
const shiftCost = (shift: number): number => (shift === 0 ? 0 : 1 + 0.04 * shift + Math.log2(1 + shift))

/**
 * The best chains, best first, no segment in two of them; at most `most`, each worth at least `least` and half of the best one.
 * `segments` ordered by `at`.
 */
export function chainsOf(segments: readonly Segment[], most: number, least: number): Chain[] {
  const chains: Chain[] = []
  let left = segments
  while (chains.length < most && left.length > 0) {
    const { segments: members, score } = bestChain(left)
    if (score < least || score < (chains[0]?.score ?? 0) / 2) break
    chains.push({ segments: withoutOverlap(members), score })
    const used = new Set(members)
    left = left.filter((segment) => !used.has(segment))
  }
  return chains
}

function bestChain(segments: readonly Segment[]): Chain {
  const score = new Float64Array(segments.length)
  const before = new Int32Array(segments.length).fill(-1)
  let best = 0
  for (let i = 0; i < segments.length; i++) {
    const here = segments[i] as Segment
    score[i] = here.length
    for (let j = i - 1; j >= Math.max(0, i - LOOK_BACK); j--) {
      const gain = (score[j] as number) + stepGain(segments[j] as Segment, here)
      if (gain > (score[i] as number)) {
        score[i] = gain
        before[i] = j
      }
    }
    if ((score[i] as number) > (score[best] as number)) best = i
  }
  const chain: Segment[] = []
  for (let i = best; i >= 0; i = before[i] as number) chain.unshift(segments[i] as Segment)
  return { segments: chain, score: score[best] as number }
}

function stepGain(a: Segment, b: Segment): number {
  const overlap = Math.max(0, a.at + a.length - b.at, a.offset + a.length - b.offset)
  if (b.offset <= a.offset || b.at <= a.at || overlap >= b.length) return Number.NEGATIVE_INFINITY
  return b.length - overlap - shiftCost(Math.abs(b.at - b.offset - (a.at - a.offset)))
}

function withoutOverlap(chain: readonly Segment[]): Segment[] {
  return chain.map((segment, i) => {
    const before = chain[i - 1]
    const overlap = before ? Math.max(0, before.at + before.length - segment.at, before.offset + before.length - segment.offset) : 0
    return { offset: segment.offset + overlap, at: segment.at + overlap, length: segment.length - overlap }
  })
}
