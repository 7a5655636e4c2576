// Today's row types. Migrations keep frozen copies of their own; see migrations/.
import type { Annotation } from '#lib/core/annotation/model.ts'
import type { ArticleRecord, ArticleText } from '#lib/core/article/record.ts'

export type ArticleRow = ArticleRecord
export type TextRow = ArticleText
export type AnnotationRow = Annotation

/** A tombstone: what was deleted and when. Holds the record, so that undo gives back exactly what was there. */
export interface DeletionRow {
  readonly id: string
  readonly kind: 'annotation'
  /** ISO 8601 UTC. */
  readonly deletedAt: string
  readonly record: AnnotationRow
}
