import { describe, expect, it } from 'vitest'
import { compressed } from '#lib/core/backup/container.ts'
import type { AnnotationId } from '#lib/core/ids.ts'
import type { Result } from '#lib/core/result.ts'
import { checkDatabase } from '#lib/store/check.ts'
import type { Database } from '#lib/store/database.ts'
import { dumpTables, type Rows } from '#lib/store/dump.ts'
import { aTestApp, type TestApp } from '#tests/support/app.ts'
import { ADDRESS, aContent, aTarget } from '#tests/support/builders.ts'
import type { OpenedBackup } from './backups-api.ts'

async function good<T>(work: Promise<Result<T>>): Promise<T> {
  const result = await work
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

async function everything(db: Database): Promise<Rows[]> {
  const all: Rows[] = []
  await dumpTables(db, (rows) => void all.push(rows))
  return all
}

/** Something in every table, a setting, and a deletion. */
async function filled(): Promise<TestApp> {
  const at = aTestApp()
  const { app, settings } = at
  const first = await good(app.annotate({ content: aContent(), target: aTarget(), colour: 'figure', note: '看全年' }))
  await good(app.annotate({ content: aContent(), target: aTarget('净息差压力仍在'), colour: 'risk', note: '' }))
  const gone = await good(app.annotate({ content: aContent(), target: aTarget('9%'), colour: 'fact', note: 'x' }))
  await good(app.remove(gone.id))
  await good(app.revise(first.id, { tags: ['q3'] }))
  await good(app.addOwn({ name: '江海银行' }))
  await good(app.watch({ key: 'cn-600036', name: '招商银行' }, true))
  settings.set('settings', { lastColour: 'risk' })
  return at
}

const open = async ({ app }: TestApp, content: Blob): Promise<OpenedBackup> => good(app.openBackup(content))
const backUp = async ({ app }: TestApp): Promise<Blob> => (await good(app.backUp())).content
const bytesOf = async (blob: Blob): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await blob.arrayBuffer())

async function wipe({ db, settings }: TestApp): Promise<void> {
  for (const table of db.tables) await table.clear()
  settings.clear()
}

const idOf = async ({ db }: TestApp, note: string): Promise<AnnotationId> =>
  (await db.annotations.filter((row) => row.note.includes(note)).first())?.id as AnnotationId

