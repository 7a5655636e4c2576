// Places its child beside words on the page, out of the way of the text, and keeps it there while the page scrolls.
import type { ComponentChildren, JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { placeBeside } from './place.ts'

interface FloatingProps {
  readonly beside: Range
  readonly above: boolean
  readonly children: ComponentChildren
}

export function Floating({ beside, above, children }: FloatingProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = box.current
    const view = element?.ownerDocument.defaultView
    if (!element || !view) return
    const put = () => {
      const { offsetWidth: width, offsetHeight: height } = element
      const { clientWidth } = element.ownerDocument.documentElement
      const { x, y } = placeBeside(wordsBox(beside, above), { width, height }, { width: clientWidth, height: view.innerHeight }, above)
      element.style.setProperty('translate', `${x}px ${y}px`)
    }
    put()
    const stop = new AbortController()
    const options = { capture: true, passive: true, signal: stop.signal } as const
    view.addEventListener('scroll', put, options)
    view.addEventListener('resize', put, options)
    const resized = new ResizeObserver(put)
    resized.observe(element)
    return () => {
      stop.abort()
      resized.disconnect()
    }
  }, [beside, above])
  return (
    <div ref={box} style={{ position: 'fixed', top: '0', left: '0', width: 'max-content' }}>
      {children}
    </div>
  )
}

/** Above long words the first line counts, below them the last. */
function wordsBox(range: Range, above: boolean): DOMRect {
  const lines = range.getClientRects()
  return lines[above ? 0 : lines.length - 1] ?? range.getBoundingClientRect()
}
