import { describe, expect, it } from 'vitest'
import { wordBound } from './word-bound.ts'

/** A text of several stretches, and the bounds of its words as a segmenter of the whole tells them. */
const SENTENCE = '江海银行三季度净利润41.7亿元，同比增长3.2%。Net profit rose 3.2% to the bank’s 4.17 billion yuan\n'
const LONG = SENTENCE.repeat(40)
const BOUNDS = [...new Intl.Segmenter('en', { granularity: 'word' }).segment(LONG)].map(({ index }) => index)

describe('bounds of words', () => {
  it.each([
    ['inside a word, before', 'Net profit rose', 6, -1, 4],
    ['inside a word, behind', 'Net profit rose', 6, 1, 10],
    ['where a word begins', 'Net profit rose', 4, 1, 4],
    ['inside a number', '增长3.2%', 4, 1, 5],
    ['inside a Chinese word', '江海银行利润', 3, 1, 4],
    ['before the text', 'Net', -3, -1, -3],
    ['at its end', 'Net', 3, 1, 3],
  ] as const)('%s', (_, text, at, outwards, expected) => expect(wordBound(text, at, outwards)).toBe(expected))

  it('are those of the whole text, wherever its stretches end', () => {
    const places = Array.from({ length: LONG.length - 1 }, (_, i) => i + 1)
    const wrong = places.filter((at) => wordBound(LONG, at, -1) !== BOUNDS.findLast((bound) => bound <= at))
    expect(wrong).toEqual([])
  })

  it('are found in a text without anything between its words', () => {
    const dense = '江海银行净利润公告'.repeat(400)
    expect(wordBound(dense, 2703, 1)).toBe(2704)
  })
})
