// What is stored of an article once the reader has acted.

import type { ArticleId } from '#lib/core/ids.ts'
import type { InstitutionInArticle } from '#lib/core/institution/model.ts'
import type { ArticleContent, Block } from './model.ts'
import type { PartPlace } from './parts.ts'

/** The facts about an article without its text, so that lists stay light. A record is of the whole article, whichever page it came from. */
export type ArticleFacts = Omit<ArticleContent, 'text' | 'blocks' | 'part'>

export interface ArticleRecord extends ArticleFacts {
  readonly id: ArticleId
  /** Every address the article was seen under, normalised; `canonicalUrl` is the first. */
  readonly addresses: readonly string[]
  /** Length of the article text in UTF-16 units. */
  readonly chars: number
  /** Institutions found when it was saved, in order of first mention. */
  readonly institutions: readonly InstitutionInArticle[]
  /** ISO 8601 UTC. */
  readonly createdAt: string
  readonly updatedAt: string
  readonly revision: number
}

/** The text as it read when saved; kept apart from the facts. */
export interface ArticleText {
  readonly articleId: ArticleId
  readonly text: string
  readonly blocks: readonly Block[]
  /** Of an article on several pages: those seen so far, in order. */
  readonly parts?: readonly PartPlace[]
}

/** Splits extracted content into what lists need and what only exports and diffs need. */
export function splitContent(content: ArticleContent): { facts: ArticleFacts; text: string; blocks: readonly Block[] } {
  const { text, blocks, part: _, ...facts } = content
  return { facts, text, blocks }
}
