// Takes the rows of a backup in, in one transaction: all of them or none.
import { Dexie } from 'dexie'
import { mergeRecords } from '#lib/core/backup/merge-records.ts'
import { createDecider, type RestoreMode, stampOfRow } from '#lib/core/backup/restore-plan.ts'
import { type BackupRow, keyOfRow, type SectionName } from '#lib/core/backup/sections.ts'
import type { Database } from './database.ts'
import { heed } from './dump.ts'
import { createLookUp, tableOfTombstone } from './existing.ts'

export interface Batch {
  readonly section: Exclude<SectionName, 'settings'>
  readonly rows: readonly BackupRow[]
}

interface RestoreOptions {
  readonly mode: RestoreMode
  readonly signal?: AbortSignal | undefined
  /** Rows of the file dealt with so far. */
  readonly onProgress?: ((rows: number) => void) | undefined
}

/** But for the revision: merging a second time with the same changes nothing. */
function isSame(section: SectionName, one: BackupRow, other: BackupRow): boolean {
  const sumOf = (row: BackupRow): string => stampOfRow(section, { ...row, revision: 0 }).sum
  return sumOf(one) === sumOf(other)
}

/**
 * Decides about each row by what is here at that moment, as the preview did, and does it. `next` gives batches in file order, undefined
 * at the end; what it throws, and `Cancelled` when `signal` says so, leaves everything as it was.
 */
export async function restoreRows(
  db: Database,
  next: () => Promise<Batch | undefined>,
  { mode, signal, onProgress }: RestoreOptions,
): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    if (mode === 'replace') for (const table of db.tables) await table.clear()
    const here = createLookUp(db)
    const decide = createDecider(mode, here)
    let count = 0

    async function take({ section, rows }: Batch): Promise<void> {
      if (mode === 'merge') await here.prepare(section, rows)
      const puts = new Map<string, BackupRow>()
      for (const theirs of rows) {
        const { act, row, removes } = decide(section, theirs)
        const key = keyOfRow(section, row)
        if (removes !== undefined) await db.table(tableOfTombstone(row)).delete(removes)
        if (act === 'keep') continue
        const ours = puts.get(key) ?? here.rowOf(section, key)
        const put = act === 'merge' && ours ? mergeRecords(section, ours, row) : row
        if (!ours || !isSame(section, ours, put)) puts.set(key, put)
      }
      if (puts.size === 0) return
      await db.table(section).bulkPut([...puts.values()])
      // What was deleted here and written on there lives: its tombstone goes.
      if (mode === 'merge' && section !== 'deletions') await db.deletions.bulkDelete([...puts.keys()])
    }

    for (;;) {
      heed(signal)
      // Reading the file is none of the database's business; without this the transaction would end meanwhile.
      const batch = await Dexie.waitFor(Dexie.ignoreTransaction(next))
      if (!batch) break
      await take(batch)
      count += batch.rows.length
      onProgress?.(count)
    }
    heed(signal)
  })
}
