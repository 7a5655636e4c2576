// An app on an in-memory database, with a clock and ids that tests can foresee.
import type { AppApi } from '#lib/app/api.ts'
import { createApp } from '#lib/app/create-app.ts'
import type { InstitutionInArticle } from '#lib/core/institution/model.ts'
import { createDatabase, type Database } from '#lib/store/database.ts'

export interface TestApp {
  readonly app: AppApi
  readonly db: Database
  /** Addresses announced to pages, in order. */
  readonly announced: (readonly string[])[]
}

let serial = 0

export function aTestApp(institutions: readonly InstitutionInArticle[] = []): TestApp {
  const db = createDatabase(`test-${++serial}`)
  const announced: (readonly string[])[] = []
  let ticks = 0
  let ids = 0
  const app = createApp(
    {
      clock: { now: () => new Date(Date.UTC(2026, 10, 20, 8, 0, ticks++)) },
      newUuid: () => `uuid-${++ids}`,
      institutions: { find: async () => institutions, search: async () => [] },
      pages: { changed: (addresses) => void announced.push(addresses), decided: () => void announced.push(['decided']) },
    },
    db,
  )
  return { app, db, announced }
}
