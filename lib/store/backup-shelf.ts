// Where backups are kept inside the browser: a database of their own, so that what harms the library does not harm them.
import { Dexie, type EntityTable } from 'dexie'
import type { ImportDeeds, ImportEntry } from './import-log.ts'

/** What is known of a backup without reading it. */
export interface KeptBackup {
  readonly id: string
  /** ISO 8601 UTC. */
  readonly at: string
  /** `before-restore`: made by itself before a restore. */
  readonly kind: 'automatic' | 'before-restore'
  readonly bytes: number
  readonly articles: number
  readonly annotations: number
  /** What the database was like (`stateOf`), to tell whether another backup would hold anything else. */
  readonly state: string
}

interface FileRow {
  readonly id: string
  readonly content: Uint8Array<ArrayBuffer>
}

export class BackupShelf extends Dexie {
  declare readonly backups: EntityTable<KeptBackup, 'id'>
  declare readonly files: EntityTable<FileRow, 'id'>
  declare readonly imports: EntityTable<ImportEntry, 'id'>
  declare readonly deeds: EntityTable<ImportDeeds, 'id'>
}

/** Opens on first use. Strict durability, as for the library itself. */
export function createBackupShelf(name = 'tickmark-backups'): BackupShelf {
  const shelf = new BackupShelf(name, { chromeTransactionDurability: 'strict' })
  shelf.version(1).stores({ backups: 'id, at', files: 'id' })
  shelf.version(2).stores({ imports: 'id, at', deeds: 'id' })
  return shelf
}

/** Keeps a backup and lets those named go, together or not at all. */
export async function keepBackup(
  shelf: BackupShelf,
  backup: KeptBackup,
  content: Uint8Array<ArrayBuffer>,
  letGo: (all: readonly KeptBackup[]) => readonly string[],
): Promise<void> {
  await shelf.transaction('rw', shelf.backups, shelf.files, async () => {
    await shelf.files.put({ id: backup.id, content })
    await shelf.backups.put(backup)
    const gone = letGo(await shelf.backups.orderBy('at').toArray()).filter((id) => id !== backup.id)
    await shelf.backups.bulkDelete([...gone])
    await shelf.files.bulkDelete([...gone])
  })
}

/** The youngest first. */
export const listBackups = (shelf: BackupShelf): Promise<KeptBackup[]> => shelf.backups.orderBy('at').reverse().toArray()

/** A backup with its content. */
export async function readKept(
  shelf: BackupShelf,
  id: string,
): Promise<{ readonly backup: KeptBackup; readonly content: Uint8Array<ArrayBuffer> } | undefined> {
  return await shelf.transaction('r', shelf.backups, shelf.files, async () => {
    const [backup, file] = await Promise.all([shelf.backups.get(id), shelf.files.get(id)])
    return backup && file ? { backup, content: file.content } : undefined
  })
}

export async function dropBackup(shelf: BackupShelf, id: string): Promise<void> {
  await shelf.transaction('rw', shelf.backups, shelf.files, async () => {
    await shelf.backups.delete(id)
    await shelf.files.delete(id)
  })
}
