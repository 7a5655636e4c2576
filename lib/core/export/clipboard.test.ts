import { describe, expect, it } from 'vitest'
import { anAnnotation, anArticle, TEXT } from '#tests/support/builders.ts'
import { chineseWords } from '#tests/support/export-words.ts'
import { clipboardHtml } from './clipboard.ts'
import { bundlesOf } from './groups.ts'

const htmlOf = (title: string, note: string, url = 'https://news.example/a'): string => {
  const article = anArticle({ title, canonicalUrl: url })
  const entry = { article, text: { articleId: article.id, text: TEXT, blocks: [] }, annotations: [anAnnotation({ note })] }
  return bundlesOf([entry], 'article', chineseWords()).map(clipboardHtml).join('')
}

describe('rich text for the clipboard', () => {
  it('is the quote, the note and where it is from', () => {
    expect(htmlOf('A & B', 'one\ntwo')).toBe(
      '<blockquote>净利润41.7亿元</blockquote><p>one<br>two</p><p>— ' +
        `<a href="https://news.example/a#:~:text=${encodeURIComponent('净利润41.7亿元')}">A &#38; B</a>, 江海财经</p>`,
    )
  })
  it('is text whatever is in it, and links only the web', () => {
    expect(htmlOf('<img src=x>', '<script>', 'javascript:alert(1)')).toBe(
      '<blockquote>净利润41.7亿元</blockquote><p>&#60;script&#62;</p><p>— &#60;img src=x&#62;, 江海财经</p>',
    )
  })
})
