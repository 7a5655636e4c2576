// Two linear models over the passages: the first finds the element that holds the article, the second decides line by line.
import { type Described, FEATURE_NAMES } from './features.ts'

/** Added to a passage's own features once the container is known. */
export const STAGE_TWO_NAMES: readonly string[] = [
  ...FEATURE_NAMES,
  'first', 'firstPrev', 'firstNext', 'firstAround', 'firstParent', 'inContainer', 'nearContainer', 'containerShare', 'beforeContainer', 'afterContainer',
  'keptBefore', 'keptAfter', 'short·around', 'heading·next', 'inContainer·short', 'inContainer·link', 'directChild', 'rest', 'gapBefore', 'gapAfter',
]

export interface Model {
  readonly first: Float32Array
  readonly second: Float32Array
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))

function dot(weights: Float32Array, features: Float32Array): number {
  let sum = 0
  for (let i = 0; i < features.length; i++) sum += (features[i] as number) * (weights[i] ?? 0)
  return sum
}

/** The element whose subtree gains most when each passage counts its size, for it when it reads like body and against it when it does not. */
export function chooseContainer(described: readonly Described[], logits: readonly number[]): Element | undefined {
  const sums = new Map<Element, number>()
  described.forEach(({ passage, units }, i) => {
    const value = units * (2 * sigmoid(logits[i] as number) - 1)
    for (let element: Element | null = passage.element; element; element = element.parentElement) sums.set(element, (sums.get(element) ?? 0) + value)
  })
  let best: Element | undefined
  let most = 0
  for (const [element, sum] of sums) {
    // The innermost of equals: a wrapper that adds nothing is no better.
    if (sum > most + 1e-6 || (best && Math.abs(sum - most) <= 1e-6 && best.contains(element))) {
      best = element
      most = sum
    }
  }
  return best
}

export const firstLogits = (described: readonly Described[], weights: Float32Array): number[] => described.map(({ features }) => dot(weights, features))

/** The second stage's vectors, in the order of `STAGE_TWO_NAMES`. */
export function stageTwo(described: readonly Described[], logits: readonly number[], container: Element | undefined): Float32Array[] {
  const scores = logits.map((logit) => Math.max(-4, Math.min(4, logit)) / 4)
  const inside = described.map(({ passage }) => container?.contains(passage.element) ?? false)
  const near = container?.parentElement
  const firstInside = inside.indexOf(true)
  const lastInside = inside.lastIndexOf(true)
  const parents = new Map<Element, { sum: number; size: number }>()
  let total = 0
  let totalIn = 0
  described.forEach(({ passage, units }, i) => {
    const parent = passage.element.parentElement ?? passage.element
    const known = parents.get(parent) ?? { sum: 0, size: 0 }
    known.sum += units * (scores[i] as number)
    known.size += units
    parents.set(parent, known)
    total += units
    if (inside[i]) totalIn += units
  })
  const before: number[] = []
  let sum = 0
  described.forEach(({ units }, i) => {
    before.push(sum)
    if ((scores[i] as number) > 0) sum += units
  })
  const gaps = (from: number, step: number): number => {
    let gap = 0
    for (let i = from; i >= 0 && i < scores.length && gap < 10; i += step) {
      if ((scores[i] as number) > 0.25) return gap / 10
      gap++
    }
    return 1
  }
  return described.map(({ passage, features, units }, i) => {
    const at = (index: number): number => scores[index] ?? -1
    const around = (at(i - 2) + at(i - 1) + at(i + 1) + at(i + 2)) / 4
    const parent = parents.get(passage.element.parentElement ?? passage.element) ?? { sum: 0, size: 1 }
    const isIn = inside[i] ? 1 : 0
    const short = units < 100 ? 1 : 0
    const extra = [
      scores[i] as number, at(i - 1), at(i + 1), around, parent.sum / (parent.size + 1), isIn, !isIn && near?.contains(passage.element) ? 1 : 0, totalIn / (total + 1),
      !isIn && i < firstInside ? 1 : 0, !isIn && i > lastInside ? 1 : 0,
      (before[i] as number) / (sum + 1), 1 - (before[i] as number) / (sum + 1), short * around, passage.kind === 'heading' ? at(i + 1) : 0, isIn * short, isIn && passage.text.length ? passage.linkChars / passage.text.length : 0,
      passage.element.parentElement === container || passage.element === container ? 1 : 0, isIn && lastInside > firstInside ? (lastInside - i) / (lastInside - firstInside) : 0, gaps(i - 1, -1), gaps(i + 1, 1),
    ]
    const vector = new Float32Array(features.length + extra.length)
    vector.set(features)
    vector.set(extra, features.length)
    return vector
  })
}

export const secondLogits = (vectors: readonly Float32Array[], weights: Float32Array): number[] => vectors.map((vector) => dot(weights, vector))
