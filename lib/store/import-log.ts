// What imports have added and changed, so that they can be taken back: beside the backups, for restoring must not take it away.

import type { BackupShelf } from './backup-shelf.ts'
import type { AnnotationRow, DeletionRow } from './rows.ts'

/** A row as an import left it: with another revision or time it has been written on since. */
export interface Left {
  readonly id: AnnotationRow['id']
  readonly revision: number
  readonly updatedAt: string
}

/** What is known of an import without reading what it did. */
export interface ImportEntry {
  readonly id: string
  /** ISO 8601 UTC. */
  readonly at: string
  /** Names of the files. */
  readonly files: readonly string[]
  /** Ids of the sources (core/import/sources). */
  readonly from: readonly string[]
  /** Highlights that were added, and of those that were here, how many were added to. */
  readonly added: number
  readonly changed: number
  /** Articles that were not here before. */
  readonly articles: number
}

export interface ImportDeeds {
  readonly id: string
  readonly added: readonly Left[]
  readonly changed: readonly { readonly left: Left; readonly before: AnnotationRow }[]
  readonly articles: readonly string[]
  /** Tombstones of what was brought back. */
  readonly graves: readonly DeletionRow[]
}

const KEPT = 5

/** Keeps the last few imports; older ones can no longer be taken back. */
export async function logImport(shelf: BackupShelf, entry: ImportEntry, deeds: ImportDeeds): Promise<void> {
  await shelf.transaction('rw', shelf.imports, shelf.deeds, async () => {
    await shelf.imports.put(entry)
    await shelf.deeds.put(deeds)
    const gone = (await listImports(shelf)).slice(KEPT).map(({ id }) => id)
    await shelf.imports.bulkDelete(gone)
    await shelf.deeds.bulkDelete(gone)
  })
}

/** The youngest first. */
export const listImports = (shelf: BackupShelf): Promise<ImportEntry[]> => shelf.imports.orderBy('at').reverse().toArray()

export const findDeeds = (shelf: BackupShelf, id: string): Promise<ImportDeeds | undefined> => shelf.deeds.get(id)

export async function dropImport(shelf: BackupShelf, id: string): Promise<void> {
  await shelf.transaction('rw', shelf.imports, shelf.deeds, async () => {
    await shelf.imports.delete(id)
    await shelf.deeds.delete(id)
  })
}
