import { describe, expect, it } from 'vitest'
import { isBackupDue, type KeptBackup, rotate } from './rotation.ts'

const backup = (at: string): KeptBackup => ({ id: at, at: `${at}${at.length === 10 ? 'T08:00:00.000Z' : ''}` })
/** One a day up to a day, both included. */
const daily = (from: string, to: string): KeptBackup[] => {
  const days: KeptBackup[] = []
  for (let at = Date.parse(from); at <= Date.parse(to); at += 86_400_000) days.push(backup(new Date(at).toISOString().slice(0, 10)))
  return days
}
const keptOf = (backups: KeptBackup[]): string[] => rotate(backups).keep.map(({ id }) => id)

describe('rotation', () => {
  it('keeps seven days, and of the four weeks before them the last of each', () => {
    expect(keptOf(daily('2026-09-01', '2026-11-20'))).toEqual([
      '2026-11-20',
      '2026-11-19',
      '2026-11-18',
      '2026-11-17',
      '2026-11-16',
      '2026-11-15',
      '2026-11-14',
      '2026-11-13',
      '2026-11-08',
      '2026-11-01',
      '2026-10-25',
    ])
  })

  it('day after day never goes below a week and never above eleven', () => {
    let kept: KeptBackup[] = []
    for (const today of daily('2026-01-01', '2026-12-31')) {
      kept = [...rotate([...kept, today]).keep]
      expect(kept[0]).toEqual(today)
      expect(kept.length).toBeLessThanOrEqual(11)
    }
    expect(kept).toHaveLength(11)
    expect(Date.parse(kept[0]?.at ?? '') - Date.parse(kept.at(-1)?.at ?? '')).toBeGreaterThanOrEqual(22 * 86_400_000)
  })

  it('keeps the newest of a day', () => {
    expect(keptOf([backup('2026-11-20T08:00:00.000Z'), backup('2026-11-20T09:00:00.000Z')])).toEqual(['2026-11-20T09:00:00.000Z'])
  })

  it('after a year away nothing is lost', () => expect(rotate([backup('2025-01-01'), backup('2026-11-20')]).drop).toEqual([]))
  it('nothing gives nothing', () => expect(rotate([])).toEqual({ keep: [], drop: [] }))

  it.each([
    [[], true],
    [['2026-11-19'], true],
    [['2026-11-20'], false],
    [['2026-12-01'], false],
  ])('with %j due on 20 November: %s', (days, due) => {
    expect(isBackupDue(days.map(backup), new Date('2026-11-20T23:00:00Z'))).toBe(due)
  })
})
