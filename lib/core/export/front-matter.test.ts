import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { frontMatter } from './front-matter.ts'

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

const read = (yaml: string): unknown => parse(yaml.replace(/^---\n|---\n$/g, ''))

describe('front matter', () => {
  it.each(HOSTILE)('%s reads back as the same string', (_, text) => {
    expect(read(frontMatter({ title: text, list: [text, 'x'] }))).toEqual({ title: text, list: [text, 'x'] })
  })

  it('any string reads back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        expect(read(frontMatter({ title: text, list: [text] }))).toEqual({ title: text, list: [text] })
      }),
      { numRuns: 200 },
    )
  })

  it('leaves out what is empty', () => {
    expect(frontMatter({ a: 'x', b: undefined, c: '', d: [] })).toBe('---\na: "x"\n---\n')
  })
})
