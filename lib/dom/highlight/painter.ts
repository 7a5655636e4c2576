// Paints highlights with the CSS Custom Highlight API: the article's DOM is never touched.
import type { AnchorState, Colour } from '#lib/core/annotation/model.ts'
import { insertSheet } from './insert-sheet.ts'
import { createLayers, type LayerView } from './layers.ts'
import { overlapsOf } from './overlaps.ts'
import { CHANGED, FLASH, LAYERS, MENTION, nameOf, RULES, TWICE } from './palette.ts'

/** The constructors and registry of the page's window, as the content script sees them. */
export interface PaintView extends LayerView {
  readonly CSSStyleSheet: typeof CSSStyleSheet
}

export interface Painted {
  readonly id: string
  readonly range: Range
  readonly colour: Colour
  readonly state: AnchorState
}

export interface Painter {
  /**
   * Replaces everything painted by the last call; best given in document order: of many items those near the screen are painted at once
   * and the rest within the next tasks. Orphans and mentions are not painted here.
   */
  set(items: readonly Painted[]): void
  /** Lights one highlight up for a moment; returns how to stop it earlier. An unknown id does nothing. */
  flash(id: string): () => void
  /** Shows one place until told otherwise; undefined shows none. */
  point(range: Range | undefined): void
  /** A quiet underline under institutions; an empty list turns it off. */
  mentions(ranges: readonly Range[]): void
  /** Takes away all paint. The painter can be used again afterwards. */
  clear(): void
  /** Takes away all paint and the stylesheet. */
  remove(): void
}

const FLASH_MS = 1400

export function createPainter(document: Document, view: PaintView): Painter {
  // Once and early: the first sheet with ::highlight rules restyles the page (≈ 100 ms on very long ones), later registrations cost < 1 ms.
  const removeSheet = insertSheet(document, view, RULES)
  const layers = createLayers(document, view, LAYERS)
  const inShadow = new Map<Node, () => void>()
  let painted: readonly Painted[] = []
  let stopFlash = () => {}
  let overlapping = 0

  function layer(name: string, ranges: readonly Range[]): void {
    if (ranges.length === 0) {
      view.CSS.highlights.delete(name)
      return
    }
    const highlight = new view.Highlight(...ranges)
    highlight.priority = LAYERS.indexOf(name)
    view.CSS.highlights.set(name, highlight)
  }

  /** Firefox styles what is in a shadow tree by the sheets of that tree only. */
  function reach(tree: Node): void {
    if (tree !== document && tree.nodeType === 11 && !inShadow.has(tree)) inShadow.set(tree, insertSheet(tree as ShadowRoot, view, RULES))
  }

  function set(items: readonly Painted[]): void {
    painted = items.filter(({ state }) => state !== 'orphan')
    for (const { range } of painted) reach(range.startContainer.getRootNode())
    layers.set(
      painted.flatMap(({ colour, state, range }) =>
        state === 'changed'
          ? [
              [nameOf(colour), range],
              [CHANGED, range],
            ]
          : [[nameOf(colour), range]],
      ),
    )
    // Comparing the places of many takes longer than the frame that shows them may.
    document.defaultView?.clearTimeout(overlapping)
    overlapping = document.defaultView?.setTimeout(() => layer(TWICE, overlapsOf(painted))) ?? 0
  }

  function flash(id: string): () => void {
    stopFlash()
    const ranges = painted.filter((item) => item.id === id).map(({ range }) => range)
    const window = document.defaultView
    if (ranges.length === 0 || !window) return stopFlash
    layer(FLASH, ranges)
    const timer = window.setTimeout(() => stopFlash(), FLASH_MS)
    stopFlash = () => {
      window.clearTimeout(timer)
      layer(FLASH, [])
      stopFlash = () => {}
    }
    return stopFlash
  }

  function clear(): void {
    stopFlash()
    painted = []
    document.defaultView?.clearTimeout(overlapping)
    layers.clear()
    for (const name of LAYERS) view.CSS.highlights.delete(name)
  }

  return {
    set,
    flash,
    point(range) {
      stopFlash()
      layer(FLASH, range ? [range] : [])
    },
    // Forced colours would give institutions the same strong ground as highlights.
    mentions: (ranges) => layer(MENTION, document.defaultView?.matchMedia('(forced-colors: active)').matches ? [] : ranges),
    clear,
    remove() {
      clear()
      removeSheet()
      for (const remove of inShadow.values()) remove()
      inShadow.clear()
    },
  }
}
