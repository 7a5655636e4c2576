// What the panels can ask for, carried out on the app, the page and the browser.
import type { InstitutionActions, PopupActions, SettingsActions } from '#components/panels/view.ts'
import type { AppApi, PageRecord } from '#lib/app/api.ts'
import { type Deed, doAgain, type Edit, type History, NO_HISTORY, record as remember, takeBack } from '#lib/core/annotation/history.ts'
import { type Annotation, quoteOf } from '#lib/core/annotation/model.ts'
import { articlePositionOf } from '#lib/core/annotation/position.ts'
import { suggestTags } from '#lib/core/annotation/tags.ts'
import type { ArticleContent } from '#lib/core/article/model.ts'
import { fragmentLink } from '#lib/core/export/fragment-link.ts'
import type { AnnotationId, ArticleId } from '#lib/core/ids.ts'
import type { MentionShown } from '#lib/core/institution/model.ts'
import { err, type Failure, type Result } from '#lib/core/result.ts'
import { createArticleExports } from '#lib/platform/article-exports.ts'
import { copyText } from '#lib/platform/clipboard.ts'
import { openOurPage } from '#lib/platform/our-pages.ts'
import { hasSidePanel, openSidePanel } from '#lib/platform/side-panel.ts'
import { askPage, injectScripts } from '#lib/platform/tabs.ts'

interface ActionPorts {
  readonly institutions: InstitutionActions
  readonly settings: SettingsActions
  readonly tabId: number | undefined
  record(): PageRecord | undefined
  /** The article that tells the same story, and the addresses of this page; undefined where nothing may be stored. */
  twin(): { readonly articleId: ArticleId; readonly addresses: readonly string[] } | undefined
  fail(failure: Failure): void
  retry(): void
}

export function createActions(
  app: AppApi,
  window: Window & typeof globalThis,
  { tabId, record, twin, fail, retry, institutions, settings }: ActionPorts,
): PopupActions {
  const out = createArticleExports(app, window)
  const { share } = out
  let history: History = NO_HISTORY
  const inSidePanel = window.location.pathname.startsWith('/sidepanel')
  const beside = hasSidePanel() && !inSidePanel

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

  const find = (id: AnnotationId): Annotation | undefined => record()?.annotations.find((each) => each.id === id)

  async function edit(id: AnnotationId, change: Edit, noteBase?: string): Promise<boolean> {
    const old = find(id)
    const edited = await done(app.revise(id, { ...change, noteBase }))
    const before = Object.fromEntries((Object.keys(change) as (keyof Edit)[]).map((key) => [key, old?.[key]])) as Edit
    if (edited && old) history = remember(history, { kind: 'edited', id, before, after: change })
    return edited
  }

  /** Only what is done here is taken back here: nothing is placed in a window of ours. */
  function carryOut(deed: Deed): Promise<Result<unknown>> {
    if (deed.kind === 'edit') return app.revise(deed.id, deed.edit)
    return deed.kind === 'remove' ? app.remove(deed.id) : app.restore(deed.id)
  }

  async function move(step: ReturnType<typeof takeBack>): Promise<Deed['kind'] | undefined> {
    if (!step) return undefined
    history = step.next
    return (await done(carryOut(step.deed))) ? step.deed.kind : undefined
  }

  async function saveArticle(): Promise<Result<unknown>> {
    const content = await ask<ArticleContent>({ ask: 'content' })
    return content ? app.saveArticle(content) : err({ kind: 'unreachable', detail: 'the page did not answer' })
  }

  /** Hands the article out, where it is kept. */
  async function handOut<T>(way: (id: ArticleId) => Promise<Result<T>>): Promise<Result<T>> {
    const article = record()?.article
    return article ? await way(article.id) : err({ kind: 'nothing-there' })
  }

  async function copy(text: string): Promise<Result<null>> {
    const copied = await copyText(window, text)
    return copied ? { ok: true, value: null } : err({ kind: 'hand-off-refused', detail: 'clipboard' })
  }

  return {
    save: () => done(saveArticle()),
    jump: (id) => void ask({ ask: 'jump', id }),
    recolour: (id, colour) => edit(id, { colour }),
    saveNote: (id, note, base) => edit(id, { note }, base),
    saveTags: (id, tags) => edit(id, { tags }),
    async suggestTags(typed, present) {
      const used = await app.usedTags()
      return used.ok ? suggestTags(used.value, typed, present) : []
    },
    async copyQuote(id) {
      const annotation = find(id)
      return annotation ? done(copy(quoteOf(annotation.target).exact)) : false
    },
    async copyLink(id) {
      const annotation = find(id)
      if (!annotation) return false
      const content = await ask<ArticleContent>({ ask: 'content' })
      const { target } = annotation
      return done(copy(fragmentLink(target.source, quoteOf(target), content?.text ?? target.context, articlePositionOf(target)).url))
    },
    place(id) {
      void ask<boolean>({ ask: 'place', id }).then((begun) => {
        if (begun && !inSidePanel) window.close()
        else if (!begun) fail({ kind: 'unreachable', detail: 'the page did not begin' })
      })
    },
    async remove(id) {
      const removed = await done(app.remove(id))
      if (removed) history = remember(history, { kind: 'removed', id })
      return removed
    },
    undo: () => move(takeBack(history)),
    redo: () => move(doAgain(history)),
    copyMarkdown: () => done(handOut(out.copyMarkdown)),
    copyRich: () => done(handOut(out.copyRich)),
    async download(formatId) {
      const name = await handOut((id) => out.download(id, formatId))
      if (!name.ok) fail(name.error)
      return name.ok ? name.value : undefined
    },
    sendToObsidian: () => done(handOut(out.sendToObsidian)),
    ...(share && { share: () => done(handOut(share)) }),
    reveal: (key, direction) => ask<MentionShown>({ ask: 'reveal', key, direction }),
    async joinStory(join) {
      const known = twin()
      return known ? done(app[join ? 'joinStory' : 'leaveStory'](known.articleId, known.addresses)) : false
    },
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
    openOptions: () => openOurPage('/options.html'),
    settings,
    retry,
    readAnyway: () => void (tabId !== undefined && injectScripts(tabId, ['reader.js'])),
  }
}
