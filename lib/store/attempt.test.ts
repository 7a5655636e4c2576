import { Dexie } from 'dexie'
import { describe, expect, it } from 'vitest'
import { attemptValue, readValue, watch } from './attempt.ts'
import { createDatabase } from './database.ts'
import { migrations } from './migrations/index.ts'

let serial = 0
const aDatabase = () => createDatabase(`attempt-${++serial}`)

function thrown(name: string, message = name): Error {
  const error = new Error(message)
  error.name = name
  return error
}

describe('attempt', () => {
  it.each([
    ['a full quota', thrown('QuotaExceededError'), { kind: 'store-full' }],
    ['a transaction aborted by a full quota', new Dexie.AbortError('aborted', thrown('QuotaExceededError')), { kind: 'store-full' }],
    ['a full disk as Chromium words it', thrown('UnknownError', 'Internal error: disk full'), { kind: 'store-full' }],
    ['a full disk as its log says it', thrown('UnknownError', 'IO error: 000003.log: FILE_ERROR_NO_SPACE'), { kind: 'store-full' }],
    [
      'a database that will not open',
      new Dexie.OpenFailedError('no', thrown('UnknownError')),
      { kind: 'store-unavailable', detail: expect.stringContaining('no') },
    ],
    ['no IndexedDB at all', thrown('MissingAPIError'), { kind: 'store-unavailable', detail: 'MissingAPIError' }],
  ])('%s is an expected failure', async (_, error, expected) => {
    const result = await attemptValue(aDatabase(), () => Promise.reject(error))
    expect(result).toEqual({ ok: false, error: expected })
  })

  it('a bug throws on', async () => {
    await expect(attemptValue(aDatabase(), () => Promise.reject(new TypeError('x is undefined')))).rejects.toThrow('x is undefined')
  })

  it('a newer database is read and watched, but never written', async () => {
    const name = `newer-${++serial}`
    const newer = new Dexie(name)
    newer.version(7).stores({ articles: 'id', marvels: 'id' })
    await newer.table('marvels').put({ id: 'm' })
    await newer.table('articles').put({ id: 'a' })
    newer.close()
    const old = createDatabase(name)
    const refused = { ok: false, error: { kind: 'store-newer', found: 7, known: migrations.at(-1)?.version } }
    expect(await attemptValue(old, () => old.articles.clear())).toEqual(refused)
    expect(await readValue(old, () => old.articles.count())).toEqual({ ok: true, value: 1 })
    const seen = await new Promise((done) => {
      const stop = watch(
        old,
        () => old.articles.count(),
        (result) => {
          stop()
          done(result)
        },
      )
    })
    expect(seen).toEqual({ ok: true, value: 1 })
    const again = new Dexie(name)
    await again.open()
    expect(await again.table('marvels').count()).toBe(1)
  })

  it('after a failure the next call tries again', async () => {
    const db = aDatabase()
    await attemptValue(db, () => Promise.reject(thrown('UnknownError')))
    expect(await attemptValue(db, () => db.articles.count())).toEqual({ ok: true, value: 0 })
  })
})
