// The backup file: one JSON document laid out with one row a line, so that it is written and read piece by piece, any JSON tool can open
// it, and a mistake has a line number. Each section says how many rows it has and their checksum; the end says that it is the end.
import { crc32 } from '#lib/core/text/crc32.ts'
import type { BackupRow, SectionName } from './sections.ts'

/** Version of this layout. */
export const CONTAINER_VERSION = 1

export interface BackupHead {
  /** Version of the database schema the rows are of. */
  readonly schema: number
  /** Version of the extension. */
  readonly app: string
  /** ISO 8601 UTC. */
  readonly createdAt: string
}

/** Rows in batches, so that the source need not hold all of them. A section may come in several parts. */
export interface BackupPart {
  readonly section: SectionName
  readonly rows: Iterable<readonly BackupRow[]> | AsyncIterable<readonly BackupRow[]>
}

const encoder = new TextEncoder()
/** Pieces are gathered to about this many UTF-16 units. */
const PIECE = 1 << 16

const hex = (sum: number): string => sum.toString(16).padStart(8, '0')

/** The file as text, in pieces. `progress` is called after each batch with the number of rows written so far. */
export async function* encodeBackup(
  { schema, app, createdAt }: BackupHead,
  parts: Iterable<BackupPart> | AsyncIterable<BackupPart>,
  progress: (rows: number) => void = () => {},
): AsyncGenerator<string> {
  const head = JSON.stringify({ tickmark: 'backup', version: CONTAINER_VERSION, schema, app, createdAt })
  let piece = `${head.slice(0, -1)},"sections":[`
  let total = 0
  let isFirst = true
  for await (const { section, rows } of parts) {
    piece += `${isFirst ? '' : ','}\n{"section":${JSON.stringify(section)},"rows":[`
    isFirst = false
    let count = 0
    let sum = 0
    for await (const batch of rows) {
      for (const row of batch) {
        const line = JSON.stringify(row)
        sum = crc32(encoder.encode(`${line}\n`), sum)
        piece += `${count++ > 0 ? ',' : ''}\n${line}`
        if (piece.length < PIECE) continue
        yield piece
        piece = ''
      }
      total += batch.length
      progress(total)
    }
    piece += `\n],"count":${count},"sum":"${hex(sum)}"}`
  }
  yield `${piece}\n],"total":${total},"complete":true}\n`
}

/** Text pieces as a gzip stream; the browser compresses outside of the page's thread. */
export function compressed(pieces: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const iterator = pieces[Symbol.asyncIterator]()
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { done, value } = await iterator.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await iterator.return?.()
    },
  })
  return source.pipeThrough(new CompressionStream('gzip'))
}
