// Every released version of the database comes out of the migrations as today's. A snapshot holds the rows as that version wrote them
// and is never edited; a new version brings a snapshot of its own.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Dexie } from 'dexie'
import { describe, expect, it } from 'vitest'
import { checkDatabase } from '#lib/store/check.ts'
import { createDatabase } from '#lib/store/database.ts'
import { migrations } from '#lib/store/migrations/index.ts'

type Snapshot = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>

const SNAPSHOTS = readdirSync(import.meta.dirname)
  .filter((file) => /^version-\d+\.json$/.test(file))
  .map((file) => ({
    version: Number(/\d+/.exec(file)?.[0]),
    rows: JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')) as Snapshot,
  }))

describe('upgrading', () => {
  it('there is a snapshot of each version', () => {
    expect(SNAPSHOTS.map(({ version }) => version).sort()).toEqual(migrations.map(({ version }) => version))
  })

  it.each(SNAPSHOTS)('from version $version keeps every row as it was, and the checker finds nothing', async ({ version, rows }) => {
    const name = `snapshot-${version}`
    const old = new Dexie(name)
    for (const migration of migrations) if (migration.version <= version) old.version(migration.version).stores(migration.stores)
    await old.open()
    expect(old.tables.map((table) => table.name).sort()).toEqual(Object.keys(rows).sort())
    for (const [table, all] of Object.entries(rows)) await old.table(table).bulkPut(all)
    old.close()
    const db = createDatabase(name)
    for (const { name: table } of db.tables) expect([table, await db.table(table).toArray()]).toMatchObject([table, rows[table] ?? []])
    expect((await db.texts.toArray())[0]?.bands).toHaveLength(28)
    expect(await db.annotations.where('institutions').equals('cn-600036').count()).toBe(1)
    expect(await db.annotations.where('tags').equals('q3').count()).toBe(1)
    expect(await checkDatabase(db)).toEqual([])
    db.close()
  })
})
