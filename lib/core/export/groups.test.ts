import { describe, expect, it } from 'vitest'
import type { Annotation } from '#lib/core/annotation/model.ts'
import { anAnnotation, anArticle, anInstitution } from '#tests/support/builders.ts'
import { chineseWords } from '#tests/support/export-words.ts'
import { bundlesOf } from './groups.ts'
import type { Entry, Grouping } from './model.ts'

const mark = (id: string, patch: Partial<Annotation>) => anAnnotation({ id: `annotation:${id}` as Annotation['id'], ...patch })
const entry = (id: string, published: string, annotations: Annotation[]): Entry => ({
  article: anArticle({
    id: `article:${id}` as never,
    title: `文章${id}`,
    publishedAt: { iso: published, zone: 'stated', raw: '' },
    institutions: [anInstitution('银行10', []), anInstitution('银行9', [])],
  }),
  text: undefined,
  annotations,
})
const ENTRIES = [
  entry('b', '2026-11-20T09:00:00+08:00', [
    mark('1', { institutions: ['unlisted:银行10'], tags: ['q3'], createdAt: '2026-11-20T15:59:00.000Z' }),
  ]),
  // Earlier in time, though later as text.
  entry('a', '2026-11-19T23:00:00-05:00', [
    mark('2', { institutions: ['unlisted:银行9', 'unlisted:银行10'], createdAt: '2026-11-20T16:01:00.000Z' }),
    mark('3', { tags: ['q3', 'q4'], createdAt: '2026-11-20T01:00:00.000Z' }),
  ]),
  entry('c', '2026-11-21T00:00:00Z', []),
]

/** Name of each file → ids of the annotations in it, in order. */
const grouped = (grouping: Grouping): [string, string[]][] =>
  bundlesOf(ENTRIES, grouping, chineseWords()).map(({ name, entries }) => [
    name,
    entries.flatMap(({ article, annotations }) => (annotations.length > 0 ? annotations.map(({ id }) => id.slice(-1)) : [article.id])),
  ])

describe('files of an export', () => {
  it.each([
    [
      'article',
      [
        ['文章b', ['1']],
        ['文章a', ['2', '3']],
        ['文章c', ['article:c']],
      ],
    ],
    ['everything', [['全部', ['1', '2', '3', 'article:c']]]],
    [
      'institution',
      [
        ['银行9', ['2']],
        ['银行10', ['1', '2']],
      ],
    ],
    [
      'tag',
      [
        ['q3', ['1', '3']],
        ['q4', ['3']],
      ],
    ],
    [
      'day',
      [
        ['2026-11-20', ['1', '3']],
        ['2026-11-21', ['2']],
      ],
    ],
  ] as const)('by %s', (grouping, files) => {
    expect(grouped(grouping)).toEqual(files)
  })

  it('of nothing: one for everything, none else', () => {
    expect(bundlesOf([], 'everything', chineseWords())).toHaveLength(1)
    expect(bundlesOf([], 'tag', chineseWords())).toEqual([])
  })
})
