// Watches the reader's selection and says when it has settled on some text of the page.

export interface SelectionWatch {
  /** The selection as it stands, cloned; undefined when nothing, or only something editable, is selected. */
  current(): Range | undefined
  stop(): void
}

/** A selection by keyboard has settled when no key has changed it for this long. */
const QUIET_MS = 250

const EDITABLE = 'input, textarea, select, [contenteditable=""], [contenteditable="true"], [role="textbox"]'

export function selectedRange(view: Window): Range | undefined {
  const selection = view.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  const node = range.commonAncestorContainer
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement
  if (!element || element.closest(EDITABLE) || !/[\p{L}\p{N}]/u.test(selection.toString())) return undefined
  return range.cloneRange()
}

/**
 * `onSettled` once a selection by mouse, touch or keyboard is done; `onGone` when it is no more.
 * `ignore` tells events that come from our own controls.
 */
export function watchSelection(
  view: Window,
  { onSettled, onGone, ignore }: { onSettled(range: Range): void; onGone(): void; ignore(event: Event): boolean },
): SelectionWatch {
  const { document } = view
  const listeners = new AbortController()
  const options = { capture: true, passive: true, signal: listeners.signal } as const
  let pressed = false
  let timer = 0

  const settle = () => {
    view.clearTimeout(timer)
    const range = selectedRange(view)
    if (range) onSettled(range)
    else onGone()
  }
  const later = (ms: number) => {
    view.clearTimeout(timer)
    timer = view.setTimeout(settle, ms)
  }

  view.addEventListener(
    'pointerdown',
    (event) => {
      pressed = event.isTrusted && !ignore(event)
    },
    options,
  )
  for (const type of ['pointerup', 'pointercancel'] as const) {
    view.addEventListener(
      type,
      (event) => {
        if (!pressed || ignore(event)) return
        pressed = false
        // After the browser's own handling: a click inside a selection collapses it only then.
        later(10)
      },
      options,
    )
  }
  document.addEventListener(
    'selectionchange',
    () => {
      if (view.getSelection()?.isCollapsed) later(60)
      else if (!pressed) later(QUIET_MS)
    },
    options,
  )
  return {
    current: () => selectedRange(view),
    stop() {
      listeners.abort()
      view.clearTimeout(timer)
    },
  }
}
