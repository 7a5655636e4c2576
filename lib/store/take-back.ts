// Takes an import back.
import type { ArticleId } from '#lib/core/ids.ts'
import type { Database } from './database.ts'
import { heed } from './dump.ts'
import type { ImportDeeds, Left } from './import-log.ts'
import { chunksOfList } from './imports.ts'
import type { AnnotationRow, DeletionRow } from './rows.ts'

export interface TakenBack {
  /** Highlights that went, and that are as they were before. */
  readonly removed: number
  readonly restored: number
  /** Left as they are, because the reader has written on. */
  readonly kept: number
  readonly addresses: readonly string[]
}

interface Course {
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((done: number, total: number) => void) | undefined
}

/**
 * Takes an import back, as far as nothing has been written on what it left, in one transaction. What goes leaves no tombstone: the same
 * file taken in again brings it. Rejects with `Cancelled` when `signal` says so: nothing has changed then.
 */
export const takeBack = (db: Database, deeds: ImportDeeds, course: Course): Promise<TakenBack> =>
  db.transaction('rw', db.articles, db.texts, db.annotations, db.deletions, async () => undo(db, deeds, course))

async function undo(db: Database, { added, changed, articles, graves }: ImportDeeds, { signal, onProgress }: Course): Promise<TakenBack> {
  const touched = new Set<ArticleId>()
  const counts = { removed: 0, restored: 0, kept: 0 }
  const total = added.length + changed.length
  let done = 0
  /** Of these, the rows that are as the import left them; the others are counted as kept, but for those that are gone. */
  async function asLeft(left: readonly Left[]): Promise<Set<string>> {
    heed(signal)
    const rows = await db.annotations.bulkGet(left.map(({ id }) => id))
    const same = left.filter(({ revision, updatedAt }, at) => rows[at]?.revision === revision && rows[at]?.updatedAt === updatedAt)
    for (const row of rows) if (row) touched.add(row.articleId)
    counts.kept += rows.filter(Boolean).length - same.length
    done += left.length
    onProgress?.(done, total)
    return new Set(same.map(({ id }) => id))
  }
  const buried = new Map<string, DeletionRow>(graves.map((grave) => [grave.id, grave]))
  for (const some of chunksOfList(added)) {
    const gone = await asLeft(some)
    counts.removed += gone.size
    await db.annotations.bulkDelete([...gone] as AnnotationRow['id'][])
    await db.deletions.bulkPut([...gone].flatMap((id) => buried.get(id) ?? []))
  }
  for (const some of chunksOfList(changed)) {
    const back = await asLeft(some.map(({ left }) => left))
    counts.restored += back.size
    await db.annotations.bulkPut(some.flatMap(({ before }) => (back.has(before.id) ? [before] : [])))
  }
  const known = await db.articles.bulkGet([...touched])
  for (const id of articles as readonly ArticleId[]) {
    if ((await db.annotations.where('articleId').equals(id).count()) > 0) continue
    await db.articles.delete(id)
    await db.texts.delete(id)
  }
  heed(signal)
  return { ...counts, addresses: known.flatMap((article) => article?.addresses ?? []) }
}
