// What is known about a line once the container is known: how its neighbours, its box and its kind scored.
import type { Passage } from './passage.ts'
import type { Survey } from './survey.ts'
import { insideOf, outerOf, sumUp } from './tree.ts'

export const SECOND_NAMES: readonly string[] = [
  'first',
  'firstPrev',
  'firstNext',
  'firstAround',
  'firstParent',
  'inContainer',
  'nearContainer',
  'containerShare',
  'beforeContainer',
  'afterContainer',
  'keptBefore',
  'keptAfter',
  'short·around',
  'heading·next',
  'inContainer·short',
  'inContainer·link',
  'directChild',
  'rest',
  'gapBefore',
  'gapAfter',
  'shapeMean',
  'grandMean',
  'greatMean',
  'sectionMean',
]

interface Mean {
  sum: number
  size: number
}

/** Size-weighted mean score of all passages with the same key, per passage. */
function meansBy<K>(keys: readonly K[], units: readonly number[], scores: readonly number[]): number[] {
  const means = new Map<K, Mean>()
  keys.forEach((key, i) => {
    const mean = means.get(key) ?? { sum: 0, size: 0 }
    mean.sum += (units[i] as number) * (scores[i] as number)
    mean.size += units[i] as number
    means.set(key, mean)
  })
  return keys.map((key) => {
    const { sum, size } = means.get(key) as Mean
    return sum / (size + 1)
  })
}

/** Steps to the nearest well-scored passage in one direction, in tenths, at most 1. */
function gapFrom(scores: readonly number[], from: number, step: number): number {
  for (let i = from, gap = 0; gap < 10; i += step, gap++) {
    const score = scores[i]
    if (score === undefined) return 1
    if (score > 0.25) return gap / 10
  }
  return 1
}

/** Numbers in the order of `SECOND_NAMES`, which come after those of the first stage. `logits` are the first stage's, `container` its choice or -1. */
export function secondVectors(
  passages: readonly Passage[],
  { tree, units, shapes, total: sizes, inLinkList }: Survey,
  logits: readonly number[],
  container: number,
): number[][] {
  const scores = logits.map((logit) => Math.max(-4, Math.min(4, logit)) / 4)
  const inContainer = insideOf(tree, container)
  const near = tree.parents[container] ?? -1
  const inNear = insideOf(tree, near)
  const inside = tree.of.map((id) => inContainer[id] === 1)
  const firstInside = inside.indexOf(true)
  const lastInside = inside.lastIndexOf(true)
  const total = sizes[0] ?? 0
  const share = (container >= 0 ? (sizes[container] as number) : 0) / (total + 1)
  const weighted = sumUp(
    tree,
    scores.map((score, i) => score * (units[i] as number)),
  )
  const boxMean = (id: number): number => (weighted[id] as number) / ((sizes[id] as number) + 1)
  let section = 0
  const sections = passages.map(({ kind }) => (kind === 'heading' ? ++section : section))
  const sectionMeans = meansBy(sections, units, scores)
  const shapeMeans = meansBy(shapes, units, scores)
  const parentMeans = meansBy(
    tree.of.map((id) => outerOf(tree, id, 1)),
    units,
    scores,
  )
  const before: number[] = []
  let kept = 0
  scores.forEach((score, i) => {
    before.push(kept)
    if (score > 0) kept += units[i] as number
  })

  return passages.map(({ kind, text, linkChars }, i) => {
    if (inLinkList[i]) return []
    const at = (index: number): number => scores[index] ?? -1
    const around = (at(i - 2) + at(i - 1) + at(i + 1) + at(i + 2)) / 4
    const id = tree.of[i] as number
    const isIn = inside[i] ? 1 : 0
    const isShort = (units[i] as number) < 100 ? 1 : 0
    return [
      at(i),
      at(i - 1),
      at(i + 1),
      around,
      parentMeans[i] as number,
      isIn,
      isIn === 0 && inNear[id] === 1 ? 1 : 0,
      share,
      isIn === 0 && i < firstInside ? 1 : 0,
      isIn === 0 && i > lastInside ? 1 : 0,
      (before[i] as number) / (kept + 1),
      1 - (before[i] as number) / (kept + 1),
      isShort * around,
      kind === 'heading' ? at(i + 1) : 0,
      isIn * isShort,
      (isIn * linkChars) / Math.max(1, text.length),
      tree.parents[id] === container || id === container ? 1 : 0,
      isIn === 1 && lastInside > firstInside ? (lastInside - i) / (lastInside - firstInside) : 0,
      gapFrom(scores, i - 1, -1),
      gapFrom(scores, i + 1, 1),
      shapeMeans[i] as number,
      boxMean(outerOf(tree, id, 2)),
      boxMean(outerOf(tree, id, 3)),
      sectionMeans[i] as number,
    ]
  })
}
