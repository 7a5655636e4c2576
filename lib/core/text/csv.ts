// A comma-separated file into rows and back (RFC 4180), safe to open in a spreadsheet.

/**
 * A cell that begins like this is run as a formula by spreadsheets, in East Asian ones full-width signs as well; they drop a leading
 * apostrophe. https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/
const GUARDED = /^'[=+\-@＝＋－＠\t\r\n]/

function cellOf(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** With a byte order mark: without one, Excel reads UTF-8 as something else. */
export function renderCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`
}

export interface CsvRow {
  /** Line in the file the row begins on, from 1. */
  readonly line: number
  readonly cells: readonly string[]
}

/** Undefined when a quote is never closed. Rows without any content are left out. One pass over the text. */
export function parseCsv(text: string): CsvRow[] | undefined {
  const rows: CsvRow[] = []
  const size = text.length
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  let line = 1
  let begun = 1
  let cells: string[] = []
  const endRow = (): void => {
    if (cells.some((cell) => cell !== '')) rows.push({ line: begun, cells })
    cells = []
    begun = line
  }
  while (at < size) {
    let value = ''
    if (text.charAt(at) === '"') {
      for (;;) {
        const close = text.indexOf('"', at + 1)
        if (close < 0) return undefined
        const piece = text.slice(at + 1, close)
        for (let i = piece.indexOf('\n'); i >= 0; i = piece.indexOf('\n', i + 1)) line++
        value += piece
        at = close + 1
        if (text.charAt(at) !== '"') break
        value += '"'
      }
    }
    let end = at
    while (end < size && !isBreak(text.charCodeAt(end))) end++
    value = (value + text.slice(at, end)).trim()
    cells.push(GUARDED.test(value) ? value.slice(1) : value)
    at = end + 1
    const stop = text.charCodeAt(end)
    if (stop === COMMA && at < size) continue
    if (stop === CARRIAGE && text.charCodeAt(at) === NEWLINE) at++
    if (stop !== COMMA) line++
    endRow()
  }
  return rows
}

const COMMA = 44
const CARRIAGE = 13
const NEWLINE = 10
const isBreak = (code: number): boolean => code === COMMA || code === CARRIAGE || code === NEWLINE
