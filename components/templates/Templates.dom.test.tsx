import { afterEach, describe, expect, it, vi } from 'vitest'
import { readingNote } from '#lib/core/export/templates/built-in/reading-note.ts'
import type { OwnTemplate } from '#lib/core/export/templates/own-template.ts'
import { DEFAULT_SETTINGS } from '#lib/core/settings.ts'
import { axeFailings, type Mounted, mount } from '#tests/support/gallery/mount.tsx'
import { LOCALES } from '#tests/support/gallery/words.ts'
import { Templates } from './Templates.tsx'
import type { TemplatesActions, TemplatesState } from './view.ts'

let mounted: Mounted | undefined
afterEach(() => mounted?.unmount())

const OWN: OwnTemplate = { id: 'own:1', name: '晨会', dialect: 'obsidian', source: '# {{ name }}\n{{ titel }}\n' }
const BASE: TemplatesState = {
  defaults: { ...DEFAULT_SETTINGS, obsidianVault: '投研' },
  own: [OWN],
  selected: 'reading-note',
  articles: [{ id: 'article:a' as never, title: '江海银行三季报' }],
  article: 'article:a' as never,
  preview: '> 净利润41.7亿元\n',
}
const mistake = { kind: 'template-broken', line: 2, column: 1, detail: 'undefined variable: titel' } as const
const STATES: Readonly<Record<string, TemplatesState>> = {
  'built in': BASE,
  own: { ...BASE, selected: OWN.id, defaults: { ...BASE.defaults, exportTemplate: OWN.id } },
  mistaken: { ...BASE, selected: OWN.id, mistake },
  first: { defaults: DEFAULT_SETTINGS, own: [], selected: 'obsidian', articles: [] },
  failing: { ...BASE, failure: { kind: 'store-unavailable', detail: '' } },
}

function page(state: TemplatesState, actions: Partial<TemplatesActions> = {}, locale = 'en') {
  const all = new Proxy(actions, { get: (given, name: keyof TemplatesActions) => given[name] ?? (() => {}) }) as TemplatesActions
  mounted = mount(<Templates state={state} actions={all} />, locale)
  const source = mounted.root.querySelector<HTMLTextAreaElement>('.tm-template-source textarea') as HTMLTextAreaElement
  return { ...mounted, source, text: () => mounted?.root.textContent ?? '' }
}

describe('the page of templates', () => {
  it('shows a built-in one for reading, with what it makes of an article', () => {
    const { source, root, text } = page(BASE)
    expect([source.readOnly, source.value]).toEqual([true, readingNote.source])
    expect(root.querySelector<HTMLTextAreaElement>('.tm-template-preview textarea')?.value).toBe(BASE.preview)
    for (const part of ['Reading note', '晨会', '江海银行三季报', 'No mistakes']) expect(text()).toContain(part)
    expect(text()).not.toContain('Delete')
  })

  it('hands on what is typed, and shows the line of a mistake', () => {
    const edit = vi.fn()
    const { source, button } = page(STATES['mistaken'] as TemplatesState, { edit })
    expect(source.readOnly).toBe(false)
    source.value = 'x'
    source.dispatchEvent(new Event('input', { bubbles: true }))
    expect(edit).toHaveBeenCalledWith(OWN.id, { source: 'x' })
    source.value = OWN.source
    button('Line 2: undefined variable: titel').click()
    expect(source.value.slice(source.selectionStart, source.selectionEnd)).toBe('{{ titel }}')
  })

  it('deletes with a way back', async () => {
    const back = vi.fn(() => Promise.resolve(true))
    const { button, text } = page(STATES['own'] as TemplatesState, { remove: () => Promise.resolve(back) })
    button('Delete').click()
    await vi.waitFor(() => expect(text()).toContain('“晨会” deleted'))
    button('Undo').click()
    await vi.waitFor(() => expect(back).toHaveBeenCalledOnce())
  })

  it.each(Object.keys(STATES).flatMap((name) => Object.keys(LOCALES).map((locale) => [name, locale] as const)))(
    'is axe clean: %s, %s',
    async (name, locale) => {
      const { root } = page(STATES[name] as TemplatesState, {}, locale)
      expect(await axeFailings(root)).toEqual([])
    },
  )
})
