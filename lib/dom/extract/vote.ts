// The vote: every candidate box has a say, by how good a body it would make, in which lines are body.
import type { Candidates, VotingSurvey } from './candidates.ts'
import { scaled } from './second-stage.ts'
import { insideOf } from './tree.ts'

export const VOTE_NAMES: readonly string[] =
  'vote bestBox behindTop topScore inTop nearTop placeInTop beforeTop afterTop aboveMean fromTop toEnd'.split(' ')

/** How much a better score counts: a box that is better by a tenth has three times the say. */
const SHARPNESS = 12
/** For lines that no candidate holds. */
const NO_BOX = -0.2
const NEAR = 20

/** The candidate with the best score, -1 when there is none. */
export const winnerOf = (scores: readonly number[]): number =>
  scores.reduce((best, score, k) => (best < 0 || score > (scores[best] as number) ? k : best), -1)

/** Each candidate's share of the vote; they sum to 1. */
export function sharesOf(scores: readonly number[]): number[] {
  const most = Math.max(...scores)
  const weights = scores.map((score) => Math.exp(SHARPNESS * (score - most)))
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return weights.map((weight) => weight / sum)
}

/** Writes numbers in the order of `VOTE_NAMES` to `rows[i]` from place `at` on, for every line that `isOpen`. `scores` are the candidates', `logits` the first stage's. */
export function addVotes(
  { tree, units }: VotingSurvey,
  { ids, first, last }: Candidates,
  scores: readonly number[],
  logits: ArrayLike<number>,
  isOpen: Uint8Array,
  rows: readonly Float32Array[],
  at: number,
): void {
  const winner = winnerOf(scores)
  if (winner < 0) return
  const top = ids[winner] as number
  const topScore = scores[winner] as number
  const count = units.length
  const votes = new Float64Array(count)
  const boxes = new Float64Array(count).fill(NO_BOX)
  sharesOf(scores).forEach((share, k) => {
    const id = ids[k] as number
    const inside = insideOf(tree, id)
    for (let i = first[id] as number; i <= (last[id] as number); i++) {
      if (inside[tree.of[i] as number] !== 1) continue
      votes[i] = (votes[i] as number) + share
      boxes[i] = Math.max(boxes[i] as number, scores[k] as number)
    }
  })
  const from = first[top] as number
  const to = last[top] as number
  const inTop = insideOf(tree, top)
  const around = tree.parents[top] as number
  const inAround = insideOf(tree, around)
  const firsts = scaled(logits)
  let sum = 0
  let size = 0
  for (let i = from; i <= to; i++) {
    if (inTop[tree.of[i] as number] !== 1) continue
    sum += (firsts[i] as number) * ((units[i] as number) + 1)
    size += (units[i] as number) + 1
  }
  const mean = size > 0 ? sum / size : 0
  for (let i = 0; i < count; i++) {
    if (isOpen[i] === 0) continue
    const row = rows[i] as Float32Array
    const id = tree.of[i] as number
    const isIn = inTop[id] === 1
    row[at] = votes[i] as number
    row[at + 1] = boxes[i] as number
    row[at + 2] = topScore - (boxes[i] as number)
    row[at + 3] = topScore
    row[at + 4] = isIn ? 1 : 0
    row[at + 5] = !isIn && (around < 0 || inAround[id] === 1) ? 1 : 0
    row[at + 6] = isIn ? (i - from) / Math.max(1, to - from) : -1
    row[at + 7] = !isIn && i < from ? 1 : 0
    row[at + 8] = !isIn && i > to ? 1 : 0
    row[at + 9] = (firsts[i] as number) - mean
    row[at + 10] = Math.min(i - from, NEAR) / NEAR
    row[at + 11] = Math.min(to - i, NEAR) / NEAR
  }
}
