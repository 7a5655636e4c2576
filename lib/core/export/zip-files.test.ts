import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { anAnnotation, anArticle, TEXT } from '#tests/support/builders.ts'
import { chineseWords } from '#tests/support/export-words.ts'
import { markdown } from './formats/markdown/format.ts'
import { bundlesOf } from './groups.ts'
import type { ExportOptions } from './model.ts'
import { zipFiles } from './zip-files.ts'

const entryOf = (id: string, title: string) => {
  const article = anArticle({ id: `article:${id}` as never, title })
  return { article, text: { articleId: article.id, text: TEXT, blocks: [] }, annotations: [anAnnotation({ articleId: article.id })] }
}
const FILES = bundlesOf(
  [entryOf('a', '江海银行：三季报？'), entryOf('b', '江海银行：三季报'), entryOf('c', 'CON')],
  'article',
  chineseWords(),
).map((bundle) => ({ about: bundle, entries: () => bundle.entries }))

async function zipped(options: ExportOptions = {}) {
  const pieces: Uint8Array[] = []
  const writing = zipFiles(markdown, FILES, options)
  let step = await writing.next()
  for (; !step.done; step = await writing.next()) pieces.push(step.value)
  return { bytes: new Uint8Array(await new Blob(pieces as Uint8Array<ArrayBuffer>[]).arrayBuffer()), result: step.value }
}

describe('a zip of files', () => {
  it('holds each file once, under names every system takes', async () => {
    const { bytes, result } = await zipped()
    expect(result).toEqual({ ok: true, value: undefined })
    const files = unzipSync(bytes)
    expect(Object.keys(files)).toEqual(['2026-11-20 江海银行：三季报？.md', '2026-11-20 江海银行：三季报.md', '2026-11-20 CON.md'])
    expect(strFromU8(files['2026-11-20 CON.md'] ?? new Uint8Array())).toContain('> 净利润41.7亿元')
  })

  it('is the same each time', async () => expect((await zipped()).bytes).toEqual((await zipped()).bytes))

  it('ends with the reason when a template is broken', async () => {
    const { result } = await zipped({ template: { id: 'my:own', dialect: 'commonmark', source: '{{ nothing }}' } })
    expect(result).toMatchObject({ ok: false, error: { kind: 'template-broken', line: 1 } })
  })
})
