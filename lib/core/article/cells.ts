// Cells of a table row in the article text.
import type { Block } from './model.ts'

/**
 * Where each cell stands, in the units of the block; cells are one space apart, and empty ones at the end have no room at all. A row
 * without cells is one cell, and what stands before the first is part of it: no word of a row is in none.
 */
export function cellSpans({ start, end, cells = [] }: Block): { readonly start: number; readonly end: number }[] {
  const starts = [start, ...cells.slice(1)]
  return starts.map((from, at) => {
    const next = starts[at + 1]
    return { start: from, end: next === undefined || next >= end ? end : Math.max(from, next - 1) }
  })
}
