// Keeps the page of the reader's institutions current and carries out what is asked there.

import type { ListsActions, ListsState } from '#components/institutions/view.ts'
import type { AppApi } from '#lib/app/api.ts'
import { ok, type Result } from '#lib/core/result.ts'
import { saveFile } from '#lib/platform/downloads.ts'

export interface ListsPage {
  readonly actions: ListsActions
  stop(): void
}

export function createListsPage(app: AppApi, document: Document, onChange: (state: ListsState) => void): ListsPage {
  let state: ListsState = { own: [], corrections: [], watches: [] }

  function change(patch: Partial<ListsState>): void {
    state = { ...state, ...patch }
    onChange(state)
  }

  /** True when it worked; otherwise the reason is shown. What was told before is over either way. */
  async function done(work: Promise<Result<unknown>>): Promise<boolean> {
    const result = await work
    const { failure: _, imported: __, ...rest } = state
    state = rest
    change(result.ok ? {} : { failure: result.error })
    return result.ok
  }

  const stop = app.watchDecisions((result) => change(result.ok ? result.value : { failure: result.error }))

  return {
    actions: {
      add: (own) => done(app.addOwn(own)),
      revise: (id, patch) => done(app.reviseOwn(id, patch)),
      remove: (id) => done(app.removeOwn(id)),
      withdraw: (id) => done(app.withdrawCorrection(id)),
      restore: (id) => done(app.restoreDecision(id)),
      unwatch: (key) => done(app.watch({ key, name: '' }, false)),
      async importFile(file) {
        const taken = await app.importOwn(new Uint8Array(await file.arrayBuffer()))
        const good = await done(Promise.resolve(taken))
        if (taken.ok) change({ imported: taken.value })
        return good
      },
      async exportFile() {
        const file = await app.exportOwn()
        if (file.ok) saveFile(document, file.value)
        return done(Promise.resolve(file.ok ? ok(null) : file))
      },
    },
    stop,
  }
}
