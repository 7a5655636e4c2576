// The verbs that keep what the reader does, without those that hand it out: what the background needs, started a hundred times a day.
import { type BackupShelf, createBackupShelf } from '#lib/store/backup-shelf.ts'
import { createDatabase, type Database } from '#lib/store/database.ts'
import { keepLogFresh } from '#lib/store/fresh-log.ts'
import { createAnnotations } from './annotations.ts'
import type { KeeperApi } from './api.ts'
import { createArticles } from './articles.ts'
import { createBackups } from './backups.ts'
import { createDecisions } from './decisions.ts'
import { createLibrary } from './library.ts'
import type { Ports } from './ports.ts'
import { createStories } from './stories.ts'

/** `db` and `shelf` are only for tests; the product has one of each. */
export function createKeeper(ports: Ports, db: Database = createDatabase(), shelf: BackupShelf = createBackupShelf()): KeeperApi {
  if (ports.freshLog) keepLogFresh([db, shelf], ports.freshLog)
  return {
    ...createArticles(db, ports),
    ...createAnnotations(db, ports),
    ...createDecisions(db, ports),
    ...createLibrary(db),
    ...createStories(db, ports),
    ...createBackups(db, shelf, ports),
  }
}
