// Version 1: the first released schema. Never edited after release; a change is a new file.
import type { Migration } from './migration.ts'

export const initial: Migration = {
  version: 1,
  stores: {
    articles: 'id, *addresses, updatedAt',
    texts: 'articleId',
    annotations: 'id, articleId, updatedAt, *tags, *institutions',
    deletions: 'id, deletedAt',
  },
}
