import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOfMarkdown, parseMarkdown } from '#tests/support/markdown.ts'
import { blockQuote, closeNote, escapeLine, hashTag, linesOf, linkTarget, wikilink } from './markdown-escape.ts'

describe('escaping only where it would be read as markup', () => {
  it.each([
    ['3.2% rise', '3.2% rise'],
    ['-3.2% fall', '-3.2% fall'],
    ['cost US$1.4bn', 'cost US$1.4bn'],
    ['$1.4bn and $2bn', '$1.4bn and $2bn'],
    ['US$1.4bn–US$2bn', 'US\\$1.4bn–US\\$2bn'],
    ['5 * 3', '5 * 3'],
    ['净利润*41.7*亿元', '净利润\\*41.7\\*亿元'],
    ['[注]见附表', '\\[注]见附表'],
    ['见附表[1]', '见附表[1]'],
    ['[link](x) <b>', '\\[link](x) \\<b>'],
    ['a < b > c', 'a < b > c'],
    ['# not a heading', '\\# not a heading'],
    ['> not a quote', '\\> not a quote'],
    ['C# and #tag', 'C# and \\#tag'],
    ['- not a list', '\\- not a list'],
    ['2025. not a list', '2025\\. not a list'],
    ['R&D and &amp;', 'R&D and \\&amp;'],
    ['==mark== %%comment%%', '\\==mark\\== \\%%comment\\%%'],
    ['    four spaces', 'four spaces'],
    ['snake_case_name', 'snake_case_name'],
    ['_x_ `code` ~~s~~', '\\_x\\_ \\`code\\` \\~\\~s\\~\\~'],
    ['===', '\\=\\=='],
    ['---', '\\---'],
    ['https://a.example/b_c_d', 'https://a.example/b_c_d'],
    ['https://a.example/*b*', 'https\\://a.example/\\*b\\*'],
    ['a block ^id', 'a block \\^id'],
    ['key:: value', 'key\\:: value'],
  ])('%s', (text, markdown) => {
    expect(escapeLine(text)).toBe(markdown)
  })

  it('in a cell a pipe as well', () => expect(escapeLine('a|b', { cell: true })).toBe('a\\|b'))

  it('puts inserts in unescaped and keeps them apart from signs beside them', () => {
    const inserts = [
      { at: 2, text: '==' },
      { at: 5, text: '==' },
    ]
    expect(escapeLine('a=b*c=d*e', { inserts })).toBe('a\\===b\\*c==\\=d\\*e')
  })
})

const SIGNS =
  '* _ ` ~ $ [ ] ( ) < > # | \\ & = % ^ { } : - + ! . @ 1. 2) &amp; --- ``` <b> [x] [a]: https://a.example/c_d www.b.example x@y.example'
const piece = fc.oneof(
  fc.constantFrom(...SIGNS.split(' '), ' ', '  ', '\n', '\t', '\u3000', '净', 'a'),
  fc.string({ unit: 'grapheme', maxLength: 5 }),
)
const hostile = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''))

describe('read by a CommonMark parser', () => {
  it('every block quote gives the lines of its text', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(linesOfMarkdown(parseMarkdown(blockQuote(text)))).toEqual(linesOf(text))
      }),
      { numRuns: 400 },
    )
  })

  it('every note stays apart from what follows', () => {
    const opening = fc.constantFrom('<!-- a', '<script>', '```', '~~~~', '%%', '<?x', '<!DOCTYPE', '    code', '- item', '> quote', '| a |')
    const note = fc.array(fc.oneof(opening, hostile), { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'))
    fc.assert(
      fc.property(note, (text) => {
        const [last] = parseMarkdown(`${closeNote(text)}\n\nbehind`).children?.slice(-1) ?? []
        expect(last && linesOfMarkdown(last).at(-1)).toBe('behind')
      }),
      { numRuns: 400 },
    )
  })
})

describe('notes', () => {
  it.each([
    ['an open fence is closed', '```\ncode', '```\ncode\n```'],
    ['a longer one needs its length', '````\n```\n', '````\n```\n````'],
    ['a closed one is left alone', '~~~\nx\n~~~', '~~~\nx\n~~~'],
    ['a fence that its list item ends', '- item\n  ```\n<!-- a', '- item\n  ```\n  ```\n\\<!-- a'],
    ['no fence', 'a **note**', 'a **note**'],
    ['an open comment is text', 'a\n<!-- b', 'a\n\\<!-- b'],
    ['a closed one stays', '<!-- b -->', '<!-- b -->'],
    ['a block id of ours is text', 'see ^tm-1', 'see \\^tm-1'],
  ])('%s', (_, note, markdown) => {
    expect(closeNote(note)).toBe(markdown)
  })
})

describe('names', () => {
  it('keeps a wikilink whole', () => expect(wikilink('A|B]] #x\n^y')).toBe('[[A B x y]]'))
  it('keeps an address whole', () => expect(linkTarget('https://a.example/x y<z>')).toBe('<https://a.example/x%20y%3Cz%3E>'))
  it.each([
    ['bank q3', '#bank-q3'],
    ['银行', '#银行'],
    ['a/b', '#a/b'],
    ['2025', '#_2025'],
    ['!!', ''],
  ])('tag %s', (tag, word) => expect(hashTag(tag)).toBe(word))
})
