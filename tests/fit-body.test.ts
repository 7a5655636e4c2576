import { describe, expect, test } from 'vitest'
import { scoreForest } from '#lib/dom/extract/trees.ts'
import { fitForest } from './bench/fit/forest.ts'
import { labelLines } from './bench/fit/labels.ts'
import { randomFrom } from './bench/fit/random.ts'

const ONE = 'The bank held its rate on Monday, as every economist had expected it would.'
const TWO = 'Two members of the board wanted a cut, and said so in the minutes.'
const THREE = 'Traders now see the first cut in June, later than they did in January.'

describe('which lines are body', () => {
  test.each([
    ['the body alone', [ONE, TWO, THREE], [1, 1, 1]],
    ['menu before, stories after', ['Markets', ONE, TWO, THREE, 'Gold at a record high'], [0, 1, 1, 1, 0]],
    ['the same words again in a teaser above', [ONE.slice(0, 60), ONE, TWO, THREE], [0, 1, 1, 1]],
    ['a short line in its place, and the same out of place', ['June', ONE, 'June', TWO, THREE], [0, 1, 1, 1, 1]],
    ['a line whose figure is kept current', [ONE, TWO.replace('Two', '+1.2% Two'), THREE], [1, 1, 1]],
  ])('%s', (_name, lines, wanted) => {
    const body = lines.length === 5 && lines[2] === 'June' ? [ONE, 'June', TWO, THREE] : [ONE, TWO, THREE]
    const labels = labelLines(
      lines,
      lines.map(() => false),
      body.join('\n'),
    )
    expect(labels.map((label) => (label > 0.65 ? 1 : 0))).toEqual(wanted)
  })

  test('a line that is decided takes no part', () => expect(labelLines([ONE, TWO], [true, false], ONE)).toEqual([0, expect.any(Number)]))
})

test('a forest learns what depends on two features at once, the same each time', () => {
  const random = randomFrom(3)
  const rows = Array.from({ length: 400 }, () => Float32Array.from([random(), random(), random()]))
  const targets = rows.map(([a = 0, b = 0]) => (a > 0.5 === b > 0.5 ? 1 : 0))
  const options = { trees: 60, depth: 2, rate: 0.3, ridge: 1, rows: 0.8, columns: 1, loss: 'logistic', seed: 1 } as const
  const learn = () => fitForest({ rows, targets, weights: rows.map(() => 1) }, options)
  const forest = learn()
  const right = rows.filter((row, i) => scoreForest(forest, row) > 0 === (targets[i] === 1)).length
  expect(right / rows.length).toBeGreaterThan(0.9)
  expect(learn()).toEqual(forest)
})
