// Brings a Range into the middle of the view.

export function scrollToRange(view: Window, range: Range): void {
  const element = range.startContainer.nodeType === 1 ? (range.startContainer as Element) : range.startContainer.parentElement
  if (!element) return
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches
  const { top, height } = range.getBoundingClientRect()
  // A long paragraph's own middle may be far from the words; the page is then moved by the words' place.
  element.scrollIntoView({ block: 'center', behavior: 'instant' })
  const moved = range.getBoundingClientRect()
  const off = moved.top + moved.height / 2 - view.innerHeight / 2
  if (Math.abs(off) > view.innerHeight / 3 && (top !== moved.top || height > 0)) {
    view.scrollBy({ top: off, behavior: calm ? 'instant' : 'smooth' })
  }
}
