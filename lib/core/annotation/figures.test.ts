import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figures } from './figures.ts'
import { compareWords } from './figures-compare.ts'

const keys = (text: string) => figures(text).map(({ key }) => key)

describe('figures that mean the same have the same key', () => {
  test.each([
    [['1,234', '1234', '１２３４', '１，２３４', '1234.0']],
    [['3.2%', '百分之三点二', '３．２％', '3.20 percent', '3.2 per cent', '3.2pct', '百分之3.2']],
    [['-3.2%', '−3.2%', '－3.2％', '–3.2%']],
    [['$1.5 billion', 'US$1.5bn', '15亿美元', '1,500 million dollars', '150000万美元', '1.5 billion dollars']],
    [['3.2亿元', '3亿2000万元', '320,000,000元', '三亿二千万元', '32000万元']],
    [['3万亿', '三万亿', '3,000,000,000,000', '3 trillion']],
    [['25个基点', '25 basis points', '25bps', '25-basis-point', '二十五个基点']],
    [['三成', '30%', '3成']],
    [['2024年3月5日', '2024-03-05', '2024/3/5', 'March 5, 2024', 'Mar. 5, 2024', '5 March 2024', '2024年03月05号']],
    [['3月5日', 'March 5', '5th March']],
    [['三季度', '第三季度', 'Q3', 'third quarter', '第3季度', 'third-quarter']],
    [['周三', '星期三', 'Wednesday']],
  ])('%j', (variants) => {
    const [first, ...others] = variants.map(keys)
    expect(first).toHaveLength(1)
    for (const other of others) expect(other).toEqual(first)
  })
})

describe('figures that differ have different keys', () => {
  test.each([
    ['3.2%', '-3.2%'],
    ['3.2%', '3.2个百分点'],
    ['3.2%', '32%'],
    ['15亿美元', '15亿港元'],
    ['15亿元', '15万元'],
    ['$1.5 million', '$1.5 billion'],
    ['25 bps', '25%'],
    ['3月5日', '3月6日'],
    ['2024-03-05', '2023-03-05'],
    ['Q3', 'Q2'],
    ['二十', '三十'],
    ['(3.2)', '3.2'],
  ])('%s ≠ %s', (a, b) => {
    expect(keys(a)).not.toEqual([])
    expect(keys(a)).not.toEqual(keys(b))
  })

  test.each([
    ['3-5%', ['|3|', '|5|%']],
    ['3%-5%', ['|3|%', '|5|%']],
    ['3%至5%', ['|3|%', '|5|%']],
    ['between 1,200 and 1,300 people', ['|1200|', '|1300|person']],
    ['COVID-19', ['|19|']],
    ['rose 3.2% to 1,050.4', ['|32e-1|%', '|10504e-1|']],
    ['no figures here', []],
    ['万科与三一重工', []],
  ])('%s', (text, expected) => {
    expect(keys(text)).toEqual(expected)
  })
})

describe('compareWords', () => {
  test.each([
    ['revenue rose 3.2% to 1,234', 'revenue rose 3.2 percent to 1234', []],
    ['Profit rose 3.2% in May', 'Profit rose 3.4% in May', [{ old: '3.2%', new: '3.4%', kind: 'figure' }]],
    ['a margin of 3.2%', 'a margin of -3.2%', [{ old: '3.2%', new: '-3.2%', kind: 'sign' }]],
    ['净利润15亿元', '净利润15亿美元', [{ old: '15亿元', new: '15亿美元', kind: 'unit' }]],
    ['净利润同比增长12%', '净利润同比下降12%', [{ old: '增长', new: '下降', kind: 'direction' }]],
    ['Shares rose on Monday', 'Shares fell on Monday', [{ old: 'rose', new: 'fell', kind: 'direction' }]],
    ['Shares rose on Monday', 'Shares climbed on Monday', [{ old: 'rose', new: 'climbed', kind: 'wording' }]],
    ['the bank will pay', 'the bank will not pay', [{ old: '', new: 'not', kind: 'negation' }]],
    ['公司已于3月5日公告', '公司已于3月8日公告', [{ old: '3月5日', new: '3月8日', kind: 'date' }]],
    ['analysts beat the drum', 'analysts beat a drum', [{ old: 'the', new: 'a', kind: 'wording' }]],
    [
      '目标价由20元上调至30元',
      '目标价由20元下调至10元',
      [
        { old: '上调', new: '下调', kind: 'direction' },
        { old: '30元', new: '10元', kind: 'figure' },
      ],
    ],
    ['same “words”, other marks', 'same "words" other marks', []],
  ] as const)('%s → %s', (old, now, expected) => {
    expect(compareWords(old, now)).toEqual(expected)
  })
})

describe('figures survive any formatting', () => {
  const wide = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
  const grouped = (text: string) => text.replace(/\B(?=(\d{3})+(?!\d))/g, ',')
  const HAN = '零一二三四五六七八九'
  const spoken = (n: number): string => {
    const digits = String(n)
    const tens = ['', '十', '百', '千']
    return [...digits]
      .map((digit, i) => (digit === '0' ? '零' : (HAN[Number(digit)] ?? '') + (tens[digits.length - 1 - i] ?? '')))
      .join('')
      .replace(/零+/g, '零')
      .replace(/(.)零$/, '$1')
  }

  test('of an amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999_999 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const plain = `${whole}.${String(cents).padStart(2, '0')}`
        const variants = [plain, `${grouped(String(whole))}.${String(cents).padStart(2, '0')}`, wide(plain), `${plain}0`]
        for (const unit of ['%', '亿元', ' million dollars', '个百分点']) {
          const [first, ...others] = variants.map((variant) => keys(`up ${variant}${unit} in`))
          expect(first).toHaveLength(1)
          for (const other of others) expect(other).toEqual(first)
        }
      }),
    )
  })

  test('of a Chinese numeral', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.constantFrom('亿元', '倍', '个基点', '家', '%'), (n, unit) => {
        expect(keys(`达${spoken(n)}${unit}。`)).toEqual(keys(`达${n}${unit}。`))
      }),
    )
  })

  test('of a date', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1990, max: 2099 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, day) => {
          const name = new Date(Date.UTC(2000, month - 1, 1)).toLocaleString('en', { month: 'long', timeZone: 'UTC' })
          const two = (n: number) => String(n).padStart(2, '0')
          const variants = [
            `${year}年${month}月${day}日`,
            `${year}-${two(month)}-${two(day)}`,
            `${year}/${month}/${day}`,
            `${name} ${day}, ${year}`,
            `${day} ${name} ${year}`,
          ]
          for (const variant of variants) expect(keys(variant)).toEqual([`d:${year}-${month}-${day}`])
        },
      ),
    )
  })

  test('and a changed digit is always called out', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999 }),
        fc.integer({ min: 1, max: 999_999 }),
        fc.constantFrom('%', '亿元', ' million', ''),
        (a, b, unit) => {
          fc.pre(a !== b)
          expect(compareWords(`rose to ${a}${unit} in May`, `rose to ${b}${unit} in May`)).toHaveLength(1)
        },
      ),
    )
  })
})
