// What a file of another program holds, in our words, and what taking it in would do. Nothing here changes anything: a plan is data.
import type { Annotation } from '#lib/core/annotation/model.ts'
import type { ArticleFacts, ArticleRecord, ArticleText } from '#lib/core/article/record.ts'
import type { Result } from '#lib/core/result.ts'

export type IncomingArticle = Pick<ArticleFacts, 'canonicalUrl' | 'title'> &
  Partial<Pick<ArticleFacts, 'byline' | 'publisher' | 'publishedAt' | 'language'>>

export interface Incoming {
  /** Line in the file, from 1. */
  readonly line: number
  readonly article: IncomingArticle
  /** Its id is made of the other program's, so that a second import finds it again. */
  readonly annotation: Omit<Annotation, 'articleId'>
}

/** Why an item was not taken. */
export const REFUSALS = [
  /** Not an object, or without the fields its kind needs. */
  'not-an-annotation',
  /** It quotes nothing: a note on the page as a whole, a picture. */
  'no-quote',
  /** It does not say which page of the web it is on. */
  'no-address',
  /** An answer to somebody's annotation. */
  'reply',
  /** Longer than a quote or note may be. */
  'too-long',
] as const
export type Refusal = (typeof REFUSALS)[number]

export interface Refused {
  readonly line: number
  readonly reason: Refusal
  /** Its first words, so that the reader knows which one. */
  readonly words: string
}

export interface ImportFile {
  readonly from: string
  readonly items: readonly Incoming[]
  readonly refused: readonly Refused[]
}

/** One folder under sources/ each. */
export interface ImportSource {
  readonly id: string
  /** Looks at the beginning of the text only. */
  recognises(head: string): boolean
  /** `now` is for records without a time, ISO 8601 UTC. */
  read(text: string, now: string): Result<ImportFile>
}

/**
 * `new` · `same` here already · `changed` the file's is later, `record` is ours with its words · `conflict` both went on, `record` keeps
 * both notes · `deleted` deleted here, left so unless the reader asks for it.
 */
export type ImportVerdict = 'new' | 'same' | 'changed' | 'conflict' | 'deleted'

export interface PlannedItem {
  readonly line: number
  readonly verdict: ImportVerdict
  /** What would be stored; for `same`, what is. */
  readonly record: Annotation
  /** For `changed` and `conflict`: the record as it was before the item was added to it. */
  readonly ours?: Annotation
}

export interface ImportPlan {
  readonly from: string
  /** Articles to store with what is new in them. */
  readonly articles: readonly { readonly article: ArticleRecord; readonly text: ArticleText }[]
  readonly items: readonly PlannedItem[]
  readonly refused: readonly Refused[]
}
