import { expect, test } from 'vitest'
import { daysBetween, isAhead, isThinkable } from './likely-day.ts'
import type { ArticleTime } from './model.ts'

const now = new Date('2026-11-22T09:00:00Z')
const time = (iso: string): ArticleTime => ({ iso, zone: 'none', raw: iso })

test.each([
  ['2026-11-22', false, true],
  ['2026-11-23T00:30:00+14:00', false, true],
  ['2026-12-24', true, true],
  ['2099-01-01', true, false],
  ['1970-01-01T00:00:00+00:00', false, false],
  ['1969-12-31T19:00:00-05:00', false, false],
  ['1996-03-05', false, true],
])('%s', (iso, ahead, thinkable) => {
  expect([isAhead(time(iso), now), isThinkable(time(iso), now)]).toEqual([ahead, thinkable])
})

test('days between', () => expect(daysBetween(time('2024-02-28'), time('2024-03-01T10:00:00Z'))).toBe(2))
