import { describe, expect, test } from 'vitest'
import { cleanByline, findByline, findSource } from './byline.ts'

describe('cleanByline', () => {
  test.each([
    ['By Jane Roe', 'Jane Roe'],
    ['Written by Jane Roe | Updated March 3', 'Jane Roe'],
    ['作者：张三', '张三'],
    ['Jane Roe, Mon March 28, 2022', 'Jane Roe'],
    ['  Jane   Roe  ', 'Jane Roe'],
    ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
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
    ['by signing up you agree', undefined],
    ['本报讯 昨日沪指收高', undefined],
  ])('%s', (line, expected) => expect(findByline(line)).toBe(expected))
})

describe('findSource', () => {
  test.each([
    ['（文章来源：界面新闻）', '界面新闻'],
    ['2019-09-07 13:43:45　来源: 证券周刊 作者：张三', '证券周刊'],
    ['来源：新华社 编辑：李四', '新华社'],
    ['资金来源多样', undefined],
  ])('%s', (line, expected) => expect(findSource(line)).toBe(expected))
})
