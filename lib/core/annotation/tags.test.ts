import { describe, expect, it } from 'vitest'
import { addTags, cleanTag, suggestTags } from './tags.ts'

describe('cleanTag', () => {
  it.each([
    ['  #净息差 ', '净息差'],
    ['＃２０２６ 指引', '２０２６ 指引'],
    ['guidance\tcut', 'guidance cut'],
    ['a\u200bb', 'ab'],
    ['##', ''],
    ['长'.repeat(80), '长'.repeat(60)],
  ])('%j is %j', (typed, tag) => expect(cleanTag(typed)).toBe(tag))
})

describe('addTags', () => {
  it.each([
    [[], '净息差', ['净息差']],
    [['a'], 'b, c，d、e', ['a', 'b', 'c', 'd', 'e']],
    [['Q3'], 'ｑ３', ['Q3']],
    [['a'], 'B;b', ['a', 'B']],
    [['a'], ' ，# ', ['a']],
  ])('%j and %j are %j', (tags, typed, all) => expect(addTags(tags, typed)).toEqual(all))

  it('stops at what a card can show', () => {
    const typed = Array.from({ length: 40 }, (_, n) => `t${n}`).join(',')
    expect(addTags([], typed)).toHaveLength(20)
  })
})

describe('suggestTags', () => {
  const used = [
    { tag: '银行', count: 9 },
    { tag: '净息差', count: 5 },
    { tag: '银行净利', count: 2 },
    { tag: 'Guidance', count: 4 },
    { tag: 'EU guidelines', count: 7 },
  ]
  it.each([
    ['', [], ['银行', 'EU guidelines', '净息差', 'Guidance', '银行净利']],
    ['guid', [], ['Guidance', 'EU guidelines']],
    ['＃ＧＵＩＤ', [], ['Guidance', 'EU guidelines']],
    ['净', [], ['净息差', '银行净利']],
    ['银行', ['银行净利'], []],
    ['xyz', [], []],
  ])('for %j beside %j: %j', (typed, present, offered) => expect(suggestTags(used, typed, present)).toEqual(offered))
})
