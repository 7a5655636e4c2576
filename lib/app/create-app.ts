// Joins store, core and ports into the verbs of the product.
import { type BackupShelf, createBackupShelf } from '#lib/store/backup-shelf.ts'
import { createDatabase, type Database } from '#lib/store/database.ts'
import { createAnnotations } from './annotations.ts'
import type { AppApi } from './api.ts'
import { createArticles } from './articles.ts'
import { createBackups } from './backups.ts'
import { createDecisions } from './decisions.ts'
import { createExports } from './exports.ts'
import { createLibrary } from './library.ts'
import type { Ports } from './ports.ts'
import { createStories } from './stories.ts'

/** `db` and `shelf` are only for tests; the product has one of each. */
export function createApp(ports: Ports, db: Database = createDatabase(), shelf: BackupShelf = createBackupShelf()): AppApi {
  return {
    ...createArticles(db, ports),
    ...createAnnotations(db, ports),
    ...createExports(db),
    ...createDecisions(db, ports),
    ...createLibrary(db),
    ...createStories(db, ports),
    ...createBackups(db, shelf, ports),
  }
}
