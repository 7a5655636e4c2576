// Keeps what is typed and clicked in our parts from the page. Keys, input and clicks are composed events: a page that listens on its
// window would read every letter of a note even through a closed shadow root, or swallow every click.

/** What our own handlers read of an event; whatever the browser does by itself (insert the letter, move the focus) it still does. */
const READ = [
  ...['key', 'code', 'keyCode', 'ctrlKey', 'metaKey', 'shiftKey', 'altKey', 'repeat', 'isComposing', 'data', 'inputType'],
  ...['clientX', 'clientY', 'button', 'buttons', 'detail', 'pointerType'],
] as const

/**
 * A copy that cannot leave the shadow tree. A plain Event with the properties put on it: Firefox lets a KeyboardEvent out of the
 * tree whatever its `composed` says.
 */
function copyOf(event: Event): Event {
  const copy = new Event(event.type, { bubbles: event.bubbles, cancelable: event.cancelable, composed: false })
  for (const name of READ) {
    if (name in event) Object.defineProperty(copy, name, { value: (event as unknown as Record<string, unknown>)[name] })
  }
  return copy
}

/**
 * Events at a place go to what is there, all others to what has the focus. A click without a press (`detail` 0) was made by a key, and
 * its place is the corner of the window.
 */
function innerTarget(event: Event, root: ShadowRoot): Element | null {
  const placed = event instanceof MouseEvent && !(event.type === 'click' && event.detail === 0 && root.activeElement)
  return placed ? root.elementFromPoint(event.clientX, event.clientY) : root.activeElement
}

/**
 * What to do with an event at the door of the page, its window's capture phase: stop it when it is about our host, so that the page
 * neither hears nor swallows it, and hand our own part a copy. Returns true for an event about our host. It works only for
 * listeners that stand before the page's own: the detector's.
 */
export function createShield(host: Element, root: ShadowRoot): (event: Event) => boolean {
  return (event) => {
    if (event.target !== host) return false
    event.stopImmediatePropagation()
    if (event.isTrusted && innerTarget(event, root)?.dispatchEvent(copyOf(event)) === false) event.preventDefault()
    return true
  }
}
