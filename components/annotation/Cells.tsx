// The figures of table cells with the headers that say what they are.
import type { JSX } from 'preact'
import { cellWords } from '#lib/core/annotation/cell-words.ts'
import type { TableCell } from '#lib/core/annotation/model.ts'

interface CellsProps {
  readonly cells: readonly TableCell[] | undefined
  readonly language: string | undefined
}

/** A card is no table: beyond this many the quote itself tells. */
const MOST = 8

export function Cells({ cells, language }: CellsProps): JSX.Element | null {
  if (!cells || cells.length === 0) return null
  return (
    <ul class="tm-cells" lang={language}>
      {cells.slice(0, MOST).map((cell, i) => (
        <li key={i}>{cellWords(cell)}</li>
      ))}
      {cells.length > MOST && <li>…</li>}
    </ul>
  )
}
