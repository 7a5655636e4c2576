// Importing what other programs wrote, as pages of the extension ask for it.
import type { ImportFile, ImportVerdict, Refused } from '#lib/core/import/model.ts'
import type { Failure, Result } from '#lib/core/result.ts'
import type { ImportEntry } from '#lib/store/import-log.ts'
import type { TakenBack } from '#lib/store/take-back.ts'
import type { ConflictShown, Course } from './backups-api.ts'

export type { ImportEntry } from '#lib/store/import-log.ts'

export interface NamedFile {
  readonly name: string
  readonly content: Blob
}

/** What taking one file in would do. */
export interface FilePlan {
  readonly name: string
  /** Id of its source (core/import/sources). */
  readonly from: string
  readonly counts: Readonly<Record<ImportVerdict, number>>
  readonly refused: readonly Refused[]
}

/** Files that were read through; nothing has been changed. */
export interface OpenedImport {
  /** What to take in: the items of all files. */
  readonly file: ImportFile
  readonly plans: readonly FilePlan[]
  /** Files of which nothing can be taken. */
  readonly unreadable: readonly { readonly name: string; readonly failure: Failure }[]
  /** Articles the new highlights are in, and how many of them are not here yet. */
  readonly articles: number
  readonly newArticles: number
  /** The first few that are added to what is here. */
  readonly conflicts: readonly ConflictShown[]
}

export type UndoneImport = Omit<TakenBack, 'addresses'>

export interface ImportsApi {
  /** True for a backup or JSON export of ours: `openBackup` takes it. */
  isBackup(content: Blob): Promise<boolean>
  /** Reads files through and says what taking them in would do. A file that cannot be read does not stop the others. */
  openImport(files: readonly NamedFile[], course?: Course): Promise<Result<OpenedImport>>
  /** Takes them in, all or nothing. `revive`: with what was deleted here. Open pages and windows show it at once. */
  takeImport(opened: OpenedImport, revive: boolean, course?: Course): Promise<Result<ImportEntry>>
  /** Takes an import back, but for what the reader has written on since. */
  undoImport(id: string, course?: Course): Promise<Result<UndoneImport>>
  /** The last imports, the youngest first; now and after every change. Returns how to stop. */
  watchImports(listener: (result: Result<readonly ImportEntry[]>) => void): () => void
}
