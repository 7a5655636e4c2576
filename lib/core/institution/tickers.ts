// Stock codes as newspapers write them: 600519.SH, SH600519, 0700.HK, (NYSE: BABA), (AAPL.O), $TSLA, and bare codes in brackets.
import type { Gazetteer } from './gazetteer.ts'
import { PREFIXES, SUFFIXES } from './venues.ts'

/** A code in the text, UTF-16 offsets of the code with its market, without brackets. */
export interface TickerHit {
  readonly start: number
  readonly end: number
  readonly target: number
  /** Bare digits or letters: counts only in brackets right after a name. */
  readonly bare: boolean
}

interface Pattern {
  readonly find: RegExp
  readonly bare?: true
  /** Reads a match; returns the lookup key or undefined. */
  readonly key: (match: RegExpExecArray) => string | undefined
}

const hongKong = (digits: string): string => `HKEX:${digits.padStart(5, '0')}`

/** Which market six digits alone belong to is written in their first digit. */
const mainland = (digits: string): string => `CN:${digits}`

function withVenue(venue: string | undefined, symbol: string): string | undefined {
  if (!venue) return undefined
  if (venue === 'HKEX') return /^\d{1,5}$/.test(symbol) ? hongKong(symbol) : undefined
  if (venue === 'CN') return /^\d{6}$/.test(symbol) ? mainland(symbol) : undefined
  return `${venue}:${symbol.toUpperCase().replace(/[^A-Z0-9]/g, '')}`
}

const prefixNames = Object.keys(PREFIXES)
  .sort((a, b) => b.length - a.length)
  .join('|')
const suffixNames = Object.keys(SUFFIXES)
  .sort((a, b) => b.length - a.length)
  .join('|')

const PATTERNS: readonly Pattern[] = [
  {
    find: new RegExp(
      `(?<![\\w.])(\\d{1,6}|[A-Z]{4}\\d{1,2}(?=\\.SA)|[A-Z]{2,5}|[A-Z](?=\\.(?:N|O|US)\\b))\\.(${suffixNames})(?![\\w.]*[A-Za-z])`,
      'g',
    ),
    key: ([, symbol = '', market = '']) => withVenue(SUFFIXES[market], symbol),
  },
  { find: /(?<![A-Za-z0-9])(?:SH|SZ|BJ|sh|sz|bj)\.?(\d{6})(?!\d)/g, key: ([, digits = '']) => mainland(digits) },
  { find: /(?<![A-Za-z0-9])(?:HK|hk)\.?(\d{4,5})(?!\d)/g, key: ([, digits = '']) => hongKong(digits) },
  {
    find: new RegExp(`(?<![A-Za-z])(${prefixNames})\\s?[:.]\\s?([A-Za-z]{1,5}(?:[.-][A-Z])?|\\d{1,6})(?![A-Za-z0-9])`, 'gi'),
    key: ([, market = '', symbol = '']) =>
      symbol === symbol.toUpperCase() ? withVenue(PREFIXES[market.toLowerCase()], symbol) : undefined,
  },
  { find: /(?<![\w$])\$([A-Z]{2,5})(?![A-Za-z0-9$])/g, key: ([, symbol = '']) => `US:${symbol}` },
  {
    find: /(?<=\((?:行情|股票代码:?|代码:?|证券代码:?|A股:?)?\s?)(\d{6})(?=[),;\s])/g,
    bare: true,
    key: ([, digits = '']) => mainland(digits),
  },
  { find: /(?<=\()(0\d{4})(?=[),;\s])/g, bare: true, key: ([, digits = '']) => hongKong(digits) },
  { find: /(?<=\()([A-Z]{1,5})(?=[),;])/g, bare: true, key: ([, symbol = '']) => `US:${symbol}` },
]

/** All codes of listed institutions in a folded text (`foldHan`), by start. A code of nobody in the list is left out. */
export function findTickers(gazetteer: Gazetteer, folded: string): TickerHit[] {
  if (!/\d{4}|[:.$(]/.test(folded)) return []
  const hits: TickerHit[] = []
  for (const { find, key, bare } of PATTERNS) {
    find.lastIndex = 0
    for (let match = find.exec(folded); match; match = find.exec(folded)) {
      const wanted = key(match)
      const target = wanted === undefined ? undefined : gazetteer.byTicker(wanted)
      if (target !== undefined) hits.push({ start: match.index, end: match.index + match[0].length, target, bare: bare ?? false })
    }
  }
  return hits.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** May stand between a name and its code: an opening bracket with a market word, or the code before it. */
const BETWEEN = /^\s{0,2}$|^\s?[([（【]{1,2}\s?(?:[A-Za-z ]{2,12}|[\u4e00-\u9fff]{1,6})?\s?[:：.,，]?\s?$/

/** Does a code at `ticker` stand right behind a name that ends at `end`? Another code may stand between them. */
export function followsName(text: string, end: number, ticker: TickerHit): boolean {
  if (ticker.start <= end || ticker.start - end > 24) return ticker.start === end
  const between = text.slice(end, ticker.start).replace(/[\d.]{4,9}(?:\.?[A-Z]{1,2})?[)）]?/, '')
  return BETWEEN.test(between)
}
