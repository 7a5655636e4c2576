// What the page of the reader's institutions shows and asks for.
import type { CorrectionId, InstitutionId } from '#lib/core/ids.ts'
import type { Correction, OwnInstitution, Watch } from '#lib/core/institution/decided/model.ts'
import type { OwnEntry } from '#lib/core/institution/decided/own-list.ts'
import type { Failure } from '#lib/core/result.ts'

export interface ListsState {
  readonly own: readonly OwnInstitution[]
  readonly corrections: readonly Correction[]
  readonly watches: readonly Watch[]
  readonly failure?: Failure
  /** How the last import went. */
  readonly imported?: { readonly added: number; readonly changed: number }
}

/** Promises tell whether it worked (the reason comes back as `failure` in the state); they never reject. */
export interface ListsActions {
  add(own: Pick<OwnEntry, 'name' | 'aliases' | 'kind'>): Promise<boolean>
  revise(id: InstitutionId, patch: Partial<OwnEntry>): Promise<boolean>
  remove(id: InstitutionId): Promise<boolean>
  withdraw(id: CorrectionId): Promise<boolean>
  restore(id: InstitutionId | CorrectionId): Promise<boolean>
  unwatch(key: string): Promise<boolean>
  importFile(file: Blob): Promise<boolean>
  exportFile(): Promise<boolean>
}
