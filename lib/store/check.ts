// The database's own checker: what must hold whatever was killed, filled up or restored.
import type { Database } from './database.ts'

/** One thing that does not hold: in which table, of which row, and what. */
export interface Inconsistency {
  readonly table: string
  readonly id: string
  readonly what:
    | 'annotation-without-article'
    | 'text-without-article'
    | 'article-without-text'
    | 'alive-and-deleted'
    | 'article-under-two-records'
    | 'not-a-record'
}

const STAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/

/** Reads every row once, in one read transaction; keeps only ids in memory. An empty list is a sound database. */
export async function checkDatabase(db: Database): Promise<Inconsistency[]> {
  const found: Inconsistency[] = []
  await db.transaction('r', db.articles, db.texts, db.annotations, db.deletions, async () => {
    const articles = new Set<string>(await db.articles.toCollection().primaryKeys())
    const texts = new Set<string>(await db.texts.toCollection().primaryKeys())
    const deleted = new Set<string>(await db.deletions.toCollection().primaryKeys())
    const addresses = new Map<string, string>()
    for (const id of texts) if (!articles.has(id)) found.push({ table: 'texts', id, what: 'text-without-article' })
    for (const id of articles) if (!texts.has(id)) found.push({ table: 'articles', id, what: 'article-without-text' })
    await db.articles.each((row) => {
      if (!STAMP.test(row.updatedAt) || !(row.revision > 0)) found.push({ table: 'articles', id: row.id, what: 'not-a-record' })
      for (const address of row.addresses) {
        if (addresses.has(address)) found.push({ table: 'articles', id: row.id, what: 'article-under-two-records' })
        addresses.set(address, row.id)
      }
    })
    await db.annotations.each((row) => {
      if (!articles.has(row.articleId)) found.push({ table: 'annotations', id: row.id, what: 'annotation-without-article' })
      if (deleted.has(row.id)) found.push({ table: 'annotations', id: row.id, what: 'alive-and-deleted' })
      if (!STAMP.test(row.updatedAt) || !(row.revision > 0) || row.target.selectors.length === 0)
        found.push({ table: 'annotations', id: row.id, what: 'not-a-record' })
    })
  })
  return found
}

/** Rows per table. */
export async function countRows(db: Database): Promise<Record<string, number>> {
  return await db.transaction('r', db.tables, async () =>
    Object.fromEntries(await Promise.all(db.tables.map(async (table) => [table.name, await table.count()] as const))),
  )
}
