// The library: everything that is kept, newest first, a page at a time.
import type { Annotation } from '#lib/core/annotation/model.ts'
import type { ArticleRecord } from '#lib/core/article/record.ts'
import type { Result } from '#lib/core/result.ts'
import { readValue } from '#lib/store/attempt.ts'
import { checkDatabase, countRows, type Inconsistency } from '#lib/store/check.ts'
import type { Database } from '#lib/store/database.ts'
import { articlesFor, type Cursor, newestAnnotations } from '#lib/store/repositories/library.ts'

/** An annotation with the article it stands in. */
export interface Shelved {
  readonly annotation: Annotation
  readonly article: ArticleRecord
}

export interface LibraryApi {
  /** At most `limit` annotations, the last changed first; `after` is the last one of the page before. */
  newest(limit: number, after?: Cursor): Promise<Result<readonly Shelved[]>>
  /** Rows per table. */
  countAll(): Promise<Result<Readonly<Record<string, number>>>>
  /** What does not hold in the database; empty when it is sound. */
  check(): Promise<Result<readonly Inconsistency[]>>
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
    countAll: () => readValue(db, () => countRows(db)),
    check: () => readValue(db, () => checkDatabase(db)),
  }
}
