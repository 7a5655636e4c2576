// GFM tables. https://github.github.com/gfm/#tables-extension-

export interface TableRow {
  /** Markdown, pipes escaped. */
  readonly cells: readonly string[]
  readonly header?: boolean
}

/** The first row is the head when it is one; otherwise the head is left empty, since GFM knows no table without. */
export function tableOf(rows: readonly TableRow[]): string {
  const width = Math.max(1, ...rows.map(({ cells }) => cells.length))
  const line = (cells: readonly string[]): string => `| ${Array.from({ length: width }, (_, at) => cells[at] ?? '').join(' | ')} |`
  const [first, ...others] = rows
  const [head, body] = first?.header ? [first.cells, others] : [[], rows]
  return [line(head), line(Array.from({ length: width }, () => '---')), ...body.map(({ cells }) => line(cells))].join('\n')
}
