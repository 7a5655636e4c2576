import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { anAnnotation, anArticle, anInstitution, aTarget, TEXT } from '#tests/support/builders.ts'
import { markdown } from './format.ts'

const colourWords = { fact: '事实', figure: '数据', risk: '风险', catalyst: '催化', question: '疑问' }
const article = anArticle({
  byline: '陈一, 林二',
  publishedAt: { iso: '2026-11-19T21:30:00+08:00', zone: 'assumed', raw: '2026-11-19 21:30' },
  institutions: [anInstitution('江海银行', []), anInstitution('江海财经', [])],
})
const bundle = {
  article,
  text: { articleId: article.id, text: TEXT, blocks: [] },
  annotations: [
    anAnnotation({ institutions: ['unlisted:江海银行'], note: '与指引 **一致**', tags: ['bank q3'] }),
    anAnnotation({ target: aTarget('净息差压力仍在'), colour: 'risk' }),
  ],
  colourWords,
  exportedAt: new Date('2026-11-20T09:00:00Z'),
}

describe('the Markdown format', () => {
  const text = markdown.render(bundle)

  it('begins with front matter that YAML reads', () => {
    const yaml = /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? ''
    expect(parse(yaml)).toEqual({
      title: article.title,
      url: article.canonicalUrl,
      publisher: '江海财经',
      byline: '陈一, 林二',
      published: '2026-11-19T21:30:00+08:00',
      language: 'zh-CN',
      read: '2026-11-20T08:00:00.000Z',
      exported: '2026-11-20T09:00:00.000Z',
      institutions: ['[[江海银行]]', '[[江海财经]]'],
      tags: ['bank q3'],
      id: 'article:a1',
    })
  })

  it('gives each quote with meaning, institutions, tags, link, block id and note', () => {
    expect(text).toContain(
      [
        '> 净利润41.7亿元',
        '',
        `**数据** · [[江海银行]] · #bank-q3 · [↗](<https://news.example/2026/11/harbour-bank#:~:text=${encodeURIComponent('净利润41.7亿元')}>) ^tm-n1`,
        '',
        '与指引 **一致**',
        '',
        '> 净息差压力仍在',
        '',
        '**风险** · [↗]',
      ].join('\n'),
    )
  })

  it('an article without annotations is still a page', () => {
    expect(markdown.render({ ...bundle, annotations: [] })).toMatch(
      /\n# 江海银行三季度净利润同比增长3\.2%\n\n江海财经 · .*<https:\/\/news\.example\/2026\/11\/harbour-bank>\n$/,
    )
  })
})
