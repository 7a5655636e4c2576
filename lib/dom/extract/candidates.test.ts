import { describe, expect, test } from 'vitest'
import { CANDIDATE_NAMES, describeCandidates, type VotingPage } from './candidates.ts'
import { sharesOf, winnerOf } from './vote.ts'

/** Elements: 0 page, 1 article with lines 1–3, 2 list with lines 4–5; line 0 is the headline in the page itself. */
const UNITS = [40, 300, 280, 320, 60, 70]
const OF = [0, 1, 1, 1, 2, 2]
const sums = (values: readonly number[]): Float64Array =>
  Float64Array.of(...[0, 1, 2].map((id) => values.reduce((sum, value, i) => sum + (id === 0 || OF[i] === id ? value : 0), 0)))
const isProse = [0, 1, 1, 1, 0, 0]
const links = [0, 0, 0, 0, 1, 1]
const PAGE: VotingPage = {
  headline: 0,
  headlineBox: 0,
  vectors: [],
  survey: {
    tree: { parents: Int32Array.of(-1, 0, 0), of: Int32Array.from(OF) },
    units: Float64Array.from(UNITS),
    links: Float64Array.from(links),
    isHeading: Uint8Array.of(1, 0, 0, 0, 0, 0),
    isProse: Uint8Array.from(isProse),
    passedOver: new Uint8Array(6),
    prose: sums(UNITS.map((size, i) => size * (isProse[i] as number))),
    linked: sums(UNITS.map((size, i) => size * (links[i] as number))),
    total: sums(UNITS),
    names: new Int32Array(3),
    itemprop: new Uint8Array(3),
    lists: Int32Array.of(-1, -1, 2),
    articles: Int32Array.of(-1, 1, -1),
    shapes: OF.map((id) => ({ id })),
    densest: 1,
    isHan: false,
  },
}
const LOGITS = [1, 3, 3, 3, -4, -4]

describe('candidates', () => {
  const { ids, rows } = describeCandidates(PAGE, LOGITS)
  const of = (id: number, name: string): number | undefined => rows[ids.indexOf(id)]?.[CANDIDATE_NAMES.indexOf(name)]

  test('are the boxes with a share of the prose; a list of links is none', () => expect(ids).toEqual([0, 1]))
  test('have a number for every name', () => expect(rows.map((row) => row.length)).toEqual(ids.map(() => CANDIDATE_NAMES.length)))
  test.each([
    ['proseShare', 1, 900 / 901],
    ['isArticle', 1, 1],
    ['isTop', 0, 1],
    ['headlineGap', 1, 1],
    ['linkShare', 1, 0],
    ['agrees:dense', 1, 1],
    ['agrees:marked', 1, 0],
  ])('%s of %i is %d', (name, id, value) => expect(of(id, name)).toBeCloseTo(value, 2))
})

describe('the vote', () => {
  test.each([
    [[], -1],
    [[0.2], 0],
    [[0.2, 0.9, 0.9], 1],
  ])('%j is won by %i', (scores, winner) => expect(winnerOf(scores)).toBe(winner))

  test('a tenth better has three times the say', () => {
    const [one = 0, other = 0] = sharesOf([0.7, 0.8])
    expect(one + other).toBeCloseTo(1)
    expect(other / one).toBeCloseTo(Math.exp(1.2))
  })
})
