import { describe, expect, it } from 'vitest'
import type { Annotation } from '#lib/core/annotation/model.ts'
import { anAnnotation, anArticle, aTarget } from '#tests/support/builders.ts'
import type { Incoming } from './model.ts'
import { type Here, planImport } from './plan-import.ts'

const article = anArticle()
const T0 = '2026-11-19T08:00:00.000Z'
const T2 = '2026-11-22T08:00:00.000Z'

function incoming(patch: Partial<Annotation> = {}, line = 1, address = article.canonicalUrl): Incoming {
  const { articleId: _, ...annotation } = anAnnotation(patch)
  return { line, article: { canonicalUrl: address, title: 'There' }, annotation }
}
const here = (annotations: Annotation[], deleted: string[] = []): Here => ({
  articleAt: (address) => (address === article.canonicalUrl ? article : undefined),
  annotation: (id) => annotations.find((annotation) => annotation.id === id),
  annotationsOf: () => annotations,
  wasDeleted: (id) => deleted.includes(id),
})
let serial = 0
const plan = (items: Incoming[], at: Here) => planImport({ from: 'w3c', items, refused: [] }, at, () => String(++serial))
const OTHER = 'annotation:other' as Annotation['id']

describe('an item that is here', () => {
  it.each([
    ['under its id, saying the same', anAnnotation({ note: 'a' }), incoming({ note: 'a' }), 'same', 'a'],
    ['with a longer note here', anAnnotation({ note: 'a and b' }), incoming({ note: 'a' }), 'same', 'a and b'],
    ['gone on in the file', anAnnotation({ note: 'a' }), incoming({ note: 'a and b', updatedAt: T2 }), 'changed', 'a and b'],
    ['another note', anAnnotation({ note: 'ours' }), incoming({ note: 'theirs', updatedAt: T0 }), 'conflict', 'ours\n\n---\n\ntheirs'],
    ['the same words under another id', anAnnotation({ note: 'a' }), incoming({ id: OTHER, note: '' }), 'same', 'a'],
    ['the same words, spaced otherwise', anAnnotation(), incoming({ id: OTHER, target: spaced() }), 'same', ''],
    ['the same words with a note', anAnnotation(), incoming({ id: OTHER, note: 'theirs' }), 'conflict', 'theirs'],
  ] as const)('%s', (_, ours, item, verdict, note) => {
    const [planned] = plan([item], here([ours])).items
    expect(planned).toMatchObject({
      verdict,
      record: { id: ours.id, articleId: article.id, note, target: ours.target, colour: ours.colour },
    })
  })

  function spaced() {
    const target = aTarget()
    return {
      ...target,
      selectors: target.selectors.map((selector) =>
        selector.type === 'TextQuoteSelector' ? { ...selector, exact: '净利润 41.7 亿元' } : selector,
      ),
    }
  }

  it('takes nothing away: institutions and the time it was made stay', () => {
    const ours = anAnnotation({ note: 'a', institutions: ['unlisted:江海银行'] })
    const [planned] = plan([incoming({ note: 'b', updatedAt: T2, createdAt: T0 })], here([ours])).items
    expect(planned).toMatchObject({ ours, record: { institutions: ours.institutions, createdAt: ours.createdAt } })
  })

  it('several items that add to one record all do', () => {
    const items = ['one', 'two', 'three'].map((note, at) => incoming({ id: `annotation:o${at}` as Annotation['id'], note }))
    for (const start of [[anAnnotation({ note: 'ours' })], []]) {
      const last = plan(items, here(start)).items.at(-1)?.record
      for (const note of [...start.map((each) => each.note), 'one', 'two', 'three']) expect(last?.note).toContain(note)
    }
  })

  it('adds tags', () => {
    const [planned] = plan([incoming({ tags: ['b'] })], here([anAnnotation({ tags: ['a'] })])).items
    expect(planned).toMatchObject({ verdict: 'conflict', record: { tags: expect.arrayContaining(['a', 'b']) } })
  })
})

describe('an item that is not', () => {
  it('joins the article that is here', () => {
    const { articles, items } = plan([incoming()], here([]))
    expect(articles).toEqual([])
    expect(items).toMatchObject([{ verdict: 'new', record: { articleId: article.id } }])
  })

  it('brings its article, once, with a text to stand on', () => {
    const { articles, items } = plan(
      [incoming({}, 1, 'https://b.example/'), incoming({ id: OTHER, target: aTarget('该行行长') }, 2, 'https://b.example/')],
      here([]),
    )
    expect(articles).toMatchObject([
      { article: { title: 'There', addresses: ['https://b.example/'], revision: 1 }, text: { text: 'There' } },
    ])
    expect(items.map(({ record }) => record.articleId)).toEqual([articles[0]?.article.id, articles[0]?.article.id])
  })

  it('deleted here stays deleted and brings nothing', () => {
    const { articles, items } = plan([incoming({}, 1, 'https://b.example/')], here([], ['annotation:n1']))
    expect([articles, items]).toMatchObject([[], [{ verdict: 'deleted' }]])
  })

  it('deleted here comes back when the reader asks for it', () => {
    const file = { from: 'w3c', items: [incoming()], refused: [] }
    expect(planImport(file, here([], ['annotation:n1']), () => 'x', { revive: true }).items).toMatchObject([{ verdict: 'new' }])
  })

  it('twice in the file is taken once', () => {
    expect(plan([incoming(), incoming({}, 2), incoming({ id: OTHER }, 3)], here([])).items.map(({ verdict }) => verdict)).toEqual([
      'new',
      'same',
      'same',
    ])
  })
})
