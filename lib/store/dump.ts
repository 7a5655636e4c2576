// Every row of the database out, and back in: what backups are made of.
import { Dexie } from 'dexie'
import { createDatabase, type Database } from './database.ts'
import { migrations } from './migrations/index.ts'

/** Rows of one table. */
export interface Rows {
  readonly table: string
  readonly rows: readonly unknown[]
}

/** Rows read or written at a time: small enough that a page stays responsive, large enough that requests do not dominate. */
const CHUNK = 500

export const SCHEMA_VERSION: number = migrations.at(-1)?.version ?? 0

/** Thrown to leave a transaction without a change, when the reader cancels. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled'
}

const heed = (signal: AbortSignal | undefined): void => {
  if (signal?.aborted) throw new Cancelled()
}

/**
 * Hands every row to `take`, in one read transaction: the database as it was at one moment. `take` must not wait for anything, or the
 * transaction would end. Rejects with `Cancelled` when `signal` says so.
 */
export async function dumpTables(db: Database, take: (rows: Rows) => void, signal?: AbortSignal): Promise<void> {
  await db.transaction('r', db.tables, async () => {
    for (const table of db.tables) {
      const key = table.schema.primKey.keyPath as string
      for (let last: unknown, rows: Record<string, unknown>[] = []; ; ) {
        heed(signal)
        rows = await (last === undefined ? table.orderBy(':id') : table.where(':id').above(last)).limit(CHUNK).toArray()
        if (rows.length > 0) take({ table: table.name, rows })
        if (rows.length < CHUNK) break
        last = rows.at(-1)?.[key]
      }
    }
  })
}

/** Rows of a table this version does not know, or that are no records, are a bug of the caller: they were checked before. */
async function putAll(db: Database, all: Iterable<Rows>, signal: AbortSignal | undefined, done: (rows: number) => void): Promise<void> {
  let count = 0
  for (const { table, rows } of all) {
    for (let from = 0; from < rows.length; from += CHUNK) {
      heed(signal)
      const chunk = rows.slice(from, from + CHUNK)
      await db.table(table).bulkPut(chunk)
      count += chunk.length
      done(count)
    }
  }
}

export interface PutOptions {
  readonly signal?: AbortSignal | undefined
  /** Rows written so far. */
  readonly onProgress?: ((rows: number) => void) | undefined
  /** Everything that was there goes. */
  readonly replace: boolean
  /** Rows to remove: table and primary key. */
  readonly remove?: readonly { readonly table: string; readonly id: string }[]
}

/** Writes rows in one transaction over all tables: all of them or, when cancelled or refused, none. */
export async function putTables(
  db: Database,
  all: Iterable<Rows>,
  { signal, onProgress, replace, remove = [] }: PutOptions,
): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    if (replace) for (const table of db.tables) await table.clear()
    for (const { table, id } of remove) await db.table(table).delete(id)
    await putAll(db, all, signal, onProgress ?? (() => undefined))
  })
}

/**
 * Rows that version `from` wrote, as this version would have them: they go through the migrations in a database of their own, which is
 * deleted afterwards. `name` must be free.
 */
export async function upgradeRows(from: number, all: Iterable<Rows>, name: string): Promise<Rows[]> {
  if (from >= SCHEMA_VERSION) return [...all]
  const old = new Dexie(name)
  for (const { version, stores } of migrations) if (version <= from) old.version(version).stores(stores)
  try {
    await old.open()
    for (const { table, rows } of all) await old.table(table).bulkPut(rows)
    old.close()
    const now = createDatabase(name)
    const upgraded: Rows[] = []
    await now.open()
    await dumpTables(now, (rows) => upgraded.push(rows))
    now.close()
    return upgraded
  } finally {
    await Dexie.delete(name)
  }
}
