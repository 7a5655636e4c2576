import { describe, expect, test } from 'vitest'
import type { TextQuoteSelector } from './model.ts'
import type { Place } from './place.ts'
import { stateOf } from './state.ts'

const quote = (prefix: string, exact: string, suffix: string): TextQuoteSelector => ({ type: 'TextQuoteSelector', prefix, exact, suffix })
const SURE: Place = { start: 0, end: 9, same: true, kept: 1, added: 0, left: 1, right: 1, alike: true, wide: 1, run: 9 }

describe('stateOf', () => {
  test.each([
    ['same words, same surroundings', SURE, quote('profit ', 'rose 3%', ' in May'), quote('profit ', 'rose 3%', ' in May'), 'exact', []],
    [
      'same words elsewhere',
      { ...SURE, left: 0.1, right: 0.2 },
      quote('a ', 'long words', ' b'),
      quote('c ', 'long words', ' d'),
      'moved',
      [],
    ],
    [
      'a changed figure',
      { ...SURE, same: false },
      quote('', 'rose 3%', ''),
      quote('', 'rose 4%', ''),
      'changed',
      [{ old: '3%', new: '4%', kind: 'figure' }],
    ],
    [
      'equal but for a space inside a figure',
      SURE,
      quote('', 'of 12 34', ''),
      quote('', 'of 1234', ''),
      'changed',
      [
        { old: '12', new: '1234', kind: 'figure' },
        { old: '34', new: '', kind: 'figure' },
      ],
    ],
    [
      'a quote that ends inside a number which changed',
      SURE,
      quote('rose ', '3', '.2% in'),
      quote('rose ', '3', '.9% in'),
      'changed',
      [{ old: '3.2%', new: '3.9%', kind: 'figure' }],
    ],
    [
      'a quote that begins inside a number which changed',
      SURE,
      quote('rose 1', '3.2%', ''),
      quote('rose 2', '3.2%', ''),
      'changed',
      [{ old: '13.2%', new: '23.2%', kind: 'figure' }],
    ],
    [
      'a unit beside the quote which changed',
      SURE,
      quote('净利润', '15', '亿元'),
      quote('净利润', '15', '万元'),
      'changed',
      [{ old: '15亿元', new: '15万元', kind: 'figure' }],
    ],
    [
      'an edited word',
      { ...SURE, same: false },
      quote('', 'the lender said', ''),
      quote('', 'the bank said', ''),
      'changed',
      [{ old: 'lender', new: 'bank', kind: 'wording' }],
    ],
    ['a neighbour that changed', SURE, quote('in 2024 ', '15 people', ''), quote('in 2025 ', '15 people', ''), 'exact', []],
  ] as const)('%s', (_name, place, old, now, state, changes) => {
    expect(stateOf(place, old, now)).toEqual({ state, changes })
  })
})
