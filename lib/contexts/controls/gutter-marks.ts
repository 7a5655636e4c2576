// From where highlights are in the page to the marks beside the scroll bar. Pure.
import type { GutterMark } from '#components/annotation/Gutter.tsx'

/** A highlight and its place: distance of its middle from the top of the page, CSS pixels. */
export interface GutterItem extends Omit<GutterMark, 'at' | 'count'> {
  readonly middle: number
}

/** Marks closer than this, in CSS pixels on the screen, become one: they could not be told apart, nor hit. */
const APART_PX = 8

/** What is said first about several highlights in one mark: what the reader should know of. */
const WORTH: readonly GutterMark['state'][] = ['changed', 'moved', 'exact', 'orphan']

/** Marks from top to bottom. `pageHeight` and `viewHeight` in CSS pixels; a page without height has none. */
export function gutterMarks(items: readonly GutterItem[], pageHeight: number, viewHeight: number): GutterMark[] {
  if (pageHeight <= 0 || viewHeight <= 0) return []
  const half = Math.min(APART_PX / viewHeight, 1) / 2
  const marks: GutterMark[] = []
  for (const { middle, ...item } of [...items].sort((a, b) => a.middle - b.middle)) {
    const at = Math.min(Math.max(middle / pageHeight, half), 1 - half)
    const last = marks.at(-1)
    if (!last || (at - last.at) * viewHeight >= APART_PX) marks.push({ ...item, at, count: 1 })
    else
      marks[marks.length - 1] = {
        ...(WORTH.indexOf(item.state) < WORTH.indexOf(last.state) ? item : last),
        at: last.at,
        count: last.count + 1,
      }
  }
  return marks
}
