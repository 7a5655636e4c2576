import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Grouping } from '#lib/core/export/model.ts'
import { aTestApp } from '#tests/support/app.ts'
import { aLibrary, articleOf, BANK, markOf, orderOf, value } from '#tests/support/export-library.ts'
import { chineseWords } from '#tests/support/export-words.ts'
import type { ExportScope } from './exports-api.ts'

/** What was saved, by name: the quotes in each file in the order they stand there. */
async function quotesIn({ name, content }: { readonly name: string; readonly content: Blob }): Promise<Record<string, string[]>> {
  const bytes = new Uint8Array(await content.arrayBuffer())
  const files = name.endsWith('.zip') ? unzipSync(bytes) : { [name]: bytes }
  const quotes = ['信贷增速目标', '净利润41.7亿元', '同比增长3.2%']
  return Object.fromEntries(
    Object.entries(files).map(([file, content]) => {
      const text = strFromU8(content)
      const found = quotes.filter((quote) => text.includes(`> ${quote}`) || text.includes(`,${quote},`) || text.includes(`\n${quote},`))
      return [file, found.sort((x, y) => text.indexOf(x) - text.indexOf(y))]
    }),
  )
}

const ALL: ExportScope = { filter: {} }
const ONE: ExportScope = { articleId: 'article:b' as never }
const [CREDIT, PROFIT, GROWTH] = ['信贷增速目标', '净利润41.7亿元', '同比增长3.2%'] as const

describe('an export', () => {
  it.each<[string, ExportScope, Grouping, Record<string, string[]>]>([
    [
      'everything, by article',
      ALL,
      'article',
      { '2026-11-19 报道a.md': [GROWTH], '2026-11-20 报道b.md': [PROFIT, CREDIT], '2026-11-21 报道c.md': [] },
    ],
    ['everything, in one', ALL, 'everything', { '全部.md': [GROWTH, PROFIT, CREDIT] }],
    ['everything, by tag', ALL, 'tag', { 'q3.md': [PROFIT, CREDIT], 'q4.md': [PROFIT] }],
    ['everything, by institution', ALL, 'institution', { '江海银行.md': [GROWTH, CREDIT] }],
    ['everything, by day', ALL, 'day', { '2026-11-20.md': [PROFIT, CREDIT], '2026-11-21.md': [GROWTH] }],
    ['a tag, by article', { filter: { tag: 'q4' } }, 'article', { '2026-11-20 报道b.md': [PROFIT] }],
    ['a tag and a colour, in one', { filter: { tag: 'q3', colour: 'risk' } }, 'everything', { '全部.md': [CREDIT] }],
    [
      'an institution, by article',
      { filter: { institution: BANK.key } },
      'article',
      { '2026-11-19 报道a.md': [GROWTH], '2026-11-20 报道b.md': [CREDIT] },
    ],
    ['a colour, by tag', { filter: { colour: 'risk' } }, 'tag', { 'q3.md': [CREDIT] }],
    ['one article', ONE, 'article', { '2026-11-20 报道b.md': [PROFIT, CREDIT] }],
    ['one article, by tag', ONE, 'tag', { 'q3.md': [PROFIT, CREDIT], 'q4.md': [PROFIT] }],
  ])('of %s', async (_, scope, grouping, files) => {
    const { app } = await aLibrary()
    const made = await value(app.exportFiles(orderOf(grouping, { scope })))
    expect(await quotesIn(made)).toEqual(files)
    expect(made.files).toBe(Object.keys(files).length)
    expect(made.name).toBe(made.files === 1 ? Object.keys(files)[0] : 'Tickmark 2026-11-20.zip')
  })

  it.each([
    ['csv', 'q3.csv'],
    ['html', 'q3.html'],
    ['json', 'q3.json'],
    ['w3c', 'q3.jsonld'],
  ])('as %s', async (formatId, name) => {
    const { app } = await aLibrary()
    const made = await value(app.exportFiles(orderOf('tag', { formatId })))
    const files = unzipSync(new Uint8Array(await made.content.arrayBuffer()))
    expect(Object.keys(files)).toContain(name)
    expect(strFromU8(files[name] ?? new Uint8Array())).toContain(PROFIT)
  })

  it('of articles without end is read in pages, each once, and progress tells how far it is', async () => {
    const { app, db } = aTestApp()
    const articles = Array.from({ length: 620 }, (_, at) => articleOf(String(at).padStart(4, '0'), '2026-11-20'))
    await db.articles.bulkPut(articles)
    await db.annotations.bulkPut(articles.map(({ id }, at) => markOf(String(at), id.slice('article:'.length), GROWTH)))
    const progress: string[] = []
    const course = { onProgress: (done: number, total: number) => void progress.push(`${done}/${total}`) }
    const made = await value(app.exportFiles(orderOf('everything', { formatId: 'csv' }), course))
    const rows = (await made.content.text()).trimEnd().split('\r\n').slice(1)
    expect(rows).toHaveLength(620)
    expect(new Set(rows).size).toBe(620)
    expect([progress[0], progress.at(-1), progress.length]).toEqual(['1/620', '620/620', 620])
  })

  it.each([0, 1, 200])('that is cancelled after %i articles leaves nothing', async (after) => {
    const { app, db } = aTestApp()
    await db.articles.bulkPut(Array.from({ length: 300 }, (_, at) => articleOf(String(at), '2026-11-20')))
    const stop = new AbortController()
    if (after === 0) stop.abort()
    let reached = 0
    const onProgress = (done: number) => {
      reached = done
      if (done === after) stop.abort()
    }
    const cancelled = await app.exportFiles(orderOf('article', { formatId: 'csv' }), { signal: stop.signal, onProgress })
    expect(cancelled).toEqual({ ok: false, error: { kind: 'cancelled' } })
    expect(reached).toBeLessThan(300)
  })

  it('of nothing says so', async () => {
    const { app } = aTestApp()
    expect(await app.exportFiles(orderOf('article'))).toEqual({ ok: false, error: { kind: 'nothing-there' } })
    expect(await value(app.previewExport(orderOf('article')))).toEqual({ files: 0, articles: 0, annotations: 0, cut: false })
  })

  it('of more than one file of Markdown holds is refused, as a table it is not', async () => {
    const { app, db } = aTestApp()
    await db.articles.bulkPut(Array.from({ length: 2001 }, (_, at) => articleOf(String(at), '2026-11-20')))
    const refused = { ok: false, error: { kind: 'export-too-large', limit: 2000 } }
    expect(await app.exportFiles(orderOf('everything'))).toEqual(refused)
    expect(await app.exportFiles(orderOf('everything', { formatId: 'csv' }))).toMatchObject({ ok: true })
  })

  it('with a template that is broken gives the line', async () => {
    const { app } = await aLibrary()
    const template = { id: 'own:x', dialect: 'commonmark', source: 'a\n{{ nothing }}' } as const
    expect(await app.exportFiles(orderOf('article', { options: { template } }))).toMatchObject({
      ok: false,
      error: { kind: 'template-broken', line: 2 },
    })
  })
})

