// Places its child beside something on the page, out of the way of the text, and keeps it there while the page scrolls.
import { autoUpdate, computePosition, flip, offset, type Placement, shift } from '@floating-ui/dom'
import type { ComponentChildren, JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

interface FloatingProps {
  /** What to stand beside; read again at every scroll and resize. */
  readonly beside: Range
  readonly placement: Placement
  readonly children: ComponentChildren
}

const GAP_PX = 8

export function Floating({ beside, placement, children }: FloatingProps): JSX.Element {
  const box = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const context = beside.commonAncestorContainer
    const reference = {
      getBoundingClientRect: () => beside.getBoundingClientRect(),
      getClientRects: () => beside.getClientRects(),
      contextElement: context.nodeType === 1 ? (context as Element) : (context.parentElement ?? element),
    }
    const place = async () => {
      const middleware = [offset(GAP_PX), flip({ padding: GAP_PX }), shift({ padding: GAP_PX, crossAxis: true })]
      const { x, y } = await computePosition(reference, element, { strategy: 'fixed', placement, middleware })
      element.style.setProperty('translate', `${Math.round(x)}px ${Math.round(y)}px`)
      element.style.setProperty('visibility', 'visible')
    }
    return autoUpdate(reference, element, () => void place(), { animationFrame: false })
  }, [beside, placement])
  return (
    <div ref={box} style={{ position: 'fixed', top: '0', left: '0', width: 'max-content', visibility: 'hidden' }}>
      {children}
    </div>
  )
}
