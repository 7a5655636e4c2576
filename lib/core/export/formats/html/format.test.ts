import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Annotation } from '#lib/core/annotation/model.ts'
import { bundlesOf } from '#lib/core/export/groups.ts'
import type { Entry } from '#lib/core/export/model.ts'
import { renderFile } from '#lib/core/export/render-file.ts'
import { anAnnotation, anArticle, aTarget, TEXT } from '#tests/support/builders.ts'
import { chineseWords, englishWords } from '#tests/support/export-words.ts'
import { html } from './format.ts'
import { STYLE, STYLE_HASH, webAddress } from './page.ts'

const article = anArticle()
const blocks = TEXT.split('\n').map((line, at, all) => {
  const start = all.slice(0, at).join('\n').length + (at > 0 ? 1 : 0)
  return { kind: at === 0 ? 'title' : 'paragraph', start, end: start + line.length } as const
})
const mark = (n: number, exact: string, patch: Partial<Annotation> = {}) =>
  anAnnotation({ id: `annotation:n${n}` as Annotation['id'], target: aTarget(exact), ...patch })
const entryOf = (...annotations: Annotation[]): Entry => ({ article, text: { articleId: article.id, text: TEXT, blocks }, annotations })

async function page(entry: Entry, words = chineseWords()): Promise<string> {
  const [bundle] = bundlesOf([entry], 'article', words)
  const file = bundle && (await renderFile(html, bundle))
  return file?.ok ? file.value.text : ''
}

describe('the HTML page', () => {
  it('allows its own style and nothing else', async () => {
    expect(STYLE_HASH).toBe(`sha256-${createHash('sha256').update(STYLE).digest('base64')}`)
    const text = await page(entryOf(mark(1, '净利润41.7亿元')))
    expect(text).toContain(`content="default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'"`)
    expect(text).toContain(`<style>${STYLE}</style>`)
    expect(text).not.toMatch(/<script|<link|<img|<iframe|style=|\son\w+=|javascript:/i)
  })

  it('marks the highlights in the text, each leading to its note and back', async () => {
    const text = await page(entryOf(mark(1, '净利润41.7亿元', { note: 'mine' }), mark(2, '净息差压力仍在', { colour: 'risk' })))
    expect(text).toContain('<mark class="figure" id="in-tm-n1">净利润41.7亿元<sup><a href="#tm-n1">1</a></sup></mark>，同比')
    expect(text).toContain('<section class="note risk" id="tm-n2">')
    expect(text).toContain('<a href="#in-tm-n2">2</a>')
    expect(text).toContain('<p class="words">mine</p>')
  })

  it('overlapping ones keep the text whole', async () => {
    const text = await page(entryOf(mark(1, '前三季度实现净利润41.7亿元'), mark(2, '净利润41.7亿元，同比增长', { colour: 'fact' })))
    const words = text.replace(/<sup>.*?<\/sup>/g, '').replace(/<[^>]*>/g, '')
    expect(words).toContain(TEXT.split('\n')[1])
    expect(text).toContain('id="in-tm-n2"')
  })

  it('is text, whatever the page, the note or the tag says', async () => {
    const hostile = '</style><script>alert(1)</script><img src=x onerror=alert(1)>"\'&'
    const text = await page({
      ...entryOf(mark(1, '净利润41.7亿元', { note: hostile, tags: [hostile] })),
      article: anArticle({ title: hostile, byline: hostile }),
      text: undefined,
    })
    expect(text).not.toMatch(/<script|<img|onerror=alert\(1\)>"/)
    expect(text).toContain('&#60;script&#62;alert(1)')
  })

  it('speaks the reader’s language', async () => {
    expect(await page(entryOf())).toMatch(/<html lang="zh-CN">[\s\S]*阅读 2026-11-20 16:00/)
    expect(await page(entryOf(), englishWords())).toMatch(/<html lang="en">[\s\S]*Read 2026-11-20 16:00/)
  })

  it.each([
    ['https://a.example/x', 'https://a.example/x'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['x', undefined],
  ])('links %s: %s', (url, address) => expect(webAddress(url)).toBe(address))
})
