// How an institution is written in a chip.
import type { InstitutionInArticle, Ticker } from '#lib/core/institution/model.ts'

/** Suffixes finance readers know, by venue name or ISO 10383 MIC. Others are written `NYSE: GS`. */
const SUFFIXES: Readonly<Record<string, string>> = {
  SSE: 'SH',
  XSHG: 'SH',
  SH: 'SH',
  SZSE: 'SZ',
  XSHE: 'SZ',
  SZ: 'SZ',
  BSE: 'BJ',
  BJSE: 'BJ',
  XBSE: 'BJ',
  BJ: 'BJ',
  HKEX: 'HK',
  XHKG: 'HK',
  SEHK: 'HK',
  HK: 'HK',
  TSE: 'T',
  XTKS: 'T',
  TWSE: 'TW',
  XTAI: 'TW',
  KRX: 'KS',
  XKRX: 'KS',
  SGX: 'SI',
  XSES: 'SI',
  LSE: 'L',
  XLON: 'L',
}

/** `601788.SH`, `NYSE: GS`. */
export function tickerWords({ symbol, exchange }: Ticker): string {
  const suffix = SUFFIXES[exchange]
  return suffix === undefined ? `${exchange}: ${symbol}` : `${symbol}.${suffix}`
}

/** The whole name, in the language of the one that is shown. */
export function fullName({ name, institution }: InstitutionInArticle): string {
  const { nameZh, nameEn } = institution ?? {}
  return (/\p{Script=Han}/u.test(name) ? (nameZh ?? nameEn) : (nameEn ?? nameZh)) ?? name
}

/** The ticker to show when there is room for one; the empty string without. */
export function firstTicker(found: InstitutionInArticle): string {
  const ticker = found.institution?.tickers[0]
  return ticker ? tickerWords(ticker) : ''
}
