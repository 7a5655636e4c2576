// After a decision of the reader, stored articles are filed anew: also those whose page is not open.

import { attemptValue } from '#lib/store/attempt.ts'
import type { Database } from '#lib/store/database.ts'
import { findText } from '#lib/store/repositories/articles.ts'
import type { DecisionsApi } from './decisions-api.ts'
import { findDecided } from './find-decided.ts'
import type { Ports } from './ports.ts'

/** So many of the youngest articles: a few seconds' work, which a worker lives to see the end of. The others when they are opened. */
const MOST_REFILED = 500

/** How many articles were looked at. A call during a run makes it run once more, since the decisions have changed under it. */
export function createRefile(db: Database, ports: Ports, refile: DecisionsApi['refile']): Pick<DecisionsApi, 'refileStored'> {
  let running: ReturnType<DecisionsApi['refileStored']> | undefined
  let again = false

  const pass = () =>
    attemptValue(db, async () => {
      let looked = 0
      do {
        again = false
        looked = 0
        const articles = await db.articles.orderBy('updatedAt').reverse().limit(MOST_REFILED).toArray()
        for (const article of articles) {
          const stored = await findText(db, article.id)
          if (!stored || again) continue
          const content = { ...article, text: stored.text, blocks: stored.blocks }
          await refile(content, await findDecided(db, ports, content))
          looked++
        }
      } while (again)
      return looked
    })

  return {
    refileStored() {
      if (running) again = true
      running ??= pass().finally(() => {
        running = undefined
      })
      return running
    },
  }
}
