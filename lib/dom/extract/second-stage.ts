// What is known about a line once every line has a first score: how its neighbours, its box and its kind scored.
import type { VotingSurvey } from './candidates.ts'
import { insideOf, outerOf, sumUp } from './tree.ts'

export const SECOND_NAMES: readonly string[] = (
  'first firstPrev firstNext firstAround firstParent inContainer nearContainer containerShare beforeContainer afterContainer keptBefore keptAfter ' +
  'short·around heading·next inContainer·short inContainer·link directChild rest gapBefore gapAfter shapeMean grandMean greatMean sectionMean'
).split(' ')

/** Size-weighted mean score of all passages with the same key, per passage. Keys are small numbers. */
function meansBy(keys: ArrayLike<number>, units: Float64Array, scores: Float64Array): Float64Array {
  let most = 0
  for (let i = 0; i < keys.length; i++) most = Math.max(most, keys[i] as number)
  const sums = new Float64Array(most + 1)
  const sizes = new Float64Array(most + 1)
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number
    sums[key] = (sums[key] as number) + (units[i] as number) * (scores[i] as number)
    sizes[key] = (sizes[key] as number) + (units[i] as number)
  }
  const means = new Float64Array(keys.length)
  for (let i = 0; i < keys.length; i++) means[i] = (sums[keys[i] as number] as number) / ((sizes[keys[i] as number] as number) + 1)
  return means
}

/** Steps to the nearest well-scored passage in one direction, in tenths, at most 1. */
function gapFrom(scores: Float64Array, from: number, step: number): number {
  for (let i = from, gap = 0; gap < 10; i += step, gap++) {
    const score = scores[i]
    if (score === undefined) return 1
    if (score > 0.25) return gap / 10
  }
  return 1
}

/** First scores in quarters of their range, -1 to 1. */
export function scaled(logits: ArrayLike<number>): Float64Array {
  const scores = new Float64Array(logits.length)
  for (let i = 0; i < logits.length; i++) scores[i] = Math.max(-4, Math.min(4, logits[i] as number)) / 4
  return scores
}

/**
 * Writes numbers in the order of `SECOND_NAMES` to `rows[i]` from place `at` on, for every line that `isOpen`.
 * `logits` are the first stage's, `container` the element that gains most by them, or -1.
 */
export function addSecond(
  { tree, units, links, isHeading, shapes, total: sizes }: VotingSurvey,
  logits: ArrayLike<number>,
  isOpen: Uint8Array,
  container: number,
  rows: readonly Float32Array[],
  at: number,
): void {
  const count = units.length
  const scores = scaled(logits)
  const inContainer = insideOf(tree, container)
  const inNear = insideOf(tree, tree.parents[container] ?? -1)
  let firstInside = -1
  let lastInside = -1
  for (let i = 0; i < count; i++) {
    if (inContainer[tree.of[i] as number] !== 1) continue
    if (firstInside < 0) firstInside = i
    lastInside = i
  }
  const share = (container >= 0 ? (sizes[container] as number) : 0) / ((sizes[0] ?? 0) + 1)
  const weighted = sumUp(tree, scores, units)
  const boxMean = (id: number): number => (weighted[id] as number) / ((sizes[id] as number) + 1)
  let section = 0
  const sectionMeans = meansBy(
    isHeading.map((is) => {
      section += is
      return section & 255
    }),
    units,
    scores,
  )
  const shapeMeans = meansBy(
    shapes.map(({ id }) => id),
    units,
    scores,
  )
  const parentMeans = meansBy(
    tree.of.map((id) => outerOf(tree, id, 1)),
    units,
    scores,
  )
  const all = scores.reduce((sum, score, i) => sum + (score > 0 ? (units[i] as number) : 0), 0) + 1
  const scoreAt = (index: number): number => scores[index] ?? -1
  let kept = 0
  for (let i = 0; i < count; i++) {
    const score = scores[i] as number
    const before = kept
    if (score > 0) kept += units[i] as number
    if (isOpen[i] === 0) continue
    const row = rows[i] as Float32Array
    const around = (scoreAt(i - 2) + scoreAt(i - 1) + scoreAt(i + 1) + scoreAt(i + 2)) / 4
    const id = tree.of[i] as number
    const isIn = inContainer[id] as number
    const isShort = (units[i] as number) < 100 ? 1 : 0
    row[at] = score
    row[at + 1] = scoreAt(i - 1)
    row[at + 2] = scoreAt(i + 1)
    row[at + 3] = around
    row[at + 4] = parentMeans[i] as number
    row[at + 5] = isIn
    row[at + 6] = isIn === 0 && inNear[id] === 1 ? 1 : 0
    row[at + 7] = share
    row[at + 8] = isIn === 0 && i < firstInside ? 1 : 0
    row[at + 9] = isIn === 0 && i > lastInside ? 1 : 0
    row[at + 10] = before / all
    row[at + 11] = 1 - before / all
    row[at + 12] = isShort * around
    row[at + 13] = isHeading[i] === 1 ? scoreAt(i + 1) : 0
    row[at + 14] = isIn * isShort
    row[at + 15] = isIn * (links[i] as number)
    row[at + 16] = tree.parents[id] === container || id === container ? 1 : 0
    row[at + 17] = isIn === 1 && lastInside > firstInside ? (lastInside - i) / (lastInside - firstInside) : 0
    row[at + 18] = gapFrom(scores, i - 1, -1)
    row[at + 19] = gapFrom(scores, i + 1, 1)
    row[at + 20] = shapeMeans[i] as number
    row[at + 21] = boxMean(outerOf(tree, id, 2))
    row[at + 22] = boxMean(outerOf(tree, id, 3))
    row[at + 23] = sectionMeans[i] as number
  }
}
