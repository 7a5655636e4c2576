// The one Dexie database. Lives in the extension's origin: never import this from a content script.
import { Dexie, type EntityTable } from 'dexie'
import { migrations } from './migrations/index.ts'
import type { AnnotationRow, ArticleRow, CorrectionRow, DeletionRow, OwnRow, TextRow, WatchRow } from './rows.ts'

export class Database extends Dexie {
  declare readonly articles: EntityTable<ArticleRow, 'id'>
  declare readonly texts: EntityTable<TextRow, 'articleId'>
  declare readonly annotations: EntityTable<AnnotationRow, 'id'>
  declare readonly deletions: EntityTable<DeletionRow, 'id'>
  declare readonly corrections: EntityTable<CorrectionRow, 'id'>
  declare readonly own: EntityTable<OwnRow, 'id'>
  declare readonly watches: EntityTable<WatchRow, 'key'>
}

/**
 * Describes the database; nothing is opened until the first query.
 * Durability is strict: a finished transaction is on disk, so that "saved" survives a killed browser
 * (https://developer.mozilla.org/docs/Web/API/IDBDatabase/transaction#durability).
 */
export function createDatabase(name = 'tickmark'): Database {
  const db = new Database(name, { chromeTransactionDurability: 'strict' })
  for (const { version, stores, upgrade } of migrations) {
    const step = db.version(version).stores(stores)
    if (upgrade) step.upgrade(upgrade)
  }
  return db
}
