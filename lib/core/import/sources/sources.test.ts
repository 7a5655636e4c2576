import { describe, expect, it } from 'vitest'
import { isBackup, sourceOf } from '#lib/core/import/identify.ts'
import type { ImportFile } from '#lib/core/import/model.ts'
import type { Result } from '#lib/core/result.ts'

const NOW = '2026-11-20T08:00:00.000Z'

const W3C = JSON.stringify(
  {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationPage',
    items: [
      {
        id: 'https://anno.example/1',
        type: 'Annotation',
        motivation: 'commenting',
        creator: { name: 'A reader' },
        created: '2026-11-01T00:00:00Z',
        body: [
          { type: 'TextualBody', value: '<p>so &amp; so</p>', format: 'text/html' },
          { type: 'TextualBody', value: 'rates', purpose: 'tagging' },
        ],
        target: {
          source: 'https://news.example/a?utm_source=x',
          selector: { type: 'RangeSelector', refinedBy: { type: 'TextQuoteSelector', exact: 'rates were held', prefix: 'where ' } },
        },
      },
      { id: 'https://anno.example/2', type: 'Annotation', bodyValue: 'the whole page', target: 'https://news.example/a' },
      { id: 'https://anno.example/3', type: 'Annotation', target: { selector: { type: 'TextQuoteSelector', exact: 'x' } } },
      'nonsense',
    ],
  },
  null,
  2,
)

const HYPOTHESIS = JSON.stringify({
  export_date: '2026-11-01',
  export_userid: 'acct:me@example',
  client_version: '1',
  annotations: [
    {
      id: 'Abc_-1',
      created: '2026-10-01T10:00:00.123456+00:00',
      updated: '2026-10-02T10:00:00+00:00',
      user: 'acct:me@example',
      group: '__world__',
      uri: 'https://news.example/b',
      text: 'my *note*',
      tags: ['q3'],
      document: { title: ['Bank rises'] },
      target: [
        {
          source: 'https://news.example/b',
          selector: [
            { type: 'RangeSelector', startContainer: '/div[1]/p[2]', startOffset: 4, endContainer: '/div[1]/p[2]', endOffset: 15 },
            { type: 'TextPositionSelector', start: 120, end: 131 },
            { type: 'TextQuoteSelector', exact: 'profit rose', prefix: 'The ', suffix: ' 3%' },
          ],
        },
      ],
    },
    { id: 'r', uri: 'https://news.example/b', text: 'I agree', references: ['Abc_-1'], target: [{ source: 'https://news.example/b' }] },
    { id: 'p', uri: 'https://news.example/b', text: 'on the page', target: [{ source: 'https://news.example/b' }] },
  ],
})

const OBSIDIAN = JSON.stringify([
  {
    url: 'https://news.example/c',
    title: 'Yields',
    highlights: [
      { text: 'yields <b>fell</b> 3&nbsp;bp', timestamp: '2026-11-05T01:02:03.000Z', color: 'green', notes: ['why?'], comment: 'why?' },
      { text: 'a < b', timestamp: '2026-11-05T01:02:04.000Z' },
      { type: 'text', xpath: '/html/body/p[1]', content: '<p>first</p>', id: '1762304523000', groupId: 'g1' },
      { type: 'text', xpath: '/html/body/p[2]', content: '<p>second</p>', id: '1762304523001', groupId: 'g1' },
      { text: '', timestamp: '' },
    ],
  },
])

const READWISE = [
  'Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags',
  '"Margins, as ""guided"", held",The Letter,An Author,B00X,mine,blue,".favorite, Deep Work",page,12,2026-10-05 10:15:30+00:00,letters',
  ',The Letter,An Author,,only a note,,,,,,',
  '"two',
  'lines",The Letter,An Author,,,,,,,,',
].join('\n')

