import { describe, expect, it } from 'vitest'
import { changeBetween } from './sentence-change.ts'

const CASES: readonly [name: string, old: string, now: string, was: string, is: string][] = [
  ['a figure is called out whole', '目标价上调至21.50元', '目标价上调至20.80元', '21.50', '20.80'],
  ['digits shared at either end stay with their figure', 'up 12.3% today', 'up 12.8% today', '12.3%', '12.8%'],
  ['a direction word', '净利润同比增长3.2%', '净利润同比下降3.2%', '增长', '下降'],
  ['a Latin word is not cut', 'shares rose sharply', 'shares rallied sharply', 'rose', 'rallied'],
  ['words added', '公司表示暂无计划。', '公司昨日表示暂无计划。', '', '昨日'],
  ['words taken away', 'fell 3% on Monday', 'fell 3%', ' on Monday', ''],
  ['nothing changed', 'same', 'same', '', ''],
]

describe('changeBetween', () => {
  it.each(CASES)('%s', (_, old, now, was, is) => {
    const change = changeBetween(old, now)
    expect(change).toMatchObject({ was, is })
    expect(change.before + change.was + change.after).toBe(old)
    expect(change.before + change.is + change.after).toBe(now)
  })
})
