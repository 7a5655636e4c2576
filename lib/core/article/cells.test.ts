import { describe, expect, it } from 'vitest'
import { cellSpans } from './cells.ts'

describe('cells of a row', () => {
  it.each([
    ['all filled', 'a bc d', [0, 2, 5], ['a', 'bc', 'd']],
    ['empty at the end', '60% 60%', [0, 4, 7, 7], ['60%', '60%', '', '']],
    ['empty at the beginning', ' b', [0, 1], ['', 'b']],
    ['empty in the middle', 'a  c', [0, 2, 3], ['a', '', 'c']],
    ['without cells', 'a b', undefined, ['a b']],
    ['with no cell', 'a b', [], ['a b']],
    ['words before the first', 'a b c', [2, 4], ['a b', 'c']],
  ])('%s', (_, row, cells, words) => {
    const text = `x\n${row}`
    const block = { kind: 'table-row', start: 2, end: text.length, ...(cells ? { cells: cells.map((at) => at + 2) } : {}) } as const
    expect(cellSpans(block).map(({ start, end }) => text.slice(start, end))).toEqual(words)
  })
})
