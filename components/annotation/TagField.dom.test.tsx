import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { suggestTags } from '#lib/core/annotation/tags.ts'
import { type Mounted, mount } from '#tests/support/gallery/mount.tsx'
import { TagField } from './TagField.tsx'

let mounted: Mounted | undefined
afterEach(() => mounted?.unmount())

const USED = [
  { tag: '净息差', count: 5 },
  { tag: '净利润', count: 2 },
  { tag: 'guidance', count: 4 },
]

function field(tags: readonly string[] = []) {
  const calls = { onChange: vi.fn(), onClose: vi.fn() }
  const settle: { current: (() => void) | undefined } = { current: undefined }
  const suggest = (typed: string, present: readonly string[]) => Promise.resolve(suggestTags(USED, typed, present))
  mounted = mount(<TagField tags={tags} suggest={suggest} settle={settle} {...calls} />)
  const { root } = mounted
  const input = root.querySelector('input') as HTMLInputElement
  const offers = () => [...root.querySelectorAll('[role=option]')].map((option) => option.textContent)
  const last = () => calls.onChange.mock.calls.at(-1)?.[0]
  return { ...calls, settle, input, offers, last, root }
}

/** As an IME does it: letters that are not yet words, then the words. */
function compose(input: HTMLInputElement, letters: string, chosen: string): void {
  input.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }))
  for (let n = 1; n <= letters.length; n++) {
    input.value = letters.slice(0, n)
    input.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }))
  }
  input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, isComposing: true }))
  input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true }))
  input.value = chosen
  input.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: chosen }))
}

describe('TagField', () => {
  it.each([
    ['guidance{Enter}', ['guidance']],
    ['#a, b，', ['a', 'b']],
    ['净{Enter}', ['净']],
    ['净{ArrowDown}{Enter}', ['净息差']],
    ['净{ArrowDown}{ArrowDown}{Enter}', ['净利润']],
    ['净{ArrowUp}{Enter}', ['净利润']],
  ])('typing %s gives %j', async (keys, tags) => {
    const bench = field()
    await vi.waitFor(() => expect(document.activeElement).toBe(bench.input))
    const [typed, ...rest] = keys.split(/(?=\{)/)
    await userEvent.keyboard((typed ?? '').replaceAll('[', '[['))
    if (rest.length > 1) await vi.waitFor(() => expect(bench.offers()).toEqual(['#净息差', '#净利润']))
    if (rest.length > 0) await userEvent.keyboard(rest.join(''))
    expect(bench.last()).toEqual(tags)
    expect(bench.input.value).toBe('')
  })

  it('offers the tags used most before anything is typed, and takes one by a click', async () => {
    const bench = field()
    await vi.waitFor(() => expect(bench.offers()).toEqual(['#净息差', '#guidance', '#净利润']))
    bench.root.querySelectorAll<HTMLElement>('[role=option]')[1]?.click()
    expect(bench.last()).toEqual(['guidance'])
  })

  it('letters of an unfinished composition are no tag, and its Enter enters nothing', async () => {
    const bench = field()
    compose(bench.input, 'jing', '净')
    expect(bench.onChange).not.toHaveBeenCalled()
    expect(bench.onClose).not.toHaveBeenCalled()
    expect(bench.input.value).toBe('净')
    await vi.waitFor(() => expect(bench.offers()).toEqual(['#净息差', '#净利润']))
  })

  it('Backspace in the empty field, and a click on a tag, take one away', async () => {
    const bench = field(['a', 'b', 'c'])
    await vi.waitFor(() => expect(document.activeElement).toBe(bench.input))
    await userEvent.keyboard('{Backspace}')
    expect(bench.last()).toEqual(['a', 'b'])
    await vi.waitFor(() => mounted?.button('Remove tag a').click())
    expect(bench.last()).toEqual(['b'])
  })

  it('Escape closes; what is typed is kept by settle', async () => {
    const bench = field()
    await vi.waitFor(() => expect(document.activeElement).toBe(bench.input))
    await userEvent.keyboard('late')
    await userEvent.keyboard('{Escape}')
    expect(bench.onClose).toHaveBeenCalledOnce()
    bench.settle.current?.()
    expect(bench.last()).toEqual(['late'])
  })
})
