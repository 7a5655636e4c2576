import { describe, expect, it } from 'vitest'
import { bundlesOf } from '#lib/core/export/groups.ts'
import { renderFile } from '#lib/core/export/render-file.ts'
import { parseCsv } from '#lib/core/text/csv.ts'
import { anAnnotation, anArticle, anInstitution, aTarget, TEXT } from '#tests/support/builders.ts'
import { chineseWords } from '#tests/support/export-words.ts'
import { csv } from './format.ts'

const article = anArticle({ title: 'A, "B"', institutions: [anInstitution('江海银行', [])] })
const entry = {
  article,
  text: { articleId: article.id, text: TEXT, blocks: [] },
  annotations: [
    anAnnotation({ note: '=HYPERLINK("https://evil.example")', tags: ['q3', 'bank'], institutions: ['unlisted:江海银行'] }),
    anAnnotation({ id: 'annotation:n2' as never, target: aTarget('该行行长'), note: '两行\n批注' }),
  ],
}

async function exported(): Promise<string> {
  const [bundle] = bundlesOf([entry], 'everything', chineseWords())
  const file = bundle && (await renderFile(csv, bundle))
  return file?.ok ? file.value.text : ''
}

describe('CSV', () => {
  it('has one row for each quote below headings in the reader’s language', async () => {
    const [head, first, second] = parseCsv(await exported()) ?? []
    expect(head?.cells.slice(0, 5)).toEqual(['引文', '批注', '含义', '机构', '标签'])
    expect(first?.cells.slice(0, 7)).toEqual([
      '净利润41.7亿元',
      '=HYPERLINK("https://evil.example")',
      '数据',
      '江海银行',
      'q3; bank',
      '',
      'A, "B"',
    ])
    expect(second?.cells[1]).toBe('两行\n批注')
  })

  it('begins with the mark by which Excel knows UTF-8, once', async () => expect((await exported()).match(/\ufeff/g)).toHaveLength(1))

  it.each(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])('no cell begins with %j', async (sign) => {
    const hostile = { ...entry, annotations: [anAnnotation({ note: `${sign}1+1` })] }
    const [bundle] = bundlesOf([hostile], 'everything', chineseWords())
    const file = bundle && (await renderFile(csv, bundle))
    expect(file?.ok && file.value.text).toMatch(/,"?'/)
  })
})
