import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { type Mounted, mount } from '#tests/support/gallery/mount.tsx'
import { SelectionToolbar } from './SelectionToolbar.tsx'

let mounted: Mounted | undefined
afterEach(() => mounted?.unmount())

function toolbar(saving = false) {
  const calls = { onHighlight: vi.fn(), onNote: vi.fn(), onCopy: vi.fn(), onClose: vi.fn() }
  mounted = mount(<SelectionToolbar lastColour="figure" saving={saving} focus {...calls} />)
  return { ...calls, ...mounted }
}

const focused = () => document.activeElement?.getAttribute('aria-label')

describe('SelectionToolbar', () => {
  it('takes the keyboard at the colour used last, which is the only Tab stop', async () => {
    const { root } = toolbar()
    await vi.waitFor(() => expect(focused()).toBe('Figure (last used)'))
    expect(root.querySelectorAll('button[tabindex="0"]')).toHaveLength(1)
  })

  it.each([
    ['{ArrowRight}', 'Risk'],
    ['{ArrowLeft}', 'Fact'],
    ['{ArrowLeft}{ArrowLeft}', 'Copy quote'],
    ['{End}', 'Copy quote'],
    ['{End}{ArrowRight}', 'Fact'],
    ['{Home}', 'Fact'],
  ])('%s moves to %s', async (keys, name) => {
    toolbar()
    await vi.waitFor(() => expect(focused()).toBe('Figure (last used)'))
    await userEvent.keyboard(keys)
    expect(focused()).toBe(name)
  })

  it.each([
    ['{Enter}', 'onHighlight', 'figure'],
    ['{ArrowRight}{Enter}', 'onHighlight', 'risk'],
    ['{End}{ArrowLeft}{Enter}', 'onNote', 'figure'],
  ] as const)('%s calls %s with %s', async (keys, call, colour) => {
    const bench = toolbar()
    await vi.waitFor(() => expect(focused()).toBe('Figure (last used)'))
    await userEvent.keyboard(keys)
    expect(bench[call].mock.calls).toEqual([[colour]])
  })

  it('closes on Escape and keeps keys from the page', async () => {
    const page = vi.fn()
    document.addEventListener('keydown', page)
    const { onClose } = toolbar()
    await vi.waitFor(() => expect(focused()).toBe('Figure (last used)'))
    await userEvent.keyboard('{Escape}')
    document.removeEventListener('keydown', page)
    expect(onClose).toHaveBeenCalledOnce()
    expect(page).not.toHaveBeenCalled()
  })

  it('does not clear the selection when pressed', async () => {
    const text = document.createElement('p')
    text.textContent = '净利润同比增长'
    document.body.append(text)
    const bench = toolbar()
    getSelection()?.selectAllChildren(text)
    await userEvent.click(bench.button('Copy quote'))
    expect(getSelection()?.toString()).toBe('净利润同比增长')
    expect(bench.onCopy).toHaveBeenCalledOnce()
    text.remove()
  })

  it('waits while saving', () => {
    const bench = toolbar(true)
    bench.button('Risk').click()
    bench.button('Write a note').click()
    expect(bench.onHighlight).not.toHaveBeenCalled()
    expect(bench.onNote).not.toHaveBeenCalled()
  })
})
