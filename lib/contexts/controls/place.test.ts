import { describe, expect, it } from 'vitest'
import { placeBeside } from './place.ts'

const window = { width: 1000, height: 600 }
const bar = { width: 200, height: 40 }
const words = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom })

describe('placing beside words', () => {
  it.each([
    ['above, in the middle', words(400, 300, 600, 320), bar, true, { x: 400, y: 252 }],
    ['below, at their beginning', words(400, 300, 600, 320), bar, false, { x: 400, y: 328 }],
    ['below when there is no room above', words(400, 20, 600, 40), bar, true, { x: 400, y: 48 }],
    ['above when there is no room below', words(400, 550, 600, 570), bar, false, { x: 400, y: 502 }],
    ['not over the left edge', words(0, 300, 20, 320), bar, true, { x: 8, y: 252 }],
    ['not over the right edge', words(980, 300, 1000, 320), bar, true, { x: 792, y: 252 }],
    ['inside the window when the words fill it', words(0, -100, 1000, 700), bar, true, { x: 400, y: 552 }],
    ['gone with words that are scrolled away', words(400, -300, 600, -280), bar, true, { x: 400, y: -272 }],
    [
      'a part wider than the window keeps its beginning in sight',
      words(0, 300, 20, 320),
      { width: 1200, height: 40 },
      true,
      { x: 8, y: 252 },
    ],
  ])('%s', (_, at, part, above, expected) => {
    expect(placeBeside({ first: at, last: at }, part, window, { above, gap: 8 })).toMatchObject(expected)
  })

  const first = words(400, 20, 600, 40)
  const last = words(0, 100, 300, 120)
  it.each([
    [
      'below several lines, by the last, when there is no room above the first',
      { first, last },
      { above: true, gap: 8 },
      { x: 50, y: 128, side: 'below' },
    ],
    [
      'above several lines, by the first',
      { first: words(400, 200, 600, 220), last },
      { above: true, gap: 8 },
      { x: 400, y: 152, side: 'above' },
    ],
    ['farther away where handles hang', { first, last }, { above: false, gap: 36 }, { x: 8, y: 156, side: 'below' }],
  ])('%s', (_, lines, wish, spot) => expect(placeBeside(lines, bar, window, wish)).toEqual(spot))
})
