// Ready-made records for tests: say only what the test is about.
import type { Annotation, Target } from '#lib/core/annotation/model.ts'
import type { ArticleContent } from '#lib/core/article/model.ts'
import type { ArticleRecord } from '#lib/core/article/record.ts'
import type { AnnotationId, ArticleId } from '#lib/core/ids.ts'
import type { InstitutionInArticle } from '#lib/core/institution/model.ts'

export const ADDRESS = 'https://news.example/2026/11/harbour-bank'

export const TEXT = [
  '江海银行三季度净利润同比增长3.2%',
  '江海银行周三晚间披露，前三季度实现净利润41.7亿元，同比增长3.2%。',
  '该行行长表示，净息差压力仍在，全年信贷增速目标维持在9%左右。',
].join('\n')

export function aContent(patch: Partial<ArticleContent> = {}): ArticleContent {
  return {
    url: ADDRESS,
    canonicalUrl: ADDRESS,
    title: '江海银行三季度净利润同比增长3.2%',
    publisher: '江海财经',
    language: 'zh-CN',
    text: TEXT,
    blocks: [],
    partial: false,
    ...patch,
  }
}

/** A target on `exact`, which stands in TEXT. */
export function aTarget(exact = '净利润41.7亿元', patch: Partial<Target> = {}): Target {
  const start = TEXT.indexOf(exact)
  const end = start + exact.length
  return {
    source: ADDRESS,
    selectors: [
      { type: 'TextQuoteSelector', exact, prefix: TEXT.slice(Math.max(0, start - 32), start), suffix: TEXT.slice(end, end + 32) },
      { type: 'TextPositionSelector', start, end, in: 'page' },
      { type: 'TextPositionSelector', start, end, in: 'article' },
    ],
    context: TEXT.split('\n')[1] ?? '',
    textVersion: 1,
    ...patch,
  }
}

export function anInstitution(name: string, mentions: readonly { start: number; end: number }[]): InstitutionInArticle {
  return { key: `unlisted:${name}`, name, mentions }
}

export function anArticle(patch: Partial<ArticleRecord> = {}): ArticleRecord {
  const { text, blocks: _, ...facts } = aContent()
  return {
    ...facts,
    id: 'article:a1' as ArticleId,
    addresses: [ADDRESS],
    chars: text.length,
    institutions: [],
    createdAt: '2026-11-20T08:00:00.000Z',
    updatedAt: '2026-11-20T08:00:00.000Z',
    revision: 1,
    ...patch,
  }
}

export function anAnnotation(patch: Partial<Annotation> = {}): Annotation {
  return {
    id: 'annotation:n1' as AnnotationId,
    articleId: 'article:a1' as ArticleId,
    target: aTarget(),
    colour: 'figure',
    note: '',
    tags: [],
    institutions: [],
    createdAt: '2026-11-20T08:01:00.000Z',
    updatedAt: '2026-11-20T08:01:00.000Z',
    revision: 1,
    ...patch,
  }
}
