import { describe, expect, test } from 'vitest'
import { classify, factsOf, POINTS } from './classify.ts'
import type { Signals } from './model.ts'
import { REASONS } from './reasons.ts'

const NOTHING: Signals = {
  url: 'https://paper.test/x',
  jsonLdTypes: [],
  ogType: undefined,
  publishedMeta: undefined,
  dateNearTitle: false,
  bylineNearTitle: false,
  bodyChars: 0,
  bodyShare: 0,
  bodyLinkShare: 0,
  hanShare: 0,
  priceLike: 0,
}
const ENGLISH: Partial<Signals> = {
  url: 'https://paper.test/2024/03/18/fed-holds-rates-steady-again',
  jsonLdTypes: ['NewsArticle'],
  ogType: 'article',
  publishedMeta: 'article:published_time',
  dateNearTitle: true,
  bylineNearTitle: true,
  bodyChars: 4200,
  bodyShare: 0.6,
}
const CHINESE: Partial<Signals> = {
  url: 'https://paper.test/a/20240318/100200300.html',
  dateNearTitle: true,
  bylineNearTitle: true,
  bodyChars: 900,
  bodyShare: 0.5,
  hanShare: 0.85,
}

describe('classify', () => {
  test.each([
    ['English story with metadata', ENGLISH, 'news'],
    ['Chinese story without any metadata', CHINESE, 'news'],
    ['nothing to read', {}, 'other'],
    ['front page', { url: 'https://paper.test/', linkTexts: 400, bodyChars: 900, bodyLinkShare: 0.5, bodyShare: 0.05 }, 'other'],
    ['search', { url: 'https://paper.test/search?q=fed', titleWords: 'fed - search results', bodyChars: 1500, bodyShare: 0.3 }, 'other'],
    ['login', { url: 'https://paper.test/login' }, 'other'],
    ['quote page', { url: 'https://paper.test/quote/600000', priceLike: 60, bodyChars: 300, bodyShare: 0.1, hanShare: 0.6 }, 'other'],
    [
      'forum thread',
      {
        url: 'https://paper.test/forum/thread-12-1.html',
        replyBoxes: 60,
        pageNames: 'discuz',
        bodyChars: 3000,
        bodyShare: 0.4,
      },
      'other',
    ],
  ] as const)('%s: %s', (_name, signals, kind) => expect(classify({ ...NOTHING, ...signals }).kind).toBe(kind))

  test('reasons come strongest first and add up to the score', () => {
    const { reasons, score } = classify({ ...NOTHING, ...ENGLISH })
    const sizes = reasons.map(({ points }) => Math.abs(points))
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
    expect(score).toBeGreaterThan(0.9)
  })
})

test('every rule has its reason listed, once', () => {
  const codes = POINTS.map(([code]) => code)
  expect(codes.filter((code) => !REASONS.includes(code as (typeof REASONS)[number]))).toEqual([])
  expect(new Set(codes).size).toBe(codes.length)
  expect(factsOf(NOTHING)).toHaveLength(codes.length)
})
