import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffWords } from './text-diff.ts'

const written = (old: string, now: string): string =>
  diffWords(old, now)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'out' ? `[-${text}-]` : `{+${text}+}`))
    .join('')

describe('diffWords', () => {
  it.each([
    ['Profit rose 3.2% in May', 'Profit rose 3.4% in May', 'Profit rose [-3.2%-]{+3.4%+} in May'],
    ['净利润118.3亿元，同比增长6.8%。', '净利润113.8亿元，同比下降6.8%。', '净利润[-118.3亿元-]{+113.8亿元+}，同比[-增长-]{+下降+}6.8%。'],
    ['the bank will not pay', 'the bank will pay', 'the bank will[- not-] pay'],
    ['the bank will pay', 'the bank will not pay', 'the bank will{+ not+} pay'],
    ['持股比例升至5.03%', '持股比例降至4.93%', '持股比例[-升至5.03%-]{+降至4.93%+}'],
    ['of 1,234 “units”', 'of 1234 "units"', 'of 1234 "units"'],
    ['', 'New line.', '{+New line+}.'],
    ['Gone line.', '', '[-Gone line-]'],
    ['same', 'same', 'same'],
  ])('%s → %s', (old, now, expected) => {
    expect(written(old, now)).toBe(expected)
  })

  it('what is same and what came make up the text as it is now', () => {
    const text = fc
      .array(fc.constantFrom('rose', 'fell', '3.2%', '净利润', '增长', '12亿元', 'bank', ',', ' ', '。', 'not'), { maxLength: 30 })
      .map((all) => all.join(' '))
    fc.assert(
      fc.property(text, text, (old, now) => {
        const kept = diffWords(old, now).filter(({ kind }) => kind !== 'out')
        expect(kept.map(({ text }) => text).join('')).toBe(now)
      }),
    )
  })
})
