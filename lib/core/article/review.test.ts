import { expect, test } from 'vitest'
import type { ArticleContent, Verdict } from './model.ts'
import { reviewVerdict } from './review.ts'

const verdict = (kind: Verdict['kind']): Verdict => ({ kind, score: 0.4, reasons: [] })
const line = '多家机构在最新发布的研究报告中表示，券商板块在一季度延续了回暖的走势，成交金额较去年同期增长两成以上。'
function content(paragraphs: number, facts: Partial<ArticleContent>): ArticleContent {
  const text = ['回暖', ...Array.from({ length: paragraphs }, () => line)].join('\n')
  const blocks = Array.from({ length: paragraphs }, (_, i) => ({
    kind: 'paragraph' as const,
    start: 3 + i * (line.length + 1),
    end: 3 + i * (line.length + 1) + line.length,
  }))
  return {
    url: 'https://paper.test/1',
    canonicalUrl: 'https://paper.test/1',
    title: '回暖',
    language: 'zh',
    text,
    blocks,
    partial: false,
    ...facts,
  }
}
const signed: Partial<ArticleContent> = { source: '财经报', publishedAt: { iso: '2024-03-18', zone: 'none', raw: '2024-03-18' } }

test.each([
  ['long and signed', 'maybe', content(10, signed), 'news'],
  ['short', 'maybe', content(2, signed), 'other'],
  ['undated, and asks a question', 'maybe', content(10, { title: '券商还会涨吗？' }), 'other'],
  ['nothing found', 'maybe', undefined, 'other'],
  ['already other', 'other', content(10, signed), 'other'],
  ['already news', 'news', undefined, 'news'],
] as const)('%s: %s', (_name, kind, found, expected) => expect(reviewVerdict(verdict(kind), found).kind).toBe(expected))
