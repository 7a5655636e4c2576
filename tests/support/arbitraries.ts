// Random records for property tests: every field of the model, strings as nasty as they come.
import fc from 'fast-check'
import { type Annotation, COLOURS } from '#lib/core/annotation/model.ts'
import type { ArticleRecord, ArticleText } from '#lib/core/article/record.ts'
import type { Entry } from '#lib/core/export/model.ts'

const NASTY = [
  '',
  '\u0000',
  '\u2028',
  '\ufeff',
  '\u202e',
  '𠮷',
  '📉',
  '"',
  '\\',
  '</script>',
  '__proto__',
  '=1+1',
  '\r\n',
  '---',
  '^tm-1',
  '\ufdd0',
  '\ud83d',
]

/** Any UTF-16, half surrogate pairs as well. */
export const nastyString = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.array(fc.constantFrom(...NASTY), { maxLength: 4 }).map((parts) => parts.join('')),
)
const words = nastyString.map((text) => `w${text}`)
const moment = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }).map((date) => date.toISOString())
const uuid = fc.uuid()
const span = fc.tuple(fc.nat(5000), fc.nat(300)).map(([start, length]) => ({ start, end: start + length }))
const record = { createdAt: moment, updatedAt: moment, revision: fc.integer({ min: 1, max: 99 }) }

const xpath = fc.record({
  type: fc.constant('XPathSelector' as const),
  value: fc.constantFrom('/html[1]/body[1]/p[3]/text()[1]', '/html[1]/body[1]/div[1]'),
  refinedBy: span.map((place) => ({ type: 'TextPositionSelector' as const, ...place })),
})
const quote = fc.record({ type: fc.constant('TextQuoteSelector' as const), exact: words, prefix: nastyString, suffix: nastyString })
const positionIn = (place: 'page' | 'article') => span.map((range) => ({ type: 'TextPositionSelector' as const, ...range, in: place }))
const range = fc.record({ type: fc.constant('RangeSelector' as const), startSelector: xpath, endSelector: xpath })

/** Selectors in the order that describing gives them. */
const target = fc
  .tuple(
    quote,
    positionIn('page'),
    range,
    fc.option(positionIn('article'), { nil: undefined }),
    nastyString,
    fc.nat(9),
    fc.boolean(),
    words,
  )
  .map(([exact, page, selector, article, context, textVersion, hasCells, cell]) => ({
    source: 'https://news.example/2026/11/a',
    selectors: [exact, page, selector, ...(article ? [article] : [])],
    context,
    textVersion,
    ...(hasCells ? { cells: [{ row: cell, column: '', value: cell }] } : {}),
  }))

export const anyAnnotation = (articleId: ArticleRecord['id']): fc.Arbitrary<Annotation> =>
  fc
    .record({
      ...record,
      id: uuid.map((id) => `annotation:${id}` as Annotation['id']),
      articleId: fc.constant(articleId),
      target,
      colour: fc.constantFrom(...COLOURS),
      note: nastyString,
      tags: fc.uniqueArray(words, { maxLength: 3 }),
      institutions: fc.uniqueArray(
        words.map((name) => `unlisted:${name}`),
        { maxLength: 2 },
      ),
    })
    .map((annotation) => annotation as Annotation)

const time = fc.record({ iso: moment, zone: fc.constantFrom('stated', 'assumed', 'none'), raw: nastyString })

export const anyEntry: fc.Arbitrary<Entry> = uuid.chain((id) => {
  const articleId = `article:${id}` as ArticleRecord['id']
  const article = fc.record(
    {
      ...record,
      id: fc.constant(articleId),
      url: fc.constant('https://news.example/2026/11/a?x=1'),
      canonicalUrl: fc.constant('https://news.example/2026/11/a'),
      addresses: fc.constant(['https://news.example/2026/11/a']),
      title: nastyString,
      byline: nastyString,
      publisher: nastyString,
      source: nastyString,
      publishedAt: time,
      modifiedAt: time,
      language: fc.constantFrom('zh-CN', 'en', 'und'),
      leadImage: fc.webUrl(),
      partial: fc.boolean(),
      chars: fc.nat(),
      institutions: fc.array(fc.record({ key: words, name: words, mentions: fc.array(span, { maxLength: 2 }) }), { maxLength: 2 }),
    },
    {
      requiredKeys: [
        'createdAt',
        'updatedAt',
        'revision',
        'id',
        'url',
        'canonicalUrl',
        'addresses',
        'title',
        'language',
        'partial',
        'chars',
        'institutions',
      ],
    },
  )
  const text = nastyString.map((body): ArticleText => ({ articleId, text: body, blocks: [{ kind: 'title', start: 0, end: body.length }] }))
  return fc.record({
    article: article as unknown as fc.Arbitrary<ArticleRecord>,
    text: fc.option(text, { nil: undefined }),
    annotations: fc.uniqueArray(anyAnnotation(articleId), { maxLength: 4, selector: (annotation) => annotation.id }),
  })
})
