import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ArticleRecord } from '#lib/core/article/record.ts'
import { anArticle } from '#tests/support/builders.ts'
import { chineseWords } from '#tests/support/export-words.ts'
import { fileNamesOf, safeFileName } from './file-name.ts'
import { bundlesOf } from './groups.ts'

const names = (articles: ArticleRecord[], extension = 'md'): string[] =>
  fileNamesOf(
    bundlesOf(
      articles.map((article) => ({ article, text: undefined, annotations: [] })),
      'article',
      chineseWords(),
    ),
    extension,
  )

describe('file names', () => {
  it.each([
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j'],
    ['江海银行：净利润同比增长3.2%？', '江海银行：净利润同比增长3.2%？'],
    ['..hidden. ', 'hidden'],
    ['CON', '_CON'],
    ['com1.txt', '_com1.txt'],
    ['com¹', '_com¹'],
    ['nul .a', '_nul .a'],
    ['\u0000\u202e', 'untitled'],
    ['', 'untitled'],
    ['e\u0301', 'é'],
  ])('%j → %j', (text, name) => {
    expect(safeFileName(text)).toBe(name)
  })

  it('stays within the bytes a file system allows, and cuts no character in half', () => {
    const name = safeFileName('𠮷'.repeat(300))
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(180)
    expect(name).toMatch(/^𠮷+$/u)
  })

  it('holds for any text: nothing forbidden, no dot or space at an end, made twice it is the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const name = safeFileName(text)
        expect(name).toMatch(/^(?![. ])[^\\/:*?"<>|\p{Cc}]+(?<![. ])$/u)
        expect(safeFileName(name)).toBe(name)
      }),
      { numRuns: 300 },
    )
  })

  it('begins with the day of publication, else of reading', () => {
    const publishedAt = { iso: '2025-01-02T08:00:00+08:00', zone: 'stated', raw: '' } as const
    expect(names([anArticle({ title: 'A' })])).toEqual(['2026-11-20 A.md'])
    expect(names([anArticle({ title: 'A', publishedAt })])).toEqual(['2025-01-02 A.md'])
  })

  it('gives no name twice, also where case does not count', () => {
    const article = (id: string, title: string) => anArticle({ id: `article:${id}` as ArticleRecord['id'], title })
    expect(names([article('a', 'Bank'), article('b', 'BANK'), article('c', 'bank?')])).toEqual([
      '2026-11-20 Bank.md',
      '2026-11-20 BANK (b).md',
      '2026-11-20 bank (c).md',
    ])
  })
})
