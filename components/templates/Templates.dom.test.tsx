import { afterEach, describe, expect, it, vi } from 'vitest'
import { readingNote } from '#lib/core/export/templates/built-in/reading-note.ts'
import { DEFAULT_SETTINGS } from '#lib/core/settings.ts'
import { SAMPLE_TEMPLATE, SAMPLE_TEMPLATES, sampleTemplatesActions } from '#tests/support/gallery/export-samples.ts'
import { axeFailings, type Mounted, mount } from '#tests/support/gallery/mount.tsx'
import { LOCALES } from '#tests/support/gallery/words.ts'
import { Templates } from './Templates.tsx'
import type { TemplatesActions, TemplatesState } from './view.ts'

let mounted: Mounted | undefined
afterEach(() => mounted?.unmount())

const mistake = { kind: 'template-broken', line: 2, column: 1, detail: 'undefined variable: titel' } as const
const STATES: Readonly<Record<string, TemplatesState>> = {
  'built in': SAMPLE_TEMPLATES,
  own: {
    ...SAMPLE_TEMPLATES,
    selected: SAMPLE_TEMPLATE.id,
    defaults: { ...SAMPLE_TEMPLATES.defaults, exportTemplate: SAMPLE_TEMPLATE.id },
  },
  mistaken: { ...SAMPLE_TEMPLATES, selected: SAMPLE_TEMPLATE.id, mistake },
  first: { defaults: DEFAULT_SETTINGS, own: [], selected: 'obsidian', articles: [] },
  failing: { ...SAMPLE_TEMPLATES, failure: { kind: 'store-unavailable', detail: '' } },
}

function page(state: TemplatesState, actions: Partial<TemplatesActions> = {}, locale = 'en') {
  mounted = mount(<Templates state={state} actions={sampleTemplatesActions(actions)} />, locale)
  const source = mounted.root.querySelector<HTMLTextAreaElement>('.tm-template-source textarea') as HTMLTextAreaElement
  return { ...mounted, source, text: () => mounted?.root.textContent ?? '' }
}

describe('the page of templates', () => {
  it('shows a built-in one for reading, with what it makes of an article', () => {
    const { source, root, text } = page(SAMPLE_TEMPLATES)
    expect([source.readOnly, source.value]).toEqual([true, readingNote.source])
    expect(root.querySelector<HTMLTextAreaElement>('.tm-template-preview textarea')?.value).toBe(SAMPLE_TEMPLATES.preview)
    for (const part of ['Reading note', '晨会', '江海银行三季报', 'No mistakes']) expect(text()).toContain(part)
    expect(text()).not.toContain('Delete')
  })

  it('hands on what is typed, and shows the line of a mistake', () => {
    const edit = vi.fn()
    const { source, button } = page(STATES['mistaken'] as TemplatesState, { edit })
    expect(source.readOnly).toBe(false)
    source.value = 'x'
    source.dispatchEvent(new Event('input', { bubbles: true }))
    expect(edit).toHaveBeenCalledWith(SAMPLE_TEMPLATE.id, { source: 'x' })
    source.value = SAMPLE_TEMPLATE.source
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
