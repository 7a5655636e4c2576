// One index of a page's text, built once and shared: page-text offsets ↔ DOM ranges, and the dense text that quotes are matched in.
import { type Dense, densify, type FoldTable } from '#lib/core/annotation/dense.ts'
import { collectText, type TextRun } from './text-runs.ts'

/** Half-open interval of page-text offsets, UTF-16 units. */
export interface Offsets {
  readonly start: number
  readonly end: number
}

export interface TextIndex {
  readonly root: Element
  /** Page text: the data of every indexed text node, in document order, with nothing between them. */
  readonly text: string
  /** Made on first use. */
  readonly dense: Dense
  /** How the dense text was folded; undefined for the plain way. */
  readonly fold: FoldTable | undefined
  /** Offsets at which a new block (paragraph, cell, line) begins, ascending. */
  readonly blockStarts: readonly number[]
  /** Open shadow roots with text of the page in them. */
  readonly shadows: readonly ShadowRoot[]
  /** A live Range over page-text offsets; undefined when out of bounds or when the nodes left the page or changed since. */
  rangeOf(start: number, end: number): Range | undefined
  /** The pieces of a stretch of page text that are shown; text without a box (`display: none`, a closed `details`) is left out. */
  shownIn(start: number, end: number): Offsets[]
  /** Page-text offsets of a Range; undefined when it lies in a vanished or skipped part, or holds no text. */
  offsetsOf(range: Range): Offsets | undefined
}

/** Indexes the text under `root` (usually the body). Never touches the DOM. `fold`: see `foldWith`. */
export function indexText(root: Element, fold?: FoldTable): TextIndex {
  const { text, runs, blockStarts, shadows } = collectText(root)
  let dense: Dense | undefined
  let ordinals: Map<Node, number> | undefined

  /** Last run that begins at or before the offset. */
  function runAt(offset: number): number {
    let low = 0
    let high = runs.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((runs[middle] as TextRun).start <= offset) low = middle
      else high = middle - 1
    }
    return low
  }

  const isFresh = ({ node, start, length }: TextRun): boolean =>
    node.isConnected && node.length === length && node.data === text.slice(start, start + length)

  function rangeOf(start: number, end: number): Range | undefined {
    if (!(start >= 0 && start < end && end <= text.length)) return undefined
    const first = runs[runAt(start)] as TextRun
    const last = runs[runAt(end - 1)] as TextRun
    if (!isFresh(first) || !isFresh(last)) return undefined
    if (shadows.length > 0 && first.node.getRootNode() !== last.node.getRootNode()) return longestIn(start, end)
    const range = root.ownerDocument.createRange()
    range.setStart(first.node, start - first.start)
    range.setEnd(last.node, end - last.start)
    return range
  }

  /** No Range reaches from one tree into another: the longest piece that lies in one of them. */
  function longestIn(start: number, end: number): Range | undefined {
    let best = { start, end: start }
    let piece = best
    let tree: Node | undefined
    for (let i = runAt(start); i <= runAt(end - 1); i++) {
      const { node, start: at, length } = runs[i] as TextRun
      const own = node.getRootNode()
      piece =
        own === tree
          ? { start: piece.start, end: Math.min(end, at + length) }
          : { start: Math.max(start, at), end: Math.min(end, at + length) }
      tree = own
      if (piece.end - piece.start > best.end - best.start) best = piece
    }
    return rangeOf(best.start, best.end)
  }

  /** First indexed run that begins at or after a boundary point in an element (or in a node that is not indexed). */
  function runAfter(container: Node, offset: number): number {
    const point = root.ownerDocument.createRange()
    point.setStart(container, offset)
    point.collapse(true)
    if (shadows.length > 0) {
      // With shadow trees between them runs are not in the order of one tree.
      const tree = container.getRootNode()
      const found = runs.findIndex(({ node }) => node.isConnected && node.getRootNode() === tree && point.comparePoint(node, 0) >= 0)
      return found < 0 ? runs.findLastIndex(({ node }) => node.getRootNode() === tree) + 1 || runs.length : found
    }
    let low = 0
    let high = runs.length
    while (low < high) {
      let middle = (low + high) >> 1
      // A node that left the page cannot be compared: use its nearest connected neighbour below.
      while (middle > low && !(runs[middle] as TextRun).node.isConnected) middle--
      const { node } = runs[middle] as TextRun
      if (node.isConnected && point.comparePoint(node, 0) >= 0) high = middle
      else low = middle + 1
    }
    return low
  }

  /** End of the last run before the given one that is still on the page. */
  function endBefore(ordinal: number): number {
    const last = runs.slice(0, ordinal).findLast(({ node }) => node.isConnected)
    return last ? last.start + last.length : 0
  }

  function offsetOf(container: Node, offset: number, isEnd: boolean): number | undefined {
    if (!container.isConnected || container.ownerDocument !== root.ownerDocument) return undefined
    if (container.getRootNode() !== root.getRootNode() && !shadows.includes(container.getRootNode() as ShadowRoot)) return undefined
    ordinals ??= new Map(runs.map(({ node }, ordinal) => [node, ordinal]))
    const ordinal = ordinals.get(container)
    if (ordinal === undefined)
      return isEnd ? endBefore(runAfter(container, offset)) : (runs[runAfter(container, offset)]?.start ?? text.length)
    const run = runs[ordinal] as TextRun
    return isFresh(run) ? run.start + Math.min(offset, run.length) : undefined
  }

  return {
    root,
    text,
    blockStarts,
    shadows,
    fold,
    get dense() {
      dense ??= densify(text, fold)
      return dense
    },
    rangeOf,
    shownIn(start, end) {
      if (!isShown(root)) return [{ start, end }]
      const pieces: Offsets[] = []
      const seen = new Map<Element, boolean>()
      for (let i = runAt(start); i < runs.length && (runs[i] as TextRun).start < end; i++) {
        const { node, start: at, length } = runs[i] as TextRun
        const parent = node.parentElement
        const shown = !parent || (seen.get(parent) ?? isShown(parent))
        if (parent) seen.set(parent, shown)
        const piece = { start: Math.max(start, at), end: Math.min(end, at + length) }
        const before = pieces.at(-1)
        if (shown && before?.end === piece.start) pieces[pieces.length - 1] = { start: before.start, end: piece.end }
        else if (shown) pieces.push(piece)
      }
      return pieces
    },
    offsetsOf(range) {
      const start = offsetOf(range.startContainer, range.startOffset, false)
      const end = offsetOf(range.endContainer, range.endOffset, true)
      return start === undefined || end === undefined || start >= end ? undefined : { start, end }
    },
  }
}

/** An element with `display: contents` has no box of its own and shows what is in it all the same. */
function isShown(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.checkVisibility({ visibilityProperty: true })) return true
    if (at.ownerDocument.defaultView?.getComputedStyle(at).display !== 'contents') return false
  }
  return false
}
