import { expect, test } from 'vitest'
import { dayInAddress } from './address-day.ts'

test.each([
  ['https://paper.test/2019/11/18/story', '2019-11-18'],
  ['https://paper.test/doc/20190907134500.shtml', '2019-09-07'],
  ['https://paper.test/stock/2019-09-07/doc-ii.shtml', '2019-09-07'],
  ['https://paper.test/xwzx/202403/t20240305_6391234.html', '2024-03-05'],
  ['https://paper.test/2024-03/05/c_1130.htm', '2024-03-05'],
  ['https://paper.test/energy/2015/08/150803-gas-prices/', '2015-08-03'],
  ['https://paper.test/19/0907/13/EOGI.html', '2019-09-07'],
  ['https://paper.test/2024/3/5/story', '2024-03-05'],
  ['https://paper.test/id/20191399/', undefined],
  ['https://paper.test/about', undefined],
])('day in %s', (url, iso) => expect(dayInAddress(url)?.iso).toBe(iso))
