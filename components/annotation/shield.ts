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
  CompositionEvent: (event) => new CompositionEvent(event.type, { ...flags(event), data: (event as CompositionEvent).data }),
}

const flags = ({ bubbles, cancelable }: Event): EventInit => ({ bubbles, cancelable, composed: false })

const KEPT = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'compositionstart', 'compositionupdate', 'compositionend'],
  // No copies of these: none of our parts listens, and the browser pastes by itself.
  ...['paste', 'copy', 'cut', 'textInput', 'selectionchange', 'select'],
] as const

/**
 * Stops such events at the door of the page and hands our own part a copy that cannot leave the shadow tree. Returns how to stop.
 * It works only against listeners added later: call it with the page's window before the page's own scripts run.
 */
export function startShield(door: EventTarget, host: Element, root: ShadowRoot): () => void {
  const keep = (event: Event) => {
    if (event.target !== host) return
    event.stopImmediatePropagation()
    const copy = COPIES[event.constructor.name]?.(event)
    if (copy && root.activeElement?.dispatchEvent(copy) === false) event.preventDefault()
  }
  for (const type of KEPT) door.addEventListener(type, keep, true)
  return () => {
    for (const type of KEPT) door.removeEventListener(type, keep, true)
  }
}
