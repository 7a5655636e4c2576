// Pages nobody meant to serve: nothing throws, nothing is changed, every character kept has its place.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { classify } from '#lib/core/article/classify.ts'
import { readSignals } from '../signals.ts'
import { extractArticle } from './extract.ts'

const url = 'https://paper.test/a/20240318/100200300.html'
const now = new Date('2024-03-18T04:00:00Z')
const LINE = '多家机构在最新发布的研究报告中表示，券商板块在一季度延续了回暖的走势，成交金额较去年同期增长两成以上。'
const lineOf = (quarter: string): string => LINE.replace('一季度', quarter)
const PAGE = `<!doctype html><html lang="zh"><head><title>券商板块一季度延续回暖_财经报</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"券商板块一季度延续回暖","author":{"name":"张三"}}</script></head><body><div class="nav"><a href="/">首页</a><a href="/s">股票</a></div><h1>券商板块一季度延续回暖</h1><div class="info">2024-03-18 09:12 来源：财经报 作者：张三</div><div class="article-body"><p>${LINE}</p><p>${lineOf('二季度')}<b>招商银行</b>(<span class="quote-price">+1.25%</span>)</p><table><tr><th>项目</th><th>金额</th></tr><tr><td>收入</td><td>12.5</td></tr></table><ul><li>${lineOf('三季度')}</li></ul><blockquote>${lineOf('四季度')}</blockquote></div><div class="rank"><h3>热门推荐</h3><ul><li><a href="/1">两市成交额重返万亿元</a></li></ul></div></body></html>`

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')

/** What extraction says of a page, after checking that the page is as it was and that the map is right. */
function read(page: Document): string | undefined {
  const before = page.documentElement.outerHTML
  classify(readSignals(page, url))
  const article = extractArticle(page, { url, now })
  expect(page.documentElement.outerHTML).toBe(before)
  if (!article) return undefined
  const { text, blocks } = article.content
  for (let i = (blocks[0]?.end ?? 0) + 1; i < text.length; i += 5) {
    const range = article.textMap.rangeOf(i, i + 1)
    if (!range) expect(text[i]).toMatch(/\s/)
    else {
      expect(range.toString().replace(/\s/g, ' ')).toBe(text[i])
      expect(article.textMap.offsetsOf(range)).toEqual({ start: i, end: i + 1 })
    }
  }
  return text
}

const TAG = /<\/?[a-z][^>]*>/gi
const ATTRIBUTE = /\s[a-z-]+="[^"]*"/g
/** Each damage takes a page and a number that says where. */
const DAMAGE: Readonly<Record<string, (html: string, at: number) => string>> = {
  truncated: (html, at) => html.slice(0, at % html.length),
  'a tag in three is gone': (html, at) => {
    let n = at
    return html.replace(TAG, (tag) => (n++ % 3 === 0 ? '' : tag))
  },
  'attributes scrambled': (html, at) => {
    let n = at
    const all = html.match(ATTRIBUTE) ?? []
    return html.replace(ATTRIBUTE, () => all[n++ % all.length] ?? '')
  },
  'tags swapped': (html, at) => {
    let n = at
    const all = html.match(TAG) ?? []
    return html.replace(TAG, () => all[n++ % all.length] ?? '')
  },
  'read as another encoding': (html) => new TextDecoder('big5').decode(new TextEncoder().encode(html)),
  'in the middle of itself': (html, at) => html.slice(0, at % html.length) + html + html.slice(at % html.length),
}

describe('damaged pages', () => {
  test.each(Object.keys(DAMAGE))('%s', (name) => {
    fc.assert(
      fc.property(fc.nat(5000), (at) => {
        read(parse(DAMAGE[name]?.(PAGE, at) ?? ''))
      }),
      { numRuns: 60 },
    )
  })

  test('two damages at once', () => {
    const names = fc.constantFrom(...Object.keys(DAMAGE))
    fc.assert(
      fc.property(names, names, fc.nat(5000), (one, other, at) => {
        read(parse(DAMAGE[other]?.(DAMAGE[one]?.(PAGE, at) ?? '', at * 7) ?? ''))
      }),
      { numRuns: 120 },
    )
  })
})

test('the undamaged page is read whole', () => {
  const text = read(parse(PAGE)) ?? ''
  for (const words of ['一季度', '二季度', '三季度', '四季度', '招商银行', '收入 12.5']) expect(text).toContain(words)
  for (const words of ['+1.25%', '两市成交额', '首页']) expect(text).not.toContain(words)
})

test.each(['div', 'span', 'ul'])('%s nested 20,000 deep by a script', (tag) => {
  const page = parse(PAGE)
  let inner: Element = page.querySelector('.article-body') as Element
  for (let i = 0; i < 20_000; i++) inner = inner.appendChild(page.createElement(tag))
  inner.append(LINE)
  classify(readSignals(page, url))
  expect(extractArticle(page, { url, now })?.content.text).toContain(LINE)
})

test('3 MB of text', () => {
  // Every paragraph says something else: a page that says one thing 3,000 times is nobody's article.
  const many = Array.from({ length: 3200 }, (_, i) => `<p>${lineOf(`第${i}季度`).repeat(20)}</p>`).join('')
  const page = parse(PAGE.replace('<blockquote>', `${many}<blockquote>`))
  expect(extractArticle(page, { url, now })?.content.text.length).toBeGreaterThan(3_000_000)
})
