import { describe, expect, it, vi } from 'vitest'
import { watchHand } from './hand.ts'

const event = (type: string, isTrusted = true) => ({ type, isTrusted }) as Event

/** A window whose pointer the test moves, and that is at rest when the test says so. */
function aHand() {
  let listeners: ((event: Event) => void)[] = []
  let waiting: (() => void)[] = []
  const view = {
    addEventListener(_: string, listener: (event: Event) => void, { signal }: { signal: AbortSignal }) {
      listeners.push(listener)
      signal.addEventListener('abort', () => {
        listeners = listeners.filter((each) => each !== listener)
      })
    },
    requestIdleCallback: (act: () => void) => waiting.push(act),
  } as unknown as Window
  const onHand = vi.fn()
  return {
    onHand,
    hand: watchHand(view, onHand),
    move: (isTrusted: boolean) => {
      for (const listener of [...listeners]) listener(event('pointermove', isTrusted))
    },
    rest() {
      const acts = waiting
      waiting = []
      for (const act of acts) act()
    },
    listening: () => listeners.length,
  }
}

describe('somebody is at the page', () => {
  it.each([
    ['pointerdown', true, true],
    ['keydown', true, true],
    ['pointerdown', false, false],
    ['keydown', false, false],
    ['pointerup', true, false],
    ['selectionchange', true, false],
  ])('%s, made by a person: %s → %s', (type, isTrusted, noticed) => {
    const { hand, onHand } = aHand()
    hand.feed(event(type, isTrusted))
    expect(onHand).not.toHaveBeenCalled()
    hand.await(false)
    hand.feed(event(type, isTrusted))
    expect(onHand.mock.calls.length > 0).toBe(noticed)
  })

  it('a pointer on its way is enough once the page is at rest, unless the page made it', () => {
    const { hand, onHand, move, rest, listening } = aHand()
    hand.await(false)
    move(false)
    rest()
    expect(onHand).not.toHaveBeenCalled()
    move(true)
    expect(onHand).not.toHaveBeenCalled()
    rest()
    expect(onHand).toHaveBeenCalledTimes(1)
    expect(listening()).toBe(0)
  })

  it('one pointer is waited for, however often the page is read again, and none after the end', () => {
    const { hand, listening } = aHand()
    hand.await(false)
    hand.await(false)
    expect(listening()).toBe(1)
    hand.stop()
    expect(listening()).toBe(0)
  })

  it('where something to be touched is shown, nobody is waited for', () => {
    const { hand, onHand, rest } = aHand()
    hand.await(true)
    rest()
    expect(onHand).toHaveBeenCalledTimes(1)
  })
})
