import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeNotes } from './merge-notes.ts'

describe('mergeNotes', () => {
  it.each([
    ['nobody else wrote', '毛利率', '毛利率', '毛利率下降', '毛利率下降'],
    ['only the other wrote', '毛利率', '毛利率下降', '毛利率', '毛利率下降'],
    ['both wrote the same', '', '看全年', '看全年', '看全年'],
    ['both added to an empty note', '', '看全年指引', '问管理层', '看全年指引\n问管理层'],
    ['different lines of one note', 'a\nb\nc', 'A\nb\nc', 'a\nb\nC', 'A\nb\nC'],
    ['the same line', 'a\nb\nc', 'a\nB1\nc', 'a\nB2\nc', 'a\nB1\nB2\nc'],
    ['one deleted what the other kept', 'a\nb\nc', 'a\nc', 'a\nb\nc\nd', 'a\nc\nd'],
    ['mine goes on where the stored one stopped', 'a', 'ab', 'abc', 'abc'],
    ['the stored one goes on where mine stopped', 'a', 'abc', 'ab', 'abc'],
  ])('%s', (_, base, stored, mine, merged) => {
    expect(mergeNotes(base, stored, mine)).toBe(merged)
  })

  const note = fc.array(fc.constantFrom('毛利率', 'guidance', '', '> quote', '- x'), { maxLength: 6 }).map((lines) => lines.join('\n'))

  it('keeps every line that either side added', () => {
    fc.assert(
      fc.property(note, note, note, (base, storedMore, mineMore) => {
        const [stored, mine] = [`${base}\nS:${storedMore}`, `M:${mineMore}\n${base}`]
        const merged = mergeNotes(base, stored, mine).split('\n')
        const added = (text: string, mark: string) => text.split('\n').filter((line) => line.startsWith(mark))
        expect(merged).toEqual(expect.arrayContaining([...added(stored, 'S:'), ...added(mine, 'M:')]))
      }),
    )
  })

  it('merging again changes nothing', () => {
    fc.assert(
      fc.property(note, note, note, (base, stored, mine) => {
        const once = mergeNotes(base, stored, mine)
        expect(mergeNotes(once, once, once)).toBe(once)
        expect(mergeNotes(mine, once, mine)).toBe(once)
      }),
    )
  })
})
