// Annotations: create with their article in one transaction, revise, delete with undo.

import { mergeNotes } from '#lib/core/annotation/merge-notes.ts'
import type { Annotation, Target } from '#lib/core/annotation/model.ts'
import { articlePositionOf, atArticlePosition } from '#lib/core/annotation/position.ts'
import type { ArticleContent } from '#lib/core/article/model.ts'
import { placeInStored } from '#lib/core/article/parts.ts'
import type { ArticleText } from '#lib/core/article/record.ts'
import { type AnnotationId, newAnnotationId } from '#lib/core/ids.ts'
import { institutionsWithin } from '#lib/core/institution/within.ts'
import { err, ok, type Result } from '#lib/core/result.ts'
import { attempt, attemptValue, readValue } from '#lib/store/attempt.ts'
import type { Database } from '#lib/store/database.ts'
import {
  buryAnnotation,
  findAnnotation,
  findDeleted,
  putAnnotation,
  tagUses,
  unearthAnnotation,
} from '#lib/store/repositories/annotations.ts'
import { findArticleById, findText } from '#lib/store/repositories/articles.ts'
import type { AppApi } from './api.ts'
import { ensureArticle } from './articles.ts'
import { findDecided } from './find-decided.ts'
import type { Ports } from './ports.ts'

type Annotations = Pick<AppApi, 'annotate' | 'revise' | 'place' | 'usedTags' | 'remove' | 'restore' | 'findDeleted'>

const isSame = (one: Target, other: Target): boolean => JSON.stringify(one) === JSON.stringify(other)

/** `target` as made on the page `content`, its place told in the stored text: the page may read otherwise than that, or be one page of several. */
function placed(target: Target, content: ArticleContent, stored: ArticleText | undefined): Target {
  const place = articlePositionOf(target)
  const own = place && stored && placeInStored(stored, content, place)
  return { ...atArticlePosition(target, own), ...(content.part ? { part: content.part.number } : {}) }
}

/** The targets before `target`: with the present one, or without the last where that is the one placed back. */
function earlierThan(target: Target, { target: present, earlier = [] }: Annotation, until: string): Pick<Annotation, 'earlier'> {
  const last = earlier.at(-1)
  const next = last && isSame(last.target, target) ? earlier.slice(0, -1) : [...earlier, { target: present, until }]
  return next.length > 0 ? { earlier: next } : {}
}

export function createAnnotations(db: Database, ports: Ports): Annotations {
  const now = () => ports.clock.now().toISOString()

  /** Tells the open pages that show the annotation's article. */
  async function announce(annotation: Annotation): Promise<void> {
    const article = await readValue(db, () => findArticleById(db, annotation.articleId))
    if (article.ok && article.value) ports.pages.changed(article.value.addresses)
  }

  /** Writes what `change` makes of the stored annotation, as its next revision, and tells the pages. */
  async function rewrite(id: AnnotationId, change: (old: Annotation, at: string) => Annotation): Promise<Result<Annotation>> {
    const revised = await attempt(db, () =>
      db.transaction('rw', db.annotations, async () => {
        const old = await findAnnotation(db, id)
        if (!old) return err({ kind: 'not-found', id } as const)
        const at = now()
        const annotation: Annotation = { ...change(old, at), updatedAt: at, revision: old.revision + 1 }
        await putAnnotation(db, annotation)
        return ok(annotation)
      }),
    )
    if (revised.ok) await announce(revised.value)
    return revised
  }

  return {
    async annotate({ content, target, colour, note }) {
      const institutions = await findDecided(db, ports, content)
      const place = articlePositionOf(target)
      const stored = await attemptValue(db, () =>
        db.transaction('rw', db.articles, db.texts, db.annotations, async () => {
          const article = await ensureArticle(db, content, institutions, ports)
          const text = await findText(db, article.id)
          const at = now()
          const annotation: Annotation = {
            id: newAnnotationId(ports.newUuid),
            articleId: article.id,
            target: { ...placed(target, content, text), source: article.canonicalUrl },
            colour,
            note,
            tags: [],
            institutions: place ? institutionsWithin(institutions, content.text, place.start, place.end) : [],
            createdAt: at,
            updatedAt: at,
            revision: 1,
          }
          await putAnnotation(db, annotation)
          return { annotation, article }
        }),
      )
      if (!stored.ok) return stored
      ports.pages.changed(stored.value.article.addresses)
      return ok(stored.value.annotation)
    },

    revise: (id, patch) =>
      rewrite(id, (old) => ({
        ...old,
        colour: patch.colour ?? old.colour,
        note: patch.note === undefined ? old.note : mergeNotes(patch.noteBase ?? old.note, old.note, patch.note),
        tags: patch.tags ?? old.tags,
      })),

    async place(id, target, content) {
      const institutions = await findDecided(db, ports, content)
      const place = articlePositionOf(target)
      return rewrite(id, ({ earlier, ...old }, until) => {
        const given = { ...target, source: old.target.source }
        const last = earlier?.at(-1)
        // A page's own offsets mean nothing in the text of all pages; what is placed back has been there before.
        const isBack = last !== undefined && isSame(last.target, given)
        const next = content.part && !isBack ? { ...atArticlePosition(given, undefined), part: content.part.number } : given
        return {
          ...old,
          ...earlierThan(next, { ...old, ...(earlier && { earlier }) }, until),
          target: next,
          institutions: place ? institutionsWithin(institutions, content.text, place.start, place.end) : old.institutions,
        }
      })
    },

    usedTags: () => attemptValue(db, () => tagUses(db)),

    async remove(id) {
      const removed = await attempt(db, () =>
        db.transaction('rw', db.annotations, db.deletions, async () => {
          const old = await findAnnotation(db, id)
          if (!old) return err({ kind: 'not-found', id } as const)
          await buryAnnotation(db, old, now())
          return ok(old)
        }),
      )
      if (removed.ok) await announce(removed.value)
      return removed
    },

    async restore(id) {
      const restored = await attempt(db, () =>
        db.transaction('rw', db.annotations, db.deletions, async () => {
          const deleted = await findDeleted(db, id)
          if (!deleted) return err({ kind: 'not-found', id } as const)
          const annotation: Annotation = { ...deleted, updatedAt: now(), revision: deleted.revision + 1 }
          await unearthAnnotation(db, annotation)
          return ok(annotation)
        }),
      )
      if (restored.ok) await announce(restored.value)
      return restored
    },

    findDeleted: (id) => readValue(db, () => findDeleted(db, id)),
  }
}
