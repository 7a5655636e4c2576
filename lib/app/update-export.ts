// Earlier Markdown files brought up to date, with what the reader wrote in them.
import { markdown } from '#lib/core/export/formats/markdown/format.ts'
import type { FilePlan } from '#lib/core/export/groups.ts'
import { type FileSubject, isOurs, subjectOf } from '#lib/core/export/merge/about-file.ts'
import { type Merged, mergeMarkdown } from '#lib/core/export/merge/merge-markdown.ts'
import type { Bundle, ExportOptions, Grouping } from '#lib/core/export/model.ts'
import { renderFile } from '#lib/core/export/render-file.ts'
import type { Template } from '#lib/core/export/templates/template.ts'
import { zip } from '#lib/core/export/zip-files.ts'
import { err, ok, type Result } from '#lib/core/result.ts'
import type { Database } from '#lib/store/database.ts'
import { heed } from '#lib/store/dump.ts'
import type { Course } from './backups-api.ts'
import type { EarlierFile, ExportUpdate, UpdateOrder } from './exports-api.ts'
import { planExport } from './plan-export.ts'
import { bundleOf, gather } from './write-export.ts'

/** What an earlier file had in it stays in it, whatever is asked for now. */
const optionsFor = (text: string, options: ExportOptions = {}): ExportOptions => ({
  ...options,
  updatable: true,
  fullText: (options.fullText ?? false) || / tm-[\w-]+-text=\d/.test(text),
  figures: (options.figures ?? false) || / tm-figures=\d/.test(text),
})

/** The template an earlier file was written with is the one by which the least of it changes. */
async function merge(text: string, bundle: Bundle, templates: readonly Template[], options: ExportOptions): Promise<Result<Merged>> {
  let best: { readonly merged: Merged; readonly changes: number } | undefined
  let broken: Result<never> | undefined
  for (const template of templates) {
    const file = await renderFile(markdown, bundle, { ...options, template })
    if (!file.ok) {
      broken ??= file
      continue
    }
    const merged = mergeMarkdown(text, file.value.text)
    const changes = merged.renewed + merged.added + merged.gone
    if (!best || changes < best.changes) best = { merged, changes }
  }
  return best ? ok(best.merged) : (broken ?? err({ kind: 'nothing-there' }))
}

/** Fails with `nothing-there` when none of the files is known. */
export async function updateExport(
  db: Database,
  earlier: readonly EarlierFile[],
  order: UpdateOrder,
  zipName: string,
  { onProgress, signal }: Course = {},
): Promise<Result<ExportUpdate>> {
  const plans = new Map<Grouping, Promise<readonly FilePlan[]>>()

  async function plannedFor(subject: FileSubject | undefined): Promise<FilePlan | undefined> {
    const grouping = subject?.grouping ?? order.grouping
    const planned = plans.get(grouping) ?? planExport(db, { ...order, grouping }, signal).then(({ files }) => files)
    plans.set(grouping, planned)
    const files = await planned
    // Without a word of its own a file can only be the one that would be written now.
    if (!subject) return files.length === 1 ? files[0] : undefined
    return files.find(({ about }) => about.key === subject.key)
  }

  const counts = { renewed: 0, kept: 0, added: 0, gone: 0 }
  const done: EarlierFile[] = []
  const unknown: string[] = []
  for (const [at, { name, text }] of earlier.entries()) {
    heed(signal)
    onProgress?.(at, earlier.length)
    const plan = isOurs(text) ? await plannedFor(subjectOf(text)) : undefined
    if (!plan) {
      unknown.push(name)
      continue
    }
    const merged = await merge(text, await bundleOf(db, plan), order.templates, optionsFor(text, order.options))
    if (!merged.ok) return merged
    for (const kind of ['renewed', 'kept', 'added', 'gone'] as const) counts[kind] += merged.value[kind]
    done.push({ name, text: merged.value.text })
  }
  const [only] = done
  if (!only) return err({ kind: 'nothing-there' })
  const told = { ...counts, unknown, files: done.length }
  if (done.length === 1) return ok({ ...told, name: only.name, content: new Blob([only.text], { type: markdown.mediaType }) })
  const content = await gather(zip(done.map(({ name, text }) => ({ name, write: () => whole(text) }))), 'application/zip')
  return content.ok ? ok({ ...told, name: zipName, content: content.value }) : content
}

async function* whole(text: string): AsyncGenerator<string, Result<void>> {
  yield text
  return ok(undefined)
}
