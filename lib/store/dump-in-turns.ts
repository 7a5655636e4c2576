// The database as it was at one moment, read in many short transactions, so that nobody who writes has to wait for it.
import type { Table } from 'dexie'
import type { Database } from './database.ts'
import { chunksOf, heed, type Rows } from './dump.ts'

/** Indices that every write moves forward. */
const CLOCKS = ['updatedAt', 'deletedAt', 'createdAt']

async function stateOfTable(table: Table): Promise<string> {
  const clock = CLOCKS.find((name) => name in table.schema.idxByName)
  const [count, latest] = await Promise.all([table.count(), clock ? table.orderBy(clock).reverse().limit(1).keys() : []])
  return `${table.name} ${count} ${latest[0] ?? ''}`
}

/**
 * A text that is another one after any write: how many rows each table has and when the last was written; of followed institutions,
 * which carry no time, all of them.
 */
export async function stateOf(db: Database): Promise<string> {
  return await db.transaction('r', db.tables, async () => {
    const tables = await Promise.all(db.tables.map(stateOfTable))
    return [...tables, ...(await db.watches.toCollection().primaryKeys())].join('\n')
  })
}

/**
 * Hands every row to `take`, waiting for it and for `rest` between chunks. False when something was written meanwhile: what was taken
 * is then not the state of one moment, and of no use. Rejects with `Cancelled` when `signal` says so.
 */
export async function dumpInTurns(
  db: Database,
  take: (rows: Rows) => void | Promise<void>,
  { signal, rest }: { readonly signal?: AbortSignal | undefined; readonly rest?: (() => Promise<void>) | undefined } = {},
): Promise<boolean> {
  const before = await stateOf(db)
  for await (const rows of chunksOf(db)) {
    heed(signal)
    await take(rows)
    await rest?.()
  }
  heed(signal)
  return (await stateOf(db)) === before
}
