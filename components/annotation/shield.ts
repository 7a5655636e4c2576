// Keeps what is typed in our parts from the page. Keys and input are composed events: a page that listens on its window would read
// every letter of a note even through a closed shadow root.

/** Enough of each kind for our own handlers; whatever the browser does by itself (insert the letter) it still does. */
const COPIES: Readonly<Record<string, (event: Event) => Event>> = {
  KeyboardEvent: (event) => {
    const { key, code, keyCode, ctrlKey, metaKey, shiftKey, altKey, isComposing, repeat } = event as KeyboardEvent
    return new KeyboardEvent(event.type, { ...flags(event), key, code, keyCode, ctrlKey, metaKey, shiftKey, altKey, isComposing, repeat })
  },
  InputEvent: (event) => {
    const { data, inputType, isComposing } = event as InputEvent
    return new InputEvent(event.type, { ...flags(event), data, inputType, isComposing })
  },
  PointerEvent: (event) => new PointerEvent(event.type, mouse(event as PointerEvent)),
  MouseEvent: (event) => new MouseEvent(event.type, mouse(event as MouseEvent)),
  CompositionEvent: (event) => new CompositionEvent(event.type, { ...flags(event), data: (event as CompositionEvent).data }),
}

function mouse(event: MouseEvent): MouseEventInit {
  const { clientX, clientY, button, buttons, detail, ctrlKey, metaKey, shiftKey, altKey } = event
  return { ...flags(event), clientX, clientY, button, buttons, detail, ctrlKey, metaKey, shiftKey, altKey }
}

const flags = ({ bubbles, cancelable }: Event): EventInit => ({ bubbles, cancelable, composed: false })

/** Events at a place go to what is there, all others to what has the focus. */
function innerTarget(event: Event, root: ShadowRoot): Element | null {
  return event instanceof MouseEvent ? root.elementFromPoint(event.clientX, event.clientY) : root.activeElement
}

/**
 * What to do with an event at the door of the page, its window's capture phase: stop it when it is about our host, so that the page
 * neither hears nor swallows it, and hand our own part a copy that cannot leave the shadow tree. What the browser does by itself
 * (insert the letter, move the focus) it still does. It works only for listeners that stand before the page's own: the detector's.
 */
export function createShield(host: Element, root: ShadowRoot): (event: Event) => void {
  return (event) => {
    if (event.target !== host) return
    event.stopImmediatePropagation()
    const copy = COPIES[event.constructor.name]?.(event)
    if (copy && innerTarget(event, root)?.dispatchEvent(copy) === false) event.preventDefault()
  }
}
