// What the panels can ask for, carried out on the app, the page and the browser.
import type { InstitutionActions, PopupActions } from '#components/panels/view.ts'
import type { AppApi, PageRecord } from '#lib/app/api.ts'
import { quoteOf } from '#lib/core/annotation/model.ts'
import type { ArticleContent } from '#lib/core/article/model.ts'
import type { ExportedFile } from '#lib/core/export/model.ts'
import type { AnnotationId } from '#lib/core/ids.ts'
import { err, type Failure, type Result } from '#lib/core/result.ts'
import { copyText } from '#lib/platform/clipboard.ts'
import { saveFile } from '#lib/platform/downloads.ts'
import { ownExportWords } from '#lib/platform/export-words.ts'
import { openOurPage } from '#lib/platform/our-pages.ts'
import { hasSidePanel, openSidePanel } from '#lib/platform/side-panel.ts'
import { askPage, injectScript } from '#lib/platform/tabs.ts'

interface ActionPorts {
  readonly institutions: InstitutionActions
  readonly tabId: number | undefined
  record(): PageRecord | undefined
  fail(failure: Failure): void
  retry(): void
}

export function createActions(app: AppApi, window: Window, { tabId, record, fail, retry, institutions }: ActionPorts): PopupActions {
  let removed: AnnotationId | undefined
  const beside = hasSidePanel() && !window.location.pathname.startsWith('/sidepanel')

  /** True when it worked; otherwise the reason is shown. */
  async function done(work: Promise<Result<unknown>>): Promise<boolean> {
    const result = await work
    if (!result.ok) fail(result.error)
    return result.ok
  }

  async function ask<T>(request: Parameters<typeof askPage>[1]): Promise<T | undefined> {
    const answer = tabId === undefined ? undefined : await askPage(tabId, request)
    return (answer ?? undefined) as T | undefined
  }

  async function saveArticle(): Promise<Result<unknown>> {
    const content = await ask<ArticleContent>({ ask: 'content' })
    return content ? app.saveArticle(content) : err({ kind: 'unreachable', detail: 'the page did not answer' })
  }

  async function exported(): Promise<Result<ExportedFile>> {
    const article = record()?.article
    if (!article) return err({ kind: 'nothing-there' })
    return app.exportArticle(article.id, 'markdown', ownExportWords())
  }

  async function copy(text: string): Promise<Result<null>> {
    const copied = await copyText(window, text)
    return copied ? { ok: true, value: null } : err({ kind: 'hand-off-refused', detail: 'clipboard' })
  }

  return {
    save: () => done(saveArticle()),
    jump: (id) => void ask({ ask: 'jump', id }),
    recolour: (id, colour) => done(app.revise(id, { colour })),
    saveNote: (id, note) => done(app.revise(id, { note })),
    async copyQuote(id) {
      const annotation = record()?.annotations.find((each) => each.id === id)
      return annotation ? done(copy(quoteOf(annotation.target).exact)) : false
    },
    async remove(id) {
      removed = id
      return done(app.remove(id))
    },
    async undo() {
      const id = removed
      removed = undefined
      return id === undefined ? false : done(app.restore(id))
    },
    copyMarkdown: () => done(exported().then((file) => (file.ok ? copy(file.value.text) : file))),
    async downloadMarkdown() {
      const file = await exported()
      if (file.ok) saveFile(window.document, file.value)
      else fail(file.error)
      return file.ok
    },
    reveal: (key, direction) => void ask({ ask: 'reveal', key, direction }),
    institutions,
    ...(tabId !== undefined && beside
      ? {
          openSidePanel: () =>
            void openSidePanel(tabId).then(
              () => window.close(),
              () => undefined,
            ),
        }
      : {}),
    openLibrary: () => openOurPage('/library.html'),
    retry,
    readAnyway: () => void (tabId !== undefined && injectScript(tabId, 'reader.js')),
  }
}
