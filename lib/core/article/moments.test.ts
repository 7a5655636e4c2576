import { expect, test } from 'vitest'
import { momentsIn } from './moments.ts'

const options = { now: new Date('2026-11-22T09:00:00Z'), language: 'en' }

test.each<[string, string[]]>([
  ['March 5, 2024', ['2024-03-05 unsaid']],
  ['Published March 5, 2024, updated March 7, 2024', ['2024-03-05 published', '2024-03-07 changed']],
  ['Last updated 07 Mar 2024, originally created 05 Mar 2024', ['2024-03-07 changed', '2024-03-05 published']],
  ['05 Mar 2024 06:07AM (Updated: 07 Mar 2024 07:46AM)', ['2024-03-05 unsaid', '2024-03-07 changed']],
  ['March 5, 2024 / 12:21 AM / Updated 14 hours ago', ['2024-03-05 unsaid']],
  ['5 March 2024 Last updated at 04:27 GMT', ['2024-03-05 changed']],
  ['2024-03-05 10:30 发布', ['2024-03-05 published']],
  ['更新时间：2024-03-07 09:00 发布时间：2024-03-05', ['2024-03-07 changed', '2024-03-05 published']],
  ['發佈日期：2024-03-05　最後更新：2024-03-07', ['2024-03-05 published', '2024-03-07 changed']],
  ['编辑于 2024-03-07 15:03', ['2024-03-07 changed']],
  ['Posted 2 hours ago', ['2026-11-22 published']],
  ['December 10, 2021April 9, 2019 by Ana Prieto', ['2021-12-10 unsaid', '2019-04-09 unsaid']],
  ['发布日期：二〇二四年三月五日', ['2024-03-05 published']],
  ['Markets today', []],
  ['', []],
])('%s', (line, expected) => {
  expect(momentsIn(line, options).map(({ time, role }) => `${time.iso.slice(0, 10)} ${role}`)).toEqual(expected)
})
