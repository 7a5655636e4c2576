import { describe, expect, test } from 'vitest'
import { readForest, reasonsOf, scoreForest, scoresAbove, writeForest } from './trees.ts'

// Two trees of depth 2 over three features; the first question is the lowest bit of the leaf.
const TEXT = '0>500 2>-1000;100 200 300 400\n1>0 0>1500;-1000 0 0 1000'

describe('a forest', () => {
  test.each([
    [[0, 0, -2], 0.1 - 1],
    [[1, 0, -2], 0.2 - 1],
    [[1, 0, 0], 0.4 - 1],
    [[0, 1, 0], 0.3 + 0],
    [[2, 1, 0], 0.4 + 1],
  ])('%j scores %d', (values, score) => expect(scoreForest(readForest(TEXT), values)).toBeCloseTo(score, 5))

  test.each([-9, -2, -0.9, -0.8, 0, 0.3, 1.39, 1.41, 9])('is above %d or not, as its score says', (limit) => {
    // Nine times the same trees: more than are asked between two looks at what is left.
    const forest = readForest(`${TEXT}\n`.repeat(9))
    for (const values of [
      [0, 0, -2],
      [1, 0, -2],
      [0, 1, 0],
      [2, 1, 0],
    ])
      expect(scoresAbove(forest, values, limit)).toBe(scoreForest(forest, values) > limit)
  })

  test('is written as it was read', () => expect(writeForest(readForest(TEXT))).toBe(TEXT))

  test('without trees scores nothing', () => {
    expect(scoreForest(readForest(''), [1, 2])).toBe(0)
    expect(reasonsOf(readForest(''), [1, 2]).size).toBe(0)
  })

  test.each([[[0, 0, -2]], [[1, 0, 0]], [[2, 1, 0]]])('reasons for %j sum up to the score less the mean', (values) => {
    const forest = readForest(TEXT)
    const sum = [...reasonsOf(forest, values).values()].reduce((all, each) => all + each, 0)
    expect(sum).toBeCloseTo(scoreForest(forest, values) - (0.25 + 0), 5)
  })
})
