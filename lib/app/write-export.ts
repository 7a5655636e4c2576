// Planned files into one blob: the file itself, or a zip of several, made piece by piece.
import { inDocumentOrder } from '#lib/core/annotation/position.ts'
import { fileNamesOf } from '#lib/core/export/file-name.ts'
import type { FilePlan } from '#lib/core/export/groups.ts'
import type { Bundle, Entry, ExportOptions, Format } from '#lib/core/export/model.ts'
import { zipFiles } from '#lib/core/export/zip-files.ts'
import { ok, type Result } from '#lib/core/result.ts'
import type { Database } from '#lib/store/database.ts'
import { type ArticleRows, readParts } from '#lib/store/repositories/export-rows.ts'
import type { Course } from './backups-api.ts'

/** Pieces are handed to the browser, which may put them on disk, when they are so many bytes or characters. */
const HANDED_OVER = 1_000_000

const entryOf = ({ article, text, annotations }: ArticleRows): Entry => ({ article, text, annotations: inDocumentOrder(annotations) })

/** The entries of these files, each file's in its turn: they are read ahead across files, which may have one article each. */
function openFiles(db: Database, files: readonly FilePlan[], { onProgress, signal }: Course = {}) {
  const parts = files.flatMap((file) => file.parts)
  const rows = readParts(db, parts, signal)
  let done = 0
  async function* take(count: number): AsyncGenerator<Entry> {
    for (let at = 0; at < count; at++) {
      const step = await rows.next()
      if (step.done) return
      onProgress?.(++done, parts.length)
      if (step.value) yield entryOf(step.value)
    }
  }
  return files.map(({ about, parts: own }) => ({ about, entries: () => take(own.length) }))
}

/** A planned file with all that stands in it. */
export async function bundleOf(db: Database, plan: FilePlan): Promise<Bundle> {
  const entries: Entry[] = []
  for (const { entries: read } of openFiles(db, [plan])) for await (const entry of read()) entries.push(entry)
  return { ...plan.about, entries }
}

/** Runs a generator of pieces to its end. `type` is the media type. */
export async function gather(writing: AsyncGenerator<string | Uint8Array, Result<void>>, type: string): Promise<Result<Blob>> {
  let blob = new Blob([], { type })
  let pieces: BlobPart[] = []
  let size = 0
  for (;;) {
    const step = await writing.next()
    if (step.done && !step.value.ok) return step.value
    if (!step.done) {
      pieces.push(step.value as BlobPart)
      size += step.value.length
    }
    if (!step.done && size < HANDED_OVER) continue
    blob = new Blob([blob, ...pieces], { type })
    if (step.done) return ok(blob)
    pieces = []
    size = 0
  }
}

/** `zipName` is what a zip is called; a single file has a name of its own. */
export async function writeFiles(
  db: Database,
  format: Format,
  files: readonly FilePlan[],
  options: ExportOptions,
  zipName: string,
  course?: Course,
): Promise<Result<{ readonly name: string; readonly content: Blob }>> {
  const opened = openFiles(db, files, course)
  const [first] = opened
  if (first && opened.length === 1) {
    const [name = ''] = fileNamesOf([first.about], format.extension)
    const content = await gather(format.write(first.about, first.entries(), options), `${format.mediaType};charset=utf-8`)
    return content.ok ? ok({ name, content: content.value }) : content
  }
  const content = await gather(zipFiles(format, opened, options), 'application/zip')
  return content.ok ? ok({ name: zipName, content: content.value }) : content
}
