import { describe, expect, test, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { watchHand } from './hand.ts'

const event = (type: string, isTrusted = true) => ({ type, isTrusted }) as Event

function aHand() {
  const onHand = vi.fn()
  return { onHand, hand: watchHand(window, onHand) }
}

describe('somebody is at the page', () => {
  test.each([
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
    hand.expect(false)
    hand.feed(event(type, isTrusted))
    expect(onHand.mock.calls.length > 0).toBe(noticed)
    hand.stop()
  })

  test('a pointer on its way is enough, unless the page made it', async () => {
    const { hand, onHand } = aHand()
    document.body.innerHTML = '<p>Profit rose 12% to 410 million.</p>'
    hand.expect(false)
    window.dispatchEvent(new PointerEvent('pointermove'))
    await new Promise((done) => requestIdleCallback(done))
    expect(onHand).not.toHaveBeenCalled()
    await userEvent.hover(document.querySelector('p') as Element)
    await vi.waitFor(() => expect(onHand).toHaveBeenCalled())
    hand.stop()
  })

  test('where something to be touched is shown, nobody is waited for', async () => {
    const { hand, onHand } = aHand()
    hand.expect(true)
    await vi.waitFor(() => expect(onHand).toHaveBeenCalled())
    hand.stop()
  })
})
