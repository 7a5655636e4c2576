// An app on an in-memory database, with a clock and ids that tests can foresee.
import type { AppApi } from '#lib/app/api.ts'
import { createApp } from '#lib/app/create-app.ts'
import type { InstitutionInArticle } from '#lib/core/institution/model.ts'
import { type BackupShelf, createBackupShelf } from '#lib/store/backup-shelf.ts'
import { createDatabase, type Database } from '#lib/store/database.ts'

export interface TestApp {
  readonly app: AppApi
  readonly db: Database
  /** Addresses announced to pages, in order. */
  readonly announced: (readonly string[])[]
  readonly shelf: BackupShelf
  readonly settings: Map<string, unknown>
  /** Puts the clock forward. */
  pass(ms: number): void
}

let serial = 0

/** `uuid` begins the ids made here. */
export function aTestApp(institutions: readonly InstitutionInArticle[] = [], uuid = 'uuid'): TestApp {
  const db = createDatabase(`test-${++serial}`)
  const shelf = createBackupShelf(`test-shelf-${serial}`)
  const settings = new Map<string, unknown>()
  const announced: (readonly string[])[] = []
  let ticks = 0
  let ids = 0
  let passed = 0
  const app = createApp(
    {
      clock: { now: () => new Date(Date.UTC(2026, 10, 20, 8, 0, ticks++) + passed) },
      newUuid: () => `${uuid}-${++ids}`,
      institutions: { find: async () => institutions, search: async () => [] },
      pages: {
        changed: (addresses) => void announced.push(addresses),
        decided: () => void announced.push(['decided']),
        restored: () => void announced.push(['restored']),
      },
      settings: {
        read: async () => [...settings].map(([name, value]) => ({ name, value })),
        write: async (all, gone) => {
          for (const { name, value } of all) settings.set(name, value)
          for (const name of gone) settings.delete(name)
        },
      },
      version: '0.1.0',
    },
    db,
    shelf,
  )
  return {
    app,
    db,
    shelf,
    announced,
    settings,
    pass: (ms) => {
      passed += ms
    },
  }
}
