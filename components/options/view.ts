// What the options page is given to show, and what it may ask for.
import type { KeptBackup, OpenedBackup } from '#lib/app/backups-api.ts'
import type { BackupLog } from '#lib/core/backup/log.ts'
import type { RestoreMode } from '#lib/core/backup/restore-plan.ts'
import type { Failure } from '#lib/core/result.ts'
import type { StorageUse } from '#lib/core/storage.ts'

/** What goes on in the section of backups; one thing at a time. `opened` and `restored` wait for the reader. */
export type BackupWork =
  | { readonly kind: 'backing-up' | 'reading' | 'restoring'; readonly done: number; readonly total: number }
  | { readonly kind: 'opened'; readonly opened: OpenedBackup }
  | { readonly kind: 'restored'; readonly before: KeptBackup; readonly unsound: number }

export interface BackupsState {
  /** The youngest first; absent while they are looked up. */
  readonly kept?: readonly KeptBackup[]
  readonly log: BackupLog
  readonly toDownloads: boolean
  readonly work?: BackupWork
  /** Why the last thing that was asked for did not work. */
  readonly failure?: Failure
}

export interface OptionsState {
  /** Absent while the browser is asked, and where it does not tell. */
  readonly storage?: StorageUse
  /** Rows of the library, absent while they are counted. */
  readonly kept?: { readonly articles: number; readonly annotations: number }
  readonly failure?: Failure
  readonly backups: BackupsState
}

/** Promises never reject; what went wrong comes back as `failure`. */
export interface BackupsActions {
  /** Resolves to the name of the file that was saved. */
  backUp(): Promise<string | undefined>
  /** Reads a file through; `work` tells what restoring it would do. */
  open(file: Blob): void
  openKept(id: string): void
  saveKept(id: string): Promise<string | undefined>
  /** Resolves to how it is put back. */
  deleteKept(id: string): Promise<(() => Promise<boolean>) | undefined>
  restore(mode: RestoreMode): void
  /** Brings back what was there before the restore. */
  takeBack(): Promise<boolean>
  /** Ends what goes on; nothing has changed then. */
  cancel(): void
  /** Leaves a preview, or the word that all is done. */
  leave(): void
  setToDownloads(on: boolean): void
}

export interface OptionsActions {
  readonly backups: BackupsActions
  openLibrary(): void
  openLists(): void
  openTemplates(): void
}
