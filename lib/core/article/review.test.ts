import { describe, expect, test } from 'vitest'
import { PRIORS } from '#tests/bench/fit/priors.ts'
import type { Facts, Verdict } from './model.ts'
import { REASONS } from './reasons.ts'
import { reviewVerdict } from './review.ts'
import { POINTS } from './review-points.ts'
import { togetherFacts } from './together.ts'

const first = (kind: Verdict['kind'], score = 0.5): Verdict => ({ kind, score, reasons: [{ code: 'body-long', points: 1 }] })
const BODY: Facts = { size: 0.8, paragraphs: 0.7, run: 0.8, keptShare: 0.6, proseShare: 0.9, headline: 1, titleInLead: 0.6 }
const SIGNED: Facts = { ...BODY, dated: 1, dateNear: 1, bylineNear: 1, byline: 1, 'voice:reported': 0.6, leadDay: 1 }
const CHINESE: Facts = { ...SIGNED, han: 0.9, size: 0.5 }

test.each([
  ['long and signed', first('maybe'), SIGNED, 'news'],
  ['Chinese, signed, nothing else known', first('maybe', 0.4), CHINESE, 'news'],
  [
    'sure at the first look, but a thread of posts',
    first('news', 0.91),
    { ...BODY, posts: 1, replies: 1, thread: 1, spread: 0.8, 'type:forum': 1 },
    'other',
  ],
  ['a shop', first('maybe'), { ...BODY, priced: 1, priceNear: 1, 'lines:shop': 1, shopfront: 1, 'address:shop': 1 }, 'other'],
  ['a search', first('maybe'), { ...BODY, short: 1, 'lines:list': 1, 'address:search': 1, spread: 1, cards: 1 }, 'other'],
  ['a wall', first('maybe'), { ...BODY, 'title:wall': 1, unsigned: 1 }, 'other'],
  ['nothing extracted', first('maybe'), undefined, 'other'],
  ['left at the first look', first('other', 0.1), SIGNED, 'other'],
] as const)('%s: %s', (_name, verdict, facts, expected) => expect(reviewVerdict(verdict, facts).kind).toBe(expected))

test('reasons are summed up by code, strongest first', () => {
  const { reasons } = reviewVerdict(first('maybe'), SIGNED)
  const sizes = reasons.map(({ points }) => Math.abs(points))
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
  expect(new Set(reasons.map(({ code }) => code)).size).toBe(reasons.length)
})

describe('the table', () => {
  test('every reason is listed', () => {
    expect(POINTS.map(([, code]) => code).filter((code) => !REASONS.includes(code as (typeof REASONS)[number]))).toEqual([])
  })

  test('no fact stands twice', () => expect(new Set(POINTS.map(([fact]) => fact)).size).toBe(POINTS.length))

  test('no fact counts against what is true of it', () => {
    expect(POINTS.filter(([fact, , points]) => points * (PRIORS.get(fact) ?? Number.NaN) < 0 || !PRIORS.has(fact))).toEqual([])
  })
})

test.each([
  [{}, ['unsigned']],
  [{ dateNear: 1, byline: 1, headline: 1, proseShare: 0.9 }, ['signed']],
  [{ dated: 1, posts: 0.5, replies: 0.5, 'title:asks': 1 }, ['thread', 'asked']],
  [{ dated: 1, priced: 0.5, 'lines:shop': 0.4 }, ['shopfront']],
  [{ dated: 1, spread: 0.5, cards: 0.5 }, ['shelf']],
] as const)('%j together: %j', (facts, names) => {
  expect(Object.entries(togetherFacts(facts as Facts)).flatMap(([name, value]) => (value ? [name] : []))).toEqual(names)
})
