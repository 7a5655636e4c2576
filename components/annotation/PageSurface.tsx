// Around everything we show in a page: keys pressed in it must not fire the page's own shortcuts ("j" for the next story), and undo, redo
// and Escape are ours while the keyboard is in it.
import type { ComponentChildren, JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { undoOrRedo } from '#components/ui/undo-key.ts'

interface PageSurfaceProps {
  readonly onUndo: () => void
  readonly onRedo: () => void
  /** Escape, where no part took it for itself. */
  readonly onLeave: () => void
  readonly children: ComponentChildren
}

/** A page that listens in the capture phase still sees keys and input, which are composed events: see shield.ts. */
export function PageSurface({ children, ...calls }: PageSurfaceProps): JSX.Element {
  const root = useRef<HTMLDivElement>(null)
  const latest = useRef(calls)
  latest.current = calls
  useLayoutEffect(() => {
    const stop = new AbortController()
    const keep = (event: Event) => event.stopPropagation()
    const onKeyDown = (event: KeyboardEvent) => {
      event.stopPropagation()
      if (event.defaultPrevented || event.isComposing) return
      const { onUndo, onRedo, onLeave } = latest.current
      const wanted = undoOrRedo(event)
      const act = wanted === 'undo' ? onUndo : wanted === 'redo' ? onRedo : event.key === 'Escape' ? onLeave : undefined
      if (!act) return
      event.preventDefault()
      act()
    }
    root.current?.addEventListener('keydown', onKeyDown, { signal: stop.signal })
    for (const type of ['keyup', 'keypress']) root.current?.addEventListener(type, keep, { signal: stop.signal })
    return () => stop.abort()
  }, [])
  return (
    <div class="tm-surface" ref={root}>
      {children}
    </div>
  )
}
