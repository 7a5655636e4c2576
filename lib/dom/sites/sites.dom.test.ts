import { describe, expect, test } from 'vitest'
import { extractArticle } from '../extract/extract.ts'
import * as hexun from './hexun/fixture.ts'
import { SITE_RULES } from './index.ts'
import * as netease from './netease/fixture.ts'
import * as sina from './sina/fixture.ts'
import { bodyByRule, ruleFor } from './site-rule.ts'
import * as stcn from './stcn/fixture.ts'
import * as thepaper from './thepaper/fixture.ts'
import * as wechat from './wechat/fixture.ts'

const FIXTURES = { hexun, netease, sina, stcn, thepaper, wechat }
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')
const now = new Date('2024-03-18T04:00:00Z')

describe.each(Object.entries(FIXTURES))('%s', (_name, { PAGE, ADDRESS, EXPECTED }) => {
  test('finds exactly the body', () => {
    const lines = extractArticle(parse(PAGE), { url: ADDRESS, now })?.content.text.split('\n').slice(1)
    expect(lines).toEqual(EXPECTED)
  })

  test('steps aside when its selectors find nothing', () => {
    const rule = ruleFor(SITE_RULES, ADDRESS)
    expect(rule).toBeDefined()
    expect(rule && bodyByRule(parse('<p>维护中</p>'), rule)).toBeUndefined()
  })
})

test('every rule says where its selectors come from and has a fixture', () => {
  expect(SITE_RULES.filter(({ evidence }) => evidence.length < 20)).toEqual([])
  const covered = Object.values(FIXTURES).map(({ ADDRESS }) => ruleFor(SITE_RULES, ADDRESS))
  expect(new Set(covered)).toEqual(new Set(SITE_RULES))
})

test.each([
  ['https://finance.sina.com.cn/x', true],
  ['https://notsina.com.cn/x', false],
  ['not a url', false],
])('rule for %s: %s', (url, known) => expect(ruleFor(SITE_RULES, url) !== undefined).toBe(known))
