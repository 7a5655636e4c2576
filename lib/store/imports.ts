// Takes in what other programs wrote, in one transaction: all of it or nothing.
import { Dexie } from 'dexie'
import { articlePositionOf } from '#lib/core/annotation/position.ts'
import type { ArticleRecord } from '#lib/core/article/record.ts'
import { isStub } from '#lib/core/article/stub.ts'
import type { ArticleId, NewUuid } from '#lib/core/ids.ts'
import type { ImportFile, ImportPlan, ImportVerdict } from '#lib/core/import/model.ts'
import { type Here, planImport } from '#lib/core/import/plan-import.ts'
import { groundOf, settled } from '#lib/core/import/settle.ts'
import type { Database } from './database.ts'
import { heed } from './dump.ts'
import type { ImportDeeds, Left } from './import-log.ts'
import { putArticle } from './repositories/articles.ts'
import type { AnnotationRow, DeletionRow } from './rows.ts'

/** Rows written or looked up at a time. */
const CHUNK = 500

/** `list` in pieces of what is written or looked up at a time. */
export function* chunksOfList<Item>(list: readonly Item[]): Generator<Item[]> {
  for (let at = 0; at < list.length; at += CHUNK) yield list.slice(at, at + CHUNK)
}

/** Those of `wanted` that are there: asking for the keys of a whole table is one request, for each row by its key one each. */
async function present(keys: PromiseLike<string[]>, wanted: ReadonlySet<string>): Promise<string[]> {
  return (await keys).filter((key) => wanted.has(key))
}

/** What a plan for `file` has to know of what is here. Call inside a transaction over articles, annotations and deletions. */
export async function readHere(db: Database, file: ImportFile): Promise<Here> {
  const ids = new Set<string>(file.items.map(({ annotation }) => annotation.id))
  const addresses = [...new Set(file.items.map(({ article }) => article.canonicalUrl))]
  const graves = new Set(await present(db.deletions.toCollection().primaryKeys(), ids))
  const annotations = new Map<string, AnnotationRow>()
  for (const some of chunksOfList(await present(db.annotations.toCollection().primaryKeys(), ids)))
    for (const row of await db.annotations.bulkGet(some as AnnotationRow['id'][])) if (row) annotations.set(row.id, row)
  const articles = new Map<string, ArticleRecord>()
  const byArticle = new Map<ArticleId, AnnotationRow[]>()
  for (const some of chunksOfList(addresses)) {
    const rows = await db.articles.where('addresses').anyOf(some).distinct().toArray()
    // Under one address the oldest, as everywhere (repositories/articles.ts).
    for (const row of rows.sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1)))
      for (const address of row.addresses) articles.set(address, row)
    const near = await db.annotations
      .where('articleId')
      .anyOf(rows.map(({ id }) => id))
      .toArray()
    for (const row of near) byArticle.set(row.articleId, [...(byArticle.get(row.articleId) ?? []), row])
  }
  return {
    articleAt: (address) => articles.get(address),
    annotation: (id) => annotations.get(id),
    annotationsOf: (article) => byArticle.get(article) ?? [],
    wasDeleted: (id) => graves.has(id),
  }
}

/** What becomes of an item that is written. */
const TAKEN: ReadonlySet<ImportVerdict> = new Set(['new', 'changed', 'conflict'])

interface Taking {
  readonly newUuid: NewUuid
  /** Takes in what was deleted here as well. */
  readonly revive: boolean
  readonly signal?: AbortSignal | undefined
  /** Records written, and how many there are. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined
  keep(deeds: Omit<ImportDeeds, 'id'>): Promise<void>
}

const leftOf = ({ id, revision, updatedAt }: AnnotationRow): Left => ({ id, revision, updatedAt })

/** Of an article whose text is still to come: the place may be a good one. */
const isToCome = ({ target }: AnnotationRow, article: ArticleRecord | undefined): boolean =>
  article !== undefined && isStub(article) && (articlePositionOf(target)?.start ?? 0) > article.chars

/** Writes annotations where their words stand in the texts that are here. */
async function putSettled(db: Database, rows: readonly AnnotationRow[]): Promise<void> {
  const ids = [...new Set(rows.map(({ articleId }) => articleId))]
  const [texts, articles] = await Promise.all([db.texts.bulkGet(ids), db.articles.bulkGet(ids)])
  const homes = new Map(ids.map((id, at) => [id, articles[at]]))
  const grounds = new Map(ids.map((id, at) => [id, groundOf(texts[at]?.text ?? '', articles[at]?.institutions ?? [])]))
  await db.annotations.bulkPut(
    rows.map((row) => {
      const ground = grounds.get(row.articleId)
      return ground && !isToCome(row, homes.get(row.articleId)) ? settled(row, ground) : row
    }),
  )
}

/**
 * Decides by what is here at that moment, as the preview did, and does it. `keep` is given what it takes to undo it before all of it is
 * final; when it rejects nothing is. Rejects with `Cancelled` when `signal` says so: nothing has changed then.
 */
export async function takeIn(
  db: Database,
  file: ImportFile,
  { newUuid, revive, signal, onProgress, keep }: Taking,
): Promise<{ readonly plan: ImportPlan; readonly addresses: readonly string[] }> {
  return await db.transaction('rw', db.articles, db.texts, db.annotations, db.deletions, async () => {
    heed(signal)
    const here = await readHere(db, file)
    const plan = planImport(file, here, newUuid, { revive })
    const written = new Map(plan.items.flatMap(({ verdict, record }) => (TAKEN.has(verdict) ? [[record.id, record] as const] : [])))
    const rows = [...written.values()]
    const total = rows.length + plan.articles.length
    let done = 0
    const progress = (count: number): void => {
      done += count
      onProgress?.(done, total)
      heed(signal)
    }
    for (const some of chunksOfList(plan.articles)) {
      await Promise.all(some.map(({ article, text }) => putArticle(db, article, text)))
      progress(some.length)
    }
    const graves: DeletionRow[] = []
    for (const some of chunksOfList(rows)) {
      const ids = some.map(({ id }) => id)
      for (const grave of revive ? await db.deletions.bulkGet(ids) : []) if (grave) graves.push(grave)
      await db.deletions.bulkDelete(ids)
      await putSettled(db, some)
      progress(some.length)
    }
    const changed = rows.flatMap((row) => {
      const before = here.annotation(row.id) ?? here.annotationsOf(row.articleId).find(({ id }) => id === row.id)
      return before ? [{ left: leftOf(row), before }] : []
    })
    const known = new Set(changed.map(({ left }) => left.id))
    const deeds = {
      added: rows.filter(({ id }) => !known.has(id)).map(leftOf),
      changed,
      articles: plan.articles.map(({ article }) => article.id),
      graves,
    }
    // What is kept lies in another database; without this the transaction would end meanwhile.
    await Dexie.waitFor(Dexie.ignoreTransaction(() => keep(deeds)))
    heed(signal)
    return { plan, addresses: [...new Set(file.items.map(({ article }) => article.canonicalUrl))] }
  })
}
