// Places its child beside words on the page, out of the way of the text, and keeps it there while the page scrolls.
import type { ComponentChildren, JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { type Lines, placeBeside } from './place.ts'

interface FloatingProps {
  readonly beside: Range
  readonly above: boolean
  /** Distance from the words, CSS pixels. */
  readonly gap?: number
  readonly children: ComponentChildren
}

export function Floating({ beside, above, gap = 8, children }: FloatingProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = box.current
    const view = element?.ownerDocument.defaultView
    if (!element || !view) return
    const put = () => {
      const { offsetWidth: width, offsetHeight: height } = element
      const { clientWidth } = element.ownerDocument.documentElement
      const window = { width: clientWidth, height: view.innerHeight }
      const { x, y, side } = placeBeside(linesOf(beside), { width, height }, window, { above, gap })
      element.style.setProperty('translate', `${x}px ${y}px`)
      element.dataset['side'] = side
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
  }, [beside, above, gap])
  return (
    <div ref={box} style={{ position: 'fixed', top: '0', left: '0', width: 'max-content' }}>
      {children}
    </div>
  )
}

function linesOf(range: Range): Lines {
  const lines = Array.from(range.getClientRects()).filter(({ width, height }) => width > 0 && height > 0)
  const whole = range.getBoundingClientRect()
  return { first: lines[0] ?? whole, last: lines.at(-1) ?? whole }
}
