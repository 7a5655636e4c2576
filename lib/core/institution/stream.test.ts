import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endAt, keyOf, streamOf } from './stream.ts'

describe('stream', () => {
  it.each([
    ['case and accents', 'Nestlé SA', 'nestle sa'],
    ['decomposed accents', 'Nestle\u0301', 'nestle'],
    ['invisible characters', '中\u200b国\u00ad平\ufeff安', '中国平安'],
    ['traditional and full width', '騰訊（００７００）', '腾讯(00700)'],
    ['spaces beside Han go', '国泰 君安 A 股', '国泰君安a股'],
    ['line wraps between words are one space', 'Goldman\n  Sachs', 'goldman sachs'],
    ['white space at the ends goes', '  BP ', 'bp'],
  ])('%s', (_, text, key) => {
    expect(keyOf(text)).toBe(key)
  })

  it('leads back to the text', () => {
    const stream = streamOf('买 入\u200b贵州 茅台。')
    const key = keyOf(stream.text)
    const at = key.indexOf('贵州茅台')
    expect(stream.text.slice(stream.at[at], endAt(stream, at + 4))).toBe('贵州 茅台')
  })

  it('has ascending offsets inside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { at, length } = streamOf(text)
        for (let i = 1; i <= length; i++) expect(at[i]).toBeGreaterThan(at[i - 1] ?? -1)
        expect(at[length]).toBe(text.length)
      }),
    )
  })
})
