import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type PageWatch, watchPage } from './page-changes.ts'

let calls: number[]
let broken: boolean
let watch: PageWatch

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  document.body.innerHTML = '<p>text</p>'
  calls = []
  broken = false
  watch = watchPage(document, { onMutated: () => broken, onChanged: (brought) => calls.push(brought) })
})
afterEach(() => {
  watch.stop()
  vi.useRealTimers()
})

/** Mutation records come in a microtask. */
const change = async (text = 'some words more') => {
  document.body.append(document.createElement('p'))
  document.body.lastElementChild?.append(text)
  await Promise.resolve()
}

describe('watchPage', () => {
  test('observes nothing until it is needed, and nothing once it is no more', async () => {
    await change()
    vi.advanceTimersByTime(5000)
    watch.need(true)
    await change()
    watch.need(false)
    vi.advanceTimersByTime(5000)
    expect(calls).toEqual([])
  })

  test('waits for quiet, but not for ever, and says how long a text came', async () => {
    watch.need(true)
    for (let i = 0; i < 8; i++) {
      await change('x'.repeat(10 + i))
      vi.advanceTimersByTime(200)
    }
    expect(calls).toEqual([15])
    vi.advanceTimersByTime(500)
    expect(calls).toEqual([15, 17])
  })

  test('is quick when something shown has gone', async () => {
    watch.need(true)
    broken = true
    await change()
    vi.advanceTimersByTime(60)
    expect(calls).toHaveLength(1)
  })

  test('sees into shadow trees it is told of', async () => {
    const root = document.querySelector('p')?.attachShadow({ mode: 'open' }) as ShadowRoot
    watch.need(true, [root])
    root.append('inside')
    await Promise.resolve()
    vi.advanceTimersByTime(500)
    expect(calls).toEqual([6])
  })
})
