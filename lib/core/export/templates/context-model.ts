// What a template sees: the names a template writer can use. Every one is always there, empty where nothing is known, so that a misspelt
// name can be told from an empty one.
import type { TableCell } from '#lib/core/annotation/model.ts'
import type { FigureContext } from './figure-rows.ts'

export interface InstitutionContext {
  readonly key: string
  readonly name: string
}

interface QuotedFigure extends FigureContext {
  readonly quote: string
}

export interface QuoteContext {
  /** Block id, `tm-…`: for `{% unit q.block %}`. */
  readonly block: string
  readonly id: string
  readonly text: string
  readonly note: string
  /** The colour's word. */
  readonly meaning: string
  /** The colour's name in the data: fact, figure, risk, catalyst, question. */
  readonly colour: string
  readonly tags: readonly string[]
  readonly institutions: readonly InstitutionContext[]
  /** Address with a text fragment when that leads to this quote only (`link_unique`), else the article's. */
  readonly link: string
  readonly link_unique: boolean
  /** Table cells in the quote with their headers. */
  readonly cells: readonly TableCell[]
  /** exact, moved, changed, orphan; empty when the page was not looked at again. */
  readonly state: string
  readonly changes: readonly { readonly old: string; readonly new: string; readonly kind: string }[]
  /** Empty unless asked for. */
  readonly figures: readonly QuotedFigure[]
  /** `2026-11-20 16:01` on the reader's clock; `_iso` as stored. */
  readonly created: string
  readonly created_iso: string
  readonly updated: string
  readonly article: ArticleContext
}

export interface ArticleContext {
  readonly id: string
  readonly block: string
  readonly title: string
  readonly url: string
  readonly host: string
  readonly publisher: string
  readonly source: string
  readonly byline: string
  /** As the page prints it, `2026-11-19 21:30 +08:00`; `_iso` as stored. */
  readonly published: string
  readonly published_iso: string
  readonly modified: string
  readonly modified_iso: string
  /** When the article was stored: the text is as it read then. */
  readonly read: string
  readonly read_iso: string
  readonly language: string
  readonly partial: boolean
  /** Publisher, source, byline, and when it was published and read, those that are known: for one line below the title. */
  readonly facts: readonly string[]
  readonly institutions: readonly InstitutionContext[]
  readonly tags: readonly string[]
  readonly quotes: readonly QuoteContext[]
  /** Markdown of the whole text with marks and footnotes; empty unless asked for. */
  readonly full_text: string
}

export interface TemplateContext {
  readonly kind: string
  readonly name: string
  readonly block: string
  readonly articles: readonly ArticleContext[]
  /** Those of all articles, in order. */
  readonly quotes: readonly QuoteContext[]
  readonly groups: readonly GroupContext[]
  readonly tags: readonly string[]
  readonly figures: readonly QuotedFigure[]
  readonly labels: Readonly<Record<string, string>>
  /** For `{{ properties | front_matter }}`. */
  readonly properties: Readonly<Record<string, string | readonly string[]>>
}

/** Quotes by institution and then by meaning; those without an institution come last under an empty key. */
export interface GroupContext extends InstitutionContext {
  readonly meanings: readonly { readonly name: string; readonly quotes: readonly QuoteContext[] }[]
}
