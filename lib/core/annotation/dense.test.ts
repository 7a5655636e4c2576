import { describe, expect, test } from 'vitest'
import { denseIndex, densify, foldWith } from './dense.ts'

describe('densify', () => {
  test.each([
    ['whitespace', 'a b\n\tc\u00a0d\u3000e', 'abcde'],
    ['soft hyphens, zero-width marks, byte order marks', 'fi\u00adnance\u200b 国\ufeff泰\u2060君安', 'finance国泰君安'],
    ['full-width forms', '３．２％（ＡＢＣ）', '3.2%(ABC)'],
    ['quotes and dashes', '“a” ‘b’ 「c」 3–5 −1', `"a"'b'"c"3-5-1`],
    ['emoji stay whole', '📈 up', '📈up'],
    ['nothing', '', ''],
  ])('folds %s', (_name, source, text) => {
    expect(densify(source).text).toBe(text)
  })

  test('keeps the way back', () => {
    const source = ' 净利 润\u00ad增长 '
    const { text, toSource } = densify(source)
    for (let i = 0; i < text.length; i++) expect(source.charAt(toSource[i] as number)).toBe(text.charAt(i))
    expect(toSource[text.length]).toBe(source.length)
  })

  test('finds the unit at or after an offset', () => {
    const dense = densify('a  b c')
    expect([0, 1, 2, 3, 4, 5, 6].map((offset) => denseIndex(dense, offset))).toEqual([0, 1, 1, 1, 2, 2, 3])
  })

  test('folds more pairs when asked', () => {
    expect(densify('國泰君安證券', foldWith('證证國国')).text).toBe('国泰君安证券')
    expect(densify('國泰君安證券').text).toBe('國泰君安證券')
  })
})
