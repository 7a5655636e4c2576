// When the entry that has the keyboard is removed from a list, the next one gets it: focus must not fall back to the top of the page.
import { useLayoutEffect, useRef } from 'preact/hooks'

interface KeepFocus {
  readonly ref: { current: HTMLOListElement | null }
  /** To call before the entry at `index` goes; its neighbour takes over once the list is shorter. */
  leaving(index: number): void
}

/** For a list of `count` entries, each of them focusable (`tabIndex={-1}`). */
export function useKeepFocus(count: number): KeepFocus {
  const ref = useRef<HTMLOListElement>(null)
  const expected = useRef<{ readonly index: number; readonly count: number }>(undefined)
  useLayoutEffect(() => {
    const gone = expected.current
    if (!gone || count >= gone.count) return
    expected.current = undefined
    const next = ref.current?.children[Math.min(gone.index, count - 1)]
    if (next instanceof HTMLElement) next.focus({ preventScroll: true })
  }, [count])
  const leaving = (index: number) => {
    expected.current = { index, count }
  }
  return { ref, leaving }
}
