// Exports: plan the files, read what stands in them, let a format write it.
import { quoteOf } from '#lib/core/annotation/model.ts'
import { articlePositionOf } from '#lib/core/annotation/position.ts'
import { clipboardHtml } from '#lib/core/export/clipboard.ts'
import { formats } from '#lib/core/export/formats/index.ts'
import { markdown } from '#lib/core/export/formats/markdown/format.ts'
import { fragmentLink } from '#lib/core/export/fragment-link.ts'
import type { Format } from '#lib/core/export/model.ts'
import { renderFile } from '#lib/core/export/render-file.ts'
import { dayOf, type ExportWords } from '#lib/core/export/words.ts'
import { err, ok } from '#lib/core/result.ts'
import { attemptRead } from '#lib/store/attempt.ts'
import type { Database } from '#lib/store/database.ts'
import { stateOf } from '#lib/store/dump-in-turns.ts'
import { findAnnotation } from '#lib/store/repositories/annotations.ts'
import { findArticleById, findText } from '#lib/store/repositories/articles.ts'
import type { ExportOrder, ExportPreview, ExportsApi } from './exports-api.ts'
import { type ExportPlan, planExport } from './plan-export.ts'
import type { Ports } from './ports.ts'
import { updateExport } from './update-export.ts'
import { bundleOf, writeFiles } from './write-export.ts'

/** Articles of a preview: enough to see how one follows the other. */
const SAMPLE = 3

function formatOf(id: string): Format {
  const format = formats.find((each) => each.id === id)
  if (!format) throw new Error(`no export format "${id}"`)
  return format
}

export function createExports(db: Database, { clock }: Pick<Ports, 'clock'>): ExportsApi {
  const zipName = ({ timeZone }: ExportWords) => `Tickmark ${dayOf(clock.now().toISOString(), timeZone)}.zip`

  /** A dialog asks for the same again and again with other options. */
  let last: { readonly key: string; readonly plan: ExportPlan } | undefined

  async function planned(order: Pick<ExportOrder, 'scope' | 'grouping' | 'words'>, signal?: AbortSignal): Promise<ExportPlan> {
    const { scope, grouping, words } = order
    const key = JSON.stringify([scope, grouping, words.locale, words.timeZone, await stateOf(db)])
    if (last?.key !== key) last = { key, plan: await planExport(db, order, signal) }
    return last.plan
  }

  return {
    exportArticle: (articleId, formatId, words, options) =>
      attemptRead(db, async () => {
        const { files } = await planExport(db, { scope: { articleId }, grouping: 'article', words })
        return files[0] ? renderFile(formatOf(formatId), await bundleOf(db, files[0]), options) : err({ kind: 'not-found', id: articleId })
      }),

    exportFiles: (order, course = {}) =>
      attemptRead(db, async () => {
        const { files } = await planned(order, course.signal)
        if (files.length === 0) return err({ kind: 'nothing-there' })
        const { formatId, options = {}, words } = order
        const made = await writeFiles(db, formatOf(formatId), files, options, zipName(words), course)
        return made.ok ? ok({ ...made.value, files: files.length }) : made
      }),

    previewExport: (order) =>
      attemptRead(db, async () => {
        const { files, articles, annotations } = await planned(order)
        const [first] = files
        const counts = { files: files.length, articles, annotations }
        if (!first) return ok<ExportPreview>({ ...counts, cut: false })
        const bundle = await bundleOf(db, { ...first, parts: first.parts.slice(0, SAMPLE) })
        const sample = await renderFile(formatOf(order.formatId), bundle, order.options)
        return sample.ok ? ok<ExportPreview>({ ...counts, sample: sample.value, cut: first.parts.length > SAMPLE }) : sample
      }),

    updateExport: (earlier, order, course) => attemptRead(db, () => updateExport(db, earlier, order, zipName(order.words), course)),

    linkTo: (id) =>
      attemptRead(db, async () => {
        const annotation = await findAnnotation(db, id)
        const article = annotation && (await findArticleById(db, annotation.articleId))
        if (!article) return err({ kind: 'not-found', id })
        const text = await findText(db, article.id)
        const { target } = annotation
        return ok(fragmentLink(article.canonicalUrl, quoteOf(target), text?.text ?? target.context, articlePositionOf(target)).url)
      }),

    exportToClipboard: ({ scope, words, options }) =>
      attemptRead(db, async () => {
        const grouping = 'articleId' in scope ? 'article' : 'everything'
        const { files } = await planExport(db, { scope, grouping, words })
        if (!files[0]) return err({ kind: 'nothing-there' })
        const bundle = await bundleOf(db, files[0])
        // What is pasted is no file that could be updated.
        const file = await renderFile(markdown, bundle, { ...options, updatable: false })
        return file.ok ? ok({ markdown: file.value.text, html: clipboardHtml(bundle) }) : file
      }),
  }
}
