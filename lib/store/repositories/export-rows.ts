// What exports read: by pages, so that a large library is never whole in memory.
import type { AnnotationId, ArticleId } from '#lib/core/ids.ts'
import type { Database } from '../database.ts'
import { heed } from '../dump.ts'
import type { AnnotationRow, ArticleRow, TextRow } from '../rows.ts'
import { isUnfiltered, passes, type ShelfFilter } from './shelf.ts'

/** Rows read at a time. */
const PAGE = 500
/** Articles with their texts and annotations read at a time: while they are written the page does not answer. */
const BATCH = 25
/** So many annotations of an article are asked for one by one; of more, all it has are read in one request and the others left aside. */
const FEW = 3

/** Annotations that pass, in no order. */
export async function* annotationPages(db: Database, filter: ShelfFilter): AsyncGenerator<readonly AnnotationRow[]> {
  const { tag, institution } = filter
  if (tag !== undefined || institution !== undefined) {
    const [index, key] = tag !== undefined ? (['tags', tag] as const) : (['institutions', institution as string] as const)
    const ids = await db.annotations.where(index).equals(key).primaryKeys()
    for (let from = 0; from < ids.length; from += PAGE) {
      const rows = await db.annotations.bulkGet(ids.slice(from, from + PAGE))
      yield rows.filter((row) => row !== undefined).filter((row) => passes(filter, row))
    }
    return
  }
  for (let last: AnnotationId | undefined; ; ) {
    const from = last === undefined ? db.annotations.orderBy(':id') : db.annotations.where(':id').above(last)
    const rows = await from.limit(PAGE).toArray()
    yield isUnfiltered(filter) ? rows : rows.filter((row) => passes(filter, row))
    if (rows.length < PAGE) return
    last = rows.at(-1)?.id
  }
}

/** All articles, or those of these ids; in no order. */
export async function* articlePages(db: Database, wanted?: readonly ArticleId[]): AsyncGenerator<readonly ArticleRow[]> {
  for (let from = 0; wanted && from < wanted.length; from += PAGE)
    yield (await db.articles.bulkGet(wanted.slice(from, from + PAGE))).filter((row) => row !== undefined)
  for (let last: ArticleId | undefined; !wanted; ) {
    const from = last === undefined ? db.articles.orderBy(':id') : db.articles.where(':id').above(last)
    const rows = await from.limit(PAGE).toArray()
    yield rows
    if (rows.length < PAGE) return
    last = rows.at(-1)?.id
  }
}

/** An article and what of it an export wants; `annotations` absent for all it has. */
export interface Wanted {
  readonly articleId: ArticleId
  readonly annotations?: readonly AnnotationId[]
}

export interface ArticleRows {
  readonly article: ArticleRow
  readonly text: TextRow | undefined
  /** In no order. */
  readonly annotations: readonly AnnotationRow[]
}

function marksOf(db: Database, { articleId, annotations }: Wanted): PromiseLike<readonly AnnotationRow[]> {
  if (annotations && annotations.length <= FEW)
    return db.annotations.bulkGet([...annotations]).then((rows) => rows.filter((row) => row !== undefined))
  const all = db.annotations.where('articleId').equals(articleId).toArray()
  const wanted = annotations && new Set(annotations)
  return wanted ? all.then((rows) => rows.filter(({ id }) => wanted.has(id))) : all
}

const readBatch = (db: Database, parts: readonly Wanted[]): PromiseLike<readonly (ArticleRows | undefined)[]> =>
  db.transaction('r', db.articles, db.texts, db.annotations, async () => {
    const ids = parts.map(({ articleId }) => articleId)
    // A request for each article: one for all of them would walk the index with a cursor, ten times as long.
    const marks = parts.map((part) => marksOf(db, part))
    const [articles, texts, annotations] = await Promise.all([db.articles.bulkGet(ids), db.texts.bulkGet(ids), Promise.all(marks)])
    return articles.map((article, at) => article && { article, text: texts[at], annotations: annotations[at] ?? [] })
  })

/** One for each part, in their order; undefined for an article that is gone. Rejects with `Cancelled` when `signal` says so. */
export async function* readParts(db: Database, parts: readonly Wanted[], signal?: AbortSignal): AsyncGenerator<ArticleRows | undefined> {
  const read = (from: number) => (from < parts.length ? readBatch(db, parts.slice(from, from + BATCH)) : undefined)
  // The next batch is on its way while this one is worked on.
  let coming = read(0)
  for (let from = BATCH; coming; from += BATCH) {
    const rows: readonly (ArticleRows | undefined)[] = await coming
    heed(signal)
    coming = read(from)
    // Whoever leaves early does not want it any more.
    coming?.then(undefined, () => undefined)
    yield* rows
  }
}
