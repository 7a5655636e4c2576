import { Dexie } from 'dexie'
import { describe, expect, it } from 'vitest'
import { SECTIONS } from '#lib/core/backup/sections.ts'
import { anAnnotation, anArticle } from '#tests/support/builders.ts'
import { createDatabase, type Database } from './database.ts'
import { Cancelled, dumpTables, putTables, type Rows, withUpgraded } from './dump.ts'
import { dumpInTurns } from './dump-in-turns.ts'
import type { AnnotationRow } from './rows.ts'

let serial = 0
const aDatabase = (): Database => createDatabase(`dump-${++serial}`)

async function filled(annotations: number): Promise<Database> {
  const db = aDatabase()
  await db.articles.put(anArticle())
  await db.texts.put({ articleId: anArticle().id, text: '全文', blocks: [] })
  await db.annotations.bulkPut(
    Array.from({ length: annotations }, (_, i) => anAnnotation({ id: `annotation:${String(i).padStart(5, '0')}` as AnnotationRow['id'] })),
  )
  await db.watches.put({ key: 'cn-600036', name: '招商银行', createdAt: '2026-11-20T08:00:00.000Z' })
  return db
}

async function everything(db: Database): Promise<Rows[]> {
  const all: Rows[] = []
  await dumpTables(db, (rows) => void all.push(rows))
  return all
}

describe('dump and put', () => {
  it.each([0, 1, 499, 500, 501, 1200])('%i annotations come out once each and go in again as they were', async (count) => {
    const all = await everything(await filled(count))
    const copy = aDatabase()
    const progress: number[] = []
    await putTables(copy, all, { replace: true, onProgress: (rows) => progress.push(rows) })
    expect(await everything(copy)).toEqual(all)
    expect(await copy.annotations.count()).toBe(count)
    expect(progress.at(-1)).toBe(count + 3)
  })

  it('replacing leaves nothing of what was there; adding leaves it all', async () => {
    const all = await everything(await filled(2))
    const db = aDatabase()
    await db.watches.put({ key: 'old', name: 'old', createdAt: '2026-01-01T00:00:00.000Z' })
    await putTables(db, all, { replace: false, remove: [{ table: 'watches', id: 'nobody' }] })
    expect((await db.watches.toArray()).map(({ key }) => key)).toEqual(['cn-600036', 'old'])
    await putTables(db, all, { replace: true })
    expect((await db.watches.toArray()).map(({ key }) => key)).toEqual(['cn-600036'])
    await putTables(db, [], { replace: false, remove: [{ table: 'watches', id: 'cn-600036' }] })
    expect(await db.watches.count()).toBe(0)
  })

  it('cancelled half-way, nothing has changed', async () => {
    const all = await everything(await filled(1200))
    const db = await filled(3)
    const before = await everything(db)
    const stop = new AbortController()
    const half = putTables(db, all, { replace: true, signal: stop.signal, onProgress: (rows) => rows > 600 && stop.abort() })
    await expect(half).rejects.toThrow(Cancelled)
    expect(await everything(db)).toEqual(before)
    await expect(dumpTables(db, () => undefined, stop.signal)).rejects.toThrow(Cancelled)
  })

  it('a row that the database refuses takes all others with it', async () => {
    const db = await filled(3)
    const before = await everything(db)
    const all = [{ table: 'annotations', rows: [anAnnotation({ id: 'annotation:new' as AnnotationRow['id'] }), { no: 'id' }] }]
    await expect(putTables(db, all, { replace: false })).rejects.toThrow()
    expect(await everything(db)).toEqual(before)
  })

  it('rows of version 1 come out of the migrations as today’s, and nothing is left behind', async () => {
    const tables = await withUpgraded(
      1,
      (put) => put('annotations', [anAnnotation()]),
      async (db) => [await db.annotations.count(), await db.watches.count()],
      'upgrading',
    )
    expect(tables).toEqual([1, 0])
    expect(await Dexie.exists('upgrading')).toBe(false)
  })

  it('every table is a section of a backup, articles first', () => {
    const tables = aDatabase().tables.map(({ name }) => name)
    expect(['settings', ...tables]).toEqual(Object.keys(SECTIONS))
  })
})

describe('in turns', () => {
  it('gives the same as at one moment when nobody writes', async () => {
    const db = await filled(1200)
    const all: Rows[] = []
    expect(await dumpInTurns(db, (rows) => void all.push(rows))).toBe(true)
    expect(all).toEqual(await everything(db))
  })

  it.each<[string, (db: Database) => Promise<unknown>]>([
    ['a new row', (db) => db.annotations.put(anAnnotation({ id: 'annotation:z' as AnnotationRow['id'] }))],
    ['a changed row', (db) => db.annotations.update('annotation:00000' as never, { note: 'b', updatedAt: '2026-11-21T08:00:00.000Z' })],
    ['a row that goes', (db) => db.annotations.delete('annotation:00000' as never)],
    [
      'another institution followed instead',
      (db) => Promise.all([db.watches.clear(), db.watches.put({ key: 'b', name: 'b', createdAt: '' })]),
    ],
  ])('%s while it reads is noticed', async (_, write) => {
    const db = await filled(3)
    let done = false
    const whole = await dumpInTurns(db, async () => {
      if (!done) await write(db)
      done = true
    })
    expect(whole).toBe(false)
  })
})
