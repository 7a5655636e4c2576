import { expect, test } from 'vitest'
import type { ArticleTime } from './model.ts'
import { inPageZone } from './time-zone.ts'

const utc: ArticleTime = { iso: '2023-11-09T01:49:09+00:00', zone: 'stated', raw: '2023-11-09T01:49:09Z' }
const time = (iso: string, zone: ArticleTime['zone'] = 'none'): ArticleTime => ({ iso, zone, raw: iso })

test.each([
  ['the same moment with its zone', utc, [time('2023-11-08T17:49:09-08:00', 'stated')], '2023-11-08T17:49:09-08:00'],
  ['the page’s clock, to the minute', utc, [time('2023-11-08T17:49:00')], '2023-11-08T17:49:09-08:00'],
  ['half an hour off', utc, [time('2023-11-09T07:19:00')], '2023-11-09T07:19:09+05:30'],
  ['another minute is another moment', utc, [time('2023-11-08T17:50:00')], utc.iso],
  ['too far for any zone', utc, [time('2023-11-07T01:49:00')], utc.iso],
  ['a bare day says nothing', utc, [time('2023-11-08')], utc.iso],
  ['another moment with a zone', utc, [time('2023-11-08T16:00:00-08:00', 'stated')], utc.iso],
  ['already local', time('2023-11-08T17:49:09-08:00', 'stated'), [time('2023-11-08T19:49:00')], '2023-11-08T17:49:09-08:00'],
])('%s', (_name, stated, others, iso) => expect(inPageZone(stated, others).iso).toBe(iso))
