// Keeps the library page current and carries out what is asked there.
import type { LibraryActions, LibraryState } from '#components/library/view.ts'
import type { AppApi } from '#lib/app/api.ts'
import type { ShelfFilter } from '#lib/app/library.ts'
import { quoteOf } from '#lib/core/annotation/model.ts'
import { suggestTags } from '#lib/core/annotation/tags.ts'
import type { ArticleId } from '#lib/core/ids.ts'
import { err, ok, type Result } from '#lib/core/result.ts'
import { createArticleExports } from '#lib/platform/article-exports.ts'
import { handOverBackup } from '#lib/platform/backup-downloads.ts'
import { copyText } from '#lib/platform/clipboard.ts'
import { openOurPage, openWebPage } from '#lib/platform/our-pages.ts'
import { createExporting } from './exporting.ts'

export interface LibraryPage {
  readonly actions: LibraryActions
  state(): LibraryState
  stop(): void
}

/** Articles shown at first, and how many more at a time. */
const STEP = 30
/** After the last change, facets are counted again. */
const CALM_MS = 1000

export function createLibraryPage(app: AppApi, window: Window & typeof globalThis, onChange: (state: LibraryState) => void): LibraryPage {
  let state: LibraryState = { filter: {} }
  let limit = STEP
  let stopShelf = () => {}
  let timer = 0

  function change(patch: Partial<LibraryState>): void {
    state = { ...state, ...patch }
    onChange(state)
  }

  const settle = (result: Result<unknown>): void => {
    const { failure: _, ...rest } = state
    state = rest
    change(result.ok ? {} : { failure: result.error })
  }

  async function done(work: Promise<Result<unknown>>): Promise<boolean> {
    const result = await work
    settle(result)
    return result.ok
  }

  async function countFacets(): Promise<void> {
    const facets = await app.facets()
    if (facets.ok) change({ facets: facets.value })
  }

  function watch(filter: ShelfFilter): void {
    stopShelf()
    stopShelf = app.watchShelf(filter, limit, (result) => {
      if (!result.ok) return change({ failure: result.error })
      change({ shelf: result.value })
      window.clearTimeout(timer)
      timer = window.setTimeout(() => void countFacets(), state.facets ? CALM_MS : 0)
    })
  }

  const copy = async (text: string): Promise<Result<null>> =>
    (await copyText(window, text)) ? ok(null) : err({ kind: 'hand-off-refused', detail: 'clipboard' })
  const out = createArticleExports(app, window)
  const { share } = out
  const exporting = createExporting(app, window, {
    filter: () => state.filter,
    change(next) {
      const { exporting: _, ...rest } = state
      state = rest
      change(next ? { exporting: next } : {})
    },
  })

  watch({})
  // A backup that was too large for the background to hand to the downloads folder waits for a window.
  void handOverBackup(app)
  return {
    state: () => state,
    actions: {
      narrow(filter) {
        limit = STEP
        change({ filter })
        watch(filter)
      },
      more() {
        limit += STEP
        watch(state.filter)
      },
      open: ({ url }) => openWebPage(url),
      recolour: (id, colour) => done(app.revise(id, { colour })),
      saveNote: (id, note, noteBase) => done(app.revise(id, { note, noteBase })),
      saveTags: (id, tags) => done(app.revise(id, { tags })),
      async suggestTags(typed, present) {
        const used = await app.usedTags()
        return used.ok ? suggestTags(used.value, typed, present) : []
      },
      async copyQuote(id) {
        const annotation = state.shelf?.rows.flatMap(({ annotations }) => annotations).find((each) => each.id === id)
        return annotation ? done(copy(quoteOf(annotation.target).exact)) : false
      },
      remove: (id) => done(app.remove(id)),
      restore: (id) => done(app.restore(id)),
      copyLink: (id) => done(app.linkTo(id).then((url) => (url.ok ? copy(url.value) : url))),
      copyMarkdown: (id) => done(out.copyMarkdown(id)),
      copyRich: (id) => done(out.copyRich(id)),
      async download(id) {
        const name = await out.download(id)
        settle(name)
        return name.ok ? name.value : undefined
      },
      sendToObsidian: (id) => done(out.sendToObsidian(id)),
      ...(share && { share: (id: ArticleId) => done(share(id)) }),
      openExport: (article) => exporting.open(article && { id: article.id, title: article.title }),
      exporting: exporting.actions,
      openLists: () => openOurPage('/institutions.html'),
      openOptions: () => openOurPage('/options.html'),
      retry() {
        settle(ok(null))
        watch(state.filter)
      },
    },
    stop() {
      stopShelf()
      exporting.stop()
      window.clearTimeout(timer)
    },
  }
}
