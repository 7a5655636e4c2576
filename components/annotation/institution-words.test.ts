import { expect, it } from 'vitest'
import { tickerWords } from './institution-words.ts'

it.each([
  ['601788', 'SSE', '601788.SH'],
  ['300750', 'XSHE', '300750.SZ'],
  ['00700', 'HKEX', '00700.HK'],
  ['GS', 'NYSE', 'NYSE: GS'],
  ['AIR', 'XPAR', 'XPAR: AIR'],
])('%s on %s is written %s', (symbol, exchange, words) => {
  expect(tickerWords({ symbol, exchange })).toBe(words)
})
