import { Dexie } from 'dexie'
import { describe, expect, it } from 'vitest'
import { SECTIONS } from '#lib/core/backup/sections.ts'
import { anAnnotation, anArticle } from '#tests/support/builders.ts'
import { createDatabase, type Database } from './database.ts'
import { Cancelled, dumpTables, type Rows, withUpgraded } from './dump.ts'
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

describe('dump', () => {
  it.each([0, 1, 499, 500, 501, 1200])('%i annotations come out once each', async (count) => {
    const ids = (await everything(await filled(count))).flatMap(({ table, rows }) =>
      table === 'annotations' ? rows.map((row) => (row as AnnotationRow).id) : [],
    )
    expect(ids).toHaveLength(count)
    expect(new Set(ids).size).toBe(count)
  })

  it('stops when the reader cancels', async () => {
    const stop = new AbortController()
    stop.abort()
    await expect(dumpTables(await filled(3), () => undefined, stop.signal)).rejects.toThrow(Cancelled)
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
