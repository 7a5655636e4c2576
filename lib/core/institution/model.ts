// Institutions and their mentions.
import type { InstitutionId } from '#lib/core/ids.ts'
import type { Place } from './decided/place.ts'

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
  /** What newspapers call it, where that is shorter than its Chinese name. */
  readonly shortZh?: string
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

/** Where a walk through the mentions of one institution stands. */
export interface MentionShown {
  /** Of its mentions in the page, from 1. */
  readonly at: number
  readonly of: number
  readonly place: Place
}

/** What the reader sees: one institution (or unlisted name) with all its places in the article, in order of first mention. */
export interface InstitutionInArticle {
  /** Gazetteer id, or `unlisted:<name>` for a name in no list. */
  readonly key: string
  readonly institution?: Institution
  /** Short name in the article's language. */
  readonly name: string
  /** Names of the group it belongs to and of who took its place, where the list knows them. */
  readonly parent?: string
  readonly successor?: string
  readonly mentions: readonly { readonly start: number; readonly end: number }[]
  /** The wordings it is mentioned by, in order of first use. Absent in records of earlier versions. */
  readonly surfaces?: readonly string[]
}
