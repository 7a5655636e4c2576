import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Mounted, mount } from '#tests/support/gallery/mount.tsx'
import { Toast } from './Toast.tsx'

let mounted: Mounted | undefined
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
  mounted?.unmount()
})

/** Effects run after a frame. */
const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))

it('leaves by itself, but not while the keyboard or the pointer is on it', async () => {
  const onLeave = vi.fn()
  mounted = mount(<Toast message="Highlight deleted" action={{ label: 'Undo', onClick: () => {} }} stay={5000} onLeave={onLeave} />)
  vi.advanceTimersByTime(200)
  await frame()
  mounted.button('Undo').focus()
  vi.advanceTimersByTime(200)
  await frame()
  vi.advanceTimersByTime(60_000)
  expect(onLeave).not.toHaveBeenCalled()
  mounted.button('Undo').blur()
  vi.advanceTimersByTime(200)
  await frame()
  vi.advanceTimersByTime(5000)
  expect(onLeave).toHaveBeenCalledOnce()
})

it('keeps its live region when there is nothing to say', () => {
  mounted = mount(<Toast message={undefined} onLeave={() => {}} />)
  const region = mounted.root.querySelector('[aria-live=polite]')
  expect(region?.textContent).toBe('')
})
