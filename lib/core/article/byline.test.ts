import { describe, expect, test } from 'vitest'
import { cleanByline, findByline, findReporters, findSource, isHandle, isOrganisation } from './byline.ts'

describe('cleanByline', () => {
  test.each([
    ['By Jane Roe', 'Jane Roe'],
    ['Written by Jane Roe | Updated March 3', 'Jane Roe'],
    ['作者：张三', '张三'],
    ['本报记者 王乐文 方 敏', '王乐文 方敏'],
    ['海岸财经记者：李四', '李四'],
    ['成就一亿技术人!', undefined],
    ['Jane Roe, Mon March 28, 2022', 'Jane Roe'],
    ['  Jane   Roe  ', 'Jane Roe'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
    ['Jane Roe, Senior Markets Reporter', 'Jane Roe'],
    ['Jane Roe, Vice President, Ledger Corp', 'Jane Roe'],
    ['Jane Roe, John Doe and Ann Poe', 'Jane Roe, John Doe and Ann Poe'],
    ['Jane Roe 2 Comments', 'Jane Roe'],
    ['Jane Roe Senior Political Reporter', 'Jane Roe'],
    ['Jane RoeStaff Writer', 'Jane Roe'],
    ['Letters To The Editor', 'Letters To The Editor'],
    ['LedgerHouse Hosting Contributor', 'LedgerHouse Hosting Contributor'],
    ['The Harbour Press is a news agency with offices in four ports.', undefined],
    ['Share this story', undefined],
    ['Facebook', undefined],
    ['More about Jane', undefined],
    ['About the Author', undefined],
    ['https://paper.test/jane', undefined],
    ['admin', undefined],
    ['Dec 1st 2016', undefined],
    ['2022', undefined],
  ])('%s', (text, expected) => expect(cleanByline(text)).toBe(expected))
})

describe('findByline', () => {
  test.each([
    ['By Jane Roe and John Doe', 'Jane Roe and John Doe'],
    ['2022-03-28 来源：财经报 作者：张三', '张三'],
    ['晨报记者 李四', '李四'],
    ['2019-09-26 12:11来源：证券周刊作者：李四', '李四'],
    ['文丨王小二 编辑丨李四', '王小二'],
    ['采写：海岸财经记者 张三 李四', '张三 李四'],
    ['■本报记者 张三', '张三'],
    ['2026-11-17 09:12 海岸經濟　記者陳麗華／台北報導', '陳麗華'],
    ['作者：張曉明 編輯：李四', '張曉明'],
    ['0 · by Jane Roe · Updated on 8 January 2026', 'Jane Roe'],
    ['海岸观察 记者 顾言2024-03-18 09:30', '顾言'],
    ['Author: Jane Roe', 'Jane Roe'],
    ['Photo by hand', undefined],
    ['Powered By Foursight', undefined],
    ['Photo by Ann Poe', undefined],
    ['记者 获悉', undefined],
    ['记者从交易所获悉', undefined],
    ['by signing up you agree', undefined],
    ['本报讯 昨日沪指收高', undefined],
  ])('%s', (line, expected) => expect(findByline(line)).toBe(expected))
})

test.each([
  ['新华社北京3月5日电（记者张三、李四）央行今日开展逆回购操作。', '张三、李四'],
  ['中新社香港3月5日电 (记者 王小二)恒指高开。', '王小二'],
  ['记者从交易所获悉，新规将于下月施行。', undefined],
])('reporters in %s', (text, expected) => expect(findReporters(text)).toBe(expected))

test.each([
  ['Ledger Staff', true],
  ['Guest Contributor', true],
  ['证券时报网', true],
  ['新华社', true],
  ['Jane Press-Roe', false],
  ['张三', false],
])('%s is an organisation: %s', (name, expected) => expect(isOrganisation(name)).toBe(expected))

test.each([
  ['jroe', true],
  ['CC7567', true],
  ['jane-roe', true],
  ['Jane Roe', false],
  ['Madonna', false],
  ['张三', false],
])('%s is the name of an account: %s', (name, expected) => expect(isHandle(name)).toBe(expected))

describe('findSource', () => {
  test.each([
    ['（文章来源：界面新闻）', '界面新闻'],
    ['2019-09-07 13:43:45　来源: 证券周刊 作者：张三', '证券周刊'],
    ['来源：新华社 编辑：李四', '新华社'],
    ['资金来源多样', undefined],
  ])('%s', (line, expected) => expect(findSource(line)).toBe(expected))
})
