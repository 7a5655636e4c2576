import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Grouping } from '#lib/core/export/model.ts'
import { TEMPLATES } from '#lib/core/export/templates/index.ts'
import { aLibrary, markOf, orderOf, value } from '#tests/support/export-library.ts'
import type { ExportScope } from './exports-api.ts'

const ONE: ExportScope = { articleId: 'article:b' as never }
const [CREDIT, PROFIT] = ['信贷增速目标', '净利润41.7亿元'] as const

describe('an earlier file', () => {
  const order = { ...orderOf('article'), templates: TEMPLATES }
  const written = async (app: Awaited<ReturnType<typeof aLibrary>>['app'], id: string, grouping: Grouping, fullText = false) => {
    const template = TEMPLATES.find((each) => each.id === id)
    const made = await value(app.exportFiles(orderOf(grouping, { scope: ONE, options: { fullText, ...(template && { template }) } })))
    if (made.name.endsWith('.md')) return { name: made.name, text: await made.content.text() }
    const [[name, content] = ['', new Uint8Array()]] = Object.entries(unzipSync(new Uint8Array(await made.content.arrayBuffer())))
    return { name, text: strFromU8(content) }
  }

  it.each(TEMPLATES.filter(({ id }) => id !== 'plain-quotes').map(({ id }) => id))(
    'made with %s is told by itself, and keeps what the reader wrote',
    async (id) => {
      const { app, db } = await aLibrary()
      const earlier = await written(app, id, 'article', true)
      const text = earlier.text.replace(/\n(?=[^\n]*tickmark[ :])/, '\n\nMy own line.\n')
      expect(text).toContain('My own line.')
      await db.annotations.put(markOf('4', 'b', '净息差压力仍在'))
      const update = await value(app.updateExport([{ name: 'renamed.md', text }], order))
      const now = await update.content.text()
      expect(update).toMatchObject({ name: 'renamed.md', files: 1, added: 1, gone: 0, unknown: [] })
      for (const part of ['My own line.', '净息差压力仍在', PROFIT, CREDIT]) expect(now).toContain(part)
      const again = await value(app.updateExport([{ name: 'renamed.md', text: now }], order))
      expect(again).toMatchObject({ renewed: 0, added: 0, gone: 0 })
      expect(await again.content.text()).toBe(now)
    },
  )

  it('about a tag is found by its property', async () => {
    const { app, db } = await aLibrary()
    const earlier = await written(app, 'obsidian', 'tag')
    await db.annotations.put(markOf('4', 'a', '净息差压力仍在', { tags: ['q3'] }))
    expect(await value(app.updateExport([earlier], order))).toMatchObject({ name: 'q3.md', added: 1 })
  })

  it('of quotes alone, which says nothing of itself, is the one that would be written', async () => {
    const { app, db } = await aLibrary()
    const earlier = await written(app, 'plain-quotes', 'article')
    await db.annotations.put(markOf('4', 'b', '净息差压力仍在'))
    expect(await value(app.updateExport([earlier], { ...order, scope: ONE }))).toMatchObject({ added: 1, renewed: 0 })
    expect(await app.updateExport([earlier], order)).toMatchObject({ ok: false, error: { kind: 'nothing-there' } })
  })

  it('several come as a zip, those that are not known are named', async () => {
    const { app } = await aLibrary()
    const files = [await written(app, 'reading-note', 'article'), await written(app, 'reading-note', 'tag')]
    const update = await value(app.updateExport([...files, { name: 'diary.md', text: '# Monday\n' }], order))
    expect(update).toMatchObject({ files: 2, unknown: ['diary.md'] })
    expect(Object.keys(unzipSync(new Uint8Array(await update.content.arrayBuffer()))).sort()).toEqual(['2026-11-20 报道b.md', 'q3.md'])
  })

  it.each([
    ['a diary', '# Monday\n'],
    ['a note that happens to have such an id', '---\nid: "article:b"\n---\n# Monday\n'],
  ])('that is none of ours changes nothing: %s', async (_, text) => {
    const { app } = await aLibrary()
    const result = await app.updateExport([{ name: 'diary.md', text }], { ...order, scope: ONE })
    expect(result).toEqual({ ok: false, error: { kind: 'nothing-there' } })
  })
})
