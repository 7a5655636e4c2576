// Backups and restoring, as pages of the extension ask for them.
import type { RestoreMode, RestorePlan } from '#lib/core/backup/restore-plan.ts'
import type { SectionName } from '#lib/core/backup/sections.ts'
import type { Result } from '#lib/core/result.ts'
import type { KeptBackup } from '#lib/store/backup-shelf.ts'

export type { KeptBackup } from '#lib/store/backup-shelf.ts'

/** How long work goes on, and how it is ended. */
export interface Course {
  /** Rows done, and rows in all; 0 where that is not known yet. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined
  /** Ends it with `cancelled`: nothing has changed then. */
  readonly signal?: AbortSignal | undefined
}

export interface BackupFile {
  /** `tickmark-backup-2026-11-22.json.gz`. */
  readonly name: string
  readonly content: Blob
  readonly articles: number
  readonly annotations: number
}

/** Something that was written on both sides since they parted. */
export interface ConflictShown {
  readonly section: SectionName
  /** What tells it apart in its section. */
  readonly key: string
  /** What the reader knows it by: the words marked, a title, a name. */
  readonly words: string
  /** Our note and theirs, where the conflict is about an annotation. */
  readonly notes?: readonly [ours: string, theirs: string]
}

/** A backup that was read through and found whole; nothing has been changed. */
export interface OpenedBackup {
  /** The file to restore from: as it was given, or brought up to this version. */
  readonly content: Blob
  /** ISO 8601 UTC. */
  readonly createdAt: string
  readonly rows: number
  readonly plans: Readonly<Record<RestoreMode, RestorePlan>>
  /** The first few. */
  readonly conflicts: readonly ConflictShown[]
}

export interface Restored {
  /** The backup that was made before: restoring it, replacing, takes this back. */
  readonly before: KeptBackup
  /** Things that do not hold in the database now (`checkDatabase`); 0 unless the file held them. */
  readonly unsound: number
  /** Present when everything but the settings is restored, because the browser would not write them: tries that again. */
  readonly retrySettings?: () => Promise<Result<null>>
}

/** `unchanged` since the last one; `not-due`: one was made today; `nothing`: nothing is kept. */
export type BackupOutcome =
  | { readonly made: KeptBackup }
  | { readonly made: undefined; readonly because: 'unchanged' | 'not-due' | 'nothing' }

export interface BackupsApi {
  /** Everything that is kept, with the settings, as one compressed file. */
  backUp(course?: Course): Promise<Result<BackupFile>>
  /** Makes the automatic backup of the day where it is due, and lets old ones go. `rest` is waited for between slices. */
  backUpIfDue(rest?: () => Promise<void>): Promise<Result<BackupOutcome>>
  /** Backups kept in the browser, the youngest first. */
  keptBackups(): Promise<Result<readonly KeptBackup[]>>
  /** The same, now and after every change. Returns how to stop. */
  watchBackups(listener: (result: Result<readonly KeptBackup[]>) => void): () => void
  /** A kept backup as a file. */
  openKept(id: string): Promise<Result<BackupFile>>
  /** Resolves to how it is put back. */
  deleteKept(id: string): Promise<Result<() => Promise<Result<null>>>>
  /** Reads a backup through, whole or not at all, and says what restoring it would do. */
  openBackup(content: Blob, course?: Course): Promise<Result<OpenedBackup>>
  /**
   * Takes an opened backup in, all or nothing, after a backup of what is here. Open pages and windows show it at once. Settings lie in
   * another place: they are written when everything else is there, and not touched unless it is.
   */
  restoreBackup(opened: OpenedBackup, mode: RestoreMode, course?: Course): Promise<Result<Restored>>
}
