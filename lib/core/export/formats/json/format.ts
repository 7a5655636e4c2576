// The records as they are, in the layout of a backup: what is exported here is imported again without loss.
import { type BackupPart, encodeBackup } from '#lib/core/backup/container.ts'
import type { BackupRow } from '#lib/core/backup/sections.ts'
import type { EntrySource, Format } from '#lib/core/export/model.ts'
import { ok } from '#lib/core/result.ts'

/** The newest schema whose articles, texts and annotations have today's shape. */
const ROWS_SCHEMA = 1
const APP = 'export'

/** Records are plain data; their types only have no index signature. */
const rowsOf = (records: readonly object[]): readonly BackupRow[][] => [records as readonly BackupRow[] as BackupRow[]]

async function* partsOf(entries: EntrySource): AsyncGenerator<BackupPart> {
  for await (const { article, text, annotations } of entries) {
    yield { section: 'articles', rows: rowsOf([article]) }
    if (text) yield { section: 'texts', rows: rowsOf([text]) }
    if (annotations.length > 0) yield { section: 'annotations', rows: rowsOf(annotations) }
  }
}

export const json: Format = {
  id: 'json',
  extension: 'json',
  mediaType: 'application/json',
  async *write(_, entries) {
    // No time of export: the same data gives the same bytes.
    yield* encodeBackup({ schema: ROWS_SCHEMA, app: APP, createdAt: '' }, partsOf(entries))
    return ok(undefined)
  },
}
