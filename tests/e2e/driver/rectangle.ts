// Where an element is; the function is sent into pages as source.
import type { UiElement } from './driver.ts'

/** First element matching the selector with its viewport rectangle, scrolled into view when it is outside or lies under a bar. */
export function uiRectangle(root: Document | ShadowRoot, selector: string): UiElement | undefined {
  const element = root.querySelector(selector)
  if (!element) return undefined
  let box = element.getBoundingClientRect()
  const top = root.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
  if (!top || !(element.contains(top) || top.contains(element))) {
    element.scrollIntoView({ block: 'center', behavior: 'instant' })
    box = element.getBoundingClientRect()
  }
  return { x: box.x, y: box.y, width: box.width, height: box.height, text: (element.textContent ?? '').trim() }
}

export function middle(box: UiElement): [number, number] {
  return [box.x + box.width / 2, box.y + box.height / 2]
}
