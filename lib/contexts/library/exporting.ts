// Carries out what is asked for in the export dialog of the library.
import type { ExportActions, ExportChoice, ExportOutcome, ExportState } from '#components/export/view.ts'
import type { AppApi } from '#lib/app/api.ts'
import type { ExportOrder } from '#lib/app/exports-api.ts'
import type { ShelfFilter } from '#lib/app/library.ts'
import { chosenTemplate } from '#lib/core/export/choice.ts'
import { TEMPLATES } from '#lib/core/export/templates/index.ts'
import type { ArticleId } from '#lib/core/ids.ts'
import { err, type Failure, ok, type Result } from '#lib/core/result.ts'
import { copyText } from '#lib/platform/clipboard.ts'
import { saveBlob } from '#lib/platform/downloads.ts'
import { ownExportWords } from '#lib/platform/export-words.ts'
import { copyRich } from '#lib/platform/hand-off.ts'
import { openOurPage } from '#lib/platform/our-pages.ts'
import { readSettings } from '#lib/platform/settings.ts'
import { watchTemplates } from '#lib/platform/templates.ts'

export interface Exporting {
  readonly actions: ExportActions
  /** Opens the dialog: for an article, or for the library as it is shown. */
  open(article?: { readonly id: ArticleId; readonly title: string }): void
  stop(): void
}

interface Ports {
  /** What the library shows. */
  filter(): ShelfFilter
  /** Undefined closes the dialog. */
  change(state: ExportState | undefined): void
}

export function createExporting(app: AppApi, window: Window & typeof globalThis, { filter, change: show }: Ports): Exporting {
  let state: ExportState | undefined
  let stopTemplates = () => {}
  let stopWork: AbortController | undefined
  /** Counts previews: only the last one asked for is shown. */
  let turn = 0

  function change(patch: { readonly [Key in keyof ExportState]?: ExportState[Key] | undefined }): void {
    if (!state) return
    state = Object.fromEntries(Object.entries({ ...state, ...patch }).filter(([, value]) => value !== undefined)) as unknown as ExportState
    show(state)
  }

  const failed = (failure: Failure, updating = false): void => change({ outcome: { kind: 'failed', failure, updating } })

  function orderOf({ choice, article, own }: ExportState): ExportOrder {
    const { scope, grouping, formatId, templateId, fullText, figures, updatable } = choice
    const isOne = scope === 'article' && article !== undefined
    return {
      scope: isOne ? { articleId: article.id } : { filter: scope === 'shown' ? filter() : {} },
      grouping: isOne ? 'article' : grouping,
      formatId,
      words: ownExportWords(),
      options: { template: chosenTemplate(templateId, own), fullText, figures, updatable },
    }
  }

  async function preview(): Promise<void> {
    if (!state) return
    const mine = ++turn
    change({ isStale: true })
    const result = await app.previewExport(orderOf(state))
    if (mine !== turn) return
    if (result.ok) change({ preview: result.value, isStale: false })
    else {
      change({ isStale: false })
      failed(result.error)
    }
  }

  /** Shows how far it is and what came of it. */
  async function run(
    work: (course: { onProgress: (done: number, total: number) => void; signal: AbortSignal }) => Promise<Result<ExportOutcome>>,
    updating = false,
  ): Promise<void> {
    stopWork = new AbortController()
    change({ work: { done: 0, total: 0 }, outcome: undefined })
    const result = await work({ onProgress: paced((done, total) => change({ work: { done, total } })), signal: stopWork.signal })
    stopWork = undefined
    change({ work: undefined })
    if (result.ok) change({ outcome: result.value })
    else failed(result.error, updating)
  }

  const actions: ExportActions = {
    choose(patch: Partial<ExportChoice>) {
      if (!state) return
      change({ choice: { ...state.choice, ...patch }, outcome: undefined })
      void preview()
    },
    save() {
      if (!state) return
      const order = orderOf(state)
      void run(async (course) => {
        const made = await app.exportFiles(order, course)
        if (!made.ok) return made
        const { name, content, files } = made.value
        saveBlob(window.document, name, content)
        return ok({ kind: 'saved', name, files })
      })
    },
    copy(how) {
      if (!state) return
      const { scope, words, options = {} } = orderOf(state)
      void app.exportToClipboard({ scope, words, options }).then(async (made) => {
        if (!made.ok) return failed(made.error)
        const { markdown, html } = made.value
        const copied = how === 'rich' ? await copyRich(window, html, markdown) : await copyText(window, markdown)
        if (copied) change({ outcome: { kind: how === 'rich' ? 'copied-rich' : 'copied' } })
        else failed({ kind: 'hand-off-refused', detail: 'clipboard' })
      })
    },
    update(files) {
      if (!state) return
      const { own } = state
      const order = orderOf(state)
      const { template } = order.options ?? {}
      const others = [...TEMPLATES, ...own].filter(({ id }) => id !== template?.id)
      void run(async (course) => {
        const earlier = await readFiles(files)
        if (!earlier) return err({ kind: 'file-unreadable', reason: 'encoding', line: 0 })
        const updated = await app.updateExport(earlier, { ...order, templates: [...(template ? [template] : []), ...others] }, course)
        if (!updated.ok) return updated
        const { content, ...update } = updated.value
        saveBlob(window.document, update.name, content)
        return ok({ kind: 'updated', update })
      }, true)
    },
    cancel: () => stopWork?.abort(),
    openTemplates: () => openOurPage('/templates.html'),
    close() {
      stopWork?.abort()
      stopTemplates()
      turn++
      state = undefined
      show(undefined)
    },
  }

  async function open(article?: { readonly id: ArticleId; readonly title: string }): Promise<void> {
    const { exportFormat, exportTemplate, exportFullText, exportFigures } = await readSettings()
    const narrowed = Object.values(filter()).some((wanted) => wanted !== undefined)
    state = {
      choice: {
        scope: article ? 'article' : narrowed ? 'shown' : 'everything',
        grouping: 'article',
        formatId: exportFormat,
        templateId: exportTemplate,
        fullText: exportFullText,
        figures: exportFigures,
        updatable: true,
      },
      ...(article ? { article } : {}),
      narrowed,
      own: [],
      isStale: true,
    }
    show(state)
    stopTemplates()
    stopTemplates = watchTemplates((own) => {
      change({ own })
      void preview()
    })
  }

  return {
    actions,
    open: (article) => void open(article),
    stop() {
      stopTemplates()
      stopWork?.abort()
    },
  }
}

/** Milliseconds between two reports of progress: more would be work of its own. */
const PACE_MS = 60

function paced(tell: (done: number, total: number) => void): (done: number, total: number) => void {
  let last = 0
  return (done, total) => {
    const now = performance.now()
    if (done < total && now - last < PACE_MS) return
    last = now
    tell(done, total)
  }
}

/** Undefined when one of them is no text in UTF-8. */
async function readFiles(files: readonly File[]): Promise<{ readonly name: string; readonly text: string }[] | undefined> {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true })
    return await Promise.all(files.map(async (file) => ({ name: file.name, text: decoder.decode(await file.arrayBuffer()) })))
  } catch {
    return undefined
  }
}
