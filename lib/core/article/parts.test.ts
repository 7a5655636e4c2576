import { describe, expect, test } from 'vitest'
import type { InstitutionInArticle } from '#lib/core/institution/model.ts'
import type { ArticleContent } from './model.ts'
import { partsOf, placeInStored, withInstitutions, withPart } from './parts.ts'
import type { ArticleText } from './record.ts'

const TITLE = 'Rates fall'

function page(number: number | undefined, ...lines: string[]): ArticleContent {
  const starts = lines.map((_, i) => TITLE.length + 1 + lines.slice(0, i).reduce((sum, line) => sum + line.length + 1, 0))
  return {
    url: `https://paper.test/a_${number}.html`,
    canonicalUrl: 'https://paper.test/a.html',
    title: TITLE,
    language: 'en',
    text: [TITLE, ...lines].join('\n'),
    blocks: [
      { kind: 'title', start: 0, end: TITLE.length },
      ...lines.map((line, i) => ({ kind: 'paragraph' as const, start: starts[i] as number, end: (starts[i] as number) + line.length })),
    ],
    partial: number !== undefined,
    ...(number === undefined ? {} : { part: { number, of: 3 } }),
  }
}

/** Stores the pages in the order they are read, as the app does. */
function read(...pages: ArticleContent[]) {
  const [first, ...others] = pages
  if (!first) throw new Error('no pages')
  return others.reduce<Pick<ArticleText, 'text' | 'blocks' | 'parts'>>((stored, content) => withPart(stored, content)?.joined ?? stored, {
    text: first.text,
    blocks: first.blocks,
    ...partsOf(first),
  })
}

const [one, two, three] = [page(1, 'First.', 'Second.'), page(2, 'Third.'), page(3, 'Fourth.', 'Fifth.')]
const WHOLE = [TITLE, 'First.', 'Second.', 'Third.', 'Fourth.', 'Fifth.'].join('\n')

describe('withPart', () => {
  test.each([
    ['in order', [one, two, three]],
    ['backwards', [three, two, one]],
    ['the middle last', [one, three, two]],
    ['the middle first', [two, one, three]],
    ['a page twice', [one, two, two, three, one]],
  ])('%s: one text, every block on its own words', (_name, pages) => {
    const stored = read(...pages)
    expect(stored.text).toBe(WHOLE)
    expect(stored.blocks.map(({ start, end }) => stored.text.slice(start, end))).toEqual(WHOLE.split('\n'))
    expect(stored.parts?.map(({ number, start, end }) => [number, stored.text.slice(start, end)])).toEqual([
      [1, 'First.\nSecond.'],
      [2, 'Third.'],
      [3, 'Fourth.\nFifth.'],
    ])
  })

  test.each([
    ['an article on one page', read(page(undefined, 'All of it.')), page(undefined, 'All of it.')],
    ['stored from a view that shows it whole', read(page(undefined, 'All of it.')), two],
    ['a page that is there', read(one), one],
  ])('nothing to add: %s', (_name, stored, content) => expect(withPart(stored, content)).toBeUndefined())
})

test('institutions keep their words', () => {
  const at = (content: ArticleContent, key: string, words: string): InstitutionInArticle => {
    const start = content.text.indexOf(words)
    return { key, name: words, mentions: [{ start, end: start + words.length }] }
  }
  const stored = read(two)
  const added = withPart(stored, one)
  if (!added) throw new Error('page 1 adds something')
  const all = withInstitutions([at(two, 'a', 'Third')], [at(one, 'a', 'First'), at(one, 'b', 'Second'), at(one, 'c', TITLE)], added)
  expect(all.map(({ key, mentions }) => [key, mentions.map(({ start, end }) => added.joined.text.slice(start, end))])).toEqual([
    ['a', ['First', 'Third']],
    ['b', ['Second']],
    ['c', []],
  ])
})

describe('placeInStored', () => {
  const stored = read(three, one)
  test.each([
    ['the page’s own place', three, 'Fifth.', 'Fifth.'],
    ['page 1', one, 'Second.', 'Second.'],
    ['the title', three, TITLE, TITLE],
    ['a page that is not stored', two, 'Third.', undefined],
    ['a page that reads otherwise now, the words elsewhere', page(1, 'New words.', 'Second.'), 'Second.', 'Second.'],
    ['words that changed', page(1, 'First?', 'Second.'), 'First?', undefined],
    ['a view that shows it whole', page(undefined, 'First.', 'Second.', 'Fourth.'), 'Fourth.', 'Fourth.'],
  ])('%s', (_name, content, words, expected) => {
    const start = content.text.indexOf(words)
    const place = placeInStored(stored, content, { start, end: start + words.length })
    expect(place && stored.text.slice(place.start, place.end)).toBe(expected)
  })

  test('words that stand twice have no place unless the page gives it', () => {
    const twice = read(page(1, 'Again.', 'Again.'))
    expect(placeInStored(twice, page(undefined, 'Intro.', 'Again.'), { start: 18, end: 24 })).toBeUndefined()
    expect(placeInStored(twice, page(1, 'Again.', 'Again.'), { start: 18, end: 24 })).toEqual({ start: 18, end: 24 })
  })
})
