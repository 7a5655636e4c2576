// Table cells inside a Range, each with the row and column header that say what its figure is.
import type { TableCell } from '#lib/core/annotation/model.ts'

/** A selection of a whole table keeps its first cells only; longer texts are prose laid out in a table. */
const MOST_CELLS = 100
const LONGEST_VALUE = 200
const LONGEST_HEADER = 80

/** Cells that lie wholly inside the Range and have a header, in reading order. */
export function cellsIn(range: Range): TableCell[] {
  const top = range.commonAncestorContainer
  const element = top.nodeType === 1 ? (top as Element) : top.parentElement
  const own = element?.closest('table')
  const tables = own ? [own] : Array.from(element?.querySelectorAll('table') ?? []).filter((table) => range.intersectsNode(table))
  return tables.flatMap((table) => cellsOf(table, range)).slice(0, MOST_CELLS)
}

function cellsOf(table: HTMLTableElement, range: Range): TableCell[] {
  const grid = gridOf(table)
  const heads = headRows(table, grid)
  // A table with one row or one column says nothing about its cells.
  if (grid.length < 2 || !grid.some((row) => new Set(row).size > 1)) return []
  const found: TableCell[] = []
  const seen = new Set<Element>()
  grid.forEach((row, y) => {
    row.forEach((cell, x) => {
      if (seen.has(cell) || !range.intersectsNode(cell)) return
      seen.add(cell)
      const value = wordsOf(cell)
      if (y < heads || cell.localName === 'th' || value === '' || value.length > LONGEST_VALUE || !holds(range, cell)) return
      const header = { row: rowHeader(row, x), column: columnHeader(grid, heads, x) }
      if (header.row !== '' || header.column !== '') found.push({ ...header, value })
    })
  })
  return found
}

/** Every cell in each place it covers. https://html.spec.whatwg.org/multipage/tables.html#forming-a-table */
function gridOf(table: HTMLTableElement): HTMLTableCellElement[][] {
  const grid: HTMLTableCellElement[][] = Array.from(table.rows, () => [])
  Array.from(table.rows).forEach((row, y) => {
    let x = 0
    for (const cell of Array.from(row.cells)) {
      while (grid[y]?.[x]) x++
      for (let down = 0; down < Math.max(1, cell.rowSpan) && grid[y + down]; down++)
        for (let right = 0; right < cell.colSpan; right++) (grid[y + down] as HTMLTableCellElement[])[x + right] = cell
      x += cell.colSpan
    }
  })
  return grid
}

/** Rows that name the columns: those of the head, else those of header cells only, else a first row without a figure. */
function headRows(table: HTMLTableElement, grid: readonly (readonly HTMLTableCellElement[])[]): number {
  const inHead = table.tHead?.rows.length ?? 0
  if (inHead > 0) return inHead
  const all = grid.findIndex((row) => row.some(({ localName }) => localName !== 'th'))
  if (all !== 0) return Math.max(0, all)
  const first = grid[0]?.slice(1) ?? []
  // 2024 and Q3 name columns; 1,234 does not.
  return first.length > 0 && first.every((cell) => !/^[^\p{L}]*\d[\d.,%％]*$/u.test(wordsOf(cell)) || /^(?:19|20)\d\d$/.test(wordsOf(cell)))
    ? 1
    : 0
}

const columnHeader = (grid: readonly (readonly HTMLTableCellElement[])[], heads: number, x: number): string =>
  headerOf(grid.slice(0, heads).flatMap((row) => row[x] ?? []))

/** Header cells to the left; without any, the row's first cell. */
function rowHeader(row: readonly HTMLTableCellElement[], x: number): string {
  const left = row.slice(0, x)
  const named = left.filter(({ localName }) => localName === 'th')
  return headerOf(named.length > 0 ? named : left.slice(0, 1))
}

const headerOf = (cells: readonly HTMLTableCellElement[]): string => {
  const words = [...new Set(cells)].map(wordsOf).filter((text, i, all) => text !== '' && all.indexOf(text) === i)
  const joined = words.join(' ')
  return joined.length > LONGEST_HEADER ? '' : joined
}

const wordsOf = (cell: Element): string => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()

/** True when no letter or digit of the cell is outside the Range. */
function holds(range: Range, cell: Element): boolean {
  const inside = cell.ownerDocument.createRange()
  inside.selectNodeContents(cell)
  if (range.compareBoundaryPoints(range.START_TO_START, inside) > 0) inside.setStart(range.startContainer, range.startOffset)
  if (range.compareBoundaryPoints(range.END_TO_END, inside) < 0) inside.setEnd(range.endContainer, range.endOffset)
  return inside.toString().replace(/\s+/g, '') === (cell.textContent ?? '').replace(/\s+/g, '')
}
