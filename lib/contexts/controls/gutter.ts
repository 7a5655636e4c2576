// Finds where the highlights stand in the page's height, and looks again when the page or the window changes its size.
import type { GutterMark } from '#components/annotation/Gutter.tsx'
import { type AnchorState, type Annotation, quoteOf } from '#lib/core/annotation/model.ts'
import { type GutterItem, gutterMarks } from './gutter-marks.ts'

export interface Placed {
  readonly annotation: Annotation
  readonly range: Range
  readonly state: AnchorState
}

export interface Gutter {
  /** The highlights, or what they look like, may have changed. */
  refresh(): void
  stop(): void
}

/** A page that grows all the time (late pictures, endless scrolling) is measured this often at most. Milliseconds. */
const AT_MOST_EVERY_MS = 200
const WORDS = 60

/** `places` gives the highlights that have a place; an empty list measures nothing. */
export function createGutter(
  view: Window & typeof globalThis,
  places: () => readonly Placed[],
  onMarks: (marks: GutterMark[]) => void,
): Gutter {
  const { document } = view
  let timer = 0
  let shown = ''

  // All reading at once and no writing between: one layout at most.
  function measure(): void {
    timer = 0
    const placed = places()
    const first = placed[0]?.range.startContainer
    const scroller = first && scrollerOf(view, first)
    const marks = scroller ? gutterMarks(itemsOf(placed, scroller), scroller.height, view.innerHeight) : []
    const key = JSON.stringify(marks)
    if (key === shown) return
    shown = key
    onMarks(marks)
  }

  function refresh(): void {
    if (timer === 0) timer = view.setTimeout(() => view.requestAnimationFrame(measure), AT_MOST_EVERY_MS)
  }

  const resized = new view.ResizeObserver(refresh)
  for (const element of [document.documentElement, document.body]) if (element) resized.observe(element)
  const onResize = () => refresh()
  view.addEventListener('resize', onResize, { passive: true })

  return {
    refresh,
    stop() {
      resized.disconnect()
      view.removeEventListener('resize', onResize)
      view.clearTimeout(timer)
    },
  }
}

interface Scroller {
  readonly height: number
  /** What to add to a rectangle's top to have its distance from the top of what scrolls. */
  readonly offset: number
}

/** Most pages scroll as a whole; some scroll a part of themselves, which then is the page to the reader. */
function scrollerOf(view: Window, node: Node): Scroller {
  const { documentElement } = view.document
  for (let at = node.parentElement; at && at !== documentElement && at !== view.document.body; at = at.parentElement) {
    if (at.scrollHeight <= at.clientHeight + 1 || at.clientHeight < view.innerHeight / 2) continue
    if (/auto|scroll/.test(view.getComputedStyle(at).overflowY)) {
      return { height: at.scrollHeight, offset: at.scrollTop - at.getBoundingClientRect().top }
    }
  }
  return { height: documentElement.scrollHeight, offset: view.scrollY }
}

function itemsOf(placed: readonly Placed[], { offset }: Scroller): GutterItem[] {
  return placed.flatMap(({ annotation: { id, colour, target }, range, state }) => {
    const { top, height, width } = range.getBoundingClientRect()
    // Hidden words have no place.
    if (width === 0 && height === 0) return []
    return [{ id, colour, state, words: quoteOf(target).exact.slice(0, WORDS), middle: top + height / 2 + offset }]
  })
}
