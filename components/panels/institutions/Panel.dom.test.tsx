import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { axeFailings, type Mounted, mount } from '#tests/support/gallery/mount.tsx'
import { NOW, sampleActions, samplePage } from '#tests/support/gallery/samples.ts'
import { PopupShell } from '../PopupShell.tsx'
import type { InstitutionActions, PopupActions, PopupState } from '../view.ts'

let mounted: Mounted | undefined
afterEach(() => mounted?.unmount())

const state: PopupState = { page: samplePage('zh'), annotations: [] }
const base = sampleActions().institutions

function panel(
  actions: Partial<InstitutionActions> = {},
  more: Partial<PopupState> = {},
  locale = 'en',
  others: Partial<PopupActions> = {},
) {
  const all = sampleActions({ institutions: { ...base, ...actions }, ...others })
  mounted = mount(<PopupShell state={{ ...state, ...more }} actions={all} now={NOW} />, locale)
  const { root, button } = mounted
  const chip = (name: string) => {
    const found = [...root.querySelectorAll<HTMLButtonElement>('.tm-chip')].find((each) => each.textContent?.includes(name))
    if (!found) throw new Error(`no chip ${name}`)
    return found
  }
  const open = async (name: string) => {
    chip(name).click()
    await vi.waitFor(() => expect(root.querySelector('.tm-detail strong')?.textContent).toBe(name))
  }
  return { root, button, chip, open, text: () => root.textContent ?? '' }
}

