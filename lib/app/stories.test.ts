import { describe, expect, it } from 'vitest'
import type { ArticleRecord } from '#lib/core/article/record.ts'
import { aTestApp } from '#tests/support/app.ts'
import { aContent, aTarget, TEXT } from '#tests/support/builders.ts'

const LONG = `${TEXT}\n${Array.from({ length: 12 }, (_, i) => `第${i + 1}家分行的负责人在会上介绍，辖内小微贷款余额${(i * 37 + 11) / 10}亿元，较年初增加${i + 2}户，客户主要分布在制造与物流行业。`).join('\n')}`
const COPY = 'https://copy.example/a/1'

async function saved(text = LONG) {
  const bench = aTestApp()
  const made = await bench.app.annotate({ content: aContent({ text }), target: aTarget(), colour: 'fact', note: '' })
  const page = await bench.app.findPage([aContent().url])
  if (!made.ok || !page.ok) throw new Error('not saved')
  return { ...bench, article: page.value.article as ArticleRecord }
}

describe('a saved article met again', () => {
  it('tells what changed, against the text as it was saved', async () => {
    const { app, article } = await saved()
    expect(await app.findRevision(article, aContent({ text: LONG }))).toEqual({ ok: true, value: undefined })
    const revised = await app.findRevision(article, aContent({ text: LONG.replaceAll('41.7', '47.1') }))
    expect(revised).toMatchObject({
      ok: true,
      value: { notice: 'silent', figures: [{ old: '41.7亿元', new: '47.1亿元', kind: 'figure' }] },
    })
  })

  it('is offered at another address, joined when the reader says so, and left again', async () => {
    const { app, article } = await saved()
    const copy = aContent({ url: COPY, canonicalUrl: COPY, title: '转载', text: LONG.replace(/^.*\n/, '转载\n') })
    expect(await app.findTwin(copy)).toMatchObject({ ok: true, value: { articleId: article.id, highlights: 1, publisher: '江海财经' } })
    expect((await app.joinStory(article.id, [COPY])).ok).toBe(true)
    expect(await app.findPage([COPY])).toMatchObject({
      ok: true,
      value: { article: { id: article.id }, annotations: [{ colour: 'fact' }] },
    })
    expect((await app.leaveStory(article.id, [COPY])).ok).toBe(true)
    expect(await app.findPage([COPY])).toMatchObject({ ok: true, value: { annotations: [] } })
  })

  it.each([
    ['the same report with other figures', LONG.replace(/\d+/g, (figure) => String(Number(figure) + 7))],
    ['a short text', TEXT],
  ])('%s is offered nothing', async (_name, text) => {
    const { app } = await saved()
    expect(await app.findTwin(aContent({ url: COPY, canonicalUrl: COPY, text }))).toEqual({ ok: true, value: undefined })
  })

  it('does not take the address of another article', async () => {
    const { app, article } = await saved()
    await app.saveArticle(aContent({ url: COPY, canonicalUrl: COPY, text: TEXT }))
    expect(await app.joinStory(article.id, [COPY])).toMatchObject({ ok: false, error: { kind: 'not-found' } })
  })
})
