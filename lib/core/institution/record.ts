// A record of a source list, as its JSON holds it, and what a source says about itself.
import type { InstitutionKind } from './model.ts'

export interface SourceRecord {
  /** `cn-<6 digits>`, `hk-<5 digits>`, an English slug or `zh-<hash>`: never reused, never renamed. */
  readonly id: string
  readonly name: { readonly zh?: string; readonly en?: string; readonly zhHant?: string }
  readonly type: InstitutionKind
  readonly aliases: { readonly zh?: readonly string[]; readonly en?: readonly string[] }
  readonly tickers: readonly { readonly ex: string; readonly sym: string }[]
  readonly country?: string
  readonly parent?: string
  readonly successor?: string
  readonly status?: string
  readonly mic?: string
  readonly ambiguous?: readonly { readonly alias: string; readonly why: string; readonly need?: string }[]
}

/** A source list: one folder in `sources/`, one line in `sources/index.ts`. */
export interface Source {
  /** Folder name; it holds `institutions.json` and may hold `negatives.json`. */
  readonly id: string
  readonly label: string
  readonly licence: string
  /** Where it was taken from: repository @ commit, package, or us. */
  readonly origin: string
  /** ISO date of the youngest facts in it. */
  readonly retrieved: string
  /** Records in `institutions.json`. */
  readonly count: number
}
