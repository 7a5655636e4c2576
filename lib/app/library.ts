// The library: everything that is kept, by the last thing that happened to it, with what it can be narrowed down to.
import type { Annotation } from '#lib/core/annotation/model.ts'
import type { ArticleRecord } from '#lib/core/article/record.ts'
import type { Result } from '#lib/core/result.ts'
import { readValue, watch } from '#lib/store/attempt.ts'
import { checkDatabase, countRows, type Inconsistency } from '#lib/store/check.ts'
import type { Database } from '#lib/store/database.ts'
import { articlesFor, type Cursor, newestAnnotations } from '#lib/store/repositories/library.ts'
import { countFacets, readShelf, type ShelfFilter, type ShelfRow } from '#lib/store/repositories/shelf.ts'

export type { ShelfFilter, ShelfRow } from '#lib/store/repositories/shelf.ts'

/** An annotation with the article it stands in. */
export interface Shelved {
  readonly annotation: Annotation
  readonly article: ArticleRecord
}

/** Something that annotations have in common, and how many do. */
export interface Facet {
  readonly key: string
  readonly name: string
  readonly count: number
}

export interface Shelf {
  /** The last touched first. */
  readonly rows: readonly ShelfRow[]
  /** Everything that is kept, whatever the filter. */
  readonly articles: number
  readonly annotations: number
}

/** What the library can be narrowed down to, most often first. */
export interface Facets {
  readonly tags: readonly Facet[]
  readonly institutions: readonly Facet[]
}

export interface LibraryApi {
  /** At most `limit` annotations, the last changed first; `after` is the last one of the page before. */
  newest(limit: number, after?: Cursor): Promise<Result<readonly Shelved[]>>
  /** Calls back now and after every change in any window with at most `limit` articles. Returns how to stop. */
  watchShelf(filter: ShelfFilter, limit: number, listener: (result: Result<Shelf>) => void): () => void
  /** Counts every tag and institution: up to two seconds at 100,000 annotations, so it is asked for, not watched. */
  facets(): Promise<Result<Facets>>
  /** Rows per table. */
  countAll(): Promise<Result<Readonly<Record<string, number>>>>
  /** What does not hold in the database; empty when it is sound. */
  check(): Promise<Result<readonly Inconsistency[]>>
}

/** More would be a list to scroll, not one to choose from. */
const MOST_FACETS = 40

/** Institutions carry their names in the articles they were found in. */
async function named(db: Database, counts: readonly (readonly [string, number])[]): Promise<Facet[]> {
  return Promise.all(
    counts.slice(0, MOST_FACETS).map(async ([key, count]) => {
      const one = await db.annotations.where('institutions').equals(key).first()
      const article = one && (await db.articles.get(one.articleId))
      return { key, count, name: article?.institutions.find((each) => each.key === key)?.name ?? key.replace(/^[a-z]+:/, '') }
    }),
  )
}

async function shelfOf(db: Database, filter: ShelfFilter, limit: number): Promise<Shelf> {
  const [rows, articles, annotations] = await Promise.all([readShelf(db, filter, limit), db.articles.count(), db.annotations.count()])
  return { rows, articles, annotations }
}

export function createLibrary(db: Database): LibraryApi {
  return {
    newest: (limit, after) =>
      readValue(db, () =>
        db.transaction('r', db.annotations, db.articles, async () => {
          const annotations = await newestAnnotations(db, limit, after)
          const articles = await articlesFor(db, annotations)
          return annotations.flatMap((annotation) => {
            const article = articles.get(annotation.articleId)
            return article ? [{ annotation, article }] : []
          })
        }),
      ),
    watchShelf: (filter, limit, listener) => watch(db, () => shelfOf(db, filter, limit), listener),
    facets: () =>
      readValue(db, async () => {
        const counts = await countFacets(db)
        const tags = counts.tags.slice(0, MOST_FACETS).map(([name, count]) => ({ key: name, name, count }))
        return { tags, institutions: await named(db, counts.institutions) }
      }),
    countAll: () => readValue(db, () => countRows(db)),
    check: () => readValue(db, () => checkDatabase(db)),
  }
}
