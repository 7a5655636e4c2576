import { describe, expect, it } from 'vitest'
import type { Snapping } from '#lib/core/settings.ts'
import { snap } from './snap.ts'

const EN = 'Harlow Corp. cut its outlook on Tuesday. Mr. Okafor said orders fell 3.2% in\n   Q3, to $1.4 billion. Shares slid.'
const ZH = '公司三季度净利润同比增长32.5%。管理层表示：“全年目标不变。”分析师仍有疑问？'

const CASES: readonly (readonly [Snapping, string, string, string, string])[] = [
  ['off', 'en', EN, 'utloo', 'utloo'],
  ['word', 'en', EN, 'utloo', 'outlook'],
  ['word', 'en', EN, 'rlow Corp. cu', 'Harlow Corp. cut'],
  ['word', 'en', EN, ' outlook ', ' outlook '],
  ['word', 'zh-CN', ZH, '利', '利润'],
  ['word', 'zh-CN', ZH, '理层表', '管理层表示'],
  ['sentence', 'en', EN, 'outlook', 'Harlow Corp. cut its outlook on Tuesday.'],
  ['sentence', 'en', EN, 'orders fell', 'Mr. Okafor said orders fell 3.2% in\n   Q3, to $1.4 billion.'],
  ['sentence', 'en', EN, 'billion. Shares', 'Mr. Okafor said orders fell 3.2% in\n   Q3, to $1.4 billion. Shares slid.'],
  ['sentence', 'zh-CN', ZH, '净利润', '公司三季度净利润同比增长32.5%。'],
  ['sentence', 'zh-CN', ZH, '全年目标', '管理层表示：“全年目标不变。”'],
  ['sentence', 'zh-CN', ZH, '疑问', '分析师仍有疑问？'],
  ['sentence', 'not a tag', EN, 'slid', 'Shares slid.'],
]

describe('snap', () => {
  it.each(CASES)('%s, %s: %#', (snapping, language, text, selected, grown) => {
    const start = text.indexOf(selected)
    const { start: from, end } = snap(text, { start, end: start + selected.length }, snapping, language)
    expect(text.slice(from, end)).toBe(grown)
  })

  it('an abbreviation at the end of the text ends it', () => {
    const text = 'It bought Harlow Inc.'
    expect(snap(text, { start: 3, end: 5 }, 'sentence', 'en')).toEqual({ start: 0, end: text.length })
  })
})