describe('the restore drill', () => {
  it.each(['merge', 'replace'] as const)('%s into an empty browser gives back everything, and the checker finds nothing', async (mode) => {
    const at = await filled()
    const before = await everything(at.db)
    const file = await good(at.app.backUp())
    expect(file).toMatchObject({ name: 'tickmark-backup-2026-11-20.json.gz', articles: 1, annotations: 2 })
    await wipe(at)
    const opened = await open(at, file.content)
    expect(opened.plans[mode]).toMatchObject({ removed: 0, counts: { articles: { new: 1 }, annotations: { new: 2 } } })
    expect(await good(at.app.restoreBackup(opened, mode))).toMatchObject({ unsound: 0, before: { kind: 'before-restore', annotations: 0 } })
    expect(await everything(at.db)).toEqual(before)
    expect(await checkDatabase(at.db)).toEqual([])
    expect(at.settings.get('settings')).toEqual({ lastColour: 'risk' })
    expect(at.announced.at(-1)).toEqual(['restored'])
  })

  it('into another browser as well, and a second time it changes nothing', async () => {
    const file = await backUp(await filled())
    const there = aTestApp([], 'there')
    await good(there.app.annotate({ content: aContent(), target: aTarget('9%'), colour: 'fact', note: 'ours' }))
    for (let time = 0; time < 2; time++) {
      const before = await everything(there.db)
      expect((await good(there.app.restoreBackup(await open(there, file), 'merge'))).unsound).toBe(0)
      expect(await there.db.annotations.count()).toBe(3)
      // The article was saved in both browsers: it is one, with the highlights of both.
      expect(await there.db.articles.count()).toBe(1)
      expect((await good(there.app.findPage([ADDRESS]))).annotations).toHaveLength(3)
      if (time > 0) expect(await everything(there.db)).toEqual(before)
    }
  })

  it('replacing takes away what came since, and restoring what was there before takes that back', async () => {
    const at = await filled()
    const file = await backUp(at)
    const before = await everything(at.db)
    await good(at.app.annotate({ content: aContent(), target: aTarget('9%'), colour: 'fact', note: 'since' }))
    at.settings.set('settings', { lastColour: 'fact' })
    const since = await everything(at.db)
    const opened = await open(at, file)
    expect(opened.plans.replace.removed).toBe(1)
    const restored = await good(at.app.restoreBackup(opened, 'replace'))
    expect(await everything(at.db)).toEqual(before)
    expect(at.settings.get('settings')).toEqual({ lastColour: 'risk' })
    const kept = await good(at.app.openKept(restored.before.id))
    await good(at.app.restoreBackup(await open(at, kept.content), 'replace'))
    expect(await everything(at.db)).toEqual(since)
    expect(at.settings.get('settings')).toEqual({ lastColour: 'fact' })
  })

  it('what both sides wrote is kept: both notes, all tags', async () => {
    const at = await filled()
    const id = await idOf(at, '看全年')
    const other = aTestApp()
    await good(other.app.restoreBackup(await open(other, await backUp(at)), 'merge'))
    await good(other.app.revise(id, { note: 'theirs', tags: ['there'] }))
    await good(other.app.revise(id, { colour: 'question' }))
    await at.db.annotations.update(id, { note: 'ours', tags: ['here'], updatedAt: '2027-01-01T00:00:00.000Z' })
    const opened = await open(at, await backUp(other))
    expect(opened.plans.merge.counts.annotations).toMatchObject({ conflict: 1, same: 1 })
    expect(opened.conflicts).toEqual([{ section: 'annotations', key: id, words: '净利润41.7亿元', notes: ['ours', 'theirs'] }])
    await good(at.app.restoreBackup(opened, 'merge'))
    const merged = await at.db.annotations.get(id)
    expect(merged?.note).toBe('ours\n\n---\n\ntheirs')
    expect(merged?.tags).toEqual(expect.arrayContaining(['here', 'there']))
  })

  it('what was deleted there goes, and what was deleted here and written on there comes back without its tombstone', async () => {
    const at = await filled()
    const other = aTestApp()
    await good(other.app.restoreBackup(await open(other, await backUp(at)), 'merge'))
    const [deletedThere, writtenThere] = (await at.db.annotations.toArray()).map(({ id }) => id) as [AnnotationId, AnnotationId]
    await good(at.app.remove(writtenThere))
    await other.db.annotations.update(writtenThere, { note: 'went on', updatedAt: '2027-01-01T00:00:00.000Z', revision: 9 })
    const row = await other.db.annotations.get(deletedThere)
    await other.db.deletions.put({ id: deletedThere, kind: 'annotation', deletedAt: '2027-01-01T00:00:00.000Z', record: row as never })
    await other.db.annotations.delete(deletedThere)
    const opened = await open(at, await backUp(other))
    expect(opened.plans.merge.removed).toBe(1)
    expect((await good(at.app.restoreBackup(opened, 'merge'))).unsound).toBe(0)
    expect((await at.db.annotations.toArray()).map(({ note }) => note)).toEqual(['went on'])
    expect(await checkDatabase(at.db)).toEqual([])
  })

  it('a backup of version 1 comes in as today’s', async () => {
    const at = await filled()
    const text = await new Response((await backUp(at)).stream().pipeThrough(new DecompressionStream('gzip'))).text()
    const old = text
      .replace(/"schema":\d+/, '"schema":1')
      .replace(/\n\{"section":"(deletions|own|corrections|watches)","rows":\[[\s\S]*?\n\],"count":\d+,"sum":"\w+"\},?/g, '')
    const rows = [...old.matchAll(/\n\{"(?!section)/g)].length
    const v1 = old.replace(/\},?\n\],"total":\d+/, `}\n],"total":${rows}`)
    const fresh = aTestApp()
    const opened = await open(fresh, new Blob([v1]))
    await good(fresh.app.restoreBackup(opened, 'replace'))
    expect(await fresh.db.annotations.toArray()).toEqual(await at.db.annotations.toArray())
  })
})

describe('nothing changes', () => {
  it.each(['merge', 'replace'] as const)('when %s is cancelled half-way', async (mode) => {
    const at = await filled()
    const file = await backUp(at)
    await good(at.app.annotate({ content: aContent(), target: aTarget('9%'), colour: 'fact', note: 'since' }))
    const opened = await open(at, file)
    const before = await everything(at.db)
    const stop = new AbortController()
    const onProgress = (done: number, total: number) => done * 2 >= total && stop.abort()
    expect(await at.app.restoreBackup(opened, mode, { signal: stop.signal, onProgress })).toEqual({
      ok: false,
      error: { kind: 'cancelled' },
    })
    expect(await everything(at.db)).toEqual(before)
  })

  it('when backing up or reading through is cancelled', async () => {
    const at = await filled()
    const file = await backUp(at)
    const cancelled = { ok: false, error: { kind: 'cancelled' } }
    expect(await at.app.backUp({ signal: AbortSignal.abort() })).toEqual(cancelled)
    expect(await at.app.openBackup(file, { signal: AbortSignal.abort() })).toEqual(cancelled)
  })

  const half = async (at: TestApp) => (await backUp(at)).slice(0, 400)
  async function* zeros(): AsyncGenerator<string> {
    for (let count = 0; count < 80; count++) yield '\n'.repeat(1_000_000)
  }
  it.each<[string, (at: TestApp) => Promise<Blob>, object]>([
    [
      'a flipped byte',
      async (at) => {
        const bytes = await bytesOf(await backUp(at))
        bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 4
        return new Blob([bytes])
      },
      { kind: 'file-unreadable' },
    ],
    ['a cut file', half, { kind: 'file-unreadable' }],
    ['another kind of file', async () => new Blob(['{"annotations":[]}']), { kind: 'file-unreadable', reason: 'format' }],
    ['a zip bomb', () => new Response(compressed(zeros()) as ReadableStream<Uint8Array<ArrayBuffer>>).blob(), { kind: 'file-unreadable' }],
    [
      'a newer version',
      async () =>
        new Blob(['{"tickmark":"backup","version":1,"schema":99,"app":"","createdAt":"","sections":[\n],"total":0,"complete":true}\n']),
      { kind: 'file-newer', found: 99 },
    ],
  ])('by %s: it is told', async (_, make, error) => {
    const at = await filled()
    const before = await everything(at.db)
    expect(await at.app.openBackup(await make(at))).toMatchObject({ ok: false, error })
    expect(await everything(at.db)).toEqual(before)
  })

  it('when the file turns out damaged only while it is taken in', async () => {
    const at = await filled()
    const opened = await open(at, await backUp(at))
    const before = await everything(at.db)
    const bad = { ...opened, content: await half(at) }
    expect(await at.app.restoreBackup(bad, 'replace')).toMatchObject({ ok: false, error: { kind: 'file-unreadable' } })
    expect(await everything(at.db)).toEqual(before)
  })
})
