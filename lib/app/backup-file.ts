// Makes a backup file of a database: read without keeping anybody waiting, compressed while it is read, never whole in memory.
import { type BackupPart, compressed, encodeBackup } from '#lib/core/backup/container.ts'
import type { SectionName } from '#lib/core/backup/sections.ts'
import { createHandOver, takenFrom } from '#lib/core/hand-over.ts'
import { countRows } from '#lib/store/check.ts'
import type { Database } from '#lib/store/database.ts'
import { dumpTables, type Rows, SCHEMA_VERSION } from '#lib/store/dump.ts'
import { dumpInTurns, stateOf } from '#lib/store/dump-in-turns.ts'
import type { Course } from './backups-api.ts'
import type { StoredSetting } from './ports.ts'

/** When something is written each time, the next one is made with writers waiting. */
const TRIES = 3

interface Made {
  readonly content: Blob
  readonly rows: number
  readonly articles: number
  readonly annotations: number
  readonly state: string
}

interface Making extends Course {
  readonly app: string
  readonly createdAt: string
  readonly settings: readonly StoredSetting[]
  /** Waited for between slices. */
  readonly rest?: (() => Promise<void>) | undefined
}

/** Changes whenever a backup would hold something else. */
export const backupState = async (db: Database, settings: readonly StoredSetting[]): Promise<string> =>
  `${await stateOf(db)}\n${JSON.stringify(settings)}`

/** Rejects with `Cancelled` when `signal` says so. */
export async function makeBackup(db: Database, { app, createdAt, settings, signal, rest, onProgress }: Making): Promise<Made> {
  const head = { schema: SCHEMA_VERSION, app, createdAt }
  const counts = await countRows(db)
  const rows = Object.values(counts).reduce((sum, count) => sum + count, settings.length)
  const state = await backupState(db, settings)

  /** Undefined when what `dump` gave was not the state of one moment. */
  async function write(dump: (take: (rows: Rows) => Promise<void>) => Promise<boolean>): Promise<Blob | undefined> {
    const between = createHandOver<BackupPart>()
    const stream = compressed(encodeBackup(head, takenFrom(between), (done) => onProgress?.(done, Math.max(done, rows))))
    const content = new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).blob()
    content.catch(() => undefined)
    try {
      await between.give({ section: 'settings', rows: [settings.map((each) => ({ ...each }))] })
      const isWhole = await dump((chunk) => between.give({ section: chunk.table as SectionName, rows: [chunk.rows as BackupRows] }))
      between.end()
      return isWhole ? await content : undefined
    } catch (error) {
      between.fail(error)
      throw error
    }
  }

  for (let attempt = 0; attempt < TRIES; attempt++) {
    const content = await write((take) => dumpInTurns(db, take, { signal, rest }))
    if (content) return madeOf(content)
  }
  const content = await write(async (take) => {
    await dumpTables(db, take, signal)
    return true
  })
  if (!content) throw new Error('a dump at one moment is always whole')
  return madeOf(content)

  function madeOf(content: Blob): Made {
    return { content, rows, articles: counts['articles'] ?? 0, annotations: counts['annotations'] ?? 0, state }
  }
}

type BackupRows = readonly Readonly<Record<string, unknown>>[]
