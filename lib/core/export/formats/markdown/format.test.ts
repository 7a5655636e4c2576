import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Annotation } from '#lib/core/annotation/model.ts'
import { bundlesOf } from '#lib/core/export/groups.ts'
import type { Entry, ExportOptions } from '#lib/core/export/model.ts'
import { renderFile } from '#lib/core/export/render-file.ts'
import { TEMPLATES } from '#lib/core/export/templates/index.ts'
import { anAnnotation, anArticle, anInstitution, aTarget, TEXT } from '#tests/support/builders.ts'
import { chineseWords, englishWords } from '#tests/support/export-words.ts'
import { linesOfMarkdown, nodesOf, parseMarkdown, wordsOf } from '#tests/support/markdown.ts'
import { markdown } from './format.ts'

const article = anArticle({
  byline: '陈一, 林二',
  publishedAt: { iso: '2026-11-19T21:30:00+08:00', zone: 'assumed', raw: '2026-11-19 21:30' },
  institutions: [anInstitution('江海银行', []), anInstitution('江海财经', [])],
})
const ANNOTATIONS = [
  anAnnotation({ institutions: ['unlisted:江海银行'], note: '与指引 **一致**', tags: ['bank q3'] }),
  anAnnotation({ id: 'annotation:n2' as Annotation['id'], target: aTarget('净息差压力仍在'), colour: 'risk' }),
]
const ENTRY: Entry = { article, text: { articleId: article.id, text: TEXT, blocks: [] }, annotations: ANNOTATIONS }

async function exported(options: ExportOptions = {}, entry: Entry = ENTRY): Promise<string> {
  const [bundle] = bundlesOf([entry], 'article', chineseWords())
  if (!bundle) throw new Error('no bundle')
  const file = await renderFile(markdown, bundle, options)
  if (!file.ok) throw new Error(JSON.stringify(file.error))
  return file.value.text
}

describe('the reading note', () => {
  it('begins with front matter that YAML reads', async () => {
    const yaml = /^---\n([\s\S]*?)\n---\n/.exec(await exported())?.[1] ?? ''
    expect(parse(yaml)).toEqual({
      title: article.title,
      url: article.canonicalUrl,
      publisher: '江海财经',
      byline: '陈一, 林二',
      published: '2026-11-19T21:30:00+08:00',
      read: '2026-11-20T08:00:00.000Z',
      language: 'zh-CN',
      institutions: ['江海银行', '江海财经'],
      tags: ['bank-q3'],
      id: 'article:a1',
    })
  })

  it('gives each quote with note, meaning, institutions, tags, link and block id', async () => {
    expect(await exported()).toContain(
      [
        '> 净利润41.7亿元',
        '',
        '与指引 **一致**',
        '',
        `**数据** · 江海银行 · #bank-q3 · [↗](<https://news.example/2026/11/harbour-bank#:~:text=${encodeURIComponent('净利润41.7亿元')}>)`,
        '<!-- tm-n1 -->',
        '',
        '> 净息差压力仍在',
        '',
        '**风险** · [↗]',
      ].join('\n'),
    )
  })

  it('says when it was published and as at when it was read, on the page’s and the reader’s clock', async () => {
    expect(await exported()).toContain('江海财经 · 陈一, 林二 · 发布 2026-11-19 21:30 +08:00 · 阅读 2026-11-20 16:00 · [news.example]')
  })

  it('warns of a quote that the page has changed since', async () => {
    const changes = [{ old: '41.7亿元', new: '40.2亿元', kind: 'figure' }] as const
    const seen = new Map([[ANNOTATIONS[0]?.id as Annotation['id'], { state: 'changed', changes }]] as const)
    expect(await exported({}, { ...ENTRY, seen })).toContain('⚠ 划线之后原文已改 · 41.7亿元 → 40.2亿元')
  })

  it('an article without annotations is still a page', async () => {
    expect(await exported({}, { ...ENTRY, annotations: [] })).toMatch(/harbour-bank>\)\n\n<!-- tickmark 1 -->\n$/)
  })

  it('is the same each time', async () => expect(await exported({ fullText: true })).toBe(await exported({ fullText: true })))

  it('for the clipboard it has neither ids nor a closing line', async () =>
    expect(await exported({ updatable: false })).not.toMatch(/tm-|tickmark/))

  it('speaks English', async () => {
    const [bundle] = bundlesOf([ENTRY], 'everything', englishWords())
    const file = bundle && (await renderFile(markdown, bundle))
    expect(file?.ok && file.value.text).toContain('# Everything\n')
  })
})

describe('with the full text', () => {
  it('marks what was highlighted and gives notes as footnotes', async () => {
    const tree = parseMarkdown(await exported({ fullText: true }))
    expect(linesOfMarkdown(tree)).toEqual(expect.arrayContaining(TEXT.split('\n').slice(1)))
    expect(nodesOf(tree, 'footnoteReference')).toHaveLength(1)
    expect(nodesOf(tree, 'footnoteDefinition').map(wordsOf)).toEqual(['与指引 一致'])
  })

  it('gives the figures as a table', async () => {
    const [table] = nodesOf(parseMarkdown(await exported({ figures: true })), 'table')
    expect(table && linesOfMarkdown(table)).toEqual(['数字 数值 单位 引文', '41.7亿元 4170000000 CNY 净利润41.7亿元'])
  })
})

describe.each(TEMPLATES)('template $id', (template) => {
  const PLACES = ['article', 'institution', 'tag', 'day', 'everything'] as const
  it.each(PLACES)('by %s: every quote and note is there as written', async (grouping) => {
    for (const bundle of bundlesOf([ENTRY], grouping, chineseWords())) {
      const file = await renderFile(markdown, bundle, { template, fullText: true, figures: true })
      if (!file.ok) throw new Error(JSON.stringify(file.error))
      const words = linesOfMarkdown(parseMarkdown(file.value.text)).join('\n')
      for (const { target, note } of bundle.entries.flatMap(({ annotations }) => annotations)) {
        for (const selector of target.selectors) if (selector.type === 'TextQuoteSelector') expect(words).toContain(selector.exact)
        expect(words).toContain(note.replaceAll('**', ''))
      }
      expect(file.value.text).not.toMatch(/\n\n\n|[\ufdd0-\ufdd2]|undefined|\[object/)
    }
  })
})

describe('dialects', () => {
  const withTemplate = (id: string) => exported({ template: TEMPLATES.find((template) => template.id === id) ?? (TEMPLATES[0] as never) })

  it('Obsidian: wikilinks, also as properties, and block ids', async () => {
    const text = await withTemplate('obsidian')
    expect(text).toContain('institutions:\n  - "[[江海银行]]"')
    expect(text).toMatch(/\*\*数据\*\* · \[\[江海银行\]\] · #bank-q3 · .* \^tm-n1\n/)
  })

  it('Logseq: an outline with page properties and uuids', async () => {
    const text = await withTemplate('logseq')
    expect(text).toMatch(/^title:: 江海银行三季度净利润同比增长3\.2%\n/)
    expect(text).toMatch(
      /\n- \*\*数据\*\* · .*\n {2}id:: [0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}\n\t- > 净利润41\.7亿元\n\t- 与指引/,
    )
  })

  it('research log: institution, then meaning, then what concerns nobody', async () => {
    const headings = nodesOf(parseMarkdown(await withTemplate('research-log')), 'heading').map(wordsOf)
    expect(headings).toEqual([article.title, '[[江海银行]]', '数据', '未涉及机构', '风险'])
  })
})
