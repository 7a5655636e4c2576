// Articles: live institutions, lookup by address, saving.

import { normaliseAddress } from '#lib/core/article/address.ts'
import type { ArticleContent } from '#lib/core/article/model.ts'
import { type ArticleRecord, type ArticleText, splitContent } from '#lib/core/article/record.ts'
import { newArticleId } from '#lib/core/ids.ts'
import { attemptValue, readValue, watch } from '#lib/store/attempt.ts'
import type { Database } from '#lib/store/database.ts'
import { annotationsOf } from '#lib/store/repositories/annotations.ts'
import { findArticle, putArticle } from '#lib/store/repositories/articles.ts'
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
  const articleText: ArticleText = { articleId: id, text, blocks }
  return { article, text: articleText }
}

/** The stored article with this content's addresses added, or undefined when it knows them all. */
function withAddresses(article: ArticleRecord, content: ArticleContent, at: string): ArticleRecord | undefined {
  const addresses = [...new Set([...article.addresses, ...addressesOf(content)])]
  if (addresses.length === article.addresses.length) return undefined
  return { ...article, addresses, updatedAt: at, revision: article.revision + 1 }
}

/**
 * Finds or stores the article of `content`. Call inside a read-write transaction over articles and texts;
 * `institutions` were found before it, since a transaction may not wait for anything else.
 */
export async function ensureArticle(db: Database, content: ArticleContent, institutions: ArticleRecord['institutions'], ports: Ports) {
  const known = await findArticle(db, addressesOf(content))
  if (!known) {
    const { article, text } = newArticle(content, institutions, ports)
    await putArticle(db, article, text)
    return article
  }
  const widened = withAddresses(known, content, ports.clock.now().toISOString())
  if (widened) await putArticle(db, widened)
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
        db.transaction('rw', db.articles, db.texts, async () => ensureArticle(db, content, institutions, ports)),
      )
      if (saved.ok) ports.pages.changed(saved.value.addresses)
      return saved
    },
  }
}
