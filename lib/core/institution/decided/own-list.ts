// The reader's own institutions as a list in a file: all of it is taken, or nothing and the reason.
import { err, type Failure, ok, type Result } from '#lib/core/result.ts'
import { parseCsv, renderCsv } from '#lib/core/text/csv.ts'
import { KINDS } from '../kinds.ts'
import type { InstitutionKind, Ticker } from '../model.ts'
import { keyOf } from '../stream.ts'
import type { OwnInstitution } from './model.ts'

export type OwnEntry = Pick<OwnInstitution, 'name' | 'kind' | 'aliases' | 'tickers'>

/** More is no list of a reader; every article would be searched for all of them. */
export const MOST_OWN = 20_000
const LONGEST_NAME = 100
const MOST_ALIASES = 50
/** Bytes. 20,000 rows of ordinary names are under 3 MB. */
const LARGEST_FILE = 16_000_000

/** Column headings in the languages of the product, by column. */
const HEADINGS = {
  name: /^(?:name|institution|名称|名稱|机构|機構)$/i,
  kind: /^(?:kind|type|类型|類型|种类|種類)$/i,
  aliases: /^(?:alias(?:es)?|别名|別名|简称|簡稱)$/i,
  tickers: /^(?:tickers?|codes?|symbol|代码|代碼)$/i,
} as const
type Column = keyof typeof HEADINGS
const COLUMNS = Object.keys(HEADINGS) as Column[]

const SEPARATOR = /\s*[|;；、]\s*/

function tickersOf(cell: string): Ticker[] {
  return cell.split(SEPARATOR).flatMap((written) => {
    const [, exchange, symbol] = /^([A-Za-z]{2,8})\s*:\s*([\w.-]{1,12})$/.exec(written) ?? []
    return exchange && symbol ? [{ exchange: exchange.toUpperCase(), symbol: symbol.toUpperCase() }] : []
  })
}

const kindOf = (cell: string): InstitutionKind => KINDS.find((kind) => kind === cell.toLowerCase().replace(/[ -]/g, '_')) ?? 'company'

/** A name as it is kept: single spaces, no control or invisible characters. */
export const tidyName = (written: string): string =>
  written
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** Aliases once each, without the name itself and without what is too short to be looked for. */
export function tidyAliases(name: string, written: readonly string[]): string[] {
  const seen = new Set([keyOf(name)])
  return written.map(tidyName).filter((alias) => {
    const key = keyOf(alias)
    if (key.length < 2 || alias.length > LONGEST_NAME || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function decode(bytes: Uint8Array): string | undefined {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
  try {
    return new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const refuse = (reason: Extract<Failure, { kind: 'list-unreadable' }>['reason'], line = 0) =>
  err({ kind: 'list-unreadable', reason, line } as const)

/** Reads a CSV file: a heading line with at least a name column, or plain rows of name, kind, aliases, tickers. */
export function readOwnList(bytes: Uint8Array): Result<OwnEntry[]> {
  if (bytes.length > LARGEST_FILE) return err({ kind: 'list-too-long', limit: MOST_OWN })
  const text = decode(bytes)
  if (text === undefined) return refuse('encoding')
  const rows = parseCsv(text)
  if (!rows) return refuse('quotes')
  const [head] = rows
  const named = head?.cells.some((cell) => HEADINGS.name.test(cell)) ?? false
  const columns = named ? COLUMNS.map((column) => head?.cells.findIndex((cell) => HEADINGS[column].test(cell)) ?? -1) : [0, 1, 2, 3]
  const body = named ? rows.slice(1) : rows
  if (body.length === 0) return refuse('empty')
  if (body.length > MOST_OWN) return err({ kind: 'list-too-long', limit: MOST_OWN })
  const entries: OwnEntry[] = []
  for (const { line, cells } of body) {
    const [written = '', kind = '', aliases = '', tickers = ''] = columns.map((at) => cells[at] ?? '')
    const name = tidyName(written)
    if (keyOf(name).length < 2 || name.length > LONGEST_NAME) return refuse('name', line)
    const others = tidyAliases(name, aliases.split(SEPARATOR))
    if (others.length > MOST_ALIASES) return refuse('aliases', line)
    entries.push({ name, kind: kindOf(kind), aliases: others, tickers: tickersOf(tickers) })
  }
  return ok(entries)
}

/** The same file that `readOwnList` reads. */
export function writeOwnList(own: readonly OwnEntry[]): string {
  const rows = own.map(({ name, kind, aliases, tickers }) => [
    name,
    kind,
    aliases.join('|'),
    tickers.map(({ exchange, symbol }) => `${exchange}:${symbol}`).join('|'),
  ])
  return renderCsv([[...COLUMNS], ...rows])
}
