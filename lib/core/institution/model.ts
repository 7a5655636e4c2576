// Institutions and their mentions.
import type { InstitutionId } from '#lib/core/ids.ts'

export type InstitutionKind =
  | 'company'
  | 'bank'
  | 'pevc'
  | 'exchange'
  | 'securities'
  | 'fund'
  | 'insurer'
  | 'media'
  | 'futures'
  | 'consulting'
  | 'regulator'
  | 'government'
  | 'central_bank'
  | 'trust'
  | 'hedge'
  | 'index'
  | 'intl_org'
  | 'association'
  | 'infrastructure'
  | 'rating'

/** `exchange` is the short venue name of the list (SSE, HKEX, NYSE …) or an ISO 10383 MIC. */
export interface Ticker {
  readonly symbol: string
  readonly exchange: string
}

/** One institution as shown to the reader. */
export interface Institution {
  readonly id: InstitutionId
  readonly nameZh?: string
  readonly nameEn?: string
  readonly kind: InstitutionKind
  readonly tickers: readonly Ticker[]
  readonly country?: string
  /** The group it belongs to, and who took its place after a merger. */
  readonly parent?: InstitutionId
  readonly successor?: InstitutionId
}

/** Tells how a mention was recognised. */
export type MentionVia = 'name' | 'alias' | 'ticker' | 'learnt' | 'form'

/** One occurrence in an article text: UTF-16 offsets, end exclusive. */
export interface Mention {
  readonly start: number
  readonly end: number
  /** The text as written. */
  readonly surface: string
  /** Absent for an institution that is in no list (via `form`). */
  readonly institution?: InstitutionId
  /** For an unlisted institution: the name it goes by in this article, the same for its short forms. */
  readonly name?: string
  readonly via: MentionVia
  /** 0–1. */
  readonly confidence: number
}

/** What the reader sees: one institution (or unlisted name) with all its places in the article, in order of first mention. */
export interface InstitutionInArticle {
  /** Gazetteer id, or `unlisted:<name>` for a name in no list. */
  readonly key: string
  readonly institution?: Institution
  /** Name in the article's language. */
  readonly name: string
  readonly mentions: readonly { readonly start: number; readonly end: number }[]
  /** The wordings it is mentioned by, in order of first use. Absent in records of earlier versions. */
  readonly surfaces?: readonly string[]
}
