// The verbs by which the reader decides about institutions. All but `exportOwn` and the readers tell open pages at once.
import type { ArticleContent } from '#lib/core/article/model.ts'
import type { ExportedFile } from '#lib/core/export/model.ts'
import type { CorrectionId, InstitutionId } from '#lib/core/ids.ts'
import type { Correction, InstitutionChoice, OwnInstitution, Watch } from '#lib/core/institution/decided/model.ts'
import type { OwnEntry } from '#lib/core/institution/decided/own-list.ts'
import type { Institution, InstitutionInArticle } from '#lib/core/institution/model.ts'
import type { Result } from '#lib/core/result.ts'

export type NewCorrection = Pick<Correction, 'key' | 'name' | 'surface' | 'article' | 'place' | 'to'>

/** `name` is needed, the rest has defaults: a company, no aliases, no tickers. */
export type NewOwn = Pick<OwnEntry, 'name'> & Partial<OwnEntry>

export interface Decisions {
  /** Youngest first. */
  readonly corrections: readonly Correction[]
  /** By name. */
  readonly own: readonly OwnInstitution[]
  readonly watches: readonly Watch[]
}

export interface DecisionsApi {
  /** A correction for the same key, wording and article takes the place of the earlier one. */
  correct(correction: NewCorrection): Promise<Result<Correction>>
  withdrawCorrection(id: CorrectionId): Promise<Result<Correction>>
  /** Adds an own institution; one of the same name gets the new aliases instead. */
  addOwn(own: NewOwn): Promise<Result<OwnInstitution>>
  reviseOwn(id: InstitutionId, patch: Partial<OwnEntry>): Promise<Result<OwnInstitution>>
  removeOwn(id: InstitutionId): Promise<Result<OwnInstitution>>
  /** Brings back a withdrawn correction or a removed own institution as it was. */
  restoreDecision(id: CorrectionId | InstitutionId): Promise<Result<null>>
  /** Takes all entries of a CSV file or none. */
  importOwn(file: Uint8Array): Promise<Result<{ readonly added: number; readonly changed: number }>>
  exportOwn(): Promise<Result<ExportedFile>>
  watch(choice: InstitutionChoice, on: boolean): Promise<Result<null>>
  /** Calls back now and after every change. Returns how to stop. */
  watchDecisions(listener: (result: Result<Decisions>) => void): () => void
  /** What a mention may be corrected to: the reader's own first, then listed ones. */
  searchInstitutions(words: string): Promise<readonly (Institution | OwnInstitution)[]>
  /** Files a stored article and its annotations under these institutions, as found now. Does nothing for one that is not stored. */
  refile(content: ArticleContent, institutions: readonly InstitutionInArticle[]): Promise<Result<null>>
  /** The same for all that is stored, the youngest first, as far as a few seconds go; says how many were looked at. */
  refileStored(): Promise<Result<number>>
}
