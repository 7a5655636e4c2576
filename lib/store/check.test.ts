import { describe, expect, it } from 'vitest'
import { anAnnotation, anArticle } from '#tests/support/builders.ts'
import { checkDatabase, countRows } from './check.ts'
import { createDatabase, type Database } from './database.ts'
import { buryAnnotation, putAnnotation, unearthAnnotation } from './repositories/annotations.ts'
import { putArticle } from './repositories/articles.ts'

let serial = 0
const article = anArticle()
const text = { articleId: article.id, text: 'x', blocks: [] }
const annotation = anAnnotation()

async function aSoundDatabase(): Promise<Database> {
  const db = createDatabase(`check-${++serial}`)
  await putArticle(db, article, text)
  await putAnnotation(db, annotation)
  return db
}

describe('checkDatabase', () => {
  it('finds nothing in a sound database, also after deleting and restoring', async () => {
    const db = await aSoundDatabase()
    expect(await checkDatabase(db)).toEqual([])
    await buryAnnotation(db, annotation, '2026-11-20T09:00:00.000Z')
    expect(await checkDatabase(db)).toEqual([])
    await unearthAnnotation(db, annotation)
    expect(await checkDatabase(db)).toEqual([])
    expect(await countRows(db)).toMatchObject({ articles: 1, texts: 1, annotations: 1, deletions: 0 })
  })

  it.each<[string, (db: Database) => Promise<unknown>]>([
    ['annotation-without-article', (db) => db.annotations.put({ ...annotation, articleId: 'article:gone' as typeof article.id })],
    ['text-without-article', (db) => db.texts.put({ ...text, articleId: 'article:gone' as typeof article.id })],
    ['article-without-text', (db) => db.texts.delete(article.id)],
    [
      'alive-and-deleted',
      (db) => db.deletions.put({ id: annotation.id, kind: 'annotation', deletedAt: annotation.updatedAt, record: annotation }),
    ],
    ['not-a-record', (db) => db.annotations.put({ ...annotation, revision: 0 })],
    [
      'article-under-two-records',
      (db) =>
        putArticle(db, { ...article, id: 'article:a2' as typeof article.id }, { ...text, articleId: 'article:a2' as typeof article.id }),
    ],
  ])('finds %s', async (what, harm) => {
    const db = await aSoundDatabase()
    await harm(db)
    expect((await checkDatabase(db)).map((each) => each.what)).toEqual([what])
  })
})
