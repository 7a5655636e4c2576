import { describe, expect, it } from 'vitest'
import type { AnnotationId } from '#lib/core/ids.ts'
import { aTestApp } from '#tests/support/app.ts'
import { ADDRESS, aContent, anInstitution, aTarget } from '#tests/support/builders.ts'
import { chineseWords } from '#tests/support/export-words.ts'

const draft = { content: aContent(), target: aTarget(), colour: 'figure', note: '' } as const
const value = async <T>(result: Promise<{ ok: true; value: T } | { ok: false; error: unknown }>): Promise<T> => {
  const settled = await result
  if (!settled.ok) throw new Error(JSON.stringify(settled.error))
  return settled.value
}

describe('the app', () => {
  it('stores nothing until the reader acts', async () => {
    const { app, db } = aTestApp()
    await app.findInstitutions(aContent())
    await app.findPage([ADDRESS])
    expect(await db.articles.count()).toBe(0)
    expect(await db.texts.count()).toBe(0)
  })

  it('stores article, text and annotation together with the first highlight', async () => {
    const { app, db, announced } = aTestApp()
    const annotation = await value(app.annotate({ ...draft, note: '毛利率?' }))
    const page = await value(app.findPage([ADDRESS]))
    expect(page.article?.title).toBe(aContent().title)
    expect(page.annotations).toEqual([annotation])
    expect((await db.texts.toArray()).map(({ text }) => text)).toEqual([aContent().text])
    expect(announced).toEqual([[ADDRESS]])
  })

  it('keeps one article for many annotations, tabs and addresses', async () => {
    const { app, db } = aTestApp()
    await Promise.all([app.annotate(draft), app.annotate(draft), app.saveArticle(aContent())])
    await app.annotate({ ...draft, content: aContent({ url: 'https://m.news.example/2026/11/harbour-bank' }) })
    const articles = await db.articles.toArray()
    expect(articles.map(({ addresses }) => addresses)).toEqual([[ADDRESS, 'https://m.news.example/2026/11/harbour-bank']])
    expect(await db.annotations.count()).toBe(3)
  })

  it('files an annotation under the institutions inside it, else in its sentence', async () => {
    const text = aContent().text
    const at = text.indexOf('江海银行', 10)
    const { app } = aTestApp([anInstitution('江海银行', [{ start: at, end: at + 4 }])])
    expect((await value(app.annotate(draft))).institutions).toEqual(['unlisted:江海银行'])
    expect((await value(app.annotate({ ...draft, target: aTarget('信贷增速目标') }))).institutions).toEqual([])
  })

  it('revises only what the patch names', async () => {
    const { app } = aTestApp()
    const { id } = await value(app.annotate(draft))
    await app.revise(id, { note: '看全年指引' })
    const revised = await value(app.revise(id, { colour: 'risk' }))
    expect(revised).toMatchObject({ note: '看全年指引', colour: 'risk', revision: 3 })
  })

  it('loses neither of two revisions that cross', async () => {
    const { app } = aTestApp()
    const { id } = await value(app.annotate(draft))
    await Promise.all([app.revise(id, { note: 'a' }), app.revise(id, { colour: 'risk' }), app.revise(id, { tags: ['x'] })])
    const page = await value(app.findPage([ADDRESS]))
    expect(page.annotations[0]).toMatchObject({ note: 'a', colour: 'risk', tags: ['x'], revision: 4 })
  })

  it('keeps what two windows wrote into one note', async () => {
    const { app } = aTestApp()
    const { id } = await value(app.annotate({ ...draft, note: 'both saw this' }))
    const noteBase = 'both saw this'
    await Promise.all([
      app.revise(id, { note: 'page\nboth saw this', noteBase }),
      app.revise(id, { note: 'both saw this\npopup', noteBase }),
      app.revise(id, { note: 'both saw this\nlibrary', noteBase }),
    ])
    const page = await value(app.findPage([ADDRESS]))
    expect(page.annotations[0]?.note).toBe('page\nboth saw this\npopup\nlibrary')
  })

  it('places an annotation again, keeps where it was, and files it anew; placing back leaves no trace', async () => {
    const at = aContent().text.indexOf('该行')
    const { app } = aTestApp([anInstitution('江海银行', [{ start: at, end: at + 2 }])])
    const made = await value(app.annotate(draft))
    const there = aTarget('该行行长')
    const placed = await value(app.place(made.id, there, aContent()))
    expect(placed).toMatchObject({ target: there, earlier: [{ target: made.target, until: placed.updatedAt }], revision: 2 })
    expect(placed.institutions).toEqual(['unlisted:江海银行'])
    const back = await value(app.place(made.id, made.target, aContent()))
    expect(back).toEqual({ ...made, institutions: back.institutions, updatedAt: back.updatedAt, revision: 3 })
  })

  it('knows the tags in use and how often', async () => {
    const { app } = aTestApp()
    const first = await value(app.annotate(draft))
    const second = await value(app.annotate(draft))
    await app.revise(first.id, { tags: ['净息差', '银行'] })
    await app.revise(second.id, { tags: ['银行'] })
    expect(new Map((await value(app.usedTags())).map(({ tag, count }) => [tag, count]))).toEqual(
      new Map([
        ['净息差', 1],
        ['银行', 2],
      ]),
    )
    await app.remove(second.id)
    expect(await value(app.usedTags())).toContainEqual({ tag: '银行', count: 1 })
  })

  it('deletes with a tombstone and restores what was there', async () => {
    const { app, db } = aTestApp()
    const made = await value(app.annotate({ ...draft, note: 'keep me' }))
    await app.remove(made.id)
    expect(await db.annotations.count()).toBe(0)
    expect((await db.deletions.toArray()).map(({ id, kind }) => ({ id, kind }))).toEqual([{ id: made.id, kind: 'annotation' }])
    const restored = await value(app.restore(made.id))
    expect(restored).toEqual({ ...made, updatedAt: restored.updatedAt, revision: 2 })
    expect(await db.deletions.count()).toBe(0)
  })

  it.each(['revise', 'remove', 'restore'] as const)('%s of what is not there is a value, not an exception', async (verb) => {
    const { app } = aTestApp()
    const id = 'annotation:nobody' as AnnotationId
    const result = verb === 'revise' ? app.revise(id, { note: 'x' }) : app[verb](id)
    expect(await result).toEqual({ ok: false, error: { kind: 'not-found', id } })
  })

  it('calls watchers back after every change, and no more after stopping', async () => {
    const { app } = aTestApp()
    const seen: number[] = []
    const changed = () => new Promise<void>((done) => setTimeout(done, 30))
    const stop = app.watchPage([ADDRESS], (result) => result.ok && seen.push(result.value.annotations.length))
    await changed()
    const { id } = await value(app.annotate(draft))
    await changed()
    await app.remove(id)
    await changed()
    stop()
    await app.annotate(draft)
    await changed()
    expect(seen.at(0)).toBe(0)
    expect(seen).toContain(1)
    expect(seen.at(-1)).toBe(0)
  })

  it('exports the article with its annotations in document order', async () => {
    const { app } = aTestApp()
    await app.annotate({ ...draft, target: aTarget('信贷增速目标'), colour: 'risk' })
    const { articleId } = await value(app.annotate(draft))
    const file = await value(app.exportArticle(articleId, 'markdown', chineseWords()))
    expect(file.name).toBe('2026-11-20 江海银行三季度净利润同比增长3.2%.md')
    expect(file.text.indexOf('净利润41.7亿元')).toBeLessThan(file.text.indexOf('信贷增速目标'))
  })
})
