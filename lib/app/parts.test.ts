// One article on several pages: one record, one text, and every highlight on its own words, in whatever order the pages are read.
import { describe, expect, it } from 'vitest'
import { quoteOf } from '#lib/core/annotation/model.ts'
import { articlePositionOf, inDocumentOrder } from '#lib/core/annotation/position.ts'
import type { ArticleContent } from '#lib/core/article/model.ts'
import { aTestApp } from '#tests/support/app.ts'
import { aContent, anInstitution, aTarget } from '#tests/support/builders.ts'

const FIRST = 'https://news.example/2026/11/harbour-bank.html'
const TITLE = '江海银行三季报解读'
const BODIES = ['净利润41.7亿元，同比增长3.2%。', '净息差为1.62%，与上年末持平。', '不良贷款率为0.94%。']

function page(number: number, patch: Partial<ArticleContent> = {}): ArticleContent {
  const body = BODIES[number - 1] as string
  return aContent({
    url: number === 1 ? FIRST : FIRST.replace('.html', `_${number}.html`),
    canonicalUrl: FIRST,
    title: TITLE,
    text: `${TITLE}\n${body}`,
    blocks: [
      { kind: 'title', start: 0, end: TITLE.length },
      { kind: 'paragraph', start: TITLE.length + 1, end: TITLE.length + 1 + body.length },
    ],
    partial: true,
    part: { number, of: 3 },
    ...patch,
  })
}

/** A highlight of `exact` on a page of `content`'s text. */
function draftOn(content: ArticleContent, exact: string) {
  const start = content.text.indexOf(exact)
  const { selectors, ...rest } = aTarget()
  const quote = { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' } as const
  const others = selectors.filter(({ type }) => type !== 'TextQuoteSelector' && type !== 'TextPositionSelector')
  const place = { type: 'TextPositionSelector', start, end: start + exact.length, in: 'article' } as const
  return { content, target: { ...rest, selectors: [quote, ...others, place] }, colour: 'figure', note: '' } as const
}

describe('an article on several pages', () => {
  const orders = [
    [1, 2, 3],
    [2, 1, 3],
    [3, 2, 1],
    [3, 1, 2],
  ]
  it.each(orders)('pages %i, %i, %i: one article, one text in page order, every highlight on its words', async (...numbers) => {
    const { app, db } = aTestApp()
    const words = ['41.7亿元', '1.62%', '0.94%']
    for (const number of numbers) await app.annotate(draftOn(page(number), words[number - 1] as string))
    const [article, ...others] = await db.articles.toArray()
    const text = (await db.texts.toArray()).map((row) => row.text).join()
    expect(others).toEqual([])
    expect(text).toBe([TITLE, ...BODIES].join('\n'))
    expect(article).toMatchObject({ canonicalUrl: FIRST, partial: false, chars: text.length })
    expect(article?.addresses).toHaveLength(3)
    expect('part' in (article ?? {})).toBe(false)
    const annotations = inDocumentOrder(await db.annotations.toArray())
    expect(annotations.map(({ target }) => [target.part, quoteOf(target).exact])).toEqual([
      [1, '41.7亿元'],
      [2, '1.62%'],
      [3, '0.94%'],
    ])
    for (const { target } of annotations) {
      const place = articlePositionOf(target)
      expect(place && text.slice(place.start, place.end)).toBe(quoteOf(target).exact)
    }
  })

  it('is found from each of its pages, and partial until all are there', async () => {
    const { app } = aTestApp()
    await app.saveArticle(page(1))
    await app.annotate(draftOn(page(2), '1.62%'))
    for (const number of [1, 2]) {
      const found = await app.findPage([page(number).url])
      expect(found.ok && [found.value.article?.partial, found.value.annotations.length]).toEqual([true, 1])
    }
  })

  it('keeps a highlight whose page reads otherwise than the stored one, without a place in it', async () => {
    const { app, db } = aTestApp()
    await app.saveArticle(page(1))
    const changed = page(1, { text: `${TITLE}\n净利润43.9亿元。` })
    const made = await app.annotate(draftOn(changed, '43.9亿元'))
    expect(made.ok && quoteOf(made.value.target).exact).toBe('43.9亿元')
    expect(made.ok && articlePositionOf(made.value.target)).toBeUndefined()
    expect(await db.annotations.count()).toBe(1)
  })

  it('files what a later page adds behind what is known', async () => {
    const name = '净息差'
    const content = page(2)
    const start = content.text.indexOf(name)
    const { app, db } = aTestApp([anInstitution(name, [{ start, end: start + name.length }])])
    await app.saveArticle(content)
    await app.saveArticle(page(1))
    const [article] = await db.articles.toArray()
    const [text] = await db.texts.toArray()
    const words = article?.institutions[0]?.mentions.map(({ start: from, end }) => text?.text.slice(from, end))
    // The finder of this test answers alike for every page: what it says of page 2 must have followed page 1's arrival.
    expect(words).toContain(name)
  })
})
