// Articles by address. Functions over a database; transactions that span tables are opened by the app.
import { bandsOf } from '#lib/core/article/fingerprint.ts'
import type { ArticleText } from '#lib/core/article/record.ts'
import type { ArticleId } from '#lib/core/ids.ts'
import type { Database } from '../database.ts'
import type { ArticleRow, TextRow } from '../rows.ts'

/** The article stored under any of these addresses; the oldest when there are several. */
export async function findArticle(db: Database, addresses: readonly string[]): Promise<ArticleRow | undefined> {
  const rows = await db.articles
    .where('addresses')
    .anyOf([...addresses])
    .distinct()
    .toArray()
  return rows.sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1))[0]
}

export const findArticleById = (db: Database, id: ArticleId): Promise<ArticleRow | undefined> => db.articles.get(id)

export const findText = (db: Database, id: ArticleId): Promise<TextRow | undefined> => db.texts.get(id)

/** Texts that have a band in common with these; to be compared. */
export const textsLike = (db: Database, bands: readonly number[], limit: number): Promise<TextRow[]> =>
  db.texts
    .where('bands')
    .anyOf([...bands])
    .distinct()
    .limit(limit)
    .toArray()

export async function putArticle(db: Database, article: ArticleRow, text?: ArticleText): Promise<void> {
  await db.articles.put(article)
  if (text) await db.texts.put({ ...text, bands: bandsOf(text.text) })
}
