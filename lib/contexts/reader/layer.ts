// Renders the page layer into its host, and takes the host out of the page when there is nothing to show.
import { h, render } from 'preact'
import type { Translate } from '#lib/core/i18n.ts'
import { isEmpty, type LayerState } from './layer-state.ts'
import { type LayerActions, PageLayer } from './PageLayer.tsx'
import { createPageHost } from './page-host.ts'

export interface Layer {
  state(): LayerState
  change(patch: Partial<LayerState>): void
  /** Keeps an event about our own controls from the page; true when it was one. */
  shield(event: Event): boolean
  remove(): void
}

export function createLayer(document: Document, actions: LayerActions, words: { translate: Translate; locale: string }): Layer {
  const host = createPageHost(document)
  // Preact clears what it renders into; the style element, where there is one, stays beside it.
  const mount = document.createElement('div')
  host.root.append(mount)
  let state: LayerState = { lastColour: 'fact' }

  return {
    state: () => state,
    change(patch) {
      const was = state
      state = { ...state, ...patch }
      const opens = (!was.toolbar && state.toolbar) || (!was.card && state.card) || (!was.message && state.message)
      if (isEmpty(state)) host.hide()
      else if (opens) host.show()
      render(h(PageLayer, { state, actions, ...words }), mount)
    },
    shield: host.shield,
    remove() {
      render(null, mount)
      host.hide()
    },
  }
}
