import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import { extractArticle } from './extract.ts'

const now = new Date('2024-03-18T04:00:00Z')
const url = 'https://paper.test/a/1.html'
const SENTENCE =
  '多家机构在最新发布的研究报告中表示，<b>券商</b>板块在一季度\n  延续了回暖的走势，成交金额较去年&shy;同期增长<a href="/x">两成以上</a>。'
const HTML = `<h1> 券商板块  一季度延续回暖 </h1><div class="info">2024-03-18 来源：财经报</div><div class="article-body"><p>${SENTENCE}</p><p>${SENTENCE.replace('一季度', '二季度')}<br>${SENTENCE.replace('一季度', '三季度')}</p></div>`
const squeeze = (text: string): string => text.replace(/\u00AD/g, '').replace(/\s+/g, ' ')

beforeEach(() => {
  document.body.innerHTML = HTML
  document.title = '券商板块 一季度延续回暖_财经报'
})

const extracted = () => {
  const article = extractArticle(document, { url, now })
  if (!article) throw new Error('no article')
  return article
}

describe('rangeOf and offsetsOf', () => {
  test('every character stands where the map says, and back', () => {
    const { content, textMap } = extracted()
    for (let i = 0; i < content.text.length; i++) {
      const range = textMap.rangeOf(i, i + 1)
      if (content.text[i] === '\n') expect(range).toBeUndefined()
      else {
        expect(squeeze(range?.toString() ?? '')).toBe(content.text[i])
        expect(range && textMap.offsetsOf(range)).toEqual({ start: i, end: i + 1 })
      }
    }
  })

  test('any stretch comes back as it went', () => {
    const { content, textMap } = extracted()
    fc.assert(
      fc.property(fc.nat(content.text.length - 1), fc.integer({ min: 1, max: 80 }), (start, length) => {
        const end = Math.min(content.text.length, start + length)
        const range = textMap.rangeOf(start, end)
        const back = range && textMap.offsetsOf(range)
        expect(back && content.text.slice(back.start, back.end)).toBe(content.text.slice(start, end).replace(/^\n|\n$/g, '') || undefined)
      }),
      { numRuns: 200, seed: 7 },
    )
  })

  test('a selection of whole elements covers their text', () => {
    const { content, textMap } = extracted()
    const range = document.createRange()
    range.selectNodeContents(document.querySelector('.article-body p') as Element)
    const offsets = textMap.offsetsOf(range)
    expect(content.text.slice(offsets?.start, offsets?.end)).toBe(content.text.split('\n')[1])
  })

  test('a selection outside the article covers nothing', () => {
    const { textMap } = extracted()
    const range = document.createRange()
    range.selectNodeContents(document.querySelector('.info') as Element)
    expect(textMap.offsetsOf(range)).toBeUndefined()
  })

  test('the title is where the headline is; a title from <title> has no place', () => {
    expect(extracted().textMap.rangeOf(0, 4)?.toString()).toBe('券商板块')
    document.querySelector('h1')?.remove()
    expect(extracted().textMap.rangeOf(0, 4)).toBeUndefined()
  })

  test('nodes that scripts remove have no place, and nothing throws', () => {
    const { content, textMap } = extracted()
    document.querySelector('.article-body p')?.remove()
    expect(textMap.rangeOf(content.text.indexOf('多家'), content.text.indexOf('多家') + 4)).toBeUndefined()
    const range = document.createRange()
    range.selectNodeContents(document.body)
    expect(() => textMap.offsetsOf(range)).not.toThrow()
  })
})
