// The first stage: which element holds the article.
import type { Survey } from './survey.ts'
import { sumUp } from './tree.ts'

/** Sum of feature × weight. */
export function dot(weights: Float32Array, features: ArrayLike<number>): number {
  let sum = 0
  for (let i = 0; i < features.length; i++) sum += (features[i] as number) * (weights[i] as number)
  return sum
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))

/** The element whose subtree gains most when each passage counts its size, for it when it reads like body and against it when it does not; -1 when none gains. */
export function chooseContainer({ tree, units }: Survey, logits: readonly number[]): number {
  const sums = sumUp(
    tree,
    logits.map((logit, i) => (units[i] as number) * (2 * sigmoid(logit) - 1)),
  )
  let best = -1
  let most = 0
  sums.forEach((sum, id) => {
    // The innermost of equals: a wrapper that adds nothing is no better.
    if (sum > most + 1e-6 || (best >= 0 && Math.abs(sum - most) <= 1e-6 && tree.parents[id] === best)) {
      best = id
      most = sum
    }
  })
  return best
}
