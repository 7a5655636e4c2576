import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import type { OpenedImport } from '#lib/app/imports-api.ts'
import { axeFailings, type Mounted, mount } from '#tests/support/gallery/mount.tsx'
import { Options } from './Options.tsx'
import type { BackupsActions, ImportsActions, ImportsState } from './view.ts'

let mounted: Mounted | undefined
afterEach(() => mounted?.unmount())

const entry = {
  id: 'i1',
  at: '2026-11-22T08:00:00.000Z',
  files: ['mine.json'],
  from: ['hypothesis'],
  added: 1204,
  changed: 1,
  articles: 40,
}
const none = { new: 0, same: 0, changed: 0, conflict: 0, deleted: 0 }
const opened: OpenedImport = {
  file: { from: 'hypothesis', items: [], refused: [] },
  plans: [
    {
      name: 'mine.json',
      from: 'hypothesis',
      counts: { ...none, new: 1200, same: 30, conflict: 3, changed: 1, deleted: 5 },
      refused: [
        { line: 12, reason: 'no-quote', words: 'about the whole page' },
        { line: 2048, reason: 'reply', words: 'I agree' },
      ],
    },
    { name: 'books.csv', from: 'readwise', counts: { ...none, new: 4 }, refused: [] },
  ],
  unreadable: [{ name: 'words.txt', failure: { kind: 'file-unreadable', reason: 'unknown', line: 0 } }],
  articles: 41,
  newArticles: 40,
  conflicts: [{ section: 'annotations', key: 'a', words: '净息差为1.53%', notes: ['看全年', ''] }],
}
const [first] = opened.plans
const nothingNew: OpenedImport = {
  ...opened,
  plans: first ? [{ ...first, counts: { ...none, same: 9 }, refused: [] }] : [],
  unreadable: [],
  articles: 0,
  newArticles: 0,
  conflicts: [],
}

function options(imports: ImportsState, actions: Partial<ImportsActions> = {}, locale = 'en') {
  const all = new Proxy(actions, { get: (given, name: keyof ImportsActions) => given[name] ?? (() => Promise.resolve(undefined)) })
  const nothing = () => {}
  const actionsAll = {
    backups: {} as BackupsActions,
    imports: all as ImportsActions,
    openLibrary: nothing,
    openLists: nothing,
    openTemplates: nothing,
  }
  const state = { backups: { log: {}, toDownloads: false }, imports }
  mounted = mount(<Options state={state} actions={actionsAll} now={new Date(entry.at)} />, locale)
  return { ...mounted, text: () => mounted?.root.textContent ?? '' }
}

const STATES: Readonly<Record<string, ImportsState>> = {
  rest: { recent: [] },
  recent: { recent: [entry] },
  reading: { work: { kind: 'import-reading', done: 500_000, total: 1_200_000 } },
  importing: { work: { kind: 'importing', done: 600, total: 1208 } },
  previewed: { work: { kind: 'previewed', opened } },
  'nothing new': { work: { kind: 'previewed', opened: nothingNew } },
  imported: { work: { kind: 'imported', entry } },
  refused: { failure: { kind: 'store-full' } },
}

describe('imports on the options page', () => {
  it.each([
    ['rest', ['Choose files…', 'or drop them here']],
    ['recent', ['Last imports', '1,205 highlights · mine.json', 'Hypothesis']],
    ['reading', ['Nothing is changed yet', '500 kB of 1.2 MB', 'Cancel']],
    ['importing', ['600 of 1,208', 'Cancel']],
    [
      'previewed',
      [
        ...['mine.json', 'books.csv', 'Readwise', '1,200', 'Added to yours', 'in 41 articles', '40 of them are not here yet'],
        ...['Cannot be read: words.txt', 'none of the kinds', '净息差为1.53%', '看全年', '(no note)'],
        ...['2 items are not taken', '2,048', 'Answers somebody else’s note', 'I agree', 'Import 1,208 highlights'],
      ],
    ],
    ['nothing new', ['nothing here that you do not have already', 'Done']],
    ['imported', ['Imported: 1,204 new highlights.', '1 of yours was added to.', 'Undo this import', 'Open the library']],
    ['refused', ['The disk is full']],
  ])('%s', (name, said) => {
    const { text } = options(STATES[name] ?? {})
    for (const part of said) expect(text()).toContain(part)
  })

  it('hands chosen files over, all of them', async () => {
    const open = vi.fn<ImportsActions['open']>()
    const { root } = options({}, { open })
    const field = root.querySelector<HTMLInputElement>('input[type=file][multiple]')
    await userEvent.upload(field as HTMLInputElement, [new File(['a'], 'a.json'), new File(['b'], 'b.csv')])
    expect(open.mock.calls.map(([files]) => files.map(({ name }) => name))).toEqual([['a.json', 'b.csv']])
  })

  it('brings back what was deleted only when asked', async () => {
    const take = vi.fn<ImportsActions['take']>()
    const { button, root } = options(STATES['previewed'] ?? {}, { take })
    button('Import 1,208 highlights').click()
    root.querySelector<HTMLInputElement>('.tm-restore [role=switch]')?.click()
    await vi.waitFor(() => button('Import 1,213 highlights').click())
    expect(take.mock.calls).toEqual([[false], [true]])
  })

  it('copies the items that are not taken, ready for a spreadsheet', async () => {
    const copy = vi.fn<ImportsActions['copy']>(() => Promise.resolve(true))
    const { root, button, text } = options(STATES['previewed'] ?? {}, { copy })
    root.querySelector<HTMLElement>('summary')?.click()
    button('Copy the list').click()
    await vi.waitFor(() => expect(text()).toContain('List copied'))
    expect(copy.mock.calls[0]?.[0].split('\n')).toEqual([
      'mine.json\t12\tMarks no text: a note on a page, or a picture\tabout the whole page',
      'mine.json\t2048\tAnswers somebody else’s note\tI agree',
    ])
  })

  it.each([
    [0, 'Import taken back'],
    [2, 'but for 2 highlights that you have changed since'],
  ])('takes an import back and says what stays: %d', async (kept, said) => {
    const undo = vi.fn<ImportsActions['undo']>(() => Promise.resolve({ removed: 3, restored: 0, kept }))
    const { button, text } = options(STATES['recent'] ?? {}, { undo })
    button('Undo').click()
    await vi.waitFor(() => expect(text()).toContain(said))
    expect(undo.mock.calls).toEqual([['i1']])
  })

  it.each(Object.keys(STATES).flatMap((name) => ['en', 'zh-CN', 'zh-TW'].map((locale) => [name, locale] as const)))(
    'is axe clean: %s, %s',
    async (name, locale) => {
      const { root } = options(STATES[name] ?? {}, {}, locale)
      expect(await axeFailings(root)).toEqual([])
    },
  )
})
