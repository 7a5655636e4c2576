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
    ['夜雨-海岸诗歌网', [], '夜雨', '海岸诗歌网'],
    ['美团-W', [], '美团-W', undefined],
    ['華瀾鋰業延後二期計畫 | 鉅亨網', [], '華瀾鋰業延後二期計畫', '鉅亨網'],
    ['華瀾鋰業延後二期計畫 - Yahoo奇摩', [], '華瀾鋰業延後二期計畫', 'Yahoo奇摩'],
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
    ['capitals that nobody repeats', 'Rates fall again in March', [sole('RATES FALL AGAIN IN MARCH')], [rates], rates],
    ['capitals where all are', 'RATES FALL AGAIN IN MARCH', [sole('RATES FALL AGAIN IN MARCH')], [], 'RATES FALL AGAIN IN MARCH'],
    [
      'the only h1, where it tells what <title> tells',
      'Fed cuts rates, savers lose out | Ledger',
      [sole('Savers are poorer after the bank’s third cut this year')],
      [],
      'Savers are poorer after the bank’s third cut this year',
    ],
    [
      'the only h1 before a section of the text that <title> repeats',
      'What are rates - A guided introduction | Ledger',
      [sole('An introduction to rates: what savers need to know this year'), minor('What are rates?')],
      ['What are rates - A guided introduction'],
      'An introduction to rates: what savers need to know this year',
    ],
    [
      'a section in h1',
      'Panel votes to change limits on lending rates',
      [sole('Rates and Savings')],
      [],
      'Panel votes to change limits on lending rates',
    ],
    [
      'metadata with a dash of its own',
      'Rates fall - what comes next | Ledger',
      [],
      ['Rates fall - what comes next'],
      'Rates fall - what comes next',
    ],
    ['the writer behind the title', 'Rates fall again in March - by Ana Prieto', [], [], rates],
    ['the writer between title and site', 'Rates fall again in March | Ana Prieto | Ledger', [], [rates], rates],
    [
      'quotes and dashes spelt in two ways',
      '“Rates” fall again – in March | Ledger',
      [sole('"Rates" fall again - in March')],
      [],
      '"Rates" fall again - in March',
    ],
    ['a related story in h2', `${rates} - Ledger`, [minor('Rates fall'), sole(rates)], [], rates],
    ['nothing at all', '', [], [], ''],
  ])('%s', (_name, documentTitle, headings, stated, expected) => {
    expect(chooseTitle({ documentTitle, headings, stated, siteNames: ['Ledger'] }).title).toBe(expected)
  })
})
