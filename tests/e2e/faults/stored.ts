// What is on disk, read out of the browser and judged by the database's own checker.
import { readdirSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
// First, since Dexie looks for IndexedDB when it is loaded.
import 'fake-indexeddb/auto'
import { checkDatabase, type Inconsistency } from '#lib/store/check.ts'
import { createDatabase } from '#lib/store/database.ts'
import type { Driver } from '../driver/driver.ts'
import type { Acknowledged } from './writer.ts'

export type Tables = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>

/** Every row of every table of our database; empty when there is none. */
export const readTables = (driver: Driver): Promise<Tables> =>
  driver.background(async () => {
    // Opened, not looked up in the list of databases: right after a kill a list may not be complete yet.
    const db = await new Promise<IDBDatabase | undefined>((resolve, reject) => {
      const opening = indexedDB.open('tickmark')
      let isNew = false
      opening.onupgradeneeded = () => {
        isNew = true
        opening.transaction?.abort()
      }
      opening.onsuccess = () => resolve(opening.result)
      opening.onerror = (event) => {
        // Nobody else's error: this one was asked for.
        event.preventDefault()
        if (isNew) resolve(undefined)
        else reject(opening.error)
      }
    })
    if (!db) return {}
    const transaction = db.transaction([...db.objectStoreNames])
    const tables = await Promise.all(
      [...db.objectStoreNames].map(
        (table) =>
          new Promise<[string, Record<string, unknown>[]]>((resolve, reject) => {
            const reading = transaction.objectStore(table).getAll()
            reading.onsuccess = () => resolve([table, reading.result])
            reading.onerror = () => reject(reading.error)
          }),
      ),
    )
    db.close()
    return Object.fromEntries(tables)
  })

/** Files of the databases in a profile with their sizes: what a failure should tell. */
export function databaseFiles(profile: string): string[] {
  const isDatabase = /IndexedDB|storage.default/
  return readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isDatabase.test(entry.parentPath))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => `${relative(profile, file)} ${statSync(file).size}`)
}

let serial = 0

/** Puts the rows into a database of this process and lets the checker look. */
export async function inconsistenciesOf(tables: Tables): Promise<Inconsistency[]> {
  const db = createDatabase(`checked-${++serial}`)
  await db.open()
  for (const [table, rows] of Object.entries(tables)) await db.table(table).bulkPut([...rows])
  const found = await checkDatabase(db)
  await db.delete()
  return found
}

/** Acknowledged writes that are not there. Writes after the last acknowledged one may have been made, or not. */
export function lostOf(acknowledged: readonly Acknowledged[], tables: Tables): Acknowledged[] {
  const last = new Map(acknowledged.map((write) => [write.id, write]))
  const notes = new Map((tables['annotations'] ?? []).map((row) => [row['id'], row['note']]))
  const deleted = new Set((tables['deletions'] ?? []).map((row) => row['id']))
  /** What may be there after each verb: its own, or what any of the following ones made, whose word did not reach us before the kill. */
  const holds = ({ verb, id, note }: Acknowledged): boolean => {
    if (verb === 'restore') return notes.get(id) === note
    if (verb === 'remove') return deleted.has(id) || notes.has(id)
    return deleted.has(id) || notes.get(id) === note || notes.get(id) === `${note}-revised`
  }
  return [...last.values()].filter((write) => !holds(write))
}
