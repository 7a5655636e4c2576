// Reads a backup through and says what taking it in would do. Nothing is changed by it.
import { readBackup } from '#lib/core/backup/read-backup.ts'
import { createRestorePlanner } from '#lib/core/backup/restore-plan.ts'
import { type BackupRow, keyOfRow, type SectionName } from '#lib/core/backup/sections.ts'
import { err, type Failure, ok, type Result } from '#lib/core/result.ts'
import { countRows } from '#lib/store/check.ts'
import type { Database } from '#lib/store/database.ts'
import { heed, SCHEMA_VERSION, withUpgraded } from '#lib/store/dump.ts'
import { createLookUp } from '#lib/store/existing.ts'
import { makeBackup } from './backup-file.ts'
import type { ConflictShown, Course, OpenedBackup } from './backups-api.ts'
import type { StoredSetting } from './ports.ts'

/** More is a list that nobody reads before deciding. */
const MOST_SHOWN = 5

/** Leaves a reading that has already begun to write, with the failure to tell. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.kind)
    this.failure = failure
  }
}

/** A file, with `onProgress` told how many of its bytes have been read. */
function watched(content: Blob, { onProgress }: Course): ReadableStream<Uint8Array> {
  let done = 0
  const counting = new TransformStream<Uint8Array, Uint8Array>({
    transform(piece, controller) {
      done += piece.length
      onProgress?.(done, content.size)
      controller.enqueue(piece)
    },
  })
  return content.stream().pipeThrough(counting)
}

const textOf = (row: BackupRow | undefined, field: string): string => (typeof row?.[field] === 'string' ? row[field] : '')

/** What the reader knows a row by. */
function wordsOf(section: SectionName, row: BackupRow): string {
  if (section !== 'annotations') return textOf(row, 'title') || textOf(row, 'name')
  const { selectors } = row['target'] as { selectors: readonly BackupRow[] }
  return selectors.map((selector) => textOf(selector, 'exact')).find(Boolean) ?? ''
}

function conflictOf(section: SectionName, ours: BackupRow | undefined, theirs: BackupRow): ConflictShown {
  const notes = [textOf(ours, 'note'), textOf(theirs, 'note')] as const
  return {
    section,
    key: keyOfRow(section, theirs),
    words: wordsOf(section, theirs),
    ...(section === 'annotations' && notes[0] !== notes[1] ? { notes } : {}),
  }
}

/** Rows that an older version wrote, as a backup of this version: `name` is of a database that is made for it and deleted again. */
async function broughtUp(content: Blob, from: number, head: { app: string; createdAt: string }, name: string): Promise<Blob> {
  const settings: StoredSetting[] = []
  return await withUpgraded(
    from,
    async (put) => {
      const read = await readBackup(content.stream(), SCHEMA_VERSION, async (section, rows) => {
        if (section === 'settings') settings.push(...(rows as unknown as StoredSetting[]))
        else await put(section, rows)
      })
      if (!read.ok) throw new Refused(read.error)
    },
    async (db) => (await makeBackup(db, { ...head, settings })).content,
    name,
  )
}

/** `spare` is a name for a database that does not exist yet. Rejects with `Cancelled`, and with what the database throws. */
export async function openBackup(
  db: Database,
  content: Blob,
  settings: readonly StoredSetting[],
  spare: string,
  course: Course = {},
): Promise<Result<OpenedBackup>> {
  const ours = new Map<string, BackupRow>(settings.map((each) => [each.name, { ...each }]))
  const here = createLookUp(db, { ...(await countRows(db)), settings: settings.length }, ours)
  const conflicts: ConflictShown[] = []
  const merge = createRestorePlanner('merge', here, (section, theirs) => {
    if (conflicts.length < MOST_SHOWN) conflicts.push(conflictOf(section, here.rowOf(section, keyOfRow(section, theirs)), theirs))
  })
  const replace = createRestorePlanner('replace', here)
  let count = 0
  const read = await readBackup(watched(content, course), SCHEMA_VERSION, async (section, rows) => {
    heed(course.signal)
    if (section !== 'settings') await here.prepare(section, rows)
    merge.take(section, rows)
    replace.take(section, rows)
    count += rows.length
  })
  heed(course.signal)
  if (!read.ok) return err(read.error)
  const { schema, app, createdAt } = read.value
  if (schema < SCHEMA_VERSION) {
    const newer = await broughtUp(content, schema, { app, createdAt }, spare)
    return await openBackup(db, newer, settings, spare, course)
  }
  return ok({ content, createdAt, rows: count, plans: { merge: merge.finish(), replace: replace.finish() }, conflicts })
}
