// Watches the reader's selection and says when it has settled on some text of the page.
import { composedRange } from '#lib/dom/anchoring/composed-selection.ts'

export interface SelectionWatch {
  /** Takes an event of the page; events about our own controls must not come here. */
  feed(event: Event): void
  stop(): void
}

/** A selection by keyboard has settled when no key has changed it for this long. */
const QUIET_MS = 250
/** After the button is up, the browser still has its own handling to do: a click inside a selection collapses it only then. */
const AFTER_UP_MS = 10
/** A selection that collapses may be on its way to a new one. */
const COLLAPSED_MS = 60

const EDITABLE = 'input, textarea, select, [contenteditable=""], [contenteditable="true"], [role="textbox"]'

/** The selection as it stands, cloned; undefined when nothing, or only something editable, is selected. */
export function selectedRange(view: Window): Range | undefined {
  const selection = view.getSelection()
  const range = selection && composedRange(selection)
  if (!range) return undefined
  const node = range.commonAncestorContainer
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement
  if (!element || element.closest(EDITABLE) || !/[\p{L}\p{N}]/u.test(range.toString())) return undefined
  return range
}

export interface SelectionCalls {
  /** A selection by mouse, touch or keyboard is done. */
  onSettled(touch: boolean): void
  /** It is no more. */
  onGone(): void
}

export function watchSelection(view: Window, { onSettled, onGone }: SelectionCalls): SelectionWatch {
  let pressed = false
  let touch = false
  let timer = 0

  const settle = () => {
    if (selectedRange(view)) onSettled(touch)
    else onGone()
  }
  const later = (ms: number) => {
    view.clearTimeout(timer)
    timer = view.setTimeout(settle, ms)
  }

  return {
    feed(event) {
      const { type, isTrusted } = event
      if (type === 'pointerdown') {
        pressed = isTrusted
        touch = (event as PointerEvent).pointerType === 'touch'
      } else if (type === 'keydown') touch = false
      else if (type === 'pointerup' || type === 'pointercancel') {
        if (pressed) later(AFTER_UP_MS)
        pressed = false
      } else if (type === 'selectionchange') {
        if (view.getSelection()?.isCollapsed) later(COLLAPSED_MS)
        else if (!pressed) later(QUIET_MS)
      }
    },
    stop: () => view.clearTimeout(timer),
  }
}
