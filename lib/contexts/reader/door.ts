// Takes what the detector hears at the door of the page: events, and that the page has become another one.
import { DOOR_EVENTS, type Door } from '#lib/core/door.ts'

/** Returns how to stop. Where no detector has run (the reader was brought in by hand), the listeners are our own, and late. */
export function watchDoor(view: Window & typeof globalThis, onMoved: () => void, onEvent: (event: Event) => void): () => void {
  const scope = globalThis as Door
  const late = new AbortController()
  if (!scope.tickmarkLook) {
    for (const type of DOOR_EVENTS) view.addEventListener(type, onEvent, { capture: true, signal: late.signal })
  } else scope.tickmarkDoor = onEvent
  scope.tickmarkMoved = onMoved
  return () => {
    late.abort()
    if (scope.tickmarkDoor === onEvent) scope.tickmarkDoor = undefined
    if (scope.tickmarkMoved === onMoved) scope.tickmarkMoved = undefined
  }
}
