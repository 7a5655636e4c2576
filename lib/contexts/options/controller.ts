// Keeps the options page current and carries out what is asked there.
import type { OptionsActions, OptionsState } from '#components/options/view.ts'
import type { AppApi } from '#lib/app/api.ts'
import { openOurPage } from '#lib/platform/our-pages.ts'
import { askToPersist, storageUse } from '#lib/platform/storage.ts'

export interface OptionsPage {
  readonly actions: OptionsActions
  state(): OptionsState
}

export function createOptionsPage(app: AppApi, window: Window, onChange: (state: OptionsState) => void): OptionsPage {
  let state: OptionsState = {}

  function change(patch: Partial<OptionsState>): void {
    state = { ...state, ...patch }
    onChange(state)
  }

  async function look(): Promise<void> {
    await askToPersist(window.navigator.storage)
    const [storage, counts] = await Promise.all([storageUse(window.navigator.storage), app.countAll()])
    const { articles = 0, annotations = 0 } = counts.ok ? counts.value : {}
    change({ ...(storage ? { storage } : {}), ...(counts.ok ? { kept: { articles, annotations } } : { failure: counts.error }) })
  }

  void look()
  return {
    state: () => state,
    actions: { openLibrary: () => openOurPage('/library.html'), openLists: () => openOurPage('/institutions.html') },
  }
}
