// Where two highlights of one colour lie over each other: painted as one layer, the words would look as if they were marked once.
import type { Colour } from '#lib/core/annotation/model.ts'

interface Coloured {
  readonly range: Range
  readonly colour: Colour
}

/** New Ranges over the words that two or more of the same colour share. The given ones are in one document. */
export function overlapsOf(items: readonly Coloured[]): Range[] {
  const byColour = new Map<Colour, Range[]>()
  for (const { colour, range } of items) byColour.set(colour, [...(byColour.get(colour) ?? []), range])
  return [...byColour.values()].flatMap(sharedWords)
}

function sharedWords(ranges: Range[]): Range[] {
  const ordered = ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
  const found: Range[] = []
  let reach = ordered[0]
  for (const range of ordered.slice(1)) {
    if (!reach) break
    if (range.compareBoundaryPoints(Range.END_TO_START, reach) < 0) {
      const shared = range.cloneRange()
      const shorter = reach.compareBoundaryPoints(Range.END_TO_END, range) < 0 ? reach : range
      shared.setEnd(shorter.endContainer, shorter.endOffset)
      found.push(shared)
    }
    if (reach.compareBoundaryPoints(Range.END_TO_END, range) < 0) reach = range
  }
  return found
}
