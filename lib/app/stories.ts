// A saved article met again: what was changed in it since, and whether another address tells the same story.

import { normaliseAddress } from '#lib/core/article/address.ts'
import { bandsOf, isSameStory } from '#lib/core/article/fingerprint.ts'
import type { ArticleContent } from '#lib/core/article/model.ts'
import type { ArticleRecord } from '#lib/core/article/record.ts'
import { type ArticleRevision, reviseArticle } from '#lib/core/article/revision.ts'
import { isStub } from '#lib/core/article/stub.ts'
import type { ArticleId } from '#lib/core/ids.ts'
import { err, ok, type Result } from '#lib/core/result.ts'
import { attempt, readValue } from '#lib/store/attempt.ts'
import type { Database } from '#lib/store/database.ts'
import { annotationsOf } from '#lib/store/repositories/annotations.ts'
import { findArticle, findArticleById, findText, putArticle, textsLike } from '#lib/store/repositories/articles.ts'
import type { Ports } from './ports.ts'

/** A saved article that tells the story of the page under another address. */
export interface Twin {
  readonly articleId: ArticleId
  readonly title: string
  readonly publisher?: string
  readonly address: string
  /** How many highlights it has; at least one. */
  readonly highlights: number
}

export interface StoriesApi {
  /** What the publisher changed in a saved article since it was saved; undefined when nothing, or nothing is saved. */
  findRevision(article: ArticleRecord, content: ArticleContent): Promise<Result<ArticleRevision | undefined>>
  /** A highlighted article with the same text under another address; only to be offered, never to be taken for it. */
  findTwin(content: ArticleContent): Promise<Result<Twin | undefined>>
  /** The reader says that these addresses show the article too. An address of another article is refused. */
  joinStory(id: ArticleId, addresses: readonly string[]): Promise<Result<ArticleRecord>>
  /** Takes `joinStory` back. */
  leaveStory(id: ArticleId, addresses: readonly string[]): Promise<Result<ArticleRecord>>
}

/** Candidates that are compared word by word; more than a few share a band only in a library full of copies. */
const MOST_COMPARED = 20

export function createStories(db: Database, { clock, pages }: Ports): StoriesApi {
  async function change(id: ArticleId, addresses: readonly string[], next: (old: readonly string[]) => readonly string[]) {
    const changed = await attempt(db, () =>
      db.transaction('rw', db.articles, db.texts, async (): Promise<Result<ArticleRecord>> => {
        const article = await findArticleById(db, id)
        if (!article) return err({ kind: 'not-found', id })
        const owner = await findArticle(db, addresses)
        if (owner && owner.id !== id) return err({ kind: 'not-found', id })
        const record = {
          ...article,
          addresses: next(article.addresses),
          updatedAt: clock.now().toISOString(),
          revision: article.revision + 1,
        }
        await putArticle(db, record)
        return ok(record)
      }),
    )
    if (changed.ok) pages.changed([...new Set([...changed.value.addresses, ...addresses])])
    return changed
  }

  return {
    findRevision: (article, content) =>
      readValue(db, async () => {
        // A copy at another address is another edition, not a change of this one.
        if (normaliseAddress(content.canonicalUrl) !== article.canonicalUrl || isStub(article)) return undefined
        const saved = await findText(db, article.id)
        if (!saved) return undefined
        const { partial, modifiedAt, createdAt } = article
        return reviseArticle({ text: saved.text, blocks: saved.blocks, partial, modifiedAt, savedAt: createdAt }, content)
      }),

    findTwin: (content) =>
      readValue(db, async () => {
        for (const { articleId, text } of await textsLike(db, bandsOf(content.text), MOST_COMPARED)) {
          const article = await findArticleById(db, articleId)
          if (!article || !isSameStory({ text, publishedAt: article.publishedAt }, content)) continue
          const highlights = (await annotationsOf(db, articleId)).length
          const { title, publisher, canonicalUrl: address } = article
          if (highlights > 0) return { articleId, title, address, highlights, ...(publisher ? { publisher } : {}) }
        }
        return undefined
      }),

    joinStory: (id, addresses) => change(id, addresses, (old) => [...new Set([...old, ...addresses])]),
    leaveStory: (id, addresses) => change(id, addresses, (old) => old.filter((address) => !addresses.includes(address))),
  }
}
