// A small library to export: three articles, two of them with highlights.
import type { ExportOrder } from '#lib/app/exports-api.ts'
import type { Annotation } from '#lib/core/annotation/model.ts'
import type { Grouping } from '#lib/core/export/model.ts'
import { aTestApp, type TestApp } from './app.ts'
import { anAnnotation, anArticle, anInstitution, aTarget, TEXT } from './builders.ts'
import { chineseWords } from './export-words.ts'

/** A result that must be good. */
export const value = async <T>(result: Promise<{ ok: true; value: T } | { ok: false; error: unknown }>): Promise<T> => {
  const settled = await result
  if (!settled.ok) throw new Error(JSON.stringify(settled.error))
  return settled.value
}

export const BANK = anInstitution('江海银行', [])
export const articleOf = (id: string, day: string) =>
  anArticle({
    id: `article:${id}` as never,
    title: `报道${id}`,
    addresses: [`https://news.example/${id}`],
    canonicalUrl: `https://news.example/${id}`,
    publishedAt: { iso: `${day}T09:00:00+08:00`, zone: 'stated', raw: '' },
    institutions: [BANK],
  })
export const markOf = (id: string, article: string, quote: string, patch: Partial<Annotation> = {}) =>
  anAnnotation({ id: `annotation:${id}` as never, articleId: `article:${article}` as never, target: aTarget(quote), ...patch })

/** Three articles: two with highlights, one only saved. */
export async function aLibrary(): Promise<TestApp> {
  const test = aTestApp()
  const articles = [articleOf('b', '2026-11-20'), articleOf('a', '2026-11-19'), articleOf('c', '2026-11-21')]
  await test.db.articles.bulkPut(articles)
  await test.db.texts.bulkPut(articles.map(({ id }) => ({ articleId: id, text: TEXT, blocks: [] })))
  await test.db.annotations.bulkPut([
    markOf('1', 'b', '信贷增速目标', { tags: ['q3'], colour: 'risk', institutions: [BANK.key] }),
    markOf('2', 'b', '净利润41.7亿元', { tags: ['q3', 'q4'], note: '看全年' }),
    markOf('3', 'a', '同比增长3.2%', { institutions: [BANK.key], createdAt: '2026-11-21T08:00:00.000Z' }),
  ])
  return test
}

export const orderOf = (grouping: Grouping, patch: Partial<ExportOrder> = {}): ExportOrder => ({
  scope: { filter: {} },
  grouping,
  formatId: 'markdown',
  words: chineseWords(),
  ...patch,
})
