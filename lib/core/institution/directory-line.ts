// The parts of a display line that writer and reader must agree on.
import type { Ticker } from './model.ts'

/** Lines per block; the first line of each block always carries its id, so that blocks can be searched. */
export const BLOCK = 32
/** Separates the fields of a line: id ('' = the slug of the English name), zh, en, kind, country, tickers, parent, successor, short zh. */
export const FIELD = '\t'

/** An English name as an id: "M&T Bank Corporation" → "m-and-t-bank-corporation". */
function slugOf(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/&/g, ' and ')
    .replace(/'/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** `cn-600519` and `hk-00700` follow from the first ticker, most other ids from the English name. */
export function impliedId(en: string, tickers: readonly Ticker[]): string {
  const { exchange, symbol } = tickers[0] ?? { exchange: '', symbol: '' }
  if (exchange === 'SSE' || exchange === 'SZSE' || exchange === 'BSE') return `cn-${symbol}`
  return exchange === 'HKEX' ? `hk-${symbol}` : slugOf(en)
}

/** Venues by position: the line stores a letter from "A" on. Only ever append. */
const VENUES =
  'SSE SZSE BSE HKEX NYSE NASDAQ NYSEAMERICAN TWSE TPEX XTKS XBRU XLON XSES BVMF XASX XTSE XKRX XAMS XSWX XETR XMAD XCSE XNSE XPAR XOSL XMIL XBUE XJSE XHEL XTAE XMEX XSTO XDUB XSGO XKOS XIST XSAU XNZE XIDX XLIS XBKK ASEX'.split(
    ' ',
  )

/** Tickers as one field, each a venue letter and the symbol; an unknown venue is spelt out (":XABC:SYM"). */
export function packTickers(tickers: readonly Ticker[]): string {
  return tickers
    .map(({ exchange, symbol }) => {
      const venue = VENUES.indexOf(exchange)
      return venue < 0 ? `:${exchange}:${symbol}` : String.fromCharCode(0x41 + venue) + symbol
    })
    .join(' ')
}

/** The inverse of `packTickers`. */
export function unpackTickers(field: string): Ticker[] {
  return field
    .split(' ')
    .filter(Boolean)
    .map((packed) => {
      if (packed.charAt(0) !== ':') return { exchange: VENUES[packed.charCodeAt(0) - 0x41] ?? '', symbol: packed.slice(1) }
      const [, exchange = '', symbol = ''] = packed.split(':')
      return { exchange, symbol }
    })
}
