// What the reader has decided about institutions. Decisions are data and win over every list and rule.
import type { CorrectionId, InstitutionId } from '#lib/core/ids.ts'
import type { InstitutionKind, Ticker } from '../model.ts'
import type { Place } from './place.ts'

/** "What was found as `key` is `to`", or nothing at all. The narrowest correction that fits a mention counts. */
export interface Correction {
  readonly id: CorrectionId
  /** Key of what was found: a gazetteer id, an own id, or `unlisted:<name>`. */
  readonly key: string
  /** Name of `key` as the reader saw it. */
  readonly name: string
  /** Only where it is written like this. */
  readonly surface?: string
  /** Only in the article of this canonical address; everywhere when absent. */
  readonly article?: string
  /** Only in this one place of that article. */
  readonly place?: Place
  /** What it is instead; absent: no institution. */
  readonly to?: InstitutionChoice
  /** ISO 8601 UTC. */
  readonly createdAt: string
  readonly updatedAt: string
  readonly revision: number
}

/** An institution to choose: `key` as in `InstitutionInArticle`. */
export interface InstitutionChoice {
  readonly key: string
  readonly name: string
}

/** An institution that the reader has added. */
export interface OwnInstitution {
  readonly id: InstitutionId
  readonly name: string
  readonly kind: InstitutionKind
  /** Other names it goes by; never the name itself. */
  readonly aliases: readonly string[]
  readonly tickers: readonly Ticker[]
  readonly createdAt: string
  readonly updatedAt: string
  readonly revision: number
}

/** An institution the reader follows. */
export interface Watch {
  readonly key: string
  readonly name: string
  readonly createdAt: string
}

/** Everything that bears on what is found in an article. */
export interface Decided {
  readonly own: readonly OwnInstitution[]
  readonly corrections: readonly Correction[]
}

export const NOTHING_DECIDED: Decided = { own: [], corrections: [] }

/** Own ids never meet gazetteer ids, which have no colon. */
export const isOwn = (key: string): boolean => key.startsWith('own:')
