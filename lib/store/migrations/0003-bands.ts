// Version 3: texts are indexed by what they are about, so that the same story is known at another address.
import { bandsOf } from '#lib/core/article/fingerprint.ts'
import type { Migration } from './migration.ts'

export const bands: Migration = {
  version: 3,
  stores: { texts: 'articleId, *bands' },
  upgrade: async (transaction) => {
    await transaction
      .table<{ text: string; bands?: number[] }>('texts')
      .toCollection()
      .modify((row) => {
        row.bands = bandsOf(row.text)
      })
  },
}
