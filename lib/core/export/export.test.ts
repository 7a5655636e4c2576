import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { anArticle } from '#tests/support/builders.ts'
import { fileNameOf, safeFileName } from './file-name.ts'
import { fragmentLink } from './fragment-link.ts'
import { frontMatter } from './front-matter.ts'
import { blockQuote, closeFences, escapeLine, wikilink } from './markdown-escape.ts'

const HOSTILE = [
  ['colon and dash', 'Q3: profit -12%'],
  ['YAML marks', ': # - [] {} & * ! | > @ ` % ,'],
  ['quotes and backslashes', `"it's" \\n 'so' \\`],
  ['emoji and astral Han', '📉𠮷野家'],
  ['newlines and tabs', 'a\n---\nb\tc\r\nd'],
  ['right-to-left marks', '\u202eabc\u200f'],
  ['line separators and controls', 'a\u2028b\u2029c\u0085d\u0000e\u007f'],
  ['half a surrogate pair', `a${String.fromCharCode(0xd83d)}b`],
  ['what YAML reads as something else', 'yes'],
  ['a date', '2026-11-20'],
  ['a number', '600519'],
  ['two thousand characters', '长'.repeat(2000)],
] as const

describe('front matter', () => {
  it.each(HOSTILE)('%s reads back as the same string', (_, text) => {
    const yaml = frontMatter({ title: text, list: [text, 'x'] }).replace(/^---\n|---\n$/g, '')
    expect(parse(yaml)).toEqual({ title: text, list: [text, 'x'] })
  })

  it('leaves out what is empty', () => {
    expect(frontMatter({ a: 'x', b: undefined, c: '', d: [] })).toBe('---\na: "x"\n---\n')
  })
})

describe('escaping', () => {
  it.each([
    ['净利润*41.7*亿元', '净利润\\*41.7\\*亿元'],
    ['[link](x) <b>', '\\[link\\](x) \\<b\\>'],
    ['# not a heading', '\\# not a heading'],
    ['- not a list', '\\- not a list'],
    ['2025. not a list', '2025\\. not a list'],
    ['3.2% rise', '3.2% rise'],
    ['-3.2% fall', '-3.2% fall'],
    ['$1.4bn and $2bn', '\\$1.4bn and \\$2bn'],
    ['R&D and &amp;', 'R&D and \\&amp;'],
    ['==mark== %%comment%%', '\\==mark\\== \\%%comment\\%%'],
    ['    four spaces', 'four spaces'],
    ['snake_case `code` ~~s~~', 'snake\\_case \\`code\\` \\~\\~s\\~\\~'],
    ['===', '\\=\\=='],
    ['---', '\\---'],
  ])('%s', (text, markdown) => {
    expect(escapeLine(text)).toBe(markdown)
  })

  it('makes each line of a quote a paragraph of it', () => {
    expect(blockQuote('first\n\n  second  \r\n')).toBe('> first\n>\n> second')
  })

  it.each([
    ['an open fence is closed', '```\ncode', '```\ncode\n```'],
    ['a longer one needs its length', '````\n```\n', '````\n```\n````'],
    ['a closed one is left alone', '~~~\nx\n~~~', '~~~\nx\n~~~'],
    ['no fence', 'a **note**', 'a **note**'],
  ])('%s', (_, note, markdown) => {
    expect(closeFences(note)).toBe(markdown)
  })

  it('keeps a wikilink whole', () => {
    expect(wikilink('A|B]] #x\n^y')).toBe('[[A B x y]]')
  })
})

describe('file names', () => {
  it.each([
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j'],
    ['江海银行：净利润同比增长3.2%？', '江海银行：净利润同比增长3.2%？'],
    ['..hidden. ', 'hidden'],
    ['CON', '_CON'],
    ['com1.txt', '_com1.txt'],
    ['\u0000\u202e', 'untitled'],
    ['', 'untitled'],
  ])('%j → %j', (text, name) => {
    expect(safeFileName(text)).toBe(name)
  })

  it('stays within the bytes a file system allows, and cuts no character in half', () => {
    const name = safeFileName('𠮷'.repeat(300))
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(180)
    expect(name).toMatch(/^𠮷+$/u)
  })

  it('begins with the day of publication, else of reading', () => {
    expect(fileNameOf(anArticle({ title: 'A' }), 'md')).toBe('2026-11-20 A.md')
    const publishedAt = { iso: '2025-01-02T08:00:00+08:00', zone: 'stated', raw: '' } as const
    expect(fileNameOf(anArticle({ title: 'A', publishedAt }), 'md')).toBe('2025-01-02 A.md')
  })
})

describe('fragment links', () => {
  const quote = (exact: string, prefix = '', suffix = '') => ({ type: 'TextQuoteSelector', exact, prefix, suffix }) as const
  it.each([
    ['a quote that stands once', quote('净利润 41.7'), 'x 净利润 41.7 y', '净利润 41.7'],
    ['dashes and commas are escaped', quote('a-b, c'), 'a-b, c', 'a%2Db%2C%20c'],
    ['a fragment is replaced', quote('x'), 'x', 'x'],
    ['a repeated quote gets context', quote('rose', 'profit ', ' 3%'), 'profit rose 3%, sales rose 1%', 'profit-,rose,-3%25'],
    ['case makes no difference to a browser', quote('Rose', ' '.repeat(2), ' 3%'), 'shares rose 1%. Rose 3%', 'Rose,-3%25'],
    ['several lines are given by first and last', quote('first line\nmiddle\nlast line'), '', 'first%20line,last%20line'],
  ])('%s', (_, selector, text, directive) => {
    const expected = directive.includes('%') ? directive : encodeURIComponent(directive)
    expect(fragmentLink('https://news.example/a#top', selector, text)).toBe(`https://news.example/a#:~:text=${expected}`)
  })

  it('takes as much of the surroundings as it needs', () => {
    const line = (start: string) =>
      `${start}${'公司前三季度实现营业收入同比增长，毛利率较上年同期提升，经营现金流改善。'.repeat(3)}净利润5.94亿元`
    const text = `${line('甲')}\n${line('乙')}`
    const link = fragmentLink('https://news.example/a', quote('5.94亿元', line('乙').slice(0, -6)), text)
    expect(decodeURIComponent(link)).toContain('乙公司')
  })
})
