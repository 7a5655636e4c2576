import { describe, expect, it } from 'vitest'
import { quoteOf } from '#lib/core/annotation/model.ts'
import { articlePositionOf } from '#lib/core/annotation/position.ts'
import { isStub } from '#lib/core/article/stub.ts'
import { checkDatabase } from '#lib/store/check.ts'
import { aTestApp } from '#tests/support/app.ts'
import { ADDRESS, aContent, anInstitution, aTarget, TEXT } from '#tests/support/builders.ts'
import { everything, filled, good, named, open, take } from '#tests/support/imports.ts'
import type { Marked } from '#tests/support/other-programs.ts'
import type { OpenedImport } from './imports-api.ts'

const PAGE = 'https://news.example/b'
const QUOTE = '净利润41.7亿元'

describe('the preview of an import', () => {
  it.each<[string, readonly Marked[], Partial<OpenedImport['plans'][0]['counts']>]>([
    ['words of a page never read here', [{ quote: 'profit rose' }], { new: 1 }],
    ['other words of an article that is here', [{ uri: ADDRESS, quote: '9%' }], { new: 1 }],
    ['words that are here', [{ uri: ADDRESS, quote: QUOTE }], { same: 1 }],
    ['words that are here with another note', [{ uri: ADDRESS, quote: QUOTE, note: 'theirs' }], { conflict: 1 }],
    ['twice the same', [{ quote: 'a b' }, { id: 'h2', quote: 'a  b' }], { new: 1, same: 1 }],
  ])('%s', async (_, marks, counts) => {
    const at = await filled()
    const before = await everything(at.db)
    expect((await open(at, marks)).plans).toMatchObject([{ name: 'mine.json', from: 'hypothesis', counts, refused: [] }])
    expect(await everything(at.db)).toEqual(before)
  })

  it('says where the highlights are, what is refused and where, and what is added to', async () => {
    const at = await filled()
    const opened = await open(at, [
      { quote: 'profit rose' },
      { id: 'h2', note: 'on the page' },
      { id: 'h3', uri: 'javascript:alert(1)', quote: 'x' },
      { id: 'h4', uri: ADDRESS, quote: QUOTE, note: 'theirs' },
      { id: 'h5', uri: ADDRESS, quote: '9%' },
    ])
    expect(opened).toMatchObject({ articles: 2, newArticles: 1, unreadable: [] })
    expect(opened.plans[0]?.refused).toEqual([
      { line: 3, reason: 'no-quote', words: 'on the page' },
      { line: 4, reason: 'no-address', words: 'x' },
    ])
    expect(opened.conflicts).toMatchObject([{ words: QUOTE, notes: ['ours', 'theirs'] }])
  })

  it('several files at once, and one that cannot be read does not stop the others', async () => {
    const at = await filled()
    const backup = (await good(at.app.backUp())).content
    expect(await at.app.isBackup(backup)).toBe(true)
    const files = [
      named([{ quote: 'a' }], 'one.json'),
      named([{ quote: 'a' }, { id: 'h2', quote: 'b' }], 'two.json'),
      { name: 'mine.json.gz', content: backup },
      { name: 'words.txt', content: new Blob(['hello']) },
      { name: 'gbk.csv', content: new Blob([new Uint8Array([0xd6, 0xd0])]) },
    ]
    const opened = await good(at.app.openImport(files))
    expect(opened.plans).toMatchObject([
      { name: 'one.json', counts: { new: 1 } },
      { name: 'two.json', counts: { new: 1, same: 1 } },
    ])
    expect(opened.unreadable).toMatchObject([
      { name: 'mine.json.gz', failure: { reason: 'backup' } },
      { name: 'words.txt', failure: { reason: 'unknown' } },
      { name: 'gbk.csv', failure: { reason: 'encoding' } },
    ])
  })
})

