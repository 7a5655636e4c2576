import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Annotation } from '#lib/core/annotation/model.ts'
import { anAnnotation, anArticle, aTarget, TEXT } from '#tests/support/builders.ts'
import { chineseWords } from '#tests/support/export-words.ts'
import { bundlesOf } from '../groups.ts'
import { TEMPLATES } from '../templates/index.ts'
import { renderTemplate } from '../templates/render.ts'
import type { Template } from '../templates/template.ts'
import { mergeMarkdown } from './merge-markdown.ts'

const QUOTES = ['净利润41.7亿元', '同比增长3.2%', '净息差压力仍在', '信贷增速目标'] as const
const mark = (at: number, patch: Partial<Annotation> = {}) =>
  anAnnotation({
    id: `annotation:n${at}` as Annotation['id'],
    target: aTarget(QUOTES[at]),
    institutions: [`unlisted:机构${at % 2}`],
    ...patch,
  })

const templateOf = (id: string): Template => TEMPLATES.find((template) => template.id === id) as Template

function exported(annotations: Annotation[], template = 'obsidian'): string {
  const article = anArticle()
  const entry = { article, text: { articleId: article.id, text: TEXT, blocks: [] }, annotations }
  const [bundle] = bundlesOf([entry], 'article', chineseWords())
  const file = bundle && renderTemplate(templateOf(template), bundle, { fullText: true })
  if (!file?.ok) throw new Error('not rendered')
  return file.value
}

const mergedText = (previous: string, next: string): string => mergeMarkdown(previous, next).text

const THREE = [mark(0, { note: 'my note' }), mark(1), mark(3)]

describe.each(TEMPLATES.map(({ id }) => id))('a second export into a file of %s', (id) => {
  const first = exported(THREE, id)

  it('with nothing new changes no byte', () => expect(mergedText(first, first)).toBe(first))

  it('with changes to our side only is the new export', () => {
    const next = exported([mark(0, { note: 'another note', tags: ['x'] }), mark(1), mark(2), mark(3)], id)
    const merged = mergedText(first, next)
    expect(mergedText(merged, next)).toBe(merged)
    for (const quote of QUOTES) expect(merged.split(`> ${quote}\n`)).toHaveLength(2)
    expect(merged).toContain('another note')
    expect(merged).not.toContain('my note')
  })

  it('from any highlights to any others: each there once, the reader’s lines untouched, a third time changes nothing', () => {
    const some = fc.subarray([0, 1, 2, 3])
    fc.assert(
      fc.property(some, some, fc.nat(3), (before, after, noted) => {
        const old = exported(
          before.map((at) => mark(at)),
          id,
        )
        const next = exported(
          after.map((at) => mark(at, at === noted ? { note: 'a *new* note' } : {})),
          id,
        )
        const merged = mergedText(old, next)
        for (const [at, quote] of QUOTES.entries()) expect(merged.split(`> ${quote}\n`).length - 1).toBe(after.includes(at) ? 1 : 0)
        expect(mergedText(merged, next)).toBe(merged)
      }),
      { numRuns: 30 },
    )
  })

  it('takes out what is gone', () => {
    const merged = mergedText(first, exported([mark(1)], id))
    expect(merged).not.toContain(`> ${QUOTES[0]}\n`)
    expect(merged).not.toContain('my note')
    expect(merged).toContain(`> ${QUOTES[1]}\n`)
  })

  it('keeps what the reader wrote between, before and after', () => {
    const isOutline = id === 'logseq'
    const at = first.indexOf(isOutline ? '\n- **' : '\n> ') + 1
    const own = isOutline ? ['- mine before\n', '- mine after\n'] : ['Mine before.\n\n', '\nMine after.\n']
    const edited = `${first.slice(0, at)}${own[0]}${first.slice(at)}${own[1]}`
    const merged = mergedText(edited, exported([...THREE, mark(2)], id))
    expect(merged).toContain(own[0]?.trim())
    expect(merged).toContain(own[1]?.trim())
    for (const quote of QUOTES) expect(merged.split(`> ${quote}\n`)).toHaveLength(2)
    expect(mergedText(merged, exported([...THREE, mark(2)], id))).toBe(merged)
  })
})

