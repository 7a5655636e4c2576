import { afterEach, describe, expect, it, vi } from 'vitest'
import { SAMPLE_EXPORT, SAMPLE_NAME, sampleExportActions } from '#tests/support/gallery/export-samples.ts'
import { axeFailings, type Mounted, mount } from '#tests/support/gallery/mount.tsx'
import { LOCALES } from '#tests/support/gallery/words.ts'
import { ExportDialog } from './ExportDialog.tsx'
import type { ExportActions, ExportState } from './view.ts'
import '#components/ui/tokens.css'
import '#components/ui/controls.css'

let mounted: Mounted | undefined
afterEach(() => mounted?.unmount())

const update = { name: 'q3.md', files: 2, renewed: 3, added: 2, gone: 1, kept: 4, unknown: ['diary.md'] }
const STATES: Readonly<Record<string, ExportState>> = {
  rest: SAMPLE_EXPORT,
  article: {
    ...SAMPLE_EXPORT,
    article: { id: 'article:a' as never, title: '江海银行三季报' },
    choice: { ...SAMPLE_EXPORT.choice, scope: 'article' },
  },
  spreadsheet: { ...SAMPLE_EXPORT, choice: { ...SAMPLE_EXPORT.choice, formatId: 'csv' } },
  nothing: { ...SAMPLE_EXPORT, preview: { files: 0, articles: 0, annotations: 0, cut: false } },
  working: { ...SAMPLE_EXPORT, work: { done: 600, total: 1204 } },
  saved: { ...SAMPLE_EXPORT, outcome: { kind: 'saved', name: 'Tickmark 2026-11-22.zip', files: 12 } },
  updated: { ...SAMPLE_EXPORT, outcome: { kind: 'updated', update } },
  unchanged: { ...SAMPLE_EXPORT, outcome: { kind: 'updated', update: { ...update, renewed: 0, added: 0, gone: 0, kept: 0, unknown: [] } } },
  broken: {
    ...SAMPLE_EXPORT,
    outcome: {
      kind: 'failed',
      updating: false,
      failure: { kind: 'template-broken', line: 7, column: 1, detail: 'undefined variable: titel' },
    },
  },
  unmatched: { ...SAMPLE_EXPORT, outcome: { kind: 'failed', updating: true, failure: { kind: 'nothing-there' } } },
}

function dialog(state: ExportState, actions: Partial<ExportActions> = {}, locale = 'en') {
  mounted = mount(
    <div class="tm-root">
      <ExportDialog state={state} actions={sampleExportActions(actions)} />
    </div>,
    locale,
  )
  return { ...mounted, text: () => mounted?.root.textContent ?? '' }
}

describe('the export dialog', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['rest', ['12 files · 12 articles · 1,204 highlights', SAMPLE_NAME, 'What is shown', '晨会', 'Save zip'], ['This article']],
    ['article', ['This article', '江海银行三季报'], ['One per tag']],
    ['spreadsheet', ['One per tag'], ['Template', 'Update earlier files']],
    ['nothing', ['Nothing here goes into files like these'], []],
    ['working', ['Writing the files', '600 of 1,204', 'Cancel'], ['Save zip']],
    ['saved', ['Saved Tickmark 2026-11-22.zip with 12 files'], []],
    ['updated', ['q3.md is up to date: 2 added · 3 renewed · 1 taken out · 4 kept as you changed them', 'diary.md'], []],
    ['unchanged', ['q3.md is up to date: nothing had changed'], ['0 added']],
    ['broken', ['Line 7: undefined variable: titel'], []],
    ['unmatched', ['Nothing in your library matches these files'], []],
  ])('%s', (name, said, unsaid) => {
    const { text } = dialog(STATES[name] as ExportState)
    for (const part of said) expect(text()).toContain(part)
    for (const part of unsaid) expect(text()).not.toContain(part)
  })

  it('hands on what is chosen, and saves only where there is something', () => {
    const choose = vi.fn()
    const save = vi.fn()
    const bench = dialog(SAMPLE_EXPORT, { choose, save })
    const [grouping] = bench.root.querySelectorAll('select')
    if (grouping) grouping.value = 'tag'
    grouping?.dispatchEvent(new Event('change', { bubbles: true }))
    expect(choose).toHaveBeenCalledWith({ grouping: 'tag' })
    bench.button('Save zip').click()
    expect(save).toHaveBeenCalledOnce()
    bench.unmount()
    dialog(STATES['nothing'] as ExportState, { save })
      .button('Save file')
      .click()
    expect(save).toHaveBeenCalledOnce()
  })

  it('closes with Escape; while it works, Escape stops the work', () => {
    const close = vi.fn()
    const cancel = vi.fn()
    const press = (root: HTMLElement) => root.querySelector('dialog')?.dispatchEvent(new Event('cancel', { cancelable: true }))
    const bench = dialog(SAMPLE_EXPORT, { close, cancel })
    press(bench.root)
    expect([close.mock.calls.length, cancel.mock.calls.length]).toEqual([1, 0])
    bench.unmount()
    press(dialog(STATES['working'] as ExportState, { close, cancel }).root)
    expect([close.mock.calls.length, cancel.mock.calls.length]).toEqual([1, 1])
  })

  it.each(Object.keys(STATES).flatMap((name) => Object.keys(LOCALES).map((locale) => [name, locale] as const)))(
    'is axe clean: %s, %s',
    async (name, locale) => {
      const { root } = dialog(STATES[name] as ExportState, {}, locale)
      expect(await axeFailings(root)).toEqual([])
    },
  )
})
