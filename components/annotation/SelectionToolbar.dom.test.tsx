import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { type Mounted, mount } from '#tests/support/gallery/mount.tsx'
import { SelectionToolbar } from './SelectionToolbar.tsx'

let mounted: Mounted | undefined
afterEach(() => mounted?.unmount())

function toolbar(saving = false) {
  const calls = { onHighlight: vi.fn(), onCopy: vi.fn(), onCopyLink: vi.fn(), onQuiet: vi.fn(), onClose: vi.fn() }
  mounted = mount(<SelectionToolbar lastColour="figure" saving={saving} site="news.example" focus {...calls} />)
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
    ['{ArrowLeft}{ArrowLeft}', 'More'],
    ['{End}', 'More'],
    ['{End}{ArrowLeft}', 'Copy quote'],
    ['{End}{ArrowRight}', 'Fact'],
    ['{Home}', 'Fact'],
  ])('%s moves to %s', async (keys, name) => {
    toolbar()
    await vi.waitFor(() => expect(focused()).toBe('Figure (last used)'))
    await userEvent.keyboard(keys)
    expect(focused()).toBe(name)
  })

  it.each([
    ['{Enter}', ['figure']],
    ['{ArrowRight}{Enter}', ['risk']],
    ['5', ['question']],
    ['{End}{ArrowLeft}{ArrowLeft}{ArrowLeft}{Enter}', ['figure', 'note']],
    ['{End}{ArrowLeft}{ArrowLeft}{Enter}', ['figure', 'tags']],
  ])('%s highlights with %j', async (keys, given) => {
    const bench = toolbar()
    await vi.waitFor(() => expect(focused()).toBe('Figure (last used)'))
    await userEvent.keyboard(keys)
    expect(bench.onHighlight.mock.calls).toEqual([given])
  })

  it('closes on Escape', async () => {
    const { onClose } = toolbar()
    await vi.waitFor(() => expect(focused()).toBe('Figure (last used)'))
    await userEvent.keyboard('{Escape}')
    expect(onClose).toHaveBeenCalledOnce()
  })

  it.each([
    ['{Enter}', 'onCopyLink', []],
    ['{ArrowDown}{Enter}', 'onQuiet', ['site']],
    ['{ArrowUp}{Enter}', 'onQuiet', ['everywhere']],
  ] as const)('in the menu, %s calls %s', async (keys, call, given) => {
    const bench = toolbar()
    bench.button('More').click()
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('menuitem'))
    await userEvent.keyboard(keys)
    expect(bench[call]).toHaveBeenCalledExactlyOnceWith(...given)
  })

  it('the menu closes on Escape and gives the keyboard back', async () => {
    const bench = toolbar()
    bench.button('More').click()
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('role')).toBe('menuitem'))
    await userEvent.keyboard('{Escape}')
    await vi.waitFor(() => expect(focused()).toBe('More'))
    expect(bench.onClose).not.toHaveBeenCalled()
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
  })
})
