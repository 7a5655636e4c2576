// Renders the page layer into its host, and takes the host out of the page when there is nothing to show.
import { h, render } from 'preact'
import type { Translate } from '#lib/core/i18n.ts'
import { createFocusReturn } from './focus-return.ts'
import { isEmpty, type LayerState } from './layer-state.ts'
import { type LayerActions, PageLayer } from './PageLayer.tsx'
import { createPageHost } from './page-host.ts'

export interface Layer {
  state(): LayerState
  change(patch: Partial<LayerState>): void
  /** Keeps an event about our own controls from the page; true when it was one. */
  shield(event: Event): boolean
  /** The keyboard is in one of our parts. */
  hasFocus(): boolean
  /** Gives the keyboard to the first of our parts that the selector finds; false when there is none. */
  focus(selector: string): boolean
  /** Gives the keyboard back to where in the page it was. */
  leave(): void
  remove(): void
}

export interface Words {
  readonly translate: Translate
  readonly locale: string
}

export function createLayer(document: Document, site: string, actions: LayerActions, words: Words): Layer {
  const host = createPageHost(document)
  const view = document.defaultView as Window
  const focus = createFocusReturn(view, host.element)
  // Preact clears what it renders into; the style element, where there is one, stays beside it.
  const mount = document.createElement('div')
  host.root.append(mount)
  let state: LayerState = { lastColour: 'fact', site, marks: [] }

  const hasFocus = () => host.root.activeElement !== null

  return {
    state: () => state,
    change(patch) {
      const was = state
      state = { ...state, ...patch }
      const takes = state.toolbar?.focus || state.card?.focus || state.card?.opening || state.placing
      if (takes) focus.keep()
      const held = hasFocus()
      const opens = (['toolbar', 'card', 'placing', 'message'] as const).some((part) => !was[part] && state[part])
      if (isEmpty(state)) host.hide()
      else if (opens || isEmpty(was)) host.show()
      render(h(PageLayer, { state, actions, ...words }), mount)
      // The part that had the keyboard has gone, and no other took it.
      if (held && !takes && !hasFocus()) focus.back()
    },
    shield: host.shield,
    hasFocus,
    focus(selector) {
      const found = host.root.querySelector<HTMLElement>(selector)
      if (!found) return false
      focus.keep()
      found.focus({ preventScroll: true })
      return true
    },
    leave() {
      const { activeElement } = host.root
      if (activeElement instanceof HTMLElement) activeElement.blur()
      focus.back()
    },
    remove() {
      render(null, mount)
      host.hide()
    },
  }
}