const read = (text: string): ImportFile => {
  const result = sourceOf(text)?.read(text, NOW) as Result<ImportFile>
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

describe('W3C', () => {
  const { from, items, refused } = read(W3C)
  it('quotes, notes, tags; HTML as words; fields it has no use for are kept', () => {
    expect(from).toBe('w3c')
    expect(items).toMatchObject([
      {
        article: { canonicalUrl: 'https://news.example/a' },
        annotation: {
          target: { selectors: [{ exact: 'rates were held', prefix: 'where ', suffix: '' }] },
          note: 'so & so',
          tags: ['rates'],
          createdAt: '2026-11-01T00:00:00.000Z',
          imported: { from: 'w3c', fields: { creator: { name: 'A reader' } } },
        },
      },
    ])
  })
  it('refuses with line and reason', () => {
    // Where the item begins: the line above its id.
    const lineOf = (words: string) => W3C.slice(0, W3C.indexOf(words)).split('\n').length - 1
    expect(refused).toMatchObject([
      { line: lineOf('anno.example/2'), reason: 'no-quote', words: 'the whole page' },
      { line: lineOf('anno.example/3'), reason: 'no-address', words: 'x' },
      { line: 0, reason: 'not-an-annotation', words: '"nonsense"' },
    ])
  })
})

describe('Hypothesis', () => {
  const { items, refused } = read(HYPOTHESIS)
  it('all selectors, its flat ranges in the W3C shape', () => {
    expect(items).toMatchObject([
      {
        article: { title: 'Bank rises' },
        annotation: {
          target: {
            selectors: [
              { type: 'TextQuoteSelector', exact: 'profit rose' },
              { type: 'RangeSelector', startSelector: { value: '/html[1]/body[1]/div[1]/p[2]', refinedBy: { start: 4 } } },
              { type: 'TextPositionSelector', start: 120, end: 131, in: 'page' },
            ],
            context: 'The profit rose 3%',
          },
          note: 'my *note*',
          createdAt: '2026-10-01T10:00:00.123Z',
          updatedAt: '2026-10-02T10:00:00.000Z',
          imported: { fields: { group: '__world__' } },
        },
      },
    ])
  })
  it('answers and page notes are refused', () => expect(refused.map(({ reason }) => reason)).toEqual(['reply', 'no-quote']))
  it('the same file gives the same ids', () => expect(read(HYPOTHESIS)).toEqual(read(HYPOTHESIS)))
})

describe('Obsidian Web Clipper', () => {
  const { items, refused } = read(OBSIDIAN)
  it('words without tags, notes once, pieces of one selection joined', () => {
    expect(items.map(({ annotation }) => annotation.target.selectors[0])).toMatchObject([
      { exact: 'yields fell 3 bp' },
      { exact: 'a < b' },
      { exact: 'first\nsecond' },
    ])
    expect(items[0]?.annotation).toMatchObject({ colour: 'catalyst', note: 'why?', createdAt: '2026-11-05T01:02:03.000Z' })
    expect(items[2]?.annotation.createdAt).toBe(new Date(1762304523000).toISOString())
  })
  it('refuses what quotes nothing', () => expect(refused).toMatchObject([{ line: 1, reason: 'no-quote' }]))
})

describe('Readwise', () => {
  const { items, refused } = read(READWISE)
  it('quotes with commas and lines, tags of both kinds, other columns kept', () => {
    expect(items).toMatchObject([
      {
        line: 2,
        article: { canonicalUrl: 'urn:tickmark:readwise:The%20Letter', byline: 'An Author' },
        annotation: {
          note: 'mine',
          colour: 'figure',
          tags: ['favorite', 'Deep Work', 'letters'],
          createdAt: '2026-10-05T10:15:30.000Z',
          imported: { fields: { Location: '12' } },
        },
      },
      { line: 4, annotation: { target: { selectors: [{ exact: 'two\nlines' }] }, createdAt: NOW } },
    ])
  })
  it('a row without a highlight is refused with its line', () =>
    expect(refused).toEqual([{ line: 3, reason: 'no-quote', words: 'only a note' }]))
})

describe('which program a file is from', () => {
  it.each([
    [W3C, 'w3c'],
    [HYPOTHESIS, 'hypothesis'],
    [OBSIDIAN, 'obsidian'],
    [READWISE, 'readwise'],
    ['hello', undefined],
  ])('%#', (text, id) => expect(sourceOf(text)?.id).toBe(id))

  it('ours by its first bytes', () => {
    expect(isBackup(new TextEncoder().encode('{"tickmark":"backup","version":1'))).toBe(true)
    expect(isBackup(new TextEncoder().encode(HYPOTHESIS))).toBe(false)
  })
})
