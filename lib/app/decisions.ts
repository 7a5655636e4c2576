// Decisions about institutions: corrections, withdrawals, watches, and what is found under them.

import { articlePositionOf } from '#lib/core/annotation/position.ts'
import { normaliseAddress } from '#lib/core/article/address.ts'
import { newCorrectionId } from '#lib/core/ids.ts'
import type { Correction } from '#lib/core/institution/decided/model.ts'
import { samePlace } from '#lib/core/institution/decided/place.ts'
import { institutionsWithin } from '#lib/core/institution/within.ts'
import { err, ok } from '#lib/core/result.ts'
import { attempt, attemptValue, watch } from '#lib/store/attempt.ts'
import type { Database } from '#lib/store/database.ts'
import { annotationsOf } from '#lib/store/repositories/annotations.ts'
import { findArticle } from '#lib/store/repositories/articles.ts'
import { buryCorrection, findCorrection, unearthDecision } from '#lib/store/repositories/decisions.ts'
import { decide } from './deciding.ts'
import type { DecisionsApi } from './decisions-api.ts'
import { createOwn } from './own.ts'
import type { Ports } from './ports.ts'
import { createRefile } from './refile.ts'

/** Same institution, same wording, same reach: the newer decision replaces the older. */
const sameReach = (a: Reach, b: Reach): boolean => a.surface === b.surface && a.article === b.article && samePlace(a.place, b.place)
type Reach = Pick<Correction, 'surface' | 'article' | 'place'>

export function createDecisions(db: Database, ports: Ports): DecisionsApi {
  const now = () => ports.clock.now().toISOString()

  const refile: DecisionsApi['refile'] = (content, institutions) =>
    attemptValue(db, () =>
      db.transaction('rw', db.articles, db.annotations, async () => {
        const article = await findArticle(db, [normaliseAddress(content.canonicalUrl), normaliseAddress(content.url)])
        // A text that has changed since has other offsets; its highlights stay filed as they are.
        if (!article || article.chars !== content.text.length) return null
        const at = now()
        if (JSON.stringify(article.institutions) !== JSON.stringify(institutions))
          await db.articles.put({ ...article, institutions, updatedAt: at, revision: article.revision + 1 })
        for (const annotation of await annotationsOf(db, article.id)) {
          const place = articlePositionOf(annotation.target)
          if (!place) continue
          const keys = institutionsWithin(institutions, content.text, place.start, place.end)
          if (keys.join() === annotation.institutions.join()) continue
          await db.annotations.put({ ...annotation, institutions: keys, updatedAt: at, revision: annotation.revision + 1 })
        }
        return null
      }),
    )

  return {
    ...createOwn(db, ports),

    correct: (correction) =>
      decide(
        ports,
        attemptValue(db, () =>
          db.transaction('rw', db.corrections, async () => {
            const others = await db.corrections.where('key').equals(correction.key).toArray()
            const old = others.find((other) => sameReach(other, correction))
            const at = now()
            const next: Correction = {
              ...correction,
              ...(correction.article !== undefined && { article: normaliseAddress(correction.article) }),
              id: old?.id ?? newCorrectionId(ports.newUuid),
              createdAt: old?.createdAt ?? at,
              updatedAt: at,
              revision: (old?.revision ?? 0) + 1,
            }
            await db.corrections.put(next)
            return next
          }),
        ),
      ),

    withdrawCorrection: (id) =>
      decide(
        ports,
        attempt(db, () =>
          db.transaction('rw', db.corrections, db.deletions, async () => {
            const old = await findCorrection(db, id)
            if (!old) return err({ kind: 'not-found', id } as const)
            await buryCorrection(db, old, now())
            return ok(old)
          }),
        ),
      ),

    restoreDecision: (id) =>
      decide(
        ports,
        attempt(db, () =>
          db.transaction('rw', db.corrections, db.own, db.deletions, async () =>
            (await unearthDecision(db, id, now())) ? ok(null) : err({ kind: 'not-found', id } as const),
          ),
        ),
      ),

    watch: ({ key, name }, on) =>
      attemptValue(db, async () => {
        if (on) await db.watches.put({ key, name, createdAt: now() })
        else await db.watches.delete(key)
        return null
      }),

    watchDecisions: (listener) =>
      watch(
        db,
        async () => {
          const [own, corrections, watches] = await Promise.all([db.own.toArray(), db.corrections.toArray(), db.watches.toArray()])
          return {
            own: own.sort((a, b) => a.name.localeCompare(b.name)),
            corrections: corrections.sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1)),
            watches,
          }
        },
        listener,
      ),

    refile,
    ...createRefile(db, ports, refile),
  }
}
