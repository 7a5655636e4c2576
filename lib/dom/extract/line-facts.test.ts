import { describe, expect, test } from 'vitest'
import { readLine } from './line-facts.ts'

describe('counts', () => {
  test.each([
    ['Fed holds, ECB cuts.', { han: 0, stops: 2, digits: 0, capitals: 4, initials: 2, words: 4, letters: 15 }],
    ['净利润12.5亿元，同比增长。', { han: 9, stops: 3, digits: 3, capitals: 0, initials: 0, words: 1, letters: 12 }],
    ['', { han: 0, stops: 0, digits: 0, capitals: 0, initials: 0, words: 1, letters: 0, key: 0 }],
    ['— · ●', { letters: 0, key: 0, words: 3 }],
  ])('%s', (text, facts) => expect(readLine(text)).toMatchObject(facts))
})

describe('the key', () => {
  test.each([
    ['Rates held at 5.25%', 'RATES held — at 525', true],
    ['两市成交额，重返万亿元', '两市成交额 重返万亿元！', true],
    ['Rates held at 5.25%', 'Rates held at 5.50%', false],
    ['两市成交额上升', '两市成交额下降', false],
  ])('%s | %s: %s', (one, other, same) => expect(readLine(one).key === readLine(other).key).toBe(same))

  test('reads no further than it must', () => expect(readLine(`${'涨'.repeat(300)}一`).key).toBe(readLine(`${'涨'.repeat(300)}二`).key))
})
