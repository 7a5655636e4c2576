// From one highlight to the next, in the order of the page.
import type { Placed } from './gutter.ts'

/** In document order; of those that begin together, the one made first comes first. */
export const inPageOrder = (placed: readonly Placed[]): Placed[] =>
  [...placed].sort(
    (a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range) || (a.annotation.createdAt < b.annotation.createdAt ? -1 : 1),
  )

/**
 * The highlight after or before `from`, around the end. Without one to start from: the first at or below the top of the window, or the
 * last above its end.
 */
export function stepFrom(ordered: readonly Placed[], from: string | undefined, step: 1 | -1, viewHeight: number): Placed | undefined {
  const at = ordered.findIndex(({ annotation }) => annotation.id === from)
  if (at >= 0) return ordered[(at + step + ordered.length) % ordered.length]
  const tops = ordered.map(({ range }) => range.getBoundingClientRect().top)
  const near = step === 1 ? tops.findIndex((top) => top >= 0) : tops.findLastIndex((top) => top < viewHeight)
  return ordered[near] ?? ordered.at(step === 1 ? 0 : -1)
}
