// Article text offsets ↔ places in the live page.
import { positionOf, rangeIn } from '../plain.ts'
import type { Passage, Segment } from './passage.ts'

export interface ArticleTextMap {
  /** The live place of `text.slice(start, end)`; undefined when nothing of it stands in the page (any more). */
  rangeOf(start: number, end: number): Range | undefined
  /** The part of the article text that `range` covers; undefined when it covers none. */
  offsetsOf(range: Range): { start: number; end: number } | undefined
}

/** A passage and where its text starts in the article text. */
export interface PlacedPassage {
  readonly passage: Pick<Passage, 'segments'>
  readonly start: number
}

const FOLLOWS = 4

/** Index of the first item for which `isPast` holds; items are sorted so that it is false, then true. */
function firstIndex<T>(items: readonly T[], isPast: (item: T) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isPast(items[middle] as T)) high = middle
    else low = middle + 1
  }
  return low
}

function segmentsOf(placed: readonly PlacedPassage[]): Segment[] {
  const segments: Segment[] = []
  for (const { passage, start } of placed)
    for (const { at, node, from, length } of passage.segments) segments.push({ at: at + start, node, from, length })
  return segments
}

/** The map, made when it is first asked. Passages must be in article order; nodes that scripts remove later simply stop having a place. */
export function createTextMap(document: Document, placed: readonly PlacedPassage[]): ArticleTextMap {
  let made: ArticleTextMap | undefined
  const map = (): ArticleTextMap => {
    made ??= makeTextMap(document, placed)
    return made
  }
  return { rangeOf: (start, end) => map().rangeOf(start, end), offsetsOf: (range) => map().offsetsOf(range) }
}

function makeTextMap(document: Document, placed: readonly PlacedPassage[]): ArticleTextMap {
  const segments = segmentsOf(placed)
  const byNode = new Map<Node, Segment[]>()
  for (const segment of segments) {
    const known = byNode.get(segment.node)
    if (known) known.push(segment)
    else byNode.set(segment.node, [segment])
  }

  function rangeOf(start: number, end: number): Range | undefined {
    const first = segments[firstIndex(segments, (segment) => segment.at + segment.length > start)]
    const last = segments[firstIndex(segments, (segment) => segment.at >= end) - 1]
    if (!first || !last || last.at < first.at || !first.node.isConnected || !last.node.isConnected) return undefined
    const range = rangeIn(document)
    const clamp = (node: Text, offset: number): number => Math.min(offset, node.data.length)
    range.setStart(first.node, clamp(first.node, first.from + Math.max(0, start - first.at)))
    range.setEnd(last.node, clamp(last.node, last.from + Math.min(last.length, end - last.at)))
    return range.collapsed ? undefined : range
  }

  /** Article offset of a place in a mapped text node; `side` says which way to go from a place between segments. */
  function offsetInNode(own: readonly Segment[], offset: number, side: 'start' | 'end'): number {
    if (side === 'start') {
      const next = own.find((segment) => segment.from + segment.length > offset)
      if (next) return next.at + Math.max(0, offset - next.from)
      const last = own.at(-1) as Segment
      return last.at + last.length
    }
    const previous = own.findLast((segment) => segment.from < offset)
    if (previous) return previous.at + Math.min(previous.length, offset - previous.from)
    return (own[0] as Segment).at
  }

  /** For a place that is not in a mapped text node: the nearest mapped one after it (start) or before it (end). */
  function offsetBeside(range: Range, side: 'start' | 'end'): number | undefined {
    const point = range.cloneRange()
    point.collapse(side === 'start')
    const isAfter = ({ node }: Segment): boolean => node.isConnected && point.comparePoint(node, 0) > 0
    // The headline can stand below the text; the others are in document order.
    const inOrder = segments.length > 1 && positionOf((segments[0] as Segment).node, (segments.at(-1) as Segment).node) & FOLLOWS
    const sorted = inOrder ? segments : segments.filter((segment) => segment.at >= (placed[1]?.start ?? 0))
    const index = firstIndex(sorted, isAfter)
    const segment = side === 'start' ? sorted[index] : sorted[index - 1]
    return segment && (side === 'start' ? segment.at : segment.at + segment.length)
  }

  const offsetOf = (range: Range, side: 'start' | 'end'): number | undefined => {
    const own = byNode.get(side === 'start' ? range.startContainer : range.endContainer)
    return own ? offsetInNode(own, side === 'start' ? range.startOffset : range.endOffset, side) : offsetBeside(range, side)
  }

  function offsetsOf(range: Range): { start: number; end: number } | undefined {
    if (range.startContainer.ownerDocument !== document && range.startContainer !== document) return undefined
    const start = offsetOf(range, 'start')
    const end = offsetOf(range, 'end')
    return start === undefined || end === undefined || start >= end ? undefined : { start, end }
  }

  return { rangeOf, offsetsOf }
}
