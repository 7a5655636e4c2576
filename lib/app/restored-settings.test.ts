import { describe, expect, it } from 'vitest'
import { aTestApp, type TestApp } from '#tests/support/app.ts'
import { aContent, aTarget } from '#tests/support/builders.ts'
import { everything, good } from '#tests/support/imports.ts'

const backUp = async ({ app }: TestApp): Promise<Blob> => (await good(app.backUp())).content
const open = async ({ app }: TestApp, content: Blob) => good(app.openBackup(content))

/** One highlight, and one setting in the backup. */
async function withBackup(): Promise<{ at: TestApp; file: Blob }> {
  const at = aTestApp()
  await good(at.app.annotate({ content: aContent(), target: aTarget(), colour: 'figure', note: 'x' }))
  at.settings.set('settings', { lastColour: 'risk' })
  return { at, file: await backUp(at) }
}

/** The browser will not write settings until `mend` is called. */
function breakSettings({ settings }: TestApp): { mend(): void } {
  settings.set = () => {
    throw new Error('will not')
  }
  return {
    mend: () => {
      Reflect.deleteProperty(settings, 'set')
    },
  }
}

describe('settings of a restore', () => {
  it('taken back where there were none, there are none again', async () => {
    const { file } = await withBackup()
    const fresh = aTestApp()
    const restored = await good(fresh.app.restoreBackup(await open(fresh, file), 'replace'))
    expect(fresh.settings.get('settings')).toEqual({ lastColour: 'risk' })
    const before = await good(fresh.app.openKept(restored.before.id))
    await good(fresh.app.restoreBackup(await open(fresh, before.content), 'replace'))
    expect([...fresh.settings]).toEqual([])
  })

  it('a merge leaves those that are set here', async () => {
    const { at, file } = await withBackup()
    at.settings.set('settings', { lastColour: 'fact' })
    await good(at.app.restoreBackup(await open(at, file), 'merge'))
    expect(at.settings.get('settings')).toEqual({ lastColour: 'fact' })
  })

  it('that the browser will not write are told, everything else is there, and they can be tried again', async () => {
    const { at, file } = await withBackup()
    const rows = await everything(at.db)
    for (const table of at.db.tables) await table.clear()
    at.settings.set('settings', { lastColour: 'fact' })
    const { mend } = breakSettings(at)
    const restored = await good(at.app.restoreBackup(await open(at, file), 'replace'))
    expect(await everything(at.db)).toEqual(rows)
    expect(at.settings.get('settings')).toEqual({ lastColour: 'fact' })
    expect(await restored.retrySettings?.()).toMatchObject({ ok: false })
    mend()
    expect(await restored.retrySettings?.()).toEqual({ ok: true, value: null })
    expect(at.settings.get('settings')).toEqual({ lastColour: 'risk' })
  })

  it('stay as they are when the restore is cancelled or its file is broken', async () => {
    const { at, file } = await withBackup()
    at.settings.set('settings', { lastColour: 'fact' })
    const opened = await open(at, file)
    const stop = new AbortController()
    const onProgress = () => stop.abort()
    expect(await at.app.restoreBackup(opened, 'replace', { signal: stop.signal, onProgress })).toMatchObject({ ok: false })
    expect(await at.app.restoreBackup({ ...opened, content: file.slice(0, 300) }, 'replace')).toMatchObject({ ok: false })
    expect(at.settings.get('settings')).toEqual({ lastColour: 'fact' })
  })
})
