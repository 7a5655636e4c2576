import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldText } from './fold.ts'
import { foldHan } from './fold-han.ts'

describe('folding', () => {
  it.each([
    ['full width', 'ＡＢＣ１２３（）', 'ABC123()'],
    ['quotes and dashes', '“a”—‘b’', '"a"-\'b\''],
    ['spaces', 'a\u3000b\u00a0c', 'a b c'],
    ['case stays', 'Apple', 'Apple'],
  ])('%s', (_, text, folded) => {
    expect(foldText(text)).toBe(folded)
  })

  it.each([
    ['traditional', '中國證券監督管理委員會', '中国证券监督管理委员会'],
    ['Hong Kong variants', '匯豐証券', '汇丰证券'],
    ['simplified stays', '国泰君安', '国泰君安'],
  ])('han: %s', (_, text, folded) => {
    expect(foldHan(text)).toBe(folded)
  })

  it('keeps the length, whatever the text, and is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = foldHan(text)
        expect(folded).toHaveLength(text.length)
        expect(foldHan(folded)).toBe(folded)
      }),
    )
  })
})

describe('the table behind foldHan', () => {
  it('folds every unit that foldText folds', () => {
    for (let code = 0; code < 0x10000; code++) {
      const unit = String.fromCharCode(code)
      if (foldText(unit) !== unit) expect(foldHan(unit)).toBe(foldText(unit))
    }
  })
})
