// figures(text) survives how a figure is written: the table is every way we know, the figures are random.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figures } from './figures.ts'

const keys = (text: string) => figures(text).map(({ key }) => key)

const wide = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
const grouped = (text: string) => text.replace(/^\d+/, (whole) => whole.replace(/\B(?=(\d{3})+(?!\d))/g, ','))
const NBSP = '\u00a0'
const NARROW = '\u202f'

/** A figure, and the same one written otherwise. `n` has up to two decimals. */
const UNITS: readonly (readonly [name: string, plain: (n: string) => string, variants: readonly ((n: string) => string)[]])[] = [
  ['bare', (n) => n, [grouped, wide, (n) => wide(grouped(n)), (n) => (n.includes('.') ? `${n}0` : `${n}.0`)]],
  [
    'percent',
    (n) => `${n}%`,
    [
      (n) => `${n} %`,
      (n) => `${n}${NBSP}%`,
      (n) => `${n}${NARROW}%`,
      (n) => `${n}％`,
      (n) => wide(`${n}%`),
      (n) => `${n} percent`,
      (n) => `${n}${NBSP}percent`,
      (n) => `${n} per cent`,
      (n) => `${n}pct`,
      (n) => `百分之${n}`,
      (n) => `${grouped(n)}%`,
    ],
  ],
  [
    'yi yuan',
    (n) => `${n}亿元`,
    [
      (n) => `${n} 亿元`,
      (n) => `${n}亿${NBSP}元`,
      (n) => `${grouped(n)}億元`,
      (n) => `${wide(n)}亿元`,
      (n) => `${shift(n, 4)}万元`,
      (n) => `${shift(n, 8)}元`,
    ],
  ],
  ['wan', (n) => `${n}万`, [(n) => `${n}萬`, (n) => `${n} 万`, (n) => shift(n, 4), (n) => grouped(shift(n, 4))]],
  [
    'dollars',
    (n) => `$${n} million`,
    [
      (n) => `$${grouped(n)} million`,
      (n) => `$${n}${NBSP}million`,
      (n) => `US$${n}m`,
      (n) => `$${n}mn`,
      (n) => `${n} million dollars`,
      (n) => `$${shift(n, 6)}`,
      (n) => `${shift(n, 2)}万美元`,
      (n) => `${wide('$')}${n} million`,
    ],
  ],
  ['points', (n) => `${n}个百分点`, [(n) => `${n} 个百分点`, (n) => `${n}個百分點`, (n) => `${n} percentage points`, (n) => `${n}pp`]],
  ['basis points', (n) => `${n} basis points`, [(n) => `${n}bps`, (n) => `${n} bp`, (n) => `${n}个基点`, (n) => `${n}-basis-point`]],
]

/** The same value `power` places larger, without rounding. */
function shift(n: string, power: number): string {
  const [whole = '', fraction = ''] = n.split('.')
  const digits = fraction.padEnd(power, '0')
  const moved = `${whole}${digits.slice(0, power)}`.replace(/^0+(?=\d)/, '')
  return digits.length > power ? `${moved}.${digits.slice(power)}` : moved
}

const figure = fc
  .tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 99 }))
  .map(([whole, cents]) => (cents === 0 ? String(whole) : `${whole}.${String(cents).padStart(2, '0')}`))

describe('the same figure has the same key however it is written', () => {
  test.each(UNITS)('%s', (_name, plain, variants) => {
    fc.assert(
      fc.property(figure, fc.constantFrom(['rose to ', ' in May'], ['增至', '，'], ['(', ' in all)']), (n, [before, after]) => {
        const expected = keys(`${before}${plain(n)}${after}`)
        expect(expected).toHaveLength(1)
        for (const variant of variants) expect([variant(n), ...keys(`${before}${variant(n)}${after}`)]).toEqual([variant(n), ...expected])
      }),
      { seed: 5, numRuns: 300 },
    )
  })
})

describe('a sign is a sign however it is written', () => {
  test.each(['-', '−', '–', '－', '﹣'.normalize('NFKC')])('%s', (sign) => {
    expect(keys(`fell ${sign}3.2% on`)).toEqual(keys('fell -3.2% on'))
  })
})
