// Which highlights are under a point. Highlights are paint, not elements, so the browser cannot tell.

export interface Hittable {
  readonly id: string
  readonly range: Range
}

/**
 * Ids of the highlights under a point in client coordinates, topmost first: where highlights nest, the shortest one is on top
 * (it is the one that could not be reached otherwise); among equals the one later in the list.
 */
export function hitTest(items: readonly Hittable[], x: number, y: number): string[] {
  const document = items[0]?.range.startContainer.ownerDocument
  const caret = document && caretAt(document, x, y)
  if (!caret) return []
  return items
    .map((item, order) => ({ item, order }))
    .filter(({ item: { range } }) => holds(range, caret) && covers(range, x, y))
    .map(({ item, order }) => ({ id: item.id, order, length: item.range.toString().length }))
    .sort((a, b) => a.length - b.length || b.order - a.order)
    .map(({ id }) => id)
}

interface Caret {
  readonly node: Node
  readonly offset: number
}

type CaretDocument = Document & {
  caretPositionFromPoint?: (x: number, y: number) => { offsetNode: Node; offset: number } | null
  caretRangeFromPoint?: (x: number, y: number) => Range | null
}

function caretAt(document: CaretDocument, x: number, y: number): Caret | undefined {
  const position = document.caretPositionFromPoint?.(x, y)
  if (position) return { node: position.offsetNode, offset: position.offset }
  const range = document.caretRangeFromPoint?.(x, y)
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined
}

function holds(range: Range, { node, offset }: Caret): boolean {
  try {
    return range.isPointInRange(node, offset)
  } catch {
    return false // The offset is past the node's end: the text changed since the caret was placed.
  }
}

// A caret snaps to the nearest text, however far away the point is: only a point inside the painted boxes counts.
const covers = (range: Range, x: number, y: number): boolean =>
  Array.from(range.getClientRects()).some(({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom)
