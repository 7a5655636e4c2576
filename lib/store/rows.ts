// Today's row types. Migrations keep frozen copies of their own; see migrations/.
import type { Annotation } from '#lib/core/annotation/model.ts'
import type { ArticleRecord, ArticleText } from '#lib/core/article/record.ts'
import type { Correction, OwnInstitution, Watch } from '#lib/core/institution/decided/model.ts'

export type ArticleRow = ArticleRecord
/** `bands`: see core/article/fingerprint.ts. */
export type TextRow = ArticleText & { readonly bands?: readonly number[] }
export type AnnotationRow = Annotation
export type CorrectionRow = Correction
export type OwnRow = OwnInstitution
export type WatchRow = Watch

interface Tombstone<Kind extends string, Row> {
  readonly id: string
  readonly kind: Kind
  /** ISO 8601 UTC. */
  readonly deletedAt: string
  readonly record: Row
}

/** A tombstone: what was deleted and when. Holds the record, so that undo gives back exactly what was there. */
export type DeletionRow = Tombstone<'annotation', AnnotationRow> | Tombstone<'correction', CorrectionRow> | Tombstone<'own', OwnRow>
