// What is known, live, about the page in a tab. Computed, never stored on disk.
import type { AnchorState } from '#lib/core/annotation/model.ts'
import type { Verdict } from '#lib/core/article/model.ts'
import type { ArticleFacts } from '#lib/core/article/record.ts'
import type { ArticleRevision } from '#lib/core/article/revision.ts'
import type { InstitutionInArticle } from '#lib/core/institution/model.ts'
import type { Twin } from './stories.ts'

export interface TabFacts {
  /** Address of the page without fragment; facts about another address are stale. */
  readonly url: string
  readonly verdict?: Verdict
  /** Canonical addresses of stories of the same origin that were read in this tab before: one page may hold several. Latest first. */
  readonly earlier?: readonly string[]
  /** Present once the reader script has extracted the page. */
  readonly article?: ArticleFacts & { readonly chars: number }
  /** When the institutions were known, ms since 1970; read by the page-cost bench. */
  readonly institutionsAt?: number
  readonly institutions: readonly InstitutionInArticle[]
  /** What the publisher changed since the article was saved. */
  readonly revision?: ArticleRevision | undefined
  /** A saved article that tells the same story under another address. */
  readonly twin?: Twin | undefined
  /** By annotation id, as last seen in the page. */
  readonly states: Readonly<Record<string, AnchorState>>
  /** How the changed ones read now, by annotation id. */
  readonly changed?: Readonly<Record<string, string>>
  /** How many places each orphan with candidates could be at. */
  readonly choices?: Readonly<Record<string, number>>
}
