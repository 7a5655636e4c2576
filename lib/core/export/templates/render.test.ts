import { describe, expect, it } from 'vitest'
import { bundlesOf } from '#lib/core/export/groups.ts'
import { anAnnotation, anArticle, aTarget, TEXT } from '#tests/support/builders.ts'
import { chineseWords } from '#tests/support/export-words.ts'
import { TEMPLATES } from './index.ts'
import { renderTemplate } from './render.ts'

const article = anArticle({ title: 'Q3: *profit* [up]' })
const entry = { article, text: { articleId: article.id, text: TEXT, blocks: [] }, annotations: [anAnnotation({ note: 'a\ufdd0b' })] }
const [bundle] = bundlesOf([entry], 'article', chineseWords())
const render = (source: string, limitMs?: number) => {
  if (!bundle) throw new Error('no bundle')
  return renderTemplate({ id: 'my:own', dialect: 'commonmark', source }, bundle, { updatable: false }, limitMs)
}

describe('a template of the reader', () => {
  it.each([
    ['text is escaped unless asked otherwise', '{{ name }}', 'Q3: \\*profit\\* [up]\n'],
    ['raw is as it is', '{{ name | raw }}', 'Q3: *profit* [up]\n'],
    ['a YAML scalar', 'title: {{ name | yaml }}', 'title: "Q3: *profit* [up]"\n'],
    ['Liquid’s own filters', '{{ name | upcase | slice: 0, 2 }}', 'Q3\n'],
    ['our signs never come from data', '{% for q in quotes %}{{ q.note }}{% endfor %}', 'ab\n'],
  ])('%s', (_, source, text) => {
    expect(render(source)).toEqual({ ok: true, value: text })
  })

  it.each([
    ['a tag left open', 'a\n{% if name %}\nb', 2, 'not closed'],
    ['a unit left open', '\n\n{% unit name %}', 3, 'not closed'],
    ['a broken output', 'a\n{{ name', 2, 'not closed'],
    ['an unknown tag', '{% evil %}', 1, 'evil'],
    ['an unknown filter', 'a\nb\n{{ name | nonsense }}', 3, 'nonsense'],
    ['a misspelt name', 'a\n  {{ nmae }}', 2, 'nmae'],
    ['a misspelt part', '{{ articles[0].titel }}', 1, 'titel'],
    ['a file', '\n{% include "other" %}', 2, 'other'],
    ['code', '{{ name.constructor.constructor }}', 1, 'constructor'],
    [
      'more than fits in memory',
      '{% assign s = "0123456789" %}{% for i in (1..99) %}{% assign s = s | append: s %}{% endfor %}',
      1,
      'memory',
    ],
    ['a range that fits nowhere', '{% for i in (1..999999999) %}{% endfor %}', 1, 'memory'],
  ])('%s: the line and what is wrong with it', (_, source, line, detail) => {
    expect(render(source)).toEqual({
      ok: false,
      error: { kind: 'template-broken', line, column: expect.any(Number), detail: expect.stringContaining(detail) },
    })
  })

  it('more rounds than there is time for end', () =>
    expect(render('{% for i in (1..9999999) %}{% endfor %}', 50)).toMatchObject({
      ok: false,
      error: { detail: 'template render limit exceeded' },
    }))

  it('one that is too long is refused', () =>
    expect(render('x'.repeat(100_001))).toMatchObject({ ok: false, error: { kind: 'template-broken' } }))
  it.each(TEMPLATES)('$id has no mistake', ({ source }) => expect(render(source).ok).toBe(true))

  it('a quote stands as written whatever is in it', () => {
    const exact = '- *a* [b](c) | ==d== <e> #f'
    const target = aTarget('净利润41.7亿元')
    const selectors = target.selectors.map((selector) => (selector.type === 'TextQuoteSelector' ? { ...selector, exact } : selector))
    const [own] = bundlesOf([{ ...entry, annotations: [anAnnotation({ target: { ...target, selectors } })] }], 'article', chineseWords())
    const source = '{% for q in quotes %}{{ q.text | quote }}{% endfor %}'
    const rendered = own && renderTemplate({ id: 'my:own', dialect: 'commonmark', source }, own, { updatable: false })
    expect(rendered).toEqual({ ok: true, value: '> \\- \\*a\\* \\[b](c) | \\==d\\== \\<e> \\#f\n' })
  })
})
