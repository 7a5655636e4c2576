// The verbs of the product. Extension pages call them in process; content scripts reach the page-trusted part by message.
import type { Edit } from '#lib/core/annotation/history.ts'
import type { Annotation, Colour, Target } from '#lib/core/annotation/model.ts'
import type { TagUse } from '#lib/core/annotation/tags.ts'
import type { ArticleContent } from '#lib/core/article/model.ts'
import type { ArticleRecord } from '#lib/core/article/record.ts'
import type { AnnotationId } from '#lib/core/ids.ts'
import type { InstitutionInArticle } from '#lib/core/institution/model.ts'
import type { Result } from '#lib/core/result.ts'
import type { BackupsApi } from './backups-api.ts'
import type { DecisionsApi } from './decisions-api.ts'
import type { ExportsApi } from './exports-api.ts'
import type { ImportsApi } from './imports-api.ts'
import type { LibraryApi } from './library.ts'
import type { SearchedArticle } from './ports.ts'
import type { StoriesApi } from './stories.ts'

/** What is stored about one page. `article` is absent until the reader has acted. */
export interface PageRecord {
  readonly article: ArticleRecord | undefined
  /** Oldest first. */
  readonly annotations: readonly Annotation[]
}

export interface NewAnnotation {
  /** The article as extracted now; stored with the first annotation. */
  readonly content: ArticleContent
  readonly target: Target
  readonly colour: Colour
  /** Markdown, empty for none. */
  readonly note: string
}

/** Only what the patch names is changed. */
export type AnnotationPatch = { readonly [Key in keyof Edit]?: Edit[Key] | undefined } & {
  /** The note that `note` was written over; when another window saved meanwhile, both are kept (`mergeNotes`). */
  readonly noteBase?: string | undefined
}

/** What keeps: all that the background needs. */
export interface KeeperApi extends DecisionsApi, LibraryApi, StoriesApi, BackupsApi {
  /** Institutions in an extracted article, as the reader decided; computed live, stores nothing. */
  findInstitutions(content: SearchedArticle): Promise<readonly InstitutionInArticle[]>
  findPage(addresses: readonly string[]): Promise<Result<PageRecord>>
  /** Calls back now and after every change in any window. Returns how to stop. */
  watchPage(addresses: readonly string[], listener: (result: Result<PageRecord>) => void): () => void
  /** Stores the article without an annotation. Saving a saved article adds its address and changes nothing else. */
  saveArticle(content: ArticleContent): Promise<Result<ArticleRecord>>
  /** Stores article (when new), annotation and note in one transaction. */
  annotate(input: NewAnnotation): Promise<Result<Annotation>>
  revise(id: AnnotationId, patch: AnnotationPatch): Promise<Result<Annotation>>
  /**
   * Gives an annotation another place, found by the reader in `content`; the one before is kept in `earlier`. Placing it back where
   * it was takes that entry out again.
   */
  place(id: AnnotationId, target: Target, content: ArticleContent): Promise<Result<Annotation>>
  /** Tags in use anywhere, in no order. */
  usedTags(): Promise<Result<readonly TagUse[]>>
  /** Deletes and leaves a tombstone; `restore` brings it back as it was. */
  remove(id: AnnotationId): Promise<Result<Annotation>>
  restore(id: AnnotationId): Promise<Result<Annotation>>
  /** The deleted annotation as it was, while its tombstone is kept. */
  findDeleted(id: AnnotationId): Promise<Result<Annotation | undefined>>
}

export interface AppApi extends KeeperApi, ExportsApi, ImportsApi {}
