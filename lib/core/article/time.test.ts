import { describe, expect, test } from 'vitest'
import { findStated, findTime, hasDate } from './time.ts'

const now = new Date('2026-11-22T09:00:00Z')

describe('findTime', () => {
  test.each([
    ['2022-03-28T16:34:28+08:00', 'zh-CN', '2022-03-28T16:34:28+08:00', 'stated'],
    ['2022-03-28T16:34:28.123Z', 'en', '2022-03-28T16:34:28+00:00', 'stated'],
    ['2019-11-19T17:00:00-0500', 'en', '2019-11-19T17:00:00-05:00', 'stated'],
    ['2019-09-07 13:43:45 来源: 证券周刊', 'zh', '2019-09-07T13:43:45+08:00', 'assumed'],
    ['发布时间：2022年3月28日16时34分', 'zh', '2022-03-28T16:34:00+08:00', 'assumed'],
    ['2022年03月28日　星期一　16:34', 'zh', '2022-03-28T16:34:00+08:00', 'assumed'],
    ['2022/3/8', 'zh', '2022-03-08', 'none'],
    ['March 28, 2022 at 4:34 p.m. ET', 'en', '2022-03-28T16:34:00-04:00', 'stated'],
    ['Jan. 5, 2022 4:34 p.m. ET', 'en', '2022-01-05T16:34:00-05:00', 'stated'],
    ['Updated 4:34 PM EDT, Mon March 28, 2022', 'en', '2022-03-28T16:34:00-04:00', 'stated'],
    ['28 Mar 2022', 'en', '2022-03-28', 'none'],
    ['Sept. 5, 2019, 12:01 AM', 'en', '2019-09-05T00:01:00', 'none'],
    ['Tue, 19 Nov 2019 10:00:00 GMT', 'en', '2019-11-19T10:00:00+00:00', 'stated'],
    ['03/28/2022', 'en', '2022-03-28', 'none'],
    ['28/03/2022', 'en', '2022-03-28', 'none'],
    ['今天 16:34', 'zh', '2026-11-22T16:34:00+08:00', 'assumed'],
    ['昨天 12:30', 'zh', '2026-11-21T12:30:00+08:00', 'assumed'],
    ['3小时前', 'zh', '2026-11-22T14:00:00+08:00', 'assumed'],
    ['12-30 16:34', 'zh', '2025-12-30T16:34:00+08:00', 'assumed'],
    ['2 days ago', 'en', '2026-11-20', 'none'],
    ['刚刚', 'zh', '2026-11-22', 'none'],
    ['2周前', 'zh', '2026-11-08', 'none'],
    ['5th of March, 2024', 'en', '2024-03-05', 'none'],
  ])('%s', (text, language, iso, zone) => expect(findTime(text, { now, language })).toMatchObject({ iso, zone }))

  test.each(['2022-13-40', '第 12-3 条', 'version 10.2.33', '沪指涨3.28%', 'Feb 30, 2022', ''])('no moment in %j', (text) => {
    expect(findTime(text, { now, language: 'zh' })).toBeUndefined()
  })
})

test('a relative time is no date', () => expect([hasDate('3小时前'), hasDate('2022-03-28')]).toEqual([false, true]))

test.each([
  ['02/10/2020', { dayFirst: true }, '2020-10-02'],
  ['02/10/2020', {}, '2020-02-10'],
  ['Feb 10, 2020', { dayFirst: true }, '2020-02-10'],
  ['03-05 10:30', { year: 2024 }, '2024-03-05T10:30:00'],
] as const)('%s with %o', (text, more, iso) => expect(findTime(text, { now, language: 'en', ...more })?.iso).toBe(iso))

test.each([
  ['20240305', 'zh', '2024-03-05'],
  ['20240305T103000Z', 'en', '2024-03-05T10:30:00+00:00'],
  ['20240305 10:30', 'zh', '2024-03-05T10:30:00+08:00'],
  ['1709605800', 'zh', '2024-03-05T10:30:00+08:00'],
  ['1709605800000', 'en', '2024-03-05T02:30:00+00:00'],
  ['2024-03-05', 'en', '2024-03-05'],
  ['20241399', 'en', undefined],
])('stated %s', (text, language, iso) => expect(findStated(text, { now, language })?.iso).toBe(iso))
