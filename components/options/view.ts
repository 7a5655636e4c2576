// What the options page is given to show, and what it may ask for.
import type { Failure } from '#lib/core/result.ts'
import type { StorageUse } from '#lib/core/storage.ts'

export interface OptionsState {
  /** Absent while the browser is asked, and where it does not tell. */
  readonly storage?: StorageUse
  /** Rows of the library, absent while they are counted. */
  readonly kept?: { readonly articles: number; readonly annotations: number }
  readonly failure?: Failure
}

export interface OptionsActions {
  openLibrary(): void
  openLists(): void
}