describe('taking it in', () => {
  it('brings articles with their highlights, sound and announced', async () => {
    const at = await filled()
    const entry = await take(at, [
      { quote: 'profit rose', title: 'Bank rises', note: 'mine', tags: ['q3'] },
      { id: 'h2', uri: ADDRESS, quote: '9%' },
    ])
    expect(entry).toMatchObject({ files: ['mine.json'], from: ['hypothesis'], added: 2, changed: 0, articles: 1 })
    const { article, annotations } = await good(at.app.findPage([PAGE]))
    expect(article).toMatchObject({ title: 'Bank rises', canonicalUrl: PAGE })
    expect(article && isStub(article)).toBe(true)
    expect(annotations).toMatchObject([{ note: 'mine', tags: ['q3'], imported: { from: 'hypothesis' } }])
    expect(await checkDatabase(at.db)).toEqual([])
    expect(at.announced.at(-1)).toEqual([PAGE, ADDRESS])
  })

  it('in a text that is here the words get their place, and a place that names other words goes', async () => {
    const at = await filled()
    await take(at, [{ uri: ADDRESS, quote: '全年信贷增速' }])
    const { annotations } = await good(at.app.findPage([ADDRESS]))
    const added = annotations.find(({ imported }) => imported)
    const place = added && articlePositionOf(added.target)
    expect(TEXT.slice(place?.start, place?.end)).toBe('全年信贷增速')
  })

  it('a second time it changes nothing', async () => {
    const at = await filled()
    const marks: readonly Marked[] = [{ quote: 'a' }, { id: 'h2', uri: ADDRESS, quote: QUOTE, note: 'theirs' }]
    await take(at, marks)
    const before = await everything(at.db)
    expect((await open(at, marks)).plans[0]?.counts).toMatchObject({ new: 0, conflict: 0, changed: 0, same: 2 })
    await take(at, marks)
    expect(await everything(at.db)).toEqual(before)
  })

  it('decides by what is here then, not by what the preview saw', async () => {
    const at = await filled()
    const opened = await open(at, [{ uri: ADDRESS, quote: '9%', note: 'theirs' }])
    await good(at.app.annotate({ content: aContent(), target: aTarget('9%'), colour: 'fact', note: 'since' }))
    expect(await good(at.app.takeImport(opened, false))).toMatchObject({ added: 0, changed: 1 })
    const notes = (await good(at.app.findPage([ADDRESS]))).annotations.map(({ note }) => note)
    expect(notes.some((note) => note.includes('since') && note.includes('theirs'))).toBe(true)
  })

  it('what was deleted here comes back only when the reader asks for it, and goes again with the undo', async () => {
    const at = await filled()
    const marks: readonly Marked[] = [{ quote: 'a' }]
    await take(at, marks)
    const id = (await good(at.app.findPage([PAGE]))).annotations[0]?.id
    await good(at.app.remove(id as never))
    expect((await open(at, marks)).plans[0]?.counts).toMatchObject({ deleted: 1 })
    expect(await take(at, marks)).toMatchObject({ added: 0 })
    const before = await everything(at.db)
    const entry = await take(at, marks, true)
    expect(entry).toMatchObject({ added: 1 })
    expect(await checkDatabase(at.db)).toEqual([])
    await good(at.app.undoImport(entry.id))
    expect(await everything(at.db)).toEqual(before)
  })
})

describe('an article that only an import knows', () => {
  it('gets its text when its page is opened, and its highlights their places and institutions', async () => {
    const at = aTestApp([anInstitution('江海银行', [{ start: 20, end: 24 }])])
    await take(at, [
      { uri: ADDRESS, title: 'As named there', quote: QUOTE },
      { id: 'h2', uri: ADDRESS, quote: '净息差压力仍在' },
      { id: 'h3', uri: ADDRESS, quote: 'not on the page' },
    ])
    const blocks = [
      { kind: 'title' as const, start: 0, end: 17 },
      { kind: 'paragraph' as const, start: 18, end: TEXT.length },
    ]
    expect(await good(at.app.findRevision((await good(at.app.findPage([ADDRESS]))).article as never, aContent()))).toBeUndefined()
    const saved = await good(at.app.saveArticle(aContent({ blocks })))
    expect(isStub(saved)).toBe(false)
    const { article, annotations } = await good(at.app.findPage([ADDRESS]))
    expect(article).toMatchObject({ title: aContent().title, chars: TEXT.length, publisher: '江海财经' })
    const marked = annotations.find(({ target }) => quoteOf(target).exact === QUOTE)
    const place = marked && articlePositionOf(marked.target)
    expect(TEXT.slice(place?.start, place?.end)).toBe(QUOTE)
    expect(marked?.institutions).toEqual(['unlisted:江海银行'])
    expect((await at.db.texts.get(saved.id))?.text).toBe(TEXT)
    expect(await checkDatabase(at.db)).toEqual([])
  })

  it('stays as it is where the page has no body', async () => {
    const at = aTestApp()
    await take(at, [{ uri: ADDRESS, quote: QUOTE }])
    expect(isStub(await good(at.app.saveArticle(aContent({ blocks: [] }))))).toBe(true)
  })
})
