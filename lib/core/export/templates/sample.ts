// A made-up article with two highlights: what a template is shown with while the library is empty.
import type { Annotation, Target } from '#lib/core/annotation/model.ts'
import type { AnnotationId, ArticleId } from '#lib/core/ids.ts'
import type { Entry } from '../model.ts'

interface Story {
  readonly title: string
  readonly publisher: string
  readonly byline: string
  readonly institution: string
  readonly body: string
  readonly quotes: readonly [string, string]
  readonly note: string
  readonly tag: string
}

const STORIES: Readonly<Record<'en' | 'zh', Story>> = {
  en: {
    title: 'Harbour Bank profit rises 3.2%',
    publisher: 'Coast Business Daily',
    byline: 'Ada Marlow',
    institution: 'Harbour Bank',
    body: 'Harbour Bank said net profit rose 3.2% to $4.17 billion in the third quarter. Margins remain under pressure, its chief executive said.',
    quotes: ['net profit rose 3.2% to $4.17 billion', 'Margins remain under pressure'],
    note: 'Compare with the guidance for the **full year**.',
    tag: 'q3',
  },
  zh: {
    title: '江海银行三季度净利润同比增长3.2%',
    publisher: '海岸财经',
    byline: '林知远',
    institution: '江海银行',
    body: '江海银行周三披露，三季度实现净利润41.7亿元，同比增长3.2%。该行行长表示，净息差压力仍在。',
    quotes: ['净利润41.7亿元，同比增长3.2%', '净息差压力仍在'],
    note: '对照**全年**指引。',
    tag: '三季报',
  },
}

const ADDRESS = 'https://news.example/2026/11/harbour-bank'
const READ_AT = '2026-11-20T08:00:00.000Z'

/** `locale` is BCP 47. */
export function sampleEntry(locale: string): Entry {
  const story = STORIES[locale.startsWith('zh') ? 'zh' : 'en']
  const { title, publisher, byline, body, institution } = story
  const text = `${title}\n${body}`
  const articleId = 'article:sample' as ArticleId
  const key = `unlisted:${institution}`
  const targetOf = (exact: string): Target => {
    const start = text.lastIndexOf(exact)
    const place = { start, end: start + exact.length }
    return {
      source: ADDRESS,
      selectors: [
        { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
        { type: 'TextPositionSelector', ...place, in: 'article' },
      ],
      context: body,
      textVersion: 1,
    }
  }
  const marked = (at: 0 | 1, own: Pick<Annotation, 'colour' | 'note' | 'tags' | 'institutions'>): Annotation => ({
    ...own,
    id: `annotation:sample${at}` as AnnotationId,
    articleId,
    target: targetOf(story.quotes[at]),
    createdAt: READ_AT,
    updatedAt: READ_AT,
    revision: 1,
  })
  return {
    article: {
      id: articleId,
      url: ADDRESS,
      canonicalUrl: ADDRESS,
      addresses: [ADDRESS],
      title,
      publisher,
      byline,
      language: locale,
      partial: false,
      publishedAt: { iso: '2026-11-20T09:30:00+08:00', zone: 'stated', raw: '' },
      chars: text.length,
      institutions: [{ key, name: institution, mentions: [] }],
      createdAt: READ_AT,
      updatedAt: READ_AT,
      revision: 1,
    },
    text: { articleId, text, blocks: [] },
    annotations: [
      marked(0, { colour: 'figure', note: story.note, tags: [story.tag], institutions: [key] }),
      marked(1, { colour: 'risk', note: '', tags: [], institutions: [] }),
    ],
  }
}
