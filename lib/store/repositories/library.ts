// What the library shows: annotations and articles newest first, a page at a time.
import type { Table } from 'dexie'
import type { Database } from '../database.ts'
import type { AnnotationRow, ArticleRow } from '../rows.ts'

/** The last row of the page before. */
export interface Cursor {
  /** ISO 8601 UTC. */
  readonly updatedAt: string
  readonly id: string
}

/** At most `limit` rows, newest change first; rows of the same moment by id, the highest first. Reads only those rows off the index. */
async function pageOf<Row extends Cursor>(table: Table<Row>, limit: number, after: Cursor | undefined): Promise<Row[]> {
  if (!after) return table.orderBy('updatedAt').reverse().limit(limit).toArray()
  const { updatedAt, id } = after
  return table
    .where('updatedAt')
    .belowOrEqual(updatedAt)
    .reverse()
    .filter((row) => row.updatedAt < updatedAt || row.id < id)
    .limit(limit)
    .toArray()
}

export const newestAnnotations = (db: Database, limit: number, after?: Cursor): Promise<AnnotationRow[]> =>
  pageOf<AnnotationRow>(db.annotations as unknown as Table<AnnotationRow>, limit, after)

/** The articles of these annotations, by id. */
export async function articlesFor(db: Database, annotations: readonly AnnotationRow[]): Promise<Map<ArticleRow['id'], ArticleRow>> {
  const ids = [...new Set(annotations.map(({ articleId }) => articleId))]
  const rows = await db.articles.bulkGet(ids)
  return new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])))
}
