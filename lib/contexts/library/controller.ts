// Keeps the library page current and carries out what is asked there.
import type { LibraryActions, LibraryState } from '#components/library/view.ts'
import type { AppApi } from '#lib/app/api.ts'
import type { ShelfFilter } from '#lib/app/library.ts'
import { quoteOf } from '#lib/core/annotation/model.ts'
import { suggestTags } from '#lib/core/annotation/tags.ts'
import type { ArticleId } from '#lib/core/ids.ts'
import { err, ok, type Result } from '#lib/core/result.ts'
import { copyText } from '#lib/platform/clipboard.ts'
import { saveFile } from '#lib/platform/downloads.ts'
import { ownExportWords } from '#lib/platform/export-words.ts'
import { openOurPage, openWebPage } from '#lib/platform/our-pages.ts'

export interface LibraryPage {
  readonly actions: LibraryActions
  state(): LibraryState
  stop(): void
}

/** Articles shown at first, and how many more at a time. */
const STEP = 30
/** After the last change, facets are counted again. */
const CALM_MS = 1000

export function createLibraryPage(app: AppApi, window: Window, onChange: (state: LibraryState) => void): LibraryPage {
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
  const exported = (id: ArticleId) => app.exportArticle(id, 'markdown', ownExportWords())

  watch({})
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
      copyMarkdown: (id) => done(exported(id).then((file) => (file.ok ? copy(file.value.text) : file))),
      async downloadMarkdown(id) {
        const file = await exported(id)
        if (file.ok) saveFile(window.document, file.value)
        return done(Promise.resolve(file))
      },
      openLists: () => openOurPage('/institutions.html'),
      openOptions: () => openOurPage('/options.html'),
      retry() {
        settle(ok(null))
        watch(state.filter)
      },
    },
    stop() {
      stopShelf()
      window.clearTimeout(timer)
    },
  }
}
