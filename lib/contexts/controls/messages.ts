// Short messages of the page layer: what happened, and the way back.
import { failureKey, type Translate } from '#lib/core/i18n.ts'
import type { Failure } from '#lib/core/result.ts'
import type { Layer } from './layer.ts'
import type { LayerState, Message } from './layer-state.ts'

export interface Messages {
  /** `way` is what can be done about it, by its word. */
  say(text: string, way?: Message['action']): void
  fail(failure: Failure): void
  /** A message that was only for information makes room for what comes up now. */
  roomFor(): Partial<LayerState>
}

export function createMessages(layer: Pick<Layer, 'change' | 'state'>, translate: Translate): Messages {
  return {
    say: (text, action) => layer.change({ message: { text, ...(action && { action }) } }),
    fail: (failure) => layer.change({ message: { text: translate(failureKey(failure)), failed: true } }),
    roomFor: () => (layer.state().message?.failed ? {} : { message: undefined }),
  }
}
