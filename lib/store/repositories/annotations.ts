// Annotations of an article, and the tombstones that deleting leaves.
import type { TagUse } from '#lib/core/annotation/tags.ts'
import type { AnnotationId, ArticleId } from '#lib/core/ids.ts'
import type { Database } from '../database.ts'
import type { AnnotationRow } from '../rows.ts'

/** All annotations of an article, oldest first. */
export async function annotationsOf(db: Database, articleId: ArticleId): Promise<AnnotationRow[]> {
  const rows = await db.annotations.where('articleId').equals(articleId).toArray()
  return rows.sort((a, b) => (a.createdAt === b.createdAt ? (a.id < b.id ? -1 : 1) : a.createdAt < b.createdAt ? -1 : 1))
}

export const findAnnotation = (db: Database, id: AnnotationId): Promise<AnnotationRow | undefined> => db.annotations.get(id)

export async function putAnnotation(db: Database, row: AnnotationRow): Promise<void> {
  await db.annotations.put(row)
}

export async function buryAnnotation(db: Database, row: AnnotationRow, deletedAt: string): Promise<void> {
  await db.deletions.put({ id: row.id, kind: 'annotation', deletedAt, record: row })
  await db.annotations.delete(row.id)
}

/** The deleted annotation as it was, while its tombstone is kept. */
export async function findDeleted(db: Database, id: AnnotationId): Promise<AnnotationRow | undefined> {
  const grave = await db.deletions.get(id)
  return grave?.kind === 'annotation' ? grave.record : undefined
}

export async function unearthAnnotation(db: Database, row: AnnotationRow): Promise<void> {
  await db.annotations.put(row)
  await db.deletions.delete(row.id)
}

/** Every tag in use. Read from the index alone: no annotation is loaded. */
export async function tagUses(db: Database): Promise<TagUse[]> {
  const counts = new Map<string, number>()
  await db.annotations.orderBy('tags').eachKey((key) => counts.set(String(key), (counts.get(String(key)) ?? 0) + 1))
  return [...counts].map(([tag, count]) => ({ tag, count }))
}