describe('the institutions panel', () => {
  it.each([
    ['Not in this article', 'here', '光大证券 is left out of this article'],
    ['Never show', 'everywhere', '光大证券 is left out everywhere'],
  ] as const)('"%s" ignores %s, says so and takes it back', async (label, reach, said) => {
    const undo = vi.fn(() => Promise.resolve(true))
    const correct = vi.fn<InstitutionActions['correct']>(() => Promise.resolve(undo))
    const { open, button, text } = panel({ correct })
    await open('光大证券')
    button(label).click()
    await vi.waitFor(() => expect(text()).toContain(said))
    expect(correct.mock.calls.map(([found, ...rest]) => [found.key, ...rest])).toEqual([['光大证券', undefined, reach, undefined]])
    button('Undo').click()
    await vi.waitFor(() => expect(undo).toHaveBeenCalledOnce())
  })

  it('says nothing when it did not work', async () => {
    const { open, button, text } = panel({ correct: () => Promise.resolve(undefined) })
    await open('光大证券')
    button('Never show').click()
    await new Promise((resolve) => setTimeout(resolve))
    expect(text()).not.toContain('left out')
  })

  it('ignores one wording only', async () => {
    const correct = vi.fn<InstitutionActions['correct']>(() => Promise.resolve(undefined))
    const { open, button, root } = panel({ correct })
    await open('光大证券')
    await userEvent.selectOptions(root.querySelector('.tm-detail select') as HTMLSelectElement, '光大')
    button('Not in this article').click()
    expect(correct.mock.calls[0]?.slice(1)).toEqual([undefined, 'here', '光大'])
  })

  it('walks by button and by arrow key, says where it stands, and leaves out one place', async () => {
    const place = { before: '承销商', after: '表示，' }
    let at = 0
    const reveal = vi.fn<PopupActions['reveal']>((_, direction) => {
      at += direction === 'next' ? 1 : -1
      return Promise.resolve({ at, of: 4, place })
    })
    const correct = vi.fn<InstitutionActions['correct']>(() => Promise.resolve(() => Promise.resolve(true)))
    const { open, button, root, text } = panel({ correct }, {}, 'en', { reveal })
    await open('光大证券')
    const where = () => root.querySelector('.tm-detail-at')?.textContent
    await vi.waitFor(() => expect(where()).toBe('1 of 4'))
    button('Next mention').focus()
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}')
    await vi.waitFor(() => expect(where()).toBe('2 of 4'))
    expect(reveal.mock.calls.map(([, direction]) => direction)).toEqual(['next', 'next', 'next', 'previous'])
    button('Not in this place').click()
    await vi.waitFor(() => expect(text()).toContain('光大证券 is left out of this one place'))
    expect(correct.mock.calls[0]?.slice(1)).toEqual([undefined, 'here', undefined, place])
  })

  it('corrects to another, found by typing, with the keyboard alone', async () => {
    const offer = { key: 'cn-601788', name: '光大银行', kind: 'bank', tickers: [] } as const
    const search = vi.fn(() => Promise.resolve([offer]))
    const correct = vi.fn<InstitutionActions['correct']>(() => Promise.resolve(undefined))
    const { chip, root, button } = panel({ search, correct })
    chip('光大证券').focus()
    await userEvent.keyboard('{Enter}')
    await vi.waitFor(() => button('It is another…').focus())
    await userEvent.keyboard('{Enter}')
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('INPUT'))
    await userEvent.keyboard('光大银行')
    await vi.waitFor(() => expect(root.querySelector('.tm-offer-kind')?.textContent).toBe('Bank'))
    await userEvent.keyboard('{Tab}{ArrowDown}{Tab}{Enter}')
    expect(search).toHaveBeenLastCalledWith('光大银行')
    expect(correct.mock.calls[0]?.slice(1)).toEqual([offer, 'everywhere', undefined])
  })

  it('adds what no list has, under this name or another', async () => {
    const add = vi.fn<InstitutionActions['add']>(() => Promise.resolve(undefined))
    const { open, button, root } = panel({ add })
    button('Show all 14').click()
    await vi.waitFor(() => expect(root.querySelectorAll('.tm-chip').length).toBe(14))
    await open('澄湖资本')
    button('Add to mine').click()
    button('It is another…').click()
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('INPUT'))
    await userEvent.keyboard('澄湖创投')
    await vi.waitFor(() => button('Add “澄湖创投” as a new one').click())
    expect(add.mock.calls.map(([name, found]) => [name, found?.key])).toEqual([
      ['澄湖资本', 'unlisted:澄湖资本'],
      ['澄湖创投', 'unlisted:澄湖资本'],
    ])
  })

  it('removes an own one', async () => {
    const remove = vi.fn<InstitutionActions['remove']>(() => Promise.resolve(() => Promise.resolve(true)))
    const own = { key: 'own:1', name: '澄湖资本', mentions: [{ start: 0, end: 4 }] }
    const { open, button, text } = panel({ remove }, { page: samplePage('zh', { institutions: [own] }) })
    await open('澄湖资本')
    button('Remove from mine').click()
    await vi.waitFor(() => expect(text()).toContain('澄湖资本 removed from your institutions'))
    expect(remove.mock.calls).toEqual([['own:1']])
  })

  it('follows with the star; followed ones come first', async () => {
    const watch = vi.fn<InstitutionActions['watch']>(() => Promise.resolve(true))
    const { open, button, root } = panel({ watch }, { watched: ['宁德时代'] })
    expect(root.querySelector('.tm-chip')?.textContent).toContain('★宁德时代')
    await open('宁德时代')
    expect(button('Follow').getAttribute('aria-pressed')).toBe('true')
    button('Follow').click()
    expect(watch.mock.calls.map(([{ key }, on]) => [key, on])).toEqual([['宁德时代', false]])
  })

  it('switches the underline and opens the lists', () => {
    const underline = vi.fn(() => Promise.resolve(true))
    const openLists = vi.fn()
    const { root, button } = panel({ underline, openLists })
    root.querySelector<HTMLInputElement>('.tm-chips-foot input')?.click()
    button('My institutions').click()
    expect(underline.mock.calls).toEqual([[true]])
    expect(openLists).toHaveBeenCalledOnce()
  })

  it('Escape closes the detail and gives the keyboard back to the chip', async () => {
    const { open, root, chip, button } = panel()
    await open('光大证券')
    button('Next mention').focus()
    await userEvent.keyboard('{Escape}')
    await vi.waitFor(() => expect(root.querySelector('.tm-detail')).toBeNull())
    expect(document.activeElement).toBe(chip('光大证券'))
  })

  it.each(['en', 'zh-CN', 'zh-TW'])('is axe clean while correcting, %s', async (locale) => {
    const offer = { key: 'cn-601788', name: '光大银行', kind: 'bank', tickers: [{ exchange: 'SSE', symbol: '601818' }] } as const
    const { root, chip } = panel({ search: () => Promise.resolve([offer]) }, {}, locale)
    chip('光大证券').click()
    await vi.waitFor(() => expect(root.querySelector('.tm-detail')).not.toBeNull())
    root.querySelector<HTMLElement>('.tm-detail-actions button:nth-of-type(4)')?.click()
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('INPUT'))
    await userEvent.keyboard('光大')
    await vi.waitFor(() => expect(root.querySelectorAll('.tm-offer').length).toBe(2))
    expect(await axeFailings(root)).toEqual([])
    expect(root.querySelector('.tm-root')?.getBoundingClientRect().width).toBe(380)
  })
})
