import { describe, expect, it } from 'vitest'
import { aTestApp } from '#tests/support/app.ts'
import { aContent, anAnnotation, anInstitution, aTarget } from '#tests/support/builders.ts'

const draft = { content: aContent(), target: aTarget(), colour: 'figure', note: '' } as const

describe('the library', () => {
  it('is empty before anything is kept', async () => {
    const { app } = aTestApp()
    expect(await app.newest(50)).toEqual({ ok: true, value: [] })
    expect(await app.countAll()).toMatchObject({ ok: true, value: { articles: 0, annotations: 0 } })
  })

  it('gives the last changed first, page by page, each once', async () => {
    const { app, db } = aTestApp()
    for (let i = 0; i < 7; i++) await app.annotate({ ...draft, note: String(i) })
    // Two of the same moment, as an import may bring them.
    const [row] = await db.annotations.toArray()
    if (!row) throw new Error('nothing was stored')
    await db.annotations.bulkPut(['annotation:x', 'annotation:y'].map((id) => anAnnotation({ ...row, id: id as typeof row.id, note: id })))
    const seen: string[] = []
    for (let after: { updatedAt: string; id: string } | undefined; ; ) {
      const page = await app.newest(2, after)
      if (!page.ok || page.value.length === 0) break
      seen.push(...page.value.map(({ annotation }) => annotation.note))
      after = page.value.at(-1)?.annotation
    }
    expect(seen).toEqual(['6', '5', '4', '3', '2', '1', 'annotation:y', 'annotation:x', '0'])
  })

  it('watches what is kept, and counts what it can be narrowed down to', async () => {
    const key = 'unlisted:江海银行'
    const { app } = aTestApp([anInstitution('江海银行', [{ start: 21, end: 25 }])])
    const made = await app.annotate(draft)
    if (!made.ok) throw new Error(made.error.kind)
    await app.revise(made.value.id, { tags: ['财报'] })
    const shelf = await new Promise<unknown>((done) => {
      const stop = app.watchShelf({ institution: key }, 10, (result) => {
        stop()
        done(
          result.ok && { ...result.value, rows: result.value.rows.map(({ article, annotations }) => [article.title, annotations.length]) },
        )
      })
    })
    expect(shelf).toEqual({ rows: [[draft.content.title, 1]], articles: 1, annotations: 1 })
    expect(await app.facets()).toEqual({
      ok: true,
      value: { tags: [{ key: '财报', name: '财报', count: 1 }], institutions: [{ key, name: '江海银行', count: 1 }] },
    })
  })

  it('is sound after everything a reader does', async () => {
    const { app } = aTestApp()
    const made = await app.annotate(draft)
    if (!made.ok) throw new Error(made.error.kind)
    await app.remove(made.value.id)
    await app.restore(made.value.id)
    expect(await app.check()).toEqual({ ok: true, value: [] })
  })
})
