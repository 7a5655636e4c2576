import { describe, expect, test } from 'vitest'
import { chooseTitle, stripSiteName } from './title.ts'

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
    ['', [], '', undefined],
  ])('%s', (title, names, expected, suffix) => expect(stripSiteName(title, names)).toEqual({ title: expected, suffix }))
})

describe('chooseTitle', () => {
  const site = ['Ledger']
  test.each([
    [
      'the heading that <title> repeats',
      'Rates fall again in March - Ledger',
      ['Rates fall again in March'],
      [],
      'Rates fall again in March',
    ],
    [
      'a site name in h1 is no headline',
      'Rates fall again in March - Ledger',
      ['Ledger'],
      ['Rates fall again in March'],
      'Rates fall again in March',
    ],
    [
      'a heading that says nearly the same',
      'Fed: rates fall again in March 2024',
      ['Fed: Rates Fall Again in March'],
      [],
      'Fed: Rates Fall Again in March',
    ],
    ['metadata before <title>', 'Ledger', [], ['Rates fall again in March'], 'Rates fall again in March'],
    ['nothing at all', '', [], [], ''],
  ])('%s', (_name, documentTitle, headings, stated, expected) => {
    expect(chooseTitle({ documentTitle, headings, stated, siteNames: site }).title).toBe(expected)
  })
})
