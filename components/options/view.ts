// What the options page is given to show, and what it may ask for.
import type { KeptBackup, OpenedBackup } from '#lib/app/backups-api.ts'
import type { ImportEntry, OpenedImport, UndoneImport } from '#lib/app/imports-api.ts'
import type { BackupLog } from '#lib/core/backup/log.ts'
import type { RestoreMode } from '#lib/core/backup/restore-plan.ts'
import type { Failure } from '#lib/core/result.ts'
import type { StorageUse } from '#lib/core/storage.ts'

/** Something that takes its time: bytes read or records written, and how many there are; 0 where that is not known yet. */
export interface Running<Kind extends string = RunningKind> {
  readonly kind: Kind
  readonly done: number
  readonly total: number
}
type BackupKind = 'backing-up' | 'reading' | 'restoring'
type ImportKind = 'import-reading' | 'importing' | 'import-undoing'
export type RunningKind = BackupKind | ImportKind

/** What goes on in the section of backups; one thing at a time. `opened` and `restored` wait for the reader. */
export type BackupWork =
  | Running<BackupKind>
  | { readonly kind: 'opened'; readonly opened: OpenedBackup }
  | {
      readonly kind: 'restored'
      readonly before: KeptBackup
      readonly unsound: number
      /** The browser would not write the settings of the backup. */
      readonly settingsFailed: boolean
    }

export interface BackupsState {
  /** The youngest first; absent while they are looked up. */
  readonly kept?: readonly KeptBackup[]
  readonly log: BackupLog
  readonly toDownloads: boolean
  readonly work?: BackupWork
  /** Why the last thing that was asked for did not work. */
  readonly failure?: Failure
}

/** The same for the section of imports. */
export type ImportWork =
  | Running<ImportKind>
  | { readonly kind: 'previewed'; readonly opened: OpenedImport }
  | { readonly kind: 'imported'; readonly entry: ImportEntry }

export interface ImportsState {
  /** The youngest first; absent while they are looked up. */
  readonly recent?: readonly ImportEntry[]
  readonly work?: ImportWork
  readonly failure?: Failure
}

export interface OptionsState {
  /** Absent while the browser is asked, and where it does not tell. */
  readonly storage?: StorageUse
  /** Rows of the library, absent while they are counted. */
  readonly kept?: { readonly articles: number; readonly annotations: number }
  readonly failure?: Failure
  readonly backups: BackupsState
  readonly imports: ImportsState
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
  /** Tries again to write the settings of what was restored. */
  retrySettings(): void
  /** Brings back what was there before the restore. */
  takeBack(): Promise<boolean>
  /** Ends what goes on; nothing has changed then. */
  cancel(): void
  /** Leaves a preview, or the word that all is done. */
  leave(): void
  setToDownloads(on: boolean): void
}

/** Promises never reject; what went wrong comes back as `failure`. */
export interface ImportsActions {
  /** Reads files through; `work` tells what taking them in would do. A single backup of ours goes to the backups. */
  open(files: readonly File[]): void
  /** `revive`: with what was deleted here. */
  take(revive: boolean): void
  undo(id: string): Promise<UndoneImport | undefined>
  copy(text: string): Promise<boolean>
  cancel(): void
  leave(): void
}

export interface OptionsActions {
  readonly backups: BackupsActions
  readonly imports: ImportsActions
  openLibrary(): void
  openLists(): void
  openTemplates(): void
}
