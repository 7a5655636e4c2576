import { expect, test } from 'vitest'
import { asWritten, FURNITURE_HAN, simplify } from './simplify.ts'
import { TRADITIONAL } from './traditional.ts'

test('every pair is one of the whole table', () => {
  const pairs = (table: string): string[] => Array.from({ length: table.length / 2 }, (_, i) => table.slice(2 * i, 2 * i + 2))
  const known = new Set(pairs(TRADITIONAL))
  expect(pairs(FURNITURE_HAN).filter((pair) => !known.has(pair))).toEqual([])
})

test.each([
  ['責任編輯：王小明', '责任编辑：王小明'],
  ['延伸閱讀', '延伸阅读'],
  ['（中央社記者張三台北3日電）', '（中央社记者张三台北3日电）'],
  ['Reuters', 'Reuters'],
])('%s', (line, simple) => expect(simplify(line)).toBe(simple))

test('a name comes back as it was written', () => {
  const line = '記者陳麗華／台北報導'
  expect(asWritten('陈丽华', line) ?? '').toHaveLength(3)
  expect(asWritten(simplify(line).slice(2, 5), line)).toBe('陳麗華')
})
