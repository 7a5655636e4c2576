// How a table cell is written where there is no table: "row · column: value".
import type { TableCell } from './model.ts'

export function cellWords({ row, column, value }: TableCell): string {
  const headers = [row, column].filter((header) => header !== '').join(' · ')
  return headers === '' ? value : `${headers}: ${value}`
}
