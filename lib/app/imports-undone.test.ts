import { describe, expect, it } from 'vitest'
import { checkDatabase } from '#lib/store/check.ts'
import { aTestApp } from '#tests/support/app.ts'
import { ADDRESS, aContent, TEXT } from '#tests/support/builders.ts'
import { everything, filled, good, named, open, take } from '#tests/support/imports.ts'
import { type Marked, manyMarked } from '#tests/support/other-programs.ts'

const PAGE = 'https://news.example/b'
const QUOTE = '净利润41.7亿元'

describe('nothing changes', () => {
  it.each([0.5, 0.95, 1])('when it is cancelled at %d', async (part) => {
    const at = await filled()
    const opened = await open(at, [...manyMarked(1200), { id: 'x', uri: ADDRESS, quote: QUOTE, note: 'theirs' }])
    const before = await everything(at.db)
    const stop = new AbortController()
    const onProgress = (done: number, total: number) => done >= total * part && stop.abort()
    const cancelled = { ok: false, error: { kind: 'cancelled' } }
    expect(await at.app.takeImport(opened, false, { signal: stop.signal, onProgress })).toEqual(cancelled)
    expect(await everything(at.db)).toEqual(before)
    expect(await at.shelf.imports.count()).toBe(0)
  })

  it('when reading it is cancelled', async () => {
    const at = await filled()
    const result = await at.app.openImport([named([{ quote: 'a' }])], { signal: AbortSignal.abort() })
    expect(result).toEqual({ ok: false, error: { kind: 'cancelled' } })
  })

  it('when what it takes to undo it cannot be kept', async () => {
    const at = await filled()
    const opened = await open(at, [{ quote: 'a' }])
    const before = await everything(at.db)
    at.shelf.deeds.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError')
    })
    expect(await at.app.takeImport(opened, false)).toEqual({ ok: false, error: { kind: 'store-full' } })
    expect(await everything(at.db)).toEqual(before)
  })
})

describe('taking it back', () => {
  const marks: readonly Marked[] = [
    { quote: 'a' },
    { id: 'h2', quote: 'b' },
    { id: 'h3', uri: ADDRESS, quote: QUOTE, note: 'theirs' },
    { id: 'h4', uri: ADDRESS, quote: '9%' },
  ]

  it('leaves what was before, and the same file can be taken in again', async () => {
    const at = await filled()
    const before = await everything(at.db)
    const { id } = await take(at, marks)
    expect(await good(at.app.undoImport(id))).toEqual({ removed: 3, restored: 1, kept: 0 })
    expect(await everything(at.db)).toEqual(before)
    expect(await take(at, marks)).toMatchObject({ added: 3, changed: 1 })
    expect(await at.app.undoImport(id)).toMatchObject({ ok: false, error: { kind: 'not-found' } })
  })

  it('keeps what the reader has written on since', async () => {
    const at = await filled()
    const { id } = await take(at, marks)
    const mine = (await good(at.app.findPage([PAGE]))).annotations[0]
    await good(at.app.revise(mine?.id as never, { note: 'since' }))
    expect(await good(at.app.undoImport(id))).toEqual({ removed: 2, restored: 1, kept: 1 })
    expect((await good(at.app.findPage([PAGE]))).annotations).toMatchObject([{ note: 'since' }])
    expect(await checkDatabase(at.db)).toEqual([])
  })

  it('works when the page has been opened meanwhile', async () => {
    const at = aTestApp()
    const { id } = await take(at, [{ uri: ADDRESS, quote: QUOTE }])
    const blocks = [
      { kind: 'title' as const, start: 0, end: 17 },
      { kind: 'paragraph' as const, start: 18, end: TEXT.length },
    ]
    await good(at.app.saveArticle(aContent({ blocks })))
    expect(await good(at.app.undoImport(id))).toMatchObject({ removed: 1, kept: 0 })
    expect(await good(at.app.countAll())).toMatchObject({ articles: 0, texts: 0, annotations: 0, deletions: 0 })
  })

  it('cancelled half-way changes nothing', async () => {
    const at = await filled()
    const { id } = await take(at, manyMarked(1200))
    const before = await everything(at.db)
    const stop = new AbortController()
    const onProgress = (done: number, total: number) => done * 2 >= total && stop.abort()
    expect(await at.app.undoImport(id, { signal: stop.signal, onProgress })).toEqual({ ok: false, error: { kind: 'cancelled' } })
    expect(await everything(at.db)).toEqual(before)
    expect(await good(at.app.undoImport(id))).toMatchObject({ removed: 1200 })
  })

  it('the last five are remembered', async () => {
    const at = await filled()
    for (let count = 0; count < 7; count++) await take(at, [{ id: `i${count}`, quote: `quote ${count}` }])
    expect([await at.shelf.imports.count(), await at.shelf.deeds.count()]).toEqual([5, 5])
  })
})
