import { describe, expect, test } from 'vitest'
import { extractArticle } from '../extract/extract.ts'
import type { ExpectedArticle } from './fixture-page.ts'
import { SITE_RULES } from './index.ts'
import { bodyByRule, factsByRule, ruleFor } from './site-rule.ts'

interface Fixture {
  readonly ADDRESS: string
  readonly PAGE: string
  readonly EXPECTED: ExpectedArticle
}
const FIXTURES = import.meta.glob<Fixture>('./*/fixture.ts', { eager: true })
const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')
const now = new Date('2024-03-18T04:00:00Z')

describe.each(Object.entries(FIXTURES))('%s', (_name, { PAGE, ADDRESS, EXPECTED }) => {
  test('gives exactly title, byline, source, time and body', () => {
    const content = extractArticle(parse(PAGE), { url: ADDRESS, now })?.content
    expect({
      title: content?.title,
      byline: content?.byline,
      source: content?.source,
      published: content?.publishedAt?.iso,
      body: content?.text.split('\n').slice(1),
    }).toEqual({ byline: undefined, source: undefined, published: undefined, ...EXPECTED })
  })

  test('the rule’s own selectors find the body', () => {
    const rule = ruleFor(SITE_RULES, ADDRESS)
    expect(rule && bodyByRule(parse(PAGE), rule)?.body.textContent).toContain(EXPECTED.body.at(-1))
  })

  test('steps aside when its selectors find nothing', () => {
    const rule = ruleFor(SITE_RULES, ADDRESS)
    const empty = parse('<p>维护中</p>')
    expect(rule && bodyByRule(empty, rule)).toBeUndefined()
    expect(rule && factsByRule(empty, rule)).toEqual({})
    const generic = `<h1>Rates fall again in March</h1><main><p>${'The central bank cut its rate on Tuesday, it said. '.repeat(6)}</p></main>`
    expect(extractArticle(parse(generic), { url: ADDRESS, now })?.content.title).toBe('Rates fall again in March')
  })
})

test('every rule says where its selectors come from and has a fixture', () => {
  expect(SITE_RULES.filter(({ evidence }) => !/corpus page|\w+\/[\w.-]+ /.test(evidence))).toEqual([])
  const covered = Object.values(FIXTURES).map(({ ADDRESS }) => ruleFor(SITE_RULES, ADDRESS))
  expect(new Set(covered)).toEqual(new Set(SITE_RULES))
})

test.each([
  ['https://finance.sina.com.cn/x', true],
  ['https://notsina.com.cn/x', false],
  ['https://news.cn.example.com/x', false],
  ['not a url', false],
])('rule for %s: %s', (url, known) => expect(ruleFor(SITE_RULES, url) !== undefined).toBe(known))
