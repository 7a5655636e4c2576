// The library's shelf: articles by the last thing that happened to them, each with its annotations.
import type { Colour } from '#lib/core/annotation/model.ts'
import type { Database } from '../database.ts'
import type { AnnotationRow, ArticleRow } from '../rows.ts'
import { annotationsOf } from './annotations.ts'

/** What is shown; absent means everything. */
export interface ShelfFilter {
  /** Key of an `InstitutionInArticle`. */
  readonly institution?: string | undefined
  readonly tag?: string | undefined
  readonly colour?: Colour | undefined
}

export interface ShelfRow {
  readonly article: ArticleRow
  /** Those that pass the filter, oldest first. */
  readonly annotations: readonly AnnotationRow[]
}

/** Rows read off an index at a time. */
const CHUNK = 200

/** Ids of the articles that something happened to last, newest first: an annotation changed, or the article itself was saved. */
async function lastTouched(db: Database, limit: number): Promise<ArticleRow['id'][]> {
  const latest = new Map<ArticleRow['id'], string>()
  const note = (id: ArticleRow['id'], at: string): void => {
    if ((latest.get(id) ?? '') < at) latest.set(id, at)
  }
  const saved = await db.articles.orderBy('updatedAt').reverse().limit(limit).toArray()
  for (const { id, updatedAt } of saved) note(id, updatedAt)
  // Annotations are read until they are older than what is in reach.
  for (let offset = 0; ; offset += CHUNK) {
    const rows = await db.annotations.orderBy('updatedAt').reverse().offset(offset).limit(CHUNK).toArray()
    for (const { articleId, updatedAt } of rows) note(articleId, updatedAt)
    const reach = [...latest.values()].sort().at(-limit)
    if (rows.length < CHUNK || (reach !== undefined && (rows.at(-1)?.updatedAt ?? '') < reach)) break
  }
  return [...latest]
    .sort(([, a], [, b]) => (a < b ? 1 : -1))
    .slice(0, limit)
    .map(([id]) => id)
}

export const isUnfiltered = (filter: ShelfFilter): boolean => Object.values(filter).every((wanted) => wanted === undefined)

export const passes = ({ institution, tag, colour }: ShelfFilter, { institutions, tags, colour: own }: AnnotationRow): boolean =>
  (institution === undefined || institutions.includes(institution)) &&
  (tag === undefined || tags.includes(tag)) &&
  (colour === undefined || colour === own)

/** Annotations that pass a filter that is not empty, by the best index there is. */
function filtered(db: Database, filter: ShelfFilter): Promise<AnnotationRow[]> {
  const { institution, tag } = filter
  if (tag !== undefined)
    return db.annotations
      .where('tags')
      .equals(tag)
      .filter((row) => passes(filter, row))
      .toArray()
  if (institution !== undefined)
    return db.annotations
      .where('institutions')
      .equals(institution)
      .filter((row) => passes(filter, row))
      .toArray()
  return db.annotations.filter((row) => passes(filter, row)).toArray()
}

/** At most `limit` articles. Without a filter, articles that were saved without a highlight are there too. */
export async function readShelf(db: Database, filter: ShelfFilter, limit: number): Promise<ShelfRow[]> {
  if (isUnfiltered(filter)) {
    const articles = await db.articles.bulkGet(await lastTouched(db, limit))
    const known = articles.filter((article) => article !== undefined)
    return Promise.all(known.map(async (article) => ({ article, annotations: await annotationsOf(db, article.id) })))
  }
  const byArticle = new Map<ArticleRow['id'], AnnotationRow[]>()
  const rows = (await filtered(db, filter)).sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))
  for (const row of rows) byArticle.set(row.articleId, [...(byArticle.get(row.articleId) ?? []), row])
  const ids = [...byArticle.keys()].slice(0, limit)
  const articles = await db.articles.bulkGet(ids)
  return articles.flatMap((article) =>
    article ? [{ article, annotations: (byArticle.get(article.id) ?? []).sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1)) }] : [],
  )
}

interface Facets {
  readonly tags: readonly (readonly [string, number])[]
  readonly institutions: readonly (readonly [string, number])[]
}

/** How often each tag and institution key stands on an annotation, most often first. A count per key: a cursor over all keys costs seconds. */
export async function countFacets(db: Database): Promise<Facets> {
  const count = async (index: 'tags' | 'institutions') => {
    const keys = (await db.annotations.orderBy(index).uniqueKeys()).map(String)
    const counts = await Promise.all(keys.map(async (key) => [key, await db.annotations.where(index).equals(key).count()] as const))
    return counts.sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
  }
  return db.transaction('r', db.annotations, async () => {
    const [tags, institutions] = await Promise.all([count('tags'), count('institutions')])
    return { tags, institutions }
  })
}