describe('what the reader changed inside a quote of ours', () => {
  const first = exported(THREE)
  const edited = first.replace('my note', 'my note, sharpened in the vault')

  it('stays when our side did not change', () => {
    const merged = mergedText(edited, first)
    expect(merged).toContain('my note, sharpened in the vault')
    expect(mergedText(merged, first)).toBe(merged)
  })

  it('stands below the new one when both changed', () => {
    const next = exported([mark(0, { note: 'revised in Tickmark' }), mark(1), mark(3)])
    const merged = mergedText(edited, next)
    expect(merged).toContain('revised in Tickmark')
    expect(merged).toContain('my note, sharpened in the vault')
    expect(merged.match(/\^tm-n0$/gm)).toHaveLength(1)
    expect(mergedText(merged, next)).toBe(merged)
  })

  it('stays when the annotation was deleted', () => {
    expect(mergedText(edited, exported([mark(1), mark(3)]))).toContain('my note, sharpened in the vault')
  })

  it('a quote the reader took out stays out', () => {
    const without = first.replace(/> 同比增长3\.2%[\s\S]*?\^tm-n1\n\n/, '')
    const merged = mergedText(without, exported([...THREE, mark(2)]))
    expect(merged).not.toContain('> 同比增长3.2%\n')
    expect(merged).toContain('> 净息差压力仍在\n')
  })
})

describe('around it', () => {
  it('properties: ours renewed, the reader’s kept, lists joined', () => {
    const edited = exported([mark(0, { tags: ['q3'] })])
      .replace('tags:\n  - "q3"', 'tags: [q3, mine]\nrating: 4\naliases:\n  - A: b')
      .replace(/^published.*\n/m, '')
    const merged = mergedText(edited, exported([mark(0, { tags: ['q4'] })]))
    expect(parse(/^---\n([\s\S]*?)\n---\n/.exec(merged)?.[1] ?? '')).toMatchObject({
      tags: ['q4', 'q3', 'mine'],
      rating: 4,
      aliases: [{ A: 'b' }],
      id: 'article:a1',
    })
  })

  it('line ends stay those of the file', () => {
    const windows = exported(THREE).replaceAll('\n', '\r\n')
    expect(mergedText(windows, exported(THREE))).toBe(windows)
  })

  it('a file that never was ours keeps all it has', () => {
    const merged = mergedText('# My page\n\nwords\n', exported([mark(0)]))
    expect(merged).toMatch(/# My page\n\nwords\n\n/)
    expect(merged).toContain(`> ${QUOTES[0]}\n`)
  })

  it('a template without units is renewed as a whole, unless the reader wrote in it', () => {
    const plain: Template = {
      id: 'my:own',
      dialect: 'commonmark',
      source: '---\na: 1\n---\n{% for q in quotes %}{{ q.text | quote }}\n\n{% endfor %}',
    }
    const render = (annotations: Annotation[]): string => {
      const [bundle] = bundlesOf([{ article: anArticle(), text: undefined, annotations }], 'article', chineseWords())
      const file = bundle && renderTemplate(plain, bundle, {})
      return file?.ok ? file.value : ''
    }
    expect(mergedText(render([mark(0)]), render([mark(1)]))).toBe(render([mark(1)]))
    const edited = render([mark(0)]).replace('净利润', '净利润 (!)')
    expect(mergedText(edited, render([mark(1)]))).toMatch(/> 同比增长3\.2%[\s\S]*净利润 \(!\)/)
  })

  it('without the closing line a changed unit is kept beside the new one', () => {
    const lost = exported(THREE).replace(/%% tickmark.*\n/, '')
    const merged = mergedText(lost, exported([mark(0, { note: 'new note' }), mark(1), mark(3)]))
    expect(merged).toContain('new note')
    expect(merged).toContain('my note')
  })

  it('a new institution brings its heading, below what stands in the section before', () => {
    const log = (annotations: Annotation[]) => exported(annotations, 'research-log')
    const edited = log([mark(0)]).replace(/(\^tm-n0\n)/, '$1\nMy view of it.\n')
    const merged = mergedText(edited, log([mark(0), mark(1)]))
    expect(merged).toMatch(/\^tm-n0\n\nMy view of it\.\n\n## \[\[机构1\]\]\n+### 数据\n\n> 同比增长3\.2%\n/)
  })
})

describe('what became of the units is counted', () => {
  const first = exported(THREE)
  const edited = first.replace('my note', 'my note, sharpened in the vault')
  const none = { renewed: 0, kept: 0, added: 0, gone: 0 }
  it.each([
    ['nothing new', first, first, none],
    ['one renewed, one new', first, exported([mark(0, { note: 'new' }), mark(1), mark(2), mark(3)]), { ...none, renewed: 2, added: 1 }],
    ['one gone', first, exported([mark(0, { note: 'my note' }), mark(3)]), { ...none, gone: 1 }],
    ['edited by the reader', edited, first, { ...none, kept: 1 }],
    ['edited by the reader, and gone', edited, exported([mark(1), mark(3)]), { ...none, renewed: 1, kept: 1 }],
    ['a file that is not ours', '# My page\n', first, { ...none, added: 4 }],
  ])('%s', (_, previous, next, counts) => {
    const { text, ...found } = mergeMarkdown(previous, next)
    expect(text).not.toBe('')
    expect(found).toEqual(counts)
  })
})
