import { describe, expect, it } from 'vitest'
import { afterFailure, afterSuccess, type BackupLog, backupsFail, parseBackupLog } from './log.ts'

const day = (at: number): string => new Date(Date.UTC(2026, 10, at)).toISOString()

describe('the log of backups', () => {
  it.each<[string, BackupLog, number, boolean]>([
    ['nothing failed', {}, 20, false],
    ['failing since today', afterFailure({}, 'store-full', day(20)), 20, false],
    ['failing for two days', afterFailure({}, 'store-full', day(20)), 22, false],
    ['failing for three days', afterFailure({}, 'store-full', day(20)), 23, true],
    ['again and again for three days', afterFailure(afterFailure({}, 'store-full', day(20)), 'store-full', day(22)), 23, true],
    ['one worked in between', afterFailure(afterSuccess(afterFailure({}, 'store-full', day(20))), 'store-full', day(22)), 23, false],
  ])('%s', (_, log, at, fails) => expect(backupsFail(log, new Date(day(at)))).toBe(fails))

  it.each([undefined, null, 'x', { failingSince: 7 }])('%j is a log without an entry', (stored) =>
    expect(parseBackupLog(stored)).toEqual({}),
  )
  it('a success keeps what was handed over', () => expect(afterSuccess({ failure: 'x', handedOver: 'b' })).toEqual({ handedOver: 'b' }))
})
