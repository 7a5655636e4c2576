import { describe, expect, it } from 'vitest'
import { staleCopies } from './copies.ts'

const path = (day: string): string => `/home/reader/Downloads/Tickmark/tickmark-backup-${day}.json.gz`
/** Nine days in a row, the first two of them in one week, and a day of the week before. */
const DAYS = ['11-12', ...['17', '18', '19', '20', '21', '22', '23', '24', '25'].map((day) => `11-${day}`)].map((day) => `2026-${day}`)
const copies = DAYS.map((day, id) => ({ id, filename: path(day) }))

describe('copies in the downloads folder', () => {
  it('keeps seven days, and one of each week before', () => {
    expect(staleCopies(copies).map(({ filename }) => filename)).toEqual([path('2026-11-17')])
  })

  it.each([
    ['a file of that name elsewhere', '/home/reader/Downloads/tickmark-backup-2026-11-17.json.gz'],
    ['another file there', '/home/reader/Downloads/Tickmark/letter-2026-11-17.json.gz'],
    ['a name that goes on', '/home/reader/Downloads/Tickmark/tickmark-backup-2026-11-17.json.gz.part'],
  ])('%s is left alone', (_, filename) => {
    const [, , ...others] = copies
    expect(staleCopies([...others, { id: 99, filename }])).toEqual([])
  })

  it('on Windows as well, and all entries of one file', () => {
    const windows = (day: string) => path(day).replaceAll('/', '\\')
    const all = [...copies, { id: 50, filename: windows('2026-11-17') }]
    expect(staleCopies(all).map(({ id }) => id)).toEqual([1, 50])
  })
})
