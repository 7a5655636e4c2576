// Joins store, core and ports into the verbs of the product.
import { type BackupShelf, createBackupShelf } from '#lib/store/backup-shelf.ts'
import { createDatabase, type Database } from '#lib/store/database.ts'
import type { AppApi } from './api.ts'
import { createKeeper } from './create-keeper.ts'
import { createExports } from './exports.ts'
import { createImports } from './imports.ts'
import type { Ports } from './ports.ts'

/** What a window of ours can do: everything. `db` and `shelf` are only for tests; the product has one of each. */
export function createApp(ports: Ports, db: Database = createDatabase(), shelf: BackupShelf = createBackupShelf()): AppApi {
  return { ...createKeeper(ports, db, shelf), ...createExports(db, ports), ...createImports(db, shelf, ports) }
}
