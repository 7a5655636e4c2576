// Notices that somebody is at the page: from then on they may select something, and what they touch should be there.

export interface HandWatch {
  /** From now on a hand is waited for; `already`: something to be touched is shown, so that there is nothing to wait for. */
  await(already: boolean): void
  /** Takes every event from the door of the page. */
  feed(event: Event): void
  stop(): void
}

/** A pointer on its way gives the page this long to come to rest. Milliseconds. */
const REST_MS = 1000

/** `onHand` may be called more than once: by a pointer on its way, and at the latest when a button or a key goes down. */
export function watchHand(view: Window, onHand: () => void): HandWatch {
  let moving: AbortController | undefined

  const atRest = (): void => void view.requestIdleCallback(onHand, { timeout: REST_MS })

  const onMove = ({ isTrusted }: Event): void => {
    if (!isTrusted) return
    moving?.abort()
    atRest()
  }

  return {
    await(already) {
      if (already) atRest()
      if (moving || already) return
      moving = new AbortController()
      view.addEventListener('pointermove', onMove, { capture: true, passive: true, signal: moving.signal })
    },
    feed({ type, isTrusted }) {
      if (moving && isTrusted && (type === 'pointerdown' || type === 'keydown')) onHand()
    },
    stop: () => moving?.abort(),
  }
}
