import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { hitTest } from './hit-test.ts'

let text: Text

beforeEach(() => {
  document.body.innerHTML =
    '<p style="margin:40px;font:20px monospace;width:30ch">Net profit rose 3.2% in the third quarter of the year</p>'
  text = document.querySelector('p')?.firstChild as Text
})

afterEach(() => {
  document.body.innerHTML = ''
})

const rangeOf = (start: number, end: number): Range => {
  const range = document.createRange()
  range.setStart(text, start)
  range.setEnd(text, end)
  return range
}

/** The middle of a character. */
const at = (offset: number): [number, number] => {
  const { left, top, width, height } = rangeOf(offset, offset + 1).getBoundingClientRect()
  return [left + width / 2, top + height / 2]
}

describe('hitTest', () => {
  const items = () => [
    { id: 'sentence', range: rangeOf(0, 40) },
    { id: 'figure', range: rangeOf(16, 20) },
    { id: 'again', range: rangeOf(16, 20) },
    { id: 'far', range: rangeOf(45, 50) },
  ]

  test.each([
    ['inside all of them, the shortest and latest first', 17, ['again', 'figure', 'sentence']],
    ['first character', 0, ['sentence']],
    ['last character of the short one', 19, ['again', 'figure', 'sentence']],
    ['just after the short one', 20, ['sentence']],
    ['between highlights', 42, []],
    ['on the second line', 46, ['far']],
  ])('%s', (_name, offset, ids) => {
    expect(hitTest(items(), ...at(offset))).toEqual(ids)
  })

  test.each([
    ['left of the text', -30, 0],
    ['above it', 0, -30],
  ])('a point %s hits nothing, though the caret snaps there', (_name, dx, dy) => {
    const [x, y] = at(0)
    expect(hitTest(items(), x + dx, y + dy)).toEqual([])
  })

  test('nothing to hit', () => {
    expect(hitTest([], 10, 10)).toEqual([])
  })

  test('a highlight whose text left the page is not hit', () => {
    const all = items()
    text.data = ''
    expect(hitTest(all, 60, 50)).toEqual([])
  })
})
