import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { type Mounted, mount } from '#tests/support/gallery/mount.tsx'
import { PageSurface } from './PageSurface.tsx'

let mounted: Mounted | undefined
afterEach(() => mounted?.unmount())

describe('PageSurface', () => {
  it.each([
    ['{Control>}z{/Control}', 'button', 'undo'],
    ['{Meta>}z{/Meta}', 'button', 'undo'],
    ['{Control>}{Shift>}z{/Shift}{/Control}', 'button', 'redo'],
    ['{Control>}y{/Control}', 'button', 'redo'],
    ['z', 'button', ''],
    ['{Control>}z{/Control}', 'textarea', ''],
    ['{Escape}', 'button', 'leave'],
  ])('%s on a %s: %s, and the page hears nothing', async (keys, on, wanted) => {
    const calls: string[] = []
    const page = vi.fn()
    mounted = mount(
      <PageSurface onUndo={() => calls.push('undo')} onRedo={() => calls.push('redo')} onLeave={() => calls.push('leave')}>
        <button type="button">go</button>
        <textarea aria-label="note" />
      </PageSurface>,
    )
    document.addEventListener('keydown', page)
    mounted.root.querySelector<HTMLElement>(on)?.focus()
    await userEvent.keyboard(keys)
    document.removeEventListener('keydown', page)
    expect(calls.join()).toBe(wanted)
    expect(page).not.toHaveBeenCalled()
  })
})
