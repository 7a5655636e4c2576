// What a restore has to know of the rows that are here, looked up for a few rows of the file at a time: never all of them in memory.
import type { Table } from 'dexie'
import type { Stamp } from '#lib/core/backup/merge-records.ts'
import { type Existing, stampOfRow } from '#lib/core/backup/restore-plan.ts'
import { type BackupRow, keyOfRow, type SectionName } from '#lib/core/backup/sections.ts'
import type { Database } from './database.ts'

/** Where the record of a tombstone was. */
export const tableOfTombstone = ({ kind }: BackupRow): 'annotations' | 'corrections' | 'own' =>
  kind === 'annotation' ? 'annotations' : kind === 'correction' ? 'corrections' : 'own'

export interface LookUp extends Existing {
  /** Must be called with rows of one section, in file order, before anything is asked about them. */
  prepare(section: Exclude<SectionName, 'settings'>, rows: readonly BackupRow[]): Promise<void>
  /** Our row as it was when it was looked up. */
  rowOf(section: SectionName, key: string): BackupRow | undefined
}

/** A range of keys that holds at most so many times the rows wanted is read as one: asking for 500 rows by key is 500 requests. */
const SPARSE = 4

async function getMany(table: Table, keys: readonly string[]): Promise<(BackupRow | undefined)[]> {
  const wanted = [...new Set(keys)].sort()
  const [first, last] = [wanted[0], wanted.at(-1)]
  if (first === undefined || last === undefined) return []
  const range = table.where(':id').between(first, last, true, true)
  return (await range.count()) <= wanted.length * SPARSE ? await range.toArray() : await table.bulkGet(wanted)
}

/** An article that is known to be here, and of which nothing else is asked. */
const PRESENT: Stamp = { updatedAt: '', revision: 0, sum: '' }

/** `counts` are rows per table, for plans that replace; `settings` are ours, by name. */
export function createLookUp(
  db: Database,
  counts: Readonly<Record<string, number>> = {},
  settings: ReadonlyMap<string, BackupRow> = new Map(),
): LookUp {
  let found = new Map<string, BackupRow>()
  let present = new Set<string>()
  let graves = new Map<string, string>()
  let addresses = new Map<string, string>()
  /** Articles of the file that are here under another id. */
  const twins = new Map<string, string>()
  const placeOf = (section: SectionName, key: string): string => `${section} ${key}`

  async function find(section: Exclude<SectionName, 'settings'>, keys: readonly string[]): Promise<void> {
    for (const row of await getMany(db.table(section), keys)) if (row) found.set(placeOf(section, keyOfRow(section, row)), row)
  }

  async function findTwins(rows: readonly BackupRow[]): Promise<void> {
    const wanted = rows.flatMap((row) => row['addresses'] as string[])
    const ours = await db.articles
      .where('addresses')
      .anyOf([...new Set(wanted)])
      .toArray()
    for (const article of ours) {
      found.set(placeOf('articles', article.id), { ...article })
      for (const address of article.addresses) addresses.set(address, article.id)
    }
    for (const row of rows) {
      const twin = (row['addresses'] as string[]).map((address) => addresses.get(address)).find(Boolean)
      if (twin !== undefined) twins.set(String(row['id']), twin)
    }
  }

  async function findBuried(tombstones: readonly BackupRow[]): Promise<void> {
    for (const table of ['annotations', 'corrections', 'own'] as const)
      await find(
        table,
        tombstones.filter((row) => tableOfTombstone(row) === table).map((row) => String(row['id'])),
      )
  }

  async function findHomes(rows: readonly BackupRow[]): Promise<void> {
    const ids = rows.map((row) => String(row['articleId']))
    const here = await db.articles
      .where(':id')
      .anyOf([...new Set(ids)])
      .primaryKeys()
    present = new Set<string>(here)
  }

  return {
    async prepare(section, rows) {
      found = new Map()
      present = new Set()
      graves = new Map()
      addresses = new Map()
      const keys = rows.map((row) => keyOfRow(section, row))
      await find(section, keys)
      if (section === 'articles') await findTwins(rows)
      if (section === 'texts' || section === 'annotations') await findHomes(rows)
      if (section === 'texts')
        await find(
          'texts',
          keys.flatMap((key) => twins.get(key) ?? []),
        )
      if (section === 'deletions') await findBuried(rows)
      else for (const grave of await getMany(db.deletions, keys)) if (grave) graves.set(String(grave['id']), String(grave['deletedAt']))
    },
    rowOf: (section, key) => found.get(placeOf(section, key)),
    stamp(section, key) {
      const row = section === 'settings' ? settings.get(key) : found.get(placeOf(section, key))
      if (row) return stampOfRow(section, row)
      return section === 'articles' && present.has(key) ? PRESENT : undefined
    },
    deletedAt: (id) => graves.get(id),
    articleAt: (address) => addresses.get(address),
    count: (section) => counts[section] ?? 0,
  }
}
