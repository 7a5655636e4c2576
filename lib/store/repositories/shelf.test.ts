import { describe, expect, it } from 'vitest'
import { anAnnotation, anArticle } from '#tests/support/builders.ts'
import { createDatabase, type Database } from '../database.ts'
import type { AnnotationRow, ArticleRow } from '../rows.ts'
import { putAnnotation } from './annotations.ts'
import { putArticle } from './articles.ts'
import { countFacets, readShelf, type ShelfFilter } from './shelf.ts'

let serial = 0
const at = (minute: number): string => new Date(Date.UTC(2026, 10, 20, 8, minute)).toISOString()

/** Three articles saved in turn; the oldest got the last highlight, the newest none. */
async function aShelf(): Promise<Database> {
  const db = createDatabase(`shelf-${++serial}`)
  for (const [i, id] of ['a', 'b', 'c'].entries())
    await putArticle(db, anArticle({ id: id as ArticleRow['id'], addresses: [`https://news.example/${id}`], updatedAt: at(i) }))
  const rows: [string, string, number, Partial<AnnotationRow>][] = [
    ['1', 'a', 3, { tags: ['财报'], institutions: ['cn-600036'], colour: 'risk' }],
    ['2', 'b', 4, { tags: ['财报', 'q3'], institutions: ['cn-600036', 'cn-601318'], colour: 'figure' }],
    ['3', 'a', 9, { tags: [], institutions: ['cn-601318'], colour: 'figure' }],
  ]
  for (const [id, articleId, minute, patch] of rows)
    await putAnnotation(
      db,
      anAnnotation({
        id: id as AnnotationRow['id'],
        articleId: articleId as ArticleRow['id'],
        createdAt: at(minute),
        updatedAt: at(minute),
        ...patch,
      }),
    )
  return db
}

const shown = async (filter: ShelfFilter, limit = 10): Promise<string[]> =>
  (await readShelf(await aShelf(), filter, limit)).map(
    ({ article, annotations }) => `${article.id}:${annotations.map(({ id }) => id).join('')}`,
  )

describe('the shelf', () => {
  it.each<[string, ShelfFilter, string[]]>([
    ['everything, the last touched first', {}, ['a:13', 'b:2', 'c:']],
    ['a tag', { tag: '财报' }, ['b:2', 'a:1']],
    ['an institution', { institution: 'cn-601318' }, ['a:3', 'b:2']],
    ['a colour', { colour: 'figure' }, ['a:3', 'b:2']],
    ['tag and institution', { tag: '财报', institution: 'cn-601318' }, ['b:2']],
    ['a tag nobody gave', { tag: 'x' }, []],
  ])('%s', async (_, filter, expected) => {
    expect(await shown(filter)).toEqual(expected)
  })

  it('gives as many articles as asked for', async () => {
    expect(await shown({}, 2)).toEqual(['a:13', 'b:2'])
    expect(await shown({ colour: 'figure' }, 1)).toEqual(['a:3'])
  })

  it('counts tags and institutions, most often first', async () => {
    expect(await countFacets(await aShelf())).toEqual({
      tags: [
        ['财报', 2],
        ['q3', 1],
      ],
      institutions: [
        ['cn-600036', 2],
        ['cn-601318', 2],
      ],
    })
  })
})
