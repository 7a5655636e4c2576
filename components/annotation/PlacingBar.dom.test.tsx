import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { type Mounted, mount } from '#tests/support/gallery/mount.tsx'
import { PlacingBar } from './PlacingBar.tsx'

let mounted: Mounted | undefined
afterEach(() => mounted?.unmount())

function bar(at: number | undefined, choices: number, chosen: string | undefined) {
  const calls = { onStep: vi.fn(), onConfirm: vi.fn(), onCancel: vi.fn() }
  const shown = { colour: 'risk', quote: 'rose 3.2%', language: 'en', saving: false } as const
  mounted = mount(<PlacingBar {...shown} at={at} choices={choices} chosen={chosen} {...calls} />)
  return { ...calls, ...mounted }
}

describe('PlacingBar', () => {
  it.each([
    ['nothing to choose from', undefined, 0, undefined, 'Select the words it belongs to'],
    ['a place is shown', 0, 3, 'rose 2.3%', 'Is it here? Or select other words.'],
    ['words are selected', undefined, 3, 'fell 1.0%', 'Place it on the selected words?'],
  ] as const)('%s', (_, at, choices, chosen, asked) => {
    expect(bar(at, choices, chosen).root.querySelector('[role=status]')?.textContent).toBe(asked)
  })

  it('steps through the places and confirms one', () => {
    const bench = bar(0, 3, 'rose 2.3%')
    expect(bench.root.querySelector('.tm-placing-at')?.textContent).toBe('1 / 3')
    bench.button('Next place').click()
    bench.button('Previous place').click()
    expect(bench.onStep.mock.calls).toEqual([[1], [-1]])
    bench.button('Place here').click()
    expect(bench.onConfirm).toHaveBeenCalledOnce()
  })

  it('places nothing while nothing is chosen, and goes away with Escape', async () => {
    const bench = bar(undefined, 0, undefined)
    bench.button('Place here').click()
    expect(bench.onConfirm).not.toHaveBeenCalled()
    await vi.waitFor(() => expect(document.activeElement).toBe(bench.root.querySelector('[role=dialog]')))
    await userEvent.keyboard('{Escape}')
    expect(bench.onCancel).toHaveBeenCalledOnce()
  })
})
