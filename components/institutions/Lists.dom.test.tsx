import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { axeFailings, type Mounted, mount } from '#tests/support/gallery/mount.tsx'
import { SAMPLE_CORRECTIONS, sampleListsActions, sampleOwn } from '#tests/support/gallery/own-samples.ts'
import { Lists } from './Lists.tsx'
import type { ListsActions, ListsState } from './view.ts'

let mounted: Mounted | undefined
afterEach(() => mounted?.unmount())

const full: ListsState = {
  own: [sampleOwn('澄湖资本', 'pevc', ['澄湖'])],
  corrections: SAMPLE_CORRECTIONS,
  watches: [{ key: 'cn-601788', name: '光大证券', createdAt: '' }],
}
const empty: ListsState = { own: [], corrections: [], watches: [] }

function lists(state: ListsState, actions: Partial<ListsActions> = {}, locale = 'en') {
  mounted = mount(<Lists state={state} actions={sampleListsActions(actions)} />, locale)
  return { ...mounted, text: () => mounted?.root.textContent ?? '' }
}

describe('the page of the reader’s institutions', () => {
  it('says what was corrected, how and how far', () => {
    const { text } = lists(full)
    for (const part of ['平安 is no institution', 'only in this article', '澄湖 is 澄湖资本', 'in every article', '光大证券'])
      expect(text()).toContain(part)
  })

  it('adds one with its other names and empties the fields', async () => {
    const add = vi.fn<ListsActions['add']>(() => Promise.resolve(true))
    const { root } = lists(empty, { add })
    const [name, aliases] = root.querySelectorAll<HTMLInputElement>('.tm-lists-add input')
    if (!name || !aliases) throw new Error('no fields')
    await userEvent.fill(name, '云帆资本')
    await userEvent.fill(aliases, '云帆; Yunfan')
    await userEvent.keyboard('{Enter}')
    expect(add.mock.calls).toEqual([[{ name: '云帆资本', kind: 'company', aliases: ['云帆', ' Yunfan'] }]])
    await vi.waitFor(() => expect(name.value).toBe(''))
  })

  it('removes with a way back', async () => {
    const remove = vi.fn<ListsActions['remove']>(() => Promise.resolve(true))
    const restore = vi.fn<ListsActions['restore']>(() => Promise.resolve(true))
    const { button, text } = lists(full, { remove, restore })
    button('Remove: 澄湖资本').click()
    await vi.waitFor(() => expect(text()).toContain('澄湖资本 removed'))
    button('Undo').click()
    expect([remove.mock.calls, restore.mock.calls]).toEqual([[['own:澄湖资本']], [['own:澄湖资本']]])
  })

  it('hands a chosen file over, and says how it went', async () => {
    const importFile = vi.fn<ListsActions['importFile']>(() => Promise.resolve(true))
    const { root, unmount } = lists(empty, { importFile })
    const field = root.querySelector<HTMLInputElement>('input[type=file]')
    await userEvent.upload(field as HTMLInputElement, new File(['云帆资本'], 'mine.csv'))
    expect(await importFile.mock.calls[0]?.[0].text()).toBe('云帆资本')
    unmount()
    expect(lists({ ...full, imported: { added: 1204, changed: 2 } }).text()).toContain('1,204 added, 2 given new names')
  })

  it.each([
    [{ kind: 'list-unreadable', reason: 'encoding', line: 0 }, 'The file is not UTF-8'],
    [{ kind: 'list-unreadable', reason: 'name', line: 1204 }, 'Line 1,204: the name is missing'],
    [{ kind: 'list-unreadable', reason: 'quotes', line: 0 }, 'Nothing was imported.'],
    [{ kind: 'list-too-long', limit: 20_000 }, 'At most 20,000 institutions are kept'],
  ] as const)('refuses with a reason: %o', (failure, said) => {
    const { root } = lists({ ...empty, failure })
    expect(root.querySelector('[role=alert]')?.textContent).toContain(said)
  })

  it('shows a hundred of thousands and the others by typing', async () => {
    const own = Array.from({ length: 3000 }, (_, i) => sampleOwn(`机构${i}`, 'company', []))
    const { root, text } = lists({ ...empty, own })
    expect(root.querySelectorAll('.tm-lists-rows li').length).toBe(100)
    expect(text()).toContain('2,900 more')
    await userEvent.fill(root.querySelector('input[type=search]') as HTMLInputElement, '机构2999')
    await vi.waitFor(() => expect(root.querySelectorAll('.tm-lists-rows li').length).toBe(1))
  })

  it.each(['en', 'zh-CN', 'zh-TW'])('is axe clean, %s', async (locale) => {
    const { root } = lists(full, {}, locale)
    expect(await axeFailings(root)).toEqual([])
  })
})
