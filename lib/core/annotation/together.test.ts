import { describe, expect, test } from 'vitest'
import { densify } from './dense.ts'
import { patternOf } from './pattern.ts'
import type { Placing } from './placing.ts'
import { placeAll } from './together.ts'

const INTRO =
  'The central bank left its policy rate alone on Thursday, as all but two of the economists asked last week had thought it would. '
const BODY = 'Net income at the lender rose 4.1% to 812 million crowns in the quarter, helped by fees. Its shares gained in early trade. '
const MORE = 'Lending margins narrowed for the third quarter in a row, the bank said, and bad loans were a little higher than in spring. '
const END =
  'The board will propose a dividend of 6.50 crowns a share, half a crown more than a year ago, and has no plans to buy back shares. '
const PAGE = INTRO + BODY + MORE + END

function run(steps: Generator<undefined, Placing[]>): Placing[] {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The words found for each quote of one page on another; undefined where there is no sure place. */
function found(
  page: string,
  quotes: readonly (string | readonly [quote: string, occurrence: number])[],
  after: string,
): (string | undefined)[] {
  const targets = quotes.map((one) => {
    const [exact, occurrence] = typeof one === 'string' ? [one, 0] : one
    let start = page.indexOf(exact)
    for (let n = 0; n < occurrence; n++) start = page.indexOf(exact, start + 1)
    const end = start + exact.length
    const quote = {
      type: 'TextQuoteSelector' as const,
      exact,
      prefix: page.slice(Math.max(0, start - 64), start),
      suffix: page.slice(end, end + 64),
    }
    return {
      source: '',
      selectors: [quote, { type: 'TextPositionSelector' as const, start, end, in: 'page' as const }],
      context: '',
      textVersion: 1,
    }
  })
  const dense = densify(after)
  return run(
    placeAll(
      dense,
      targets.map((target) => patternOf(target)),
    ),
  ).map(({ place }) => place && after.slice(dense.toSource[place.start], (dense.toSource[place.end - 1] as number) + 1))
}

describe('placeAll finds', () => {
  test.each([
    ['the same page', '4.1%', PAGE, '4.1%'],
    ['text put in before', '4.1%', `Breaking: markets live. ${PAGE}`, '4.1%'],
    [
      'other whitespace, widths and quotes',
      'rose 4.1% to 812 million',
      PAGE.replaceAll(' ', '\n  ').replace('4.1%', '４．１％'),
      'rose\n  ４．１％\n  to\n  812\n  million',
    ],
    [
      'an edit inside',
      'Net income at the lender rose 4.1% to 812 million crowns',
      PAGE.replace('lender', 'bank'),
      'Net income at the bank rose 4.1% to 812 million crowns',
    ],
    ['a figure changed in a short quote', '4.1%', PAGE.replace('4.1%', '3.8%'), '3.8%'],
    ['an edit beside', '812 million crowns', PAGE.replace('helped by fees', 'mostly thanks to a one-off gain'), '812 million crowns'],
    ['a long quote whose context is gone', MORE.trim(), `Elsewhere on the site: something else entirely. ${MORE}`, MORE.trim()],
    [
      'a quote torn by an inserted line',
      'Its shares gained in early trade. Lending margins narrowed for the third quarter in a row',
      PAGE.replace('trade. ', 'trade. Read more: our guide to banks. '),
      'Its shares gained in early trade. Read more: our guide to banks. Lending margins narrowed for the third quarter in a row',
    ],
  ])('%s', (_name, quote, after, expected) => {
    expect(found(PAGE, [quote], after)).toEqual([expected])
  })
})

describe('placeAll finds nothing', () => {
  test.each([
    ['a deleted sentence', 'Its shares gained in early trade.', PAGE.replace('Its shares gained in early trade. ', '')],
    ['short words that stand elsewhere while their own sentence is gone', 'shares', INTRO + MORE + END],
    [
      'a page about something else',
      'Net income at the lender rose 4.1%',
      'Rain is expected in the north today, with sunny spells later in the week and a light wind.'.repeat(20),
    ],
    ['an empty page', '4.1%', ''],
  ])('%s', (_name, quote, after) => {
    expect(found(PAGE, [quote], after)).toEqual([undefined])
  })
})

describe('a phrase that is repeated', () => {
  const rows = ['一季度', '二季度', '三季度', '四季度'].map((quarter) => `${quarter}国泰君安上调了目标价并维持评级。`)
  const page = rows.join('')

  test('each goes to its own place', () => {
    const after = `更正说明：本文有修改。${rows.join('\n')}`
    const quotes = rows.map((_, i) => ['国泰君安', i] as const)
    const dense = densify(after)
    expect(found(page, quotes, after)).toEqual(rows.map(() => '国泰君安'))
    expect(dense.text.match(/国泰君安/g)).toHaveLength(4)
  })

  test('without anything to tell places apart it has none', () => {
    const blank = '国泰君安。'.repeat(60)
    expect(found(`${blank}完`, [['国泰君安', 30]], `前言${blank}另有内容${blank}`)).toEqual([undefined])
  })
})
