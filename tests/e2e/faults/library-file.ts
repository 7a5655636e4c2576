// A backup of a library that was never read anywhere: large enough that restoring it takes a while.
// First, since Dexie looks for IndexedDB when it is loaded.
import 'fake-indexeddb/auto'
import { compressed, encodeBackup } from '#lib/core/backup/container.ts'
import type { BackupRow } from '#lib/core/backup/sections.ts'
import { SCHEMA_VERSION } from '#lib/store/dump.ts'
import { anAnnotation, anArticle, TEXT } from '#tests/support/builders.ts'

const PER_ARTICLE = 20

/** `annotations` highlights, twenty an article. */
export async function libraryFile(annotations: number): Promise<Buffer> {
  const articles = Array.from({ length: Math.ceil(annotations / PER_ARTICLE) }, (_, at) => at)
  const address = (at: number): string => `https://news.example/2026/${at}`
  const rows: readonly (readonly ['articles' | 'texts' | 'annotations', readonly BackupRow[]])[] = [
    ['articles', articles.map((at) => ({ ...anArticle(), id: `article:${at}`, addresses: [address(at)], url: address(at) }))],
    ['texts', articles.map((at) => ({ articleId: `article:${at}`, text: TEXT, blocks: [] }))],
    [
      'annotations',
      Array.from({ length: annotations }, (_, at) => ({
        ...anAnnotation({ note: `第${at}条` }),
        id: `annotation:${at}`,
        articleId: `article:${Math.floor(at / PER_ARTICLE)}`,
      })),
    ],
  ]
  const head = { schema: SCHEMA_VERSION, app: '0.1.0', createdAt: '2026-11-20T08:00:00.000Z' }
  const stream = compressed(
    encodeBackup(
      head,
      rows.map(([section, all]) => ({ section, rows: [all] })),
    ),
  )
  return Buffer.from(await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer())
}
