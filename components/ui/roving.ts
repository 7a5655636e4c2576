// One Tab stop for a row of buttons; arrows, Home and End move inside. https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/#kbd_roving_tabindex
import { useCallback, useRef, useState } from 'preact/hooks'

const STEPS: Readonly<Record<string, (from: number, count: number) => number>> = {
  ArrowRight: (from, count) => (from + 1) % count,
  ArrowDown: (from, count) => (from + 1) % count,
  ArrowLeft: (from, count) => (from - 1 + count) % count,
  ArrowUp: (from, count) => (from - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
}

export interface Roving {
  /** Spread on the row; its buttons, in document order, are the stops. */
  readonly row: { readonly ref: (element: HTMLElement | null) => void; readonly onKeyDown: (event: KeyboardEvent) => void }
  /** Hands the keyboard to the button at `index`. */
  focus(index: number): void
  /** Spread on the button at `index`. */
  stop(index: number): { readonly tabIndex: number; readonly onFocus: () => void }
}

/** `count` buttons, of which the one at `first` takes the Tab key until the reader moves. */
export function useRoving(count: number, first = 0): Roving {
  const element = useRef<HTMLElement | null>(null)
  const [at, setAt] = useState(first)
  const active = Math.min(at, count - 1)
  const ref = useCallback((row: HTMLElement | null) => {
    element.current = row
  }, [])
  const focus = useCallback((index: number) => {
    element.current?.querySelectorAll('button')[index]?.focus({ preventScroll: true })
  }, [])
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    const button = step && element.current?.querySelectorAll('button')[step(active, count)]
    if (!button) return
    event.preventDefault()
    button.focus()
  }
  return { row: { ref, onKeyDown }, focus, stop: (index) => ({ tabIndex: index === active ? 0 : -1, onFocus: () => setAt(index) }) }
}
