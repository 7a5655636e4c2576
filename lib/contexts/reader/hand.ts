// Notices that somebody is at the page: from then on they may select something, and what they touch should be there.

export interface HandWatch {
  /** From now on a hand is waited for; `already`: something to be touched is shown, so that there is nothing to wait for. */
  expect(already: boolean): void
  /** Takes every event from the door of the page. */
  feed(event: Event): void
  stop(): void
}

/** A pointer on its way gives the page this long to come to rest. Milliseconds. */
const REST_MS = 1000

/** `onHand` may be called more than once, and is at the latest when a button or key goes down. */
export function watchHand(view: Window, onHand: () => void): HandWatch {
  const over = new AbortController()
  let expecting = false

  /** Firefox and Chrome have it; a page may have taken it away. */
  const atRest = (): void => void view.requestIdleCallback(onHand, { timeout: REST_MS })

  return {
    expect(already) {
      if (already) atRest()
      if (expecting || already) return
      expecting = true
      view.addEventListener('pointermove', ({ isTrusted }) => isTrusted && atRest(), {
        capture: true,
        passive: true,
        once: true,
        signal: over.signal,
      })
    },
    feed({ type, isTrusted }) {
      if (expecting && isTrusted && (type === 'pointerdown' || type === 'keydown')) onHand()
    },
    stop: () => over.abort(),
  }
}
