import { describe, expect, it } from 'vitest'
import type { GutterMark } from '#components/annotation/Gutter.tsx'
import { type GutterItem, gutterMarks } from './gutter-marks.ts'

const item = (id: string, middle: number, state: GutterMark['state'] = 'exact'): GutterItem => ({
  id,
  middle,
  state,
  colour: 'fact',
  words: id,
})
const shown = (items: readonly GutterItem[], page = 4000, view = 800) =>
  gutterMarks(items, page, view).map(({ id, at, count }) => `${id} ${at.toFixed(3)} ${count}`)

describe('gutterMarks', () => {
  it.each([
    ['none', [], []],
    ['in the order of the page, by share of it', [item('b', 2000), item('a', 1000)], ['a 0.250 1', 'b 0.500 1']],
    ['close ones share a mark', [item('a', 1000), item('b', 1020), item('c', 1100)], ['a 0.250 2', 'c 0.275 1']],
    ['the one to know of speaks for them', [item('a', 1000), item('b', 1010, 'changed'), item('c', 1020, 'moved')], ['b 0.250 3']],
    ['never half outside', [item('a', 0), item('z', 4000)], ['a 0.005 1', 'z 0.995 1']],
    ['what lies beyond the page stays at its end', [item('a', -50), item('z', 9000)], ['a 0.005 1', 'z 0.995 1']],
  ])('%s', (_, items, marks) => expect(shown(items)).toEqual(marks))

  it('a page without height has none', () => expect(gutterMarks([item('a', 1)], 0, 800)).toEqual([]))
})
