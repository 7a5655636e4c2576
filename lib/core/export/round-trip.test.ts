import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { quoteOf } from '#lib/core/annotation/model.ts'
import type { Block, BlockKind } from '#lib/core/article/model.ts'
import { anyEntry, nastyString } from '#tests/support/arbitraries.ts'
import { englishWords } from '#tests/support/export-words.ts'
import { linesOfMarkdown, type MarkdownNode, nodesOf, parseMarkdown, wordsOf } from '#tests/support/markdown.ts'
import { articleMarkdown } from './article-markdown.ts'
import { fragmentLink } from './fragment-link.ts'
import { bundlesOf } from './groups.ts'
import { linesOf, linkTarget } from './markdown-escape.ts'
import type { Entry } from './model.ts'
import { TEMPLATES } from './templates/index.ts'
import { renderTemplate } from './templates/render.ts'

const WORDS = englishWords()
const SIGNS = [
  '#',
  '- ',
  '> ',
  '|',
  '*',
  '_',
  '`',
  '~',
  '$',
  '[',
  ']',
  '(',
  ')',
  '<',
  '&amp;',
  '==',
  '^',
  ':',
  '1. ',
  'https://a.example/b_c',
  '\\',
  ' ',
  '净利润',
  '3.2%',
]
/** A line of an article as extraction gives it: no line end, no white space at the ends. */
const line = fc
  .oneof(
    fc.array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 9 }).map((parts) => parts.join('')),
    nastyString,
  )
  .map((text) => `${text.replace(/[\r\n\0\ufdd0-\ufdd2]/g, '')}x`.replace(/^[ \t]+/, ''))

const rendered = (entry: Entry, id: string, fullText = false): string => {
  const template = TEMPLATES.find((one) => one.id === id)
  const [bundle] = bundlesOf([entry], 'article', WORDS)
  const file = template && bundle && renderTemplate(template, bundle, { fullText })
  if (!file?.ok) throw new Error(JSON.stringify(file))
  return file.value
}
const bare = (text: string): string => text.replace(/[\ufdd0-\ufdd2]/g, '')

describe.each(['reading-note', 'obsidian', 'plain-quotes'])('%s, read by a CommonMark parser', (id) => {
  it('gives the same quotes in the same order, and a link for each', () => {
    const quiet = anyEntry.map((entry) => ({
      ...entry,
      annotations: entry.annotations.map((one) => ({ ...one, note: '', target: { ...one.target, cells: [] } })),
    }))
    fc.assert(
      fc.property(quiet, (entry) => {
        const tree = parseMarkdown(rendered(entry, id))
        const quotes = (tree.children ?? []).filter(({ type }) => type === 'blockquote')
        expect(quotes.map(linesOfMarkdown)).toEqual(entry.annotations.map(({ target }) => linesOf(bare(quoteOf(target).exact))))
        const urls = entry.annotations.map(({ target }) => {
          const place = target.selectors.find((selector) => selector.type === 'TextPositionSelector' && selector.in === 'article')
          return fragmentLink(entry.article.canonicalUrl, quoteOf(target), entry.text?.text ?? '', place as never).url
        })
        const found = nodesOf(tree, 'link').map(({ url }) => linkTarget(url ?? ''))
        expect(found).toEqual(expect.arrayContaining(urls.map(linkTarget)))
      }),
      { numRuns: 50 },
    )
  })

  it('holds every note, and what follows it stays what it is', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const notes = entry.annotations.map((one, at) => ({ ...one, note: `${one.note}\n\nnote-${at}` }))
        const words = wordsOf(parseMarkdown(rendered({ ...entry, annotations: notes }, id)))
        for (const [at] of notes.entries()) expect(words).toContain(`note-${at}`)
      }),
      { numRuns: 50 },
    )
  })
})

describe('front matter', () => {
  it('parses to the same values for any article', () => {
    fc.assert(
      fc.property(anyEntry, (entry) => {
        const { title, byline, publisher, source, language, id } = entry.article
        const yaml = /^---\n([\s\S]*?)\n---\n/.exec(rendered(entry, 'reading-note'))?.[1] ?? ''
        const known = Object.entries({ title, byline, publisher, source, language, id }).flatMap(([key, value]) =>
          value && bare(value) ? [[key, bare(value)] as const] : [],
        )
        expect(parse(yaml)).toMatchObject(Object.fromEntries(known))
      }),
      { numRuns: 100 },
    )
  })
})

const KINDS: readonly BlockKind[] = ['heading', 'paragraph', 'quote', 'list-item', 'caption', 'table-row']

describe('a whole text', () => {
  const block = fc.record({
    kind: fc.constantFrom(...KINDS),
    cells: fc.array(line, { minLength: 1, maxLength: 4 }),
    level: fc.integer({ min: 1, max: 4 }),
    header: fc.boolean(),
  })
  const article = fc.array(block, { minLength: 1, maxLength: 8 }).map((all) => {
    let text = 'Title'
    const blocks: Block[] = [{ kind: 'title', start: 0, end: text.length }]
    for (const { kind, cells, level, header } of all) {
      const start = text.length + 1
      const own = kind === 'table-row' ? cells : cells.slice(0, 1)
      const starts = own.map((_, at) => start + own.slice(0, at).join(' ').length + (at > 0 ? 1 : 0))
      text += `\n${own.join(' ')}`
      blocks.push({ kind, start, end: text.length, level, ...(kind === 'table-row' ? { cells: starts, header } : {}) })
    }
    return { articleId: 'article:a' as never, text, blocks }
  })
  const marks = fc.array(fc.tuple(fc.nat(400), fc.nat(60)), { maxLength: 5 })

  it.each([
    ['plain', '', ''],
    ['HTML', '<mark>', '</mark>'],
  ])('reads back as the same lines, with %s marks anywhere', (_, open, close) => {
    fc.assert(
      fc.property(article, marks, (text, places) => {
        const sorted = places.map(([start, length]) => ({ start, end: start + length, footnote: 'n' })).sort((a, b) => a.start - b.start)
        const tree = parseMarkdown(`# Title\n\n${articleMarkdown(text, sorted, { open, close }, 2)}\n\n[^n]: note`)
        const lines = (tree.children ?? []).filter(({ type }: MarkdownNode) => type !== 'footnoteDefinition').flatMap(linesOfMarkdown)
        const wanted = text.blocks.map(({ start, end }) => text.text.slice(start, end))
        expect(lines.filter((one) => one !== '')).toEqual(wanted)
      }),
      { numRuns: 100 },
    )
  })
})
