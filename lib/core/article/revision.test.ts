import { describe, expect, it } from 'vitest'
import type { ArticleTime } from './model.ts'
import { type ArticleRevision, reviseArticle } from './revision.ts'

const TITLE = '江海银行净利润增长3.2%'
const LEAD = '江海银行周三披露，前三季度净利润41.7亿元，同比增长3.2%。'
const QUOTE = '行长表示，净息差压力仍在，全年信贷增速目标维持在9%左右。'
const END = '截至收盘，该行股价报5.21元，上涨0.8%。'

const version = (lines: readonly string[], modified?: string, partial = false) => {
  const time: ArticleTime | undefined = modified ? { iso: modified, zone: 'stated', raw: modified } : undefined
  return { text: lines.join('\n'), blocks: [], partial, modifiedAt: time, savedAt: '2026-11-20T08:00:00.000Z' }
}
const SAVED = version([TITLE, LEAD, QUOTE, END])

const told = (revision: ArticleRevision | undefined) =>
  revision && {
    notice: revision.notice,
    figures: revision.figures.map(({ old, new: now }) => `${old}→${now}`),
    passages: revision.passages.map(({ kind, headline }) => (headline ? `${kind} headline` : kind)),
  }

describe('reviseArticle', () => {
  it.each([
    ['nothing', version([TITLE, LEAD, QUOTE, END]), undefined],
    ['other spaces and marks', version([TITLE, LEAD.replaceAll('，', ', '), QUOTE, END]), undefined],
    ['the order of paragraphs', version([TITLE, QUOTE, LEAD, END]), undefined],
    ['the script', version([TITLE.replace('银', '銀'), LEAD.replaceAll('银', '銀'), QUOTE.replace('标', '標'), END]), undefined],
    ['a counter beside the text', version([TITLE, LEAD, '阅读 3216', QUOTE, END]), undefined],
    ['one page of several', { ...version([TITLE, LEAD]), part: { number: 1, of: 2 } }, undefined],
    ['a part of it, behind a paywall', version([TITLE, LEAD], undefined, true), undefined],
    [
      'a figure, silently',
      version([TITLE, LEAD.replace('41.7', '47.1'), QUOTE, END]),
      { notice: 'silent', figures: ['41.7亿元→47.1亿元'], passages: ['edited'] },
    ],
    [
      'one figure in headline and lead',
      version([TITLE.replace('3.2', '2.3'), LEAD.replace('3.2', '2.3'), QUOTE, END]),
      { notice: 'silent', figures: ['3.2%→2.3%'], passages: ['edited headline', 'edited'] },
    ],
    [
      'a figure, with another time of change',
      version([TITLE, LEAD.replace('增长', '下降'), QUOTE, END], '2026-11-21T09:00:00+08:00'),
      { notice: 'dated', figures: ['增长→下降'], passages: ['edited'] },
    ],
    [
      'a name, and says so',
      version([TITLE, LEAD, QUOTE.replace('行长', '副行长'), END, '更正：此前版本误写了发言人的职务。']),
      { notice: 'stated', figures: [], passages: ['edited', 'added'] },
    ],
    [
      'headline, a paragraph more and one less',
      version(['江海银行：息差压力仍在', LEAD, QUOTE, '该行计划明年发行不超过50亿元的永续债。']),
      { notice: 'silent', figures: [], passages: ['edited headline', 'added', 'removed'] },
    ],
  ])('%s', (_name, now, expected) => {
    expect(told(reviseArticle(SAVED, now))).toEqual(expected)
  })

  it('keeps what a panel can show, and says how much more there is', () => {
    const many = Array.from({ length: 80 }, (_, i) => `New paragraph ${i} with some words about item ${i * 7}.`)
    const revision = reviseArticle(SAVED, version([TITLE, LEAD, QUOTE, END, ...many]))
    expect([revision?.passages.length, revision?.more]).toEqual([60, 20])
  })
})
