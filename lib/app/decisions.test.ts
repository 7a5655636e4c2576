import { describe, expect, it } from 'vitest'
import { aTestApp } from '#tests/support/app.ts'
import { aContent, anInstitution, aTarget } from '#tests/support/builders.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const value = async <T>(result: Promise<{ ok: true; value: T } | { ok: false; error: unknown }>): Promise<T> => {
  const settled = await result
  if (!settled.ok) throw new Error(JSON.stringify(settled.error))
  return settled.value
}
const ping = { key: 'cn-601318', name: '中国平安' }

describe('decisions of the reader', () => {
  it('are stored, told to open pages, taken back with a tombstone and restored', async () => {
    const { app, db, announced } = aTestApp()
    const made = await value(app.correct({ ...ping, surface: '平安', article: 'https://m.news.example/1#top' }))
    expect(made).toMatchObject({ ...ping, surface: '平安', revision: 1 })
    await value(app.withdrawCorrection(made.id))
    expect(await db.corrections.count()).toBe(0)
    expect((await db.deletions.toArray()).map(({ id, kind }) => [id, kind])).toEqual([[made.id, 'correction']])
    await value(app.restoreDecision(made.id))
    expect(await db.corrections.get(made.id)).toEqual({ ...made, updatedAt: expect.any(String), revision: 2 })
    expect(announced).toEqual([['decided'], ['decided'], ['decided']])
  })

  it('a second one of the same reach replaces the first, one of another reach stands beside it', async () => {
    const { app, db } = aTestApp()
    const first = await value(app.correct(ping))
    const second = await value(app.correct({ ...ping, to: { key: 'cn-000001', name: '平安银行' } }))
    expect(second).toMatchObject({ id: first.id, revision: 2 })
    await app.correct({ ...ping, article: 'https://news.example/1' })
    expect(await db.corrections.count()).toBe(2)
  })

  it.each(['withdrawCorrection', 'restoreDecision'] as const)('%s of what is not there is a value', async (verb) => {
    const { app, announced } = aTestApp()
    expect(await app[verb]('correction:none' as never)).toEqual({ ok: false, error: { kind: 'not-found', id: 'correction:none' } })
    expect(announced).toEqual([])
  })

  it('an own institution is added once, by whatever spelling, and keeps all names', async () => {
    const { app, db } = aTestApp()
    await value(app.addOwn({ name: ' 澄湖 资本 ' }))
    const again = await value(app.addOwn({ name: '澄湖資本', aliases: ['澄湖'] }))
    expect(await db.own.count()).toBe(1)
    expect(again).toMatchObject({ name: '澄湖 资本', aliases: ['澄湖'], kind: 'company', revision: 2 })
    const revised = await value(app.reviseOwn(again.id, { kind: 'pevc', aliases: ['澄湖', 'CHC', 'x'] }))
    expect(revised).toMatchObject({ kind: 'pevc', aliases: ['澄湖', 'CHC'], revision: 3 })
    await value(app.removeOwn(again.id))
    expect(await db.own.count()).toBe(0)
    await value(app.restoreDecision(again.id))
    expect(await db.own.get(again.id)).toMatchObject({ aliases: ['澄湖', 'CHC'], revision: 4 })
  })

  it('a name of one character is refused', async () => {
    const { app, db } = aTestApp()
    expect(await app.addOwn({ name: ' 湖 ' })).toEqual({ ok: false, error: { kind: 'nothing-there' } })
    expect(await db.own.count()).toBe(0)
  })

  it('a list goes in whole, joins what is there, and comes out as it went in', async () => {
    const { app } = aTestApp()
    await app.addOwn({ name: '澄湖资本' })
    expect(await value(app.importOwn(bytes('name,kind,aliases\n澄湖资本,pevc,澄湖\n云帆资本,pevc,\n')))).toEqual({ added: 1, changed: 1 })
    expect(await value(app.importOwn(bytes('name,kind,aliases\n澄湖资本,pevc,澄湖\n云帆资本,pevc,\n')))).toEqual({ added: 0, changed: 0 })
    const file = await value(app.exportOwn())
    const other = aTestApp()
    expect(await value(other.app.importOwn(bytes(file.text)))).toEqual({ added: 2, changed: 0 })
    expect((await other.db.own.toArray()).map(({ name, aliases }) => [name, ...aliases].join()).sort()).toEqual([
      '云帆资本',
      '澄湖资本,澄湖',
    ])
  })

  it.each([
    ['a broken row at the end', '澄湖资本\n云帆资本\n湖\n', 'list-unreadable'],
    ['more than are kept, with those there are', Array.from({ length: 20_000 }, (_, i) => `机构${i}`).join('\n'), 'list-too-long'],
  ])('of a list with %s nothing is taken', async (_, text, kind) => {
    const { app, db, announced } = aTestApp()
    await app.addOwn({ name: '原有机构' })
    announced.length = 0
    expect(await app.importOwn(bytes(text))).toMatchObject({ ok: false, error: { kind } })
    expect((await db.own.toArray()).map(({ name }) => name)).toEqual(['原有机构'])
    expect(announced).toEqual([])
  })

  it('own institutions are offered for a correction, by any name', async () => {
    const { app } = aTestApp()
    const { id } = await value(app.addOwn({ name: '澄湖资本', aliases: ['Chenghu'] }))
    expect((await app.searchInstitutions('cheng')).map((found) => found.id)).toEqual([id])
    expect(await app.searchInstitutions('c')).toEqual([])
  })

  it('a stored article and its highlights are filed anew', async () => {
    const text = aContent().text
    const at = text.indexOf('江海银行', 10)
    const before = [anInstitution('江海银行', [{ start: at, end: at + 4 }])]
    const { app } = aTestApp(before)
    const { content, target } = { content: aContent(), target: aTarget() }
    await value(app.refile(content, []))
    const made = await value(app.annotate({ content, target, colour: 'fact', note: '' }))
    expect(made.institutions).toEqual(['unlisted:江海银行'])
    await value(app.refile(content, [{ key: 'own:1', name: '江海银行', mentions: [{ start: at, end: at + 4 }] }]))
    const page = await value(app.findPage([content.canonicalUrl]))
    expect(page.annotations[0]).toMatchObject({ institutions: ['own:1'], revision: 2 })
    expect(page.article?.institutions.map(({ key }) => key)).toEqual(['own:1'])
    await value(app.refile(aContent({ text: `${text}又` }), []))
    expect((await value(app.findPage([content.canonicalUrl]))).annotations[0]?.institutions).toEqual(['own:1'])
  })

  it('all stored articles are filed anew without their pages', async () => {
    const content = aContent()
    const at = content.text.indexOf('江海银行', 10)
    const places = [{ start: at, end: at + 4 }]
    const found = [anInstitution('江海银行', places)]
    const { app } = aTestApp(found)
    await value(app.annotate({ content, target: aTarget(), colour: 'fact', note: '' }))
    found.splice(0, 1, { key: 'own:1', name: '江海银行', mentions: places })
    const [first, second] = await Promise.all([app.refileStored(), app.refileStored()])
    expect([first, second]).toEqual([
      { ok: true, value: 1 },
      { ok: true, value: 1 },
    ])
    const page = await value(app.findPage([content.canonicalUrl]))
    expect(page.article?.institutions.map(({ key }) => key)).toEqual(['own:1'])
    expect(page.annotations[0]?.institutions).toEqual(['own:1'])
  })

  it('corrections of two places of one article stand side by side', async () => {
    const { app, db } = aTestApp()
    const here = { ...ping, article: 'https://news.example/a', place: { before: '本地', after: '出行' } }
    await value(app.correct(here))
    await value(app.correct({ ...here, place: { before: '一路', after: '到家' } }))
    await value(app.correct(here))
    expect(await db.corrections.count()).toBe(2)
  })

  it('watching calls back with everything decided', async () => {
    const { app } = aTestApp()
    const seen: string[] = []
    const settled = () => new Promise<void>((done) => setTimeout(done, 30))
    const stop = app.watchDecisions((result) => {
      if (result.ok)
        seen.push(`${result.value.corrections.length}/${result.value.own.length}/${result.value.watches.map(({ key }) => key)}`)
    })
    await settled()
    await app.watch(ping, true)
    await settled()
    await app.watch(ping, false)
    await settled()
    stop()
    expect(seen).toEqual(['0/0/', '0/0/cn-601318', '0/0/'])
  })
})
