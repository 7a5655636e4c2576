import { describe, expect, it } from 'vitest'
import { bandsOf, isSameStory } from './fingerprint.ts'

const report = (day: string, index: string, change: string, turnover: string, rise: string, flow: string): string =>
  [
    `收评：沪指${change}，两市成交${turnover}亿元`,
    `${day}，A股三大指数今日收盘。截至收盘，沪指报${index}点，${change}；两市全天成交额${turnover}亿元，较上一交易日有所变化。盘面上，个股涨跌互现，全市场超${rise}只个股上涨。`,
    `板块方面，半导体、证券、有色金属等板块涨幅居前，煤炭、白酒、旅游等板块跌幅居前。北向资金全天净买入${flow}亿元，其中沪股通净买入占比过半，深股通净买入占比不足一半。`,
    '分析人士认为，短期内市场仍以结构性行情为主，投资者宜控制仓位，关注业绩确定性较强的方向。中长期看，流动性环境保持宽松，估值处于历史中位数附近，下行空间有限，上行则有赖于盈利的改善。',
    '风险提示：市场有风险，投资需谨慎。本文内容仅供参考，不构成任何投资建议，投资者据此操作，风险自担。更多资讯请关注本网后续报道，转载请注明出处，违者将依法追究责任。',
  ].join('\n')

const MONDAY = report('11月16日', '3412.58', '涨0.42%', '10286', '3100', '28.4')
const TUESDAY = report('11月17日', '3398.17', '跌0.42%', '9874', '1900', '12.7')

const EN = [
  'Corran Paper beats forecasts as pulp costs ease',
  'GLASGOW — Corran Paper Plc reported a 14.2% rise in quarterly profit on Monday, helped by lower pulp costs and a price increase that took effect in July.',
  'Net income rose to 86.4 million pounds in the three months to September from 75.7 million a year earlier. Revenue was little changed at 612 million pounds, while operating costs fell 3%.',
  'The company kept its forecast that volumes will grow by about 2% this year, and said it would spend 45 million pounds on a new drying line in Perth that is due to start in 2028.',
  'Shares in Corran, which had fallen 9% since August, closed up 3.1%. The stock is the second-best performer in its sector this quarter, behind only Nordvik of Norway.',
  'Finance chief Dougal Ainsley told reporters that the company is not in talks about a merger, and that it would rather return cash to its holders than buy a rival at present prices.',
]
const ABOUT =
  'Corran Paper Plc makes paper and board at nine mills in Scotland, Finland and Portugal. Founded in 1871, it employs 6,200 people and is listed in London.'

const cases: readonly (readonly [string, string, string, boolean])[] = [
  ['the same text', EN.join('\n'), EN.join('\n'), true],
  [
    'a copy under another headline, with a line of its own',
    EN.join('\n'),
    ['Pulp relief for Corran', ...EN.slice(1), 'This story was published from a wire feed without changes.'].join('\n'),
    true,
  ],
  ['a copy that stops after three paragraphs', EN.join('\n'), EN.slice(0, 4).join('\n'), true],
  ['one figure put right', EN.join('\n'), EN.join('\n').replace('86.4 million', '85.1 million'), true],
  [
    'a copy in traditional characters',
    MONDAY,
    MONDAY.replaceAll('资', '資').replaceAll('场', '場').replaceAll('业', '業').replaceAll('报', '報').replaceAll('涨', '漲'),
    true,
  ],
  ['the same report of another day', MONDAY, TUESDAY, false],
  [
    'the same results of another quarter',
    EN.join('\n'),
    EN.join('\n').replaceAll(/\d[\d.]*/g, (figure) => String(Number(figure) + 3)),
    false,
  ],
  [
    'another story with the same words about the company',
    [...EN.slice(0, 2), ABOUT].join('\n'),
    ['Corran names new chair', 'Corran Paper Plc named Una Breck as chair on Friday. She succeeds Alan Moor.', ABOUT].join('\n'),
    false,
  ],
  ['two stories', EN.join('\n'), MONDAY, false],
  ['too little to tell', 'Title\nShares rose 3%.', 'Title\nShares rose 3%.', false],
]

describe('isSameStory', () => {
  it.each(cases)('%s', (_name, a, b, same) => {
    expect([isSameStory({ text: a }, { text: b }), isSameStory({ text: b }, { text: a })]).toEqual([same, same])
  })

  it.each(cases.filter(([, , , same]) => same))('%s: found by a band', (_name, a, b) => {
    const known = new Set(bandsOf(a))
    expect(bandsOf(b).some((band) => known.has(band))).toBe(true)
  })

  it('a committee’s statement of the next month is another one, however many words it shares', () => {
    const on = (iso: string, text = EN.join('\n')) => ({ text, publishedAt: { iso, zone: 'stated', raw: iso } as const })
    const edited = EN.join('\n').replace('little changed', 'almost unchanged')
    expect(isSameStory(on('2026-11-16T12:10:00Z'), on('2026-11-18', edited))).toBe(true)
    expect(isSameStory(on('2026-11-16T12:10:00Z'), on('2026-12-16', edited))).toBe(false)
  })

  it('has no bands for an empty text', () => {
    expect(bandsOf('Title')).toEqual([])
  })
})
