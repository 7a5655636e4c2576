// Reads files of other programs and says what taking them in would do. Nothing is changed by it.
import { quoteOf } from '#lib/core/annotation/model.ts'
import { isBackup, sourceOf } from '#lib/core/import/identify.ts'
import { LARGEST_FILE } from '#lib/core/import/limits.ts'
import type { ImportFile, ImportPlan, ImportVerdict } from '#lib/core/import/model.ts'
import { planImport } from '#lib/core/import/plan-import.ts'
import { readText } from '#lib/core/import/read-text.ts'
import { err, type Result } from '#lib/core/result.ts'
import type { Database } from '#lib/store/database.ts'
import { heed } from '#lib/store/dump.ts'
import { readHere } from '#lib/store/imports.ts'
import type { ConflictShown, Course } from './backups-api.ts'
import type { FilePlan, NamedFile, OpenedImport } from './imports-api.ts'

/** More is a list that nobody reads before deciding. */
const MOST_SHOWN = 5
/** Bytes that tell a backup of ours. */
const HEAD_BYTES = 64

export const looksLikeBackup = async (content: Blob): Promise<boolean> =>
  isBackup(new Uint8Array(await content.slice(0, HEAD_BYTES).arrayBuffer()))

async function readFile({ content }: NamedFile, now: string): Promise<Result<ImportFile>> {
  if (content.size > LARGEST_FILE) return err({ kind: 'file-too-large', what: 'bytes', limit: LARGEST_FILE })
  if (await looksLikeBackup(content)) return err({ kind: 'file-unreadable', reason: 'backup', line: 0 })
  const text = readText(new Uint8Array(await content.arrayBuffer()))
  if (!text.ok) return text
  return sourceOf(text.value)?.read(text.value, now) ?? err({ kind: 'file-unreadable', reason: 'unknown', line: 0 })
}

const noneOf = (): Record<ImportVerdict, number> => ({ new: 0, same: 0, changed: 0, conflict: 0, deleted: 0 })

function conflictsIn({ items }: ImportPlan, file: ImportFile): ConflictShown[] {
  const both = items.flatMap(({ ours, verdict, record }, at) => (ours && verdict === 'conflict' ? [{ ours, record, at }] : []))
  return both.slice(0, MOST_SHOWN).map(({ ours, record, at }) => ({
    section: 'annotations',
    key: `${record.id} ${at}`,
    words: quoteOf(record.target).exact,
    notes: [ours.note, file.items[at]?.annotation.note ?? ''],
  }))
}

/** What the plan for all files says of each; items stand in the order of the files. */
function plansOf(files: readonly { readonly name: string; readonly file: ImportFile }[], { items }: ImportPlan): FilePlan[] {
  let from = 0
  return files.map(({ name, file }) => {
    const counts = noneOf()
    for (const { verdict } of items.slice(from, from + file.items.length)) counts[verdict]++
    from += file.items.length
    return { name, from: file.from, counts, refused: file.refused }
  })
}

/** `now` is for records without a time, ISO 8601 UTC. Rejects with `Cancelled`, and with what the database throws. */
export async function openImport(
  db: Database,
  files: readonly NamedFile[],
  now: string,
  { signal, onProgress }: Course = {},
): Promise<OpenedImport> {
  const total = files.reduce((sum, { content }) => sum + content.size, 0)
  const read: { name: string; file: ImportFile }[] = []
  const unreadable: OpenedImport['unreadable'][number][] = []
  let done = 0
  for (const one of files) {
    heed(signal)
    const result = await readFile(one, now)
    if (result.ok) read.push({ name: one.name, file: result.value })
    else unreadable.push({ name: one.name, failure: result.error })
    done += one.content.size
    onProgress?.(done, total)
  }
  const file: ImportFile = {
    from: read.map((one) => one.file.from).join(' '),
    items: read.flatMap((one) => one.file.items),
    refused: read.flatMap((one) => one.file.refused),
  }
  const here = await db.transaction('r', db.articles, db.annotations, db.deletions, () => readHere(db, file))
  heed(signal)
  let ids = 0
  const plan = planImport(file, here, () => `planned-${++ids}`)
  return {
    file,
    plans: plansOf(read, plan),
    unreadable,
    articles: new Set(plan.items.flatMap(({ verdict, record }) => (verdict === 'new' ? record.articleId : []))).size,
    newArticles: plan.articles.length,
    conflicts: conflictsIn(plan, file),
  }
}
