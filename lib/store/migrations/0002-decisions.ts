// Version 2: what the reader decides about institutions. Only new tables; nothing that was there is touched.
import type { Migration } from './migration.ts'

export const decisions: Migration = {
  version: 2,
  stores: {
    corrections: 'id, key, updatedAt',
    own: 'id, updatedAt',
    watches: 'key',
  },
}
