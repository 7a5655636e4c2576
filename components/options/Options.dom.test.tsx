import { afterEach, describe, expect, it, vi } from 'vitest'
import type { OpenedBackup } from '#lib/app/backups-api.ts'
import { type RestorePlan, VERDICTS } from '#lib/core/backup/restore-plan.ts'
import { SECTIONS } from '#lib/core/backup/sections.ts'
import { axeFailings, type Mounted, mount } from '#tests/support/gallery/mount.tsx'
import { Options } from './Options.tsx'
import type { BackupsActions, BackupsState, ImportsActions } from './view.ts'

let mounted: Mounted | undefined
afterEach(() => mounted?.unmount())

const NOW = new Date('2026-11-22T10:00:00.000Z')
const kept = [
  { id: 'b2', at: '2026-11-22T08:00:00.000Z', kind: 'before-restore', bytes: 1_200_000, articles: 210, annotations: 1900, state: '' },
  { id: 'b1', at: '2026-11-21T08:00:00.000Z', kind: 'automatic', bytes: 1_100_000, articles: 200, annotations: 1, state: '' },
] as const
const none = Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0]))
const planOf = (mode: RestorePlan['mode'], removed: number, patch: object): RestorePlan => ({
  mode,
  removed,
  conflicts: [],
  counts: { ...Object.fromEntries(Object.keys(SECTIONS).map((section) => [section, none])), ...patch } as RestorePlan['counts'],
})
const annotations = { annotations: { ...none, new: 3, conflict: 1, same: 1204 } }
const opened: OpenedBackup = {
  content: new Blob(),
  createdAt: '2026-11-20T08:00:00.000Z',
  rows: 1208,
  plans: { merge: planOf('merge', 2, annotations), replace: planOf('replace', 17, annotations) },
  conflicts: [{ section: 'annotations', key: 'a', words: '净息差为1.53%', notes: ['看全年', ''] }],
}

function options(backups: Partial<BackupsState>, actions: Partial<BackupsActions> = {}, locale = 'en') {
  const all = new Proxy(actions, { get: (given, name: keyof BackupsActions) => given[name] ?? (() => Promise.resolve(undefined)) })
  const state = {
    storage: { used: 61_000_000, quota: 12_000_000_000, persisted: true },
    kept: { articles: 210, annotations: 1900 },
    backups: { log: {}, toDownloads: false, kept, ...backups },
    imports: {},
  }
  const nothing = () => {}
  const actionsAll = {
    backups: all as BackupsActions,
    imports: {} as ImportsActions,
    openLibrary: nothing,
    openLists: nothing,
    openTemplates: nothing,
  }
  mounted = mount(<Options state={state} actions={actionsAll} now={NOW} />, locale)
  return { ...mounted, text: () => mounted?.root.textContent ?? '' }
}

const STATES: Readonly<Record<string, Partial<BackupsState>>> = {
  rest: {},
  empty: { kept: [] },
  failing: { log: { failingSince: '2026-11-18T08:00:00.000Z', failure: 'store-full' } },
  reading: { work: { kind: 'reading', done: 500_000, total: 1_200_000 } },
  restoring: { work: { kind: 'restoring', done: 600, total: 1208 } },
  opened: { work: { kind: 'opened', opened } },
  restored: { work: { kind: 'restored', before: kept[0], unsound: 2, settingsFailed: false } },
  'settings missing': { work: { kind: 'restored', before: kept[0], unsound: 0, settingsFailed: true } },
  refused: { failure: { kind: 'file-newer', found: 9, known: 3 } },
  damaged: { failure: { kind: 'file-unreadable', reason: 'format', line: 1204, section: 'annotations', row: 37 } },
  cut: { failure: { kind: 'file-unreadable', reason: 'truncated', line: 5, section: 'texts' } },
  foreign: { failure: { kind: 'file-unreadable', reason: 'format', line: 1 } },
}

describe('backups on the options page', () => {
  it.each([
    ['rest', ['Automatic', 'Before a restore', '1,900 highlights', '1.2 MB', 'Back up now']],
    ['empty', ['None yet']],
    ['failing', ['No automatic backup has worked since']],
    ['reading', ['Nothing is changed yet', '500 kB of 1.2 MB', 'Cancel']],
    ['restoring', ['600 of 1,208', 'Cancel']],
    ['opened', ['Changed on both sides', '净息差为1.53%', '看全年', '(no note)', '2 things were deleted there', '1,204']],
    ['restored', ['Restored.', '2 records of this backup do not fit together', 'Take the restore back']],
    ['settings missing', ['Restored.', 'the settings of the backup could not be written', 'Try again']],
    ['damaged', ['nothing was changed.', 'What stands there is not what such a file holds.', 'Line 1,204: row 37 of “Highlights”']],
    ['cut', ['The file ends too early', 'Line 5, in “Texts of articles”']],
    ['foreign', ['could not be read and nothing was changed', 'Line 1']],
    ['refused', ['written by a newer Tickmark and nothing was changed']],
  ])('%s', (name, said) => {
    const { text } = options(STATES[name] ?? {})
    for (const part of said) expect(text()).toContain(part)
  })

  it('a failure of a day is told quietly', () => {
    const { root, text } = options({ log: { failingSince: '2026-11-22T08:00:00.000Z' } })
    expect(text()).toContain('tried again by itself')
    expect(root.querySelector('[role=alert]')).toBeNull()
  })

  it('merges at once, replaces only when asked once more', async () => {
    const restore = vi.fn<BackupsActions['restore']>()
    const { button, text } = options(STATES['opened'] ?? {}, { restore })
    button('Merge').click()
    button('Replace everything…').click()
    await vi.waitFor(() => expect(text()).toContain('17 things that are not in the backup will be gone'))
    expect(restore.mock.calls).toEqual([['merge']])
    button('Replace everything').click()
    expect(restore.mock.calls).toEqual([['merge'], ['replace']])
  })

  it('deletes with a way back', async () => {
    const back = vi.fn(() => Promise.resolve(true))
    const { root, button, text } = options({}, { deleteKept: () => Promise.resolve(back) })
    root.querySelector<HTMLButtonElement>('[aria-label^="Delete this backup"]')?.click()
    await vi.waitFor(() => expect(text()).toContain('Backup deleted'))
    button('Undo').click()
    await vi.waitFor(() => expect(text()).toContain('Backup put back'))
    expect(back).toHaveBeenCalledOnce()
  })

  it.each(Object.keys(STATES).flatMap((name) => ['en', 'zh-CN', 'zh-TW'].map((locale) => [name, locale] as const)))(
    'is axe clean: %s, %s',
    async (name, locale) => {
      const { root } = options(STATES[name] ?? {}, {}, locale)
      expect(await axeFailings(root)).toEqual([])
    },
  )
})