describe('a preview', () => {
  it('follows what is written between two of them', async () => {
    const { app, db } = await aLibrary()
    expect((await value(app.previewExport(orderOf('tag')))).files).toBe(2)
    const late = { tags: ['late'], createdAt: '2026-11-22T08:00:00.000Z', updatedAt: '2026-11-22T08:00:00.000Z' }
    await db.annotations.put(markOf('4', 'a', CREDIT, late))
    expect((await value(app.previewExport(orderOf('tag')))).files).toBe(3)
  })

  it.each<[Grouping, string, { files: number; articles: number; annotations: number; cut: boolean }]>([
    ['article', '2026-11-19 报道a.md', { files: 3, articles: 3, annotations: 3, cut: false }],
    ['tag', 'q3.md', { files: 2, articles: 2, annotations: 3, cut: false }],
    ['everything', '全部.md', { files: 1, articles: 3, annotations: 3, cut: false }],
  ])('by %s shows the first file and counts the rest', async (grouping, name, counts) => {
    const { app } = await aLibrary()
    const preview = await value(app.previewExport(orderOf(grouping)))
    expect(preview).toMatchObject({ ...counts, sample: { name } })
    expect(preview.sample?.text).toMatch(/^> /m)
  })
})

describe('the clipboard', () => {
  it('gets Markdown without ids, and quotes as HTML', async () => {
    const { app } = await aLibrary()
    const { markdown, html } = await value(app.exportToClipboard({ scope: ONE, words: chineseWords() }))
    expect(markdown).toContain(`> ${PROFIT}`)
    expect(markdown).not.toMatch(/tm-/)
    expect(html).toContain(`<blockquote>${PROFIT}</blockquote>`)
  })
})

describe('a link', () => {
  it('leads to the words', async () => {
    const { app } = await aLibrary()
    expect(await value(app.linkTo('annotation:2' as never))).toBe(`https://news.example/b#:~:text=${encodeURIComponent(PROFIT)}`)
    expect(await app.linkTo('annotation:gone' as never)).toMatchObject({ ok: false, error: { kind: 'not-found' } })
  })
})
