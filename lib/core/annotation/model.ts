// The stored annotation, in W3C Web Annotation terms. https://www.w3.org/TR/annotation-model/
import type { AnnotationId, ArticleId } from '#lib/core/ids.ts'

/** https://www.w3.org/TR/annotation-model/#text-quote-selector ; prefix and suffix raw, up to 64 UTF-16 units each. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector'
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** Offsets in UTF-16 units, end exclusive. `in` says in which string: the whole page text or the article text. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector'
  readonly start: number
  readonly end: number
  readonly in: 'page' | 'article'
}

export interface XPathSelector {
  readonly type: 'XPathSelector'
  /** XPath from the document element to the text node or element. */
  readonly value: string
  readonly refinedBy: { readonly type: 'TextPositionSelector'; readonly start: number; readonly end: number }
}

/** https://www.w3.org/TR/annotation-model/#range-selector */
export interface RangeSelector {
  readonly type: 'RangeSelector'
  readonly startSelector: XPathSelector
  readonly endSelector: XPathSelector
}

export type Selector = TextQuoteSelector | TextPositionSelector | RangeSelector

/** A whole table cell inside the quote, with the headers that say what it is; headers the table does not have are empty. */
export interface TableCell {
  readonly row: string
  readonly column: string
  readonly value: string
}

/** Where an annotation points. `textVersion` is the normaliser version the offsets were made with. */
export interface Target {
  /** Canonical address of the article. */
  readonly source: string
  readonly selectors: readonly Selector[]
  /** The paragraph around the quote as it read then, so that an orphan stays readable; up to 600 units. */
  readonly context: string
  readonly textVersion: number
  /** Page of the article, where it is on several; absent when it is on one. */
  readonly part?: number
  /** Table cells that lie wholly in the quote, in reading order; absent when there is none. */
  readonly cells?: readonly TableCell[]
}

export const COLOURS = ['fact', 'figure', 'risk', 'catalyst', 'question'] as const
/** A colour is a meaning; the reader may rename it. */
export type Colour = (typeof COLOURS)[number]

/** Result of anchoring; see design promise 4. Never stored as truth, only as the last thing seen. */
export type AnchorState = 'exact' | 'moved' | 'changed' | 'orphan'

/** What a difference between a quote and the page's present words is about. */
export type ChangeKind = 'figure' | 'sign' | 'unit' | 'date' | 'direction' | 'negation' | 'wording'

/** One difference: the words then and the words now; one side is empty for an insertion or a deletion. */
export interface Change {
  readonly old: string
  readonly new: string
  readonly kind: ChangeKind
}

/** A target that the reader has replaced by placing the annotation again. */
export interface EarlierTarget {
  readonly target: Target
  /** ISO 8601 UTC. */
  readonly until: string
}

export interface Annotation {
  readonly id: AnnotationId
  readonly articleId: ArticleId
  readonly target: Target
  /** Where it pointed before the reader placed it again, oldest first. */
  readonly earlier?: readonly EarlierTarget[]
  readonly colour: Colour
  /** The note, Markdown; empty string when there is none (motivation highlighting), else commenting. */
  readonly note: string
  readonly tags: readonly string[]
  /** Keys of `InstitutionInArticle` inside the highlight or, failing that, in its sentence. */
  readonly institutions: readonly string[]
  /** ISO 8601 UTC. */
  readonly createdAt: string
  readonly updatedAt: string
  /** Counts the writes, for lost-update checks and later merging. */
  readonly revision: number
  /** The kind of file it was imported from, and what its record there held that we have no word for. */
  readonly imported?: { readonly from: string; readonly fields: Readonly<Record<string, unknown>> }
}

/** The quoted words of an annotation. */
export function quoteOf(target: Target): TextQuoteSelector {
  const quote = target.selectors.find((selector) => selector.type === 'TextQuoteSelector')
  if (!quote) throw new Error(`target without a TextQuoteSelector: ${target.source}`)
  return quote
}
