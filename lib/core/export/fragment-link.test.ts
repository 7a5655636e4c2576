import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fragmentLink } from './fragment-link.ts'

const quote = (exact: string) => ({ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }) as const
const PAGE = 'https://news.example/a'
const placed = (exact: string, start?: number) => (start === undefined ? undefined : { start, end: start + exact.length })
const directiveOf = (exact: string, text: string, at?: number): string =>
  decodeURIComponent(fragmentLink(`${PAGE}#top`, quote(exact), text, placed(exact, at)).url.replace(`${PAGE}#:~:text=`, ''))

describe('fragment links', () => {
  it.each([
    ['a quote that stands once', '净利润41.7亿元', '本行实现净利润41.7亿元，同比增长。', undefined, '净利润41.7亿元'],
    ['words are made whole, since a browser matches no half ones', 'rofit ros', 'The profit rose 3%', undefined, 'profit rose'],
    ['a repeated quote gets what stands beside it', 'rose', 'profit rose 3%, sales rose 1%', 7, 'profit-,rose,-3%, sales rose'],
    ['the second one', 'rose', 'profit rose 3%, sales rose 1%', 22, 'rose 3%, sales-,rose,-1%'],
    [
      'several lines by first and last',
      'first line\nmiddle\nlast line',
      'a first line\nmiddle\nlast line b',
      undefined,
      'first line,last line',
    ],
    ['a quote that begins and ends with a line’s end', '\nGood.\n', 'Outlook\nGood.\nBad.', 7, 'Good.'],
    ['a quote that fills its line takes the lines around it', 'Outlook', 'Outlook\nGood.\nOutlook\nBad.', 14, 'Good.-,Outlook,-Bad.'],
  ])('%s', (_, exact, text, at, directive) => {
    expect(directiveOf(exact, text, at)).toBe(directive)
  })

  it('takes the place with most of its context where the stored place says something else', () => {
    const selector = { type: 'TextQuoteSelector', exact: 'rose', prefix: 'sales ', suffix: ' 1%' } as const
    const link = fragmentLink(PAGE, selector, 'profit rose 3%, sales rose 1%', { start: 0, end: 4 })
    expect(decodeURIComponent(link.url)).toContain('sales-,rose,-1%')
  })

  it('escapes what separates the parts of a directive', () => {
    expect(fragmentLink(PAGE, quote('a-b, c'), 'a-b, c')).toEqual({ url: `${PAGE}#:~:text=a%2Db%2C%20c`, unique: true })
  })

  it.each([
    ['words that are repeated with all that is around them', 'Read more', 'Read more\nRead more\nRead more\nRead more', 10],
    ['words that are not in the text', 'gone', 'something else', undefined],
    ['no words', ' ', 'a b', undefined],
    ['no words, at their place', '\n', 'a\nb', 1],
  ])('%s: the article, not another place', (_, exact, text, at) => {
    expect(fragmentLink(`${PAGE}#top`, quote(exact), text, placed(exact, at))).toEqual({ url: PAGE, unique: false })
  })

  it('leads to first and last words when the page has more between them than the article', () => {
    const text = 'Profit rose by a third.\nSales fell by a tenth.'
    const link = fragmentLink(PAGE, quote('Profit rose by a third.\nAdvertisement\nSales fell by a tenth.'), text, {
      start: 0,
      end: text.length,
    })
    expect(link).toEqual({ url: `${PAGE}#:~:text=Profit%20rose%20by%20a%20third.,Sales%20fell%20by%20a%20tenth.`, unique: true })
  })

  it('a book has no page to scroll', () => {
    expect(fragmentLink('urn:tickmark:readwise:A', quote('a'), 'a')).toEqual({ url: 'urn:tickmark:readwise:A', unique: false })
  })

  it('any range of any text: an end is found, and only a link that tells its quote from all others has a directive', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '，', '利', '-', '\u00a0'), maxLength: 40 })
    const cases = fc.record({ text: letters, from: fc.nat(40), length: fc.nat(12) })
    fc.assert(
      fc.property(cases, ({ text, from, length }) => {
        const start = Math.min(from, text.length)
        const exact = text.slice(start, start + length)
        const { url, unique } = fragmentLink(PAGE, quote(exact), text, { start, end: start + exact.length })
        expect(url.includes('#:~:text=')).toBe(unique)
        if (exact.trim() === '') expect(unique).toBe(false)
      }),
      { numRuns: 2000 },
    )
  })

  it('takes half a surrogate pair', () => {
    const half = `a${String.fromCharCode(0xd83d)} b`
    expect(fragmentLink(PAGE, quote(half), half).url).toBe(`${PAGE}#:~:text=a%EF%BF%BD%20b`)
  })
})
