import { Dexie } from 'dexie'
import { describe, expect, it } from 'vitest'
import { createDatabase } from './database.ts'
import { initial } from './migrations/0001-initial.ts'

/** Rows as version 1 wrote them: frozen here, whatever today's types say. */
const V1 = {
  articles: {
    id: 'article:a1',
    addresses: ['https://news.example/1'],
    canonicalUrl: 'https://news.example/1',
    url: 'https://news.example/1',
    title: '江海银行三季度净利润同比增长3.2%',
    language: 'zh-CN',
    partial: false,
    chars: 40,
    institutions: [{ key: 'cn-600036', name: '招商银行', mentions: [{ start: 0, end: 4 }] }],
    createdAt: '2026-11-20T08:00:00.000Z',
    updatedAt: '2026-11-20T08:00:00.000Z',
    revision: 1,
  },
  texts: { articleId: 'article:a1', text: '江海银行三季度净利润同比增长3.2%', blocks: [] },
  annotations: {
    id: 'annotation:n1',
    articleId: 'article:a1',
    target: { source: 'https://news.example/1', selectors: [{ type: 'TextQuoteSelector', exact: '3.2%', prefix: '', suffix: '' }] },
    colour: 'figure',
    note: 'keep',
    tags: ['q3'],
    institutions: ['cn-600036'],
    createdAt: '2026-11-20T08:01:00.000Z',
    updatedAt: '2026-11-20T08:01:00.000Z',
    revision: 1,
  },
  deletions: { id: 'annotation:n0', kind: 'annotation', deletedAt: '2026-11-20T08:02:00.000Z', record: { id: 'annotation:n0' } },
} as const

describe('from version 1 to the present one', () => {
  it('keeps every row as it was, adds empty tables, and indexes the texts', async () => {
    const name = 'migration-2'
    const old = new Dexie(name)
    old.version(initial.version).stores(initial.stores)
    for (const [table, row] of Object.entries(V1)) await old.table(table).put(row)
    old.close()
    const db = createDatabase(name)
    await db.open()
    for (const [table, row] of Object.entries(V1)) expect(await db.table(table).toArray()).toMatchObject([row])
    expect((await db.texts.toArray())[0]?.bands).toHaveLength(28)
    for (const table of ['corrections', 'own', 'watches']) expect(await db.table(table).count()).toBe(0)
    expect(await db.annotations.where('institutions').equals('cn-600036').count()).toBe(1)
    db.close()
  })
})
