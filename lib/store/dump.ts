// Every row of the database out, and rows of older versions made today's: what backups are made of.
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
/** A row of these holds a whole article. */
const LONG_CHUNK = 100

export const SCHEMA_VERSION: number = migrations.at(-1)?.version ?? 0

/** Thrown to leave a transaction without a change, when the reader cancels. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled'
}

export const heed = (signal: AbortSignal | undefined): void => {
  if (signal?.aborted) throw new Cancelled()
}

/** Rows of all tables, a chunk at a time, articles before what belongs to them. */
export async function* chunksOf(db: Database): AsyncGenerator<Rows> {
  for (const table of db.tables) {
    const key = table.schema.primKey.keyPath as string
    const most = table.name === 'texts' ? LONG_CHUNK : CHUNK
    const read = (after?: unknown): PromiseLike<Record<string, unknown>[]> =>
      (after === undefined ? table.orderBy(':id') : table.where(':id').above(after)).limit(most).toArray()
    // The next chunk is on its way while this one is worked on.
    for (let coming: PromiseLike<Record<string, unknown>[]> | undefined = read(); coming; ) {
      const rows: Record<string, unknown>[] = await coming
      coming = rows.length < most ? undefined : read(rows.at(-1)?.[key])
      // Whoever leaves early does not want it any more.
      coming?.then(undefined, () => undefined)
      if (rows.length > 0) yield { table: table.name, rows }
    }
  }
}

/**
 * Hands every row to `take`, in one read transaction: the database as it was at one moment. Who writes waits meanwhile. Rejects with
 * `Cancelled` when `signal` says so.
 */
export async function dumpTables(db: Database, take: (rows: Rows) => void | Promise<void>, signal?: AbortSignal): Promise<void> {
  await db.transaction('r', db.tables, async () => {
    for await (const rows of chunksOf(db)) {
      heed(signal)
      const taking = take(rows)
      // Anything else that is waited for would end the transaction.
      if (taking) await Dexie.waitFor(taking)
    }
    heed(signal)
  })
}

/**
 * Rows that version `from` wrote, in a database as this version would have them: they go through the migrations. `fill` is given what
 * puts rows in, `use` the database, which is deleted afterwards. `name` must be free.
 */
export async function withUpgraded<T>(
  from: number,
  fill: (put: (table: string, rows: readonly unknown[]) => Promise<void>) => Promise<void>,
  use: (db: Database) => Promise<T>,
  name: string,
): Promise<T> {
  const old = new Dexie(name)
  for (const { version, stores } of migrations) if (version <= from) old.version(version).stores(stores)
  const now = createDatabase(name)
  try {
    await old.open()
    await fill(async (table, rows) => {
      await old.table(table).bulkPut(rows)
    })
    old.close()
    await now.open()
    return await use(now)
  } finally {
    old.close()
    now.close()
    await Dexie.delete(name)
  }
}
