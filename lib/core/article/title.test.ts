import { describe, expect, test } from 'vitest'
import { chooseTitle, type HeadingClaim, stripSiteName } from './title.ts'

describe('stripSiteName', () => {
  test.each([
    ['券商连夜启动应急预案 员工受命返回 | 财经早报', [], '券商连夜启动应急预案 员工受命返回', '财经早报'],
    ['多地楼市新政落地 成交回暖_网易财经', [], '多地楼市新政落地 成交回暖', '网易财经'],
    ['公募基金规模再创新高-股票频道-和讯网', [], '公募基金规模再创新高', '股票频道-和讯网'],
    ['Fed holds rates steady as inflation cools - The Daily Ledger', [], 'Fed holds rates steady as inflation cools', 'The Daily Ledger'],
    ['Ledger | Fed holds rates steady as inflation cools', ['Ledger'], 'Fed holds rates steady as inflation cools', undefined],
    [
      'Rates - what the Fed will do next and why it matters to you now',
      [],
      'Rates - what the Fed will do next and why it matters to you now',
      undefined,
    ],
    ['A-share rally fades', [], 'A-share rally fades', undefined],
    ['监察条例修订草案公开征求意见-纪检', [], '监察条例修订草案公开征求意见', '纪检'],
    ['美团-W', [], '美团-W', undefined],
    ['', [], '', undefined],
  ])('%s', (title, names, expected, suffix) => expect(stripSiteName(title, names)).toEqual({ title: expected, suffix }))
})

describe('chooseTitle', () => {
  const sole = (text: string): HeadingClaim => ({ text, rank: 'sole' })
  const main = (text: string): HeadingClaim => ({ text, rank: 'main' })
  const minor = (text: string): HeadingClaim => ({ text, rank: 'minor' })
  const rates = 'Rates fall again in March'
  test.each<[string, string, HeadingClaim[], string[], string]>([
    ['the heading that <title> repeats', `${rates} - Ledger`, [sole(rates)], [], rates],
    ['a site name in h1 is no headline', `${rates} - Ledger`, [main('Ledger')], [rates], rates],
    ['a heading that says nearly the same', 'Fed: rates fall again in March 2024', [sole(`Fed: ${rates}`)], [], `Fed: ${rates}`],
    ['metadata before <title>', 'Ledger', [], [rates], rates],
    ['the reader’s headline before the search engine’s', 'What lower rates mean | Ledger', [sole(rates)], ['What lower rates mean'], rates],
    ['without metadata a foreign h1 is a section', 'Why rates fell again', [sole('Money and Markets Weekly')], [], 'Why rates fell again'],
    ['a one-word <title> is no headline', 'Article', [sole(rates)], [], rates],
    ['the last part of a <title>', `Information Desk: ${rates}`, [main(rates)], [], rates],
    [
      'half a headline',
      'The Rates Project: Better Money',
      [main('Rates Project:')],
      ['The Rates Project: Better Money'],
      'The Rates Project: Better Money',
    ],
    ['a permalink’s sign', rates, [sole(`${rates}¶`)], [], rates],
    ['a label that nobody repeats', `${rates} | Ledger`, [sole(`Analysis: ${rates}`)], [], rates],
    [
      'the spelling most agree on',
      'Rates Fall Again In March',
      [sole('RATES FALL AGAIN IN MARCH')],
      ['Rates Fall Again In March'],
      'Rates Fall Again In March',
    ],
    ['the seen spelling among equals', 'Ledger', [sole(rates)], ['Rates Fall Again In March'], rates],
    ['a related story in h2', `${rates} - Ledger`, [minor('Rates fall'), sole(rates)], [], rates],
    ['nothing at all', '', [], [], ''],
  ])('%s', (_name, documentTitle, headings, stated, expected) => {
    expect(chooseTitle({ documentTitle, headings, stated, siteNames: ['Ledger'] }).title).toBe(expected)
  })
})
