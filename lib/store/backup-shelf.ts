// Where automatic backups are kept: a database of their own, so that what harms the library does not harm them.
import { Dexie, type EntityTable } from 'dexie'

/** What is known of a backup without reading it. */
export interface BackupRow {
  readonly id: string
  /** ISO 8601 UTC. */
  readonly at: string
  /** `before-restore`: made by itself before a restore or an import replaced something. */
  readonly kind: 'automatic' | 'before-restore'
  readonly bytes: number
  readonly articles: number
  readonly annotations: number
}

interface FileRow {
  readonly id: string
  readonly content: Uint8Array<ArrayBuffer>
}

export class BackupShelf extends Dexie {
  declare readonly backups: EntityTable<BackupRow, 'id'>
  declare readonly files: EntityTable<FileRow, 'id'>
}

/** Opens on first use. Strict durability, as for the library itself. */
export function createBackupShelf(name = 'tickmark-backups'): BackupShelf {
  const shelf = new BackupShelf(name, { chromeTransactionDurability: 'strict' })
  shelf.version(1).stores({ backups: 'id, at', files: 'id' })
  return shelf
}

/** Keeps a backup and lets those named go, together or not at all. */
export async function keepBackup(
  shelf: BackupShelf,
  row: BackupRow,
  content: Uint8Array<ArrayBuffer>,
  letGo: (all: readonly BackupRow[]) => readonly string[],
): Promise<void> {
  await shelf.transaction('rw', shelf.backups, shelf.files, async () => {
    await shelf.files.put({ id: row.id, content })
    await shelf.backups.put(row)
    const gone = [...letGo(await shelf.backups.orderBy('at').toArray())].filter((id) => id !== row.id)
    await shelf.backups.bulkDelete(gone)
    await shelf.files.bulkDelete(gone)
  })
}

/** The youngest first. */
export const listBackups = (shelf: BackupShelf): Promise<BackupRow[]> => shelf.backups.orderBy('at').reverse().toArray()

export const readBackup = async (shelf: BackupShelf, id: string): Promise<Uint8Array<ArrayBuffer> | undefined> =>
  (await shelf.files.get(id))?.content
