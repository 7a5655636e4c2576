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
  /** A live Range over page-text offsets; undefined when out of bounds or when the nodes left the page or changed since. */
  rangeOf(start: number, end: number): Range | undefined
  /** Page-text offsets of a Range; undefined when it lies in a vanished or skipped part, or holds no text. */
  offsetsOf(range: Range): Offsets | undefined
}

/** Indexes the text under `root` (usually the body). Never touches the DOM. `fold`: see `foldWith`. */
export function indexText(root: Element, fold?: FoldTable): TextIndex {
  const { text, runs, blockStarts } = collectText(root)
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
    const range = root.ownerDocument.createRange()
    range.setStart(first.node, start - first.start)
    range.setEnd(last.node, end - last.start)
    return range
  }

  /** First indexed run that begins at or after a boundary point in an element (or in a node that is not indexed). */
  function runAfter(container: Node, offset: number): number {
    const point = root.ownerDocument.createRange()
    point.setStart(container, offset)
    point.collapse(true)
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
    if (container.getRootNode() !== root.getRootNode()) return undefined
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
    fold,
    get dense() {
      dense ??= densify(text, fold)
      return dense
    },
    rangeOf,
    offsetsOf(range) {
      const start = offsetOf(range.startContainer, range.startOffset, false)
      const end = offsetOf(range.endContainer, range.endOffset, true)
      return start === undefined || end === undefined || start >= end ? undefined : { start, end }
    },
  }
}
