// Articles: live institutions, lookup by address, saving.

import { followed } from '#lib/core/annotation/position.ts'
import { normaliseAddress } from '#lib/core/article/address.ts'
import type { ArticleContent } from '#lib/core/article/model.ts'
import { partsOf, withInstitutions, withPart } from '#lib/core/article/parts.ts'
import { type ArticleRecord, type ArticleText, splitContent } from '#lib/core/article/record.ts'
import { filledStub, isStub } from '#lib/core/article/stub.ts'
import { newArticleId } from '#lib/core/ids.ts'
import { groundOf, settled } from '#lib/core/import/settle.ts'
import { attemptValue, readValue, watch } from '#lib/store/attempt.ts'
import type { Database } from '#lib/store/database.ts'
import { annotationsOf, putAnnotation } from '#lib/store/repositories/annotations.ts'
import { findArticle, findText, putArticle } from '#lib/store/repositories/articles.ts'
import type { AppApi, PageRecord } from './api.ts'
import { findDecided } from './find-decided.ts'
import type { Ports } from './ports.ts'

type Articles = Pick<AppApi, 'findInstitutions' | 'findPage' | 'watchPage' | 'saveArticle'>

/** Every address an extracted article goes by, canonical first. */
const addressesOf = (content: Pick<ArticleContent, 'url' | 'canonicalUrl'>): string[] => [
  ...new Set([normaliseAddress(content.canonicalUrl), normaliseAddress(content.url)]),
]

async function readPage(db: Database, addresses: readonly string[]): Promise<PageRecord> {
  const article = await findArticle(db, addresses)
  return { article, annotations: article ? await annotationsOf(db, article.id) : [] }
}

/** The record to store for content seen for the first time. */
function newArticle(content: ArticleContent, institutions: ArticleRecord['institutions'], { clock, newUuid }: Ports) {
  const { facts, text, blocks } = splitContent(content)
  const at = clock.now().toISOString()
  const id = newArticleId(newUuid)
  const article: ArticleRecord = {
    ...facts,
    id,
    addresses: addressesOf(content),
    chars: text.length,
    institutions,
    createdAt: at,
    updatedAt: at,
    revision: 1,
  }
  const articleText: ArticleText = { articleId: id, text, blocks, ...partsOf(content) }
  return { article, text: articleText }
}

/** The stored article with this content's addresses added, or undefined when it knows them all and has not `changed` otherwise. */
function withAddresses(article: ArticleRecord, content: ArticleContent, at: string, changed: boolean): ArticleRecord | undefined {
  const addresses = [...new Set([...article.addresses, ...addressesOf(content)])]
  if (addresses.length === article.addresses.length && !changed) return undefined
  return { ...article, addresses, updatedAt: at, revision: article.revision + 1 }
}

/** The stored article with what this page of it adds; the text and its highlights move with it. */
async function addPart(db: Database, known: ArticleRecord, content: ArticleContent, found: ArticleRecord['institutions']) {
  const stored = content.part && (await findText(db, known.id))
  const added = stored && withPart(stored, content)
  if (!added) return undefined
  for (const annotation of await annotationsOf(db, known.id)) {
    const follows = followed(annotation, added)
    if (follows !== annotation) await putAnnotation(db, follows)
  }
  const pages = added.joined.parts?.length ?? 0
  const article: ArticleRecord = {
    ...known,
    chars: added.joined.text.length,
    institutions: withInstitutions(known.institutions, found, added),
    partial: pages < (content.part?.of ?? 0),
  }
  return { article, text: { articleId: known.id, ...added.joined } }
}

/**
 * Finds or stores the article of `content`; one that an import named gets its text. Call inside a read-write transaction over articles, texts and annotations;
 * `institutions` were found before it, since a transaction may not wait for anything else.
 */
export async function ensureArticle(db: Database, content: ArticleContent, institutions: ArticleRecord['institutions'], ports: Ports) {
  const known = await findArticle(db, addressesOf(content))
  if (!known) {
    const { article, text } = newArticle(content, institutions, ports)
    await putArticle(db, article, text)
    return article
  }
  const filled = isStub(known) ? filledStub(known, content, institutions, ports.clock.now().toISOString()) : undefined
  if (filled) {
    await putArticle(db, filled.article, filled.text)
    const ground = groundOf(filled.text.text, filled.article.institutions)
    for (const annotation of await annotationsOf(db, known.id)) await putAnnotation(db, settled(annotation, ground))
    return filled.article
  }
  const part = await addPart(db, known, content, institutions)
  const widened = withAddresses(part?.article ?? known, content, ports.clock.now().toISOString(), part !== undefined)
  if (widened) await putArticle(db, widened, part?.text)
  return widened ?? known
}

export function createArticles(db: Database, ports: Ports): Articles {
  const findInstitutions: Articles['findInstitutions'] = (content) => findDecided(db, ports, content)
  return {
    findInstitutions,
    findPage: (addresses) => readValue(db, () => readPage(db, addresses)),
    watchPage: (addresses, listener) => watch(db, () => readPage(db, addresses), listener),
    async saveArticle(content) {
      const institutions = await findInstitutions(content)
      const saved = await attemptValue(db, () =>
        // `async` matters: Dexie keeps the transaction alive over native awaits only when it sees an async function.
        db.transaction('rw', db.articles, db.texts, db.annotations, async () => ensureArticle(db, content, institutions, ports)),
      )
      if (saved.ok) ports.pages.changed(saved.value.addresses)
      return saved
    },
  }
}
