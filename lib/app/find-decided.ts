// What is found in an article under the reader's decisions.
import { NOTHING_DECIDED } from '#lib/core/institution/decided/model.ts'
import type { InstitutionInArticle } from '#lib/core/institution/model.ts'
import { readValue } from '#lib/store/attempt.ts'
import type { Database } from '#lib/store/database.ts'
import { readDecided } from '#lib/store/repositories/decisions.ts'
import type { Ports, SearchedArticle } from './ports.ts'

/** Institutions of an article under the reader's decisions; where those cannot be read, what the lists say. */
export function findDecided(db: Database, ports: Ports, article: SearchedArticle): Promise<readonly InstitutionInArticle[]> {
  return ports.institutions.find(article, async () => {
    const decided = await readValue(db, () => readDecided(db))
    return decided.ok ? decided.value : NOTHING_DECIDED
  })
}
