// Cells of a table row in the article text.
import type { Block } from './model.ts'

/** Where each cell stands, in the units of the block; cells are one space apart, and empty ones at the end have no room at all. */
export function cellSpans({ start, end, cells = [start] }: Block): { readonly start: number; readonly end: number }[] {
  return cells.map((from, at) => {
    const next = cells[at + 1]
    return { start: from, end: next === undefined || next >= end ? end : Math.max(from, next - 1) }
  })
}
