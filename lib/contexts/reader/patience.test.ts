import { expect, it } from 'vitest'
import { createPatience } from './patience.ts'

it('looks at once, then more and more seldom, and at once again when a paragraph comes or something was found', () => {
  let now = 0
  const patience = createPatience(() => now)
  const after = (ms: number, brought = 5) => {
    now += ms
    return patience.restMs(brought) === 0
  }
  expect(after(0)).toBe(true)
  patience.learn(false)
  expect(patience.restMs(5)).toBe(1000)
  expect([after(500), after(500)]).toEqual([false, true])
  patience.learn(false)
  expect([after(1000), after(1000)]).toEqual([false, true])
  patience.learn(false)
  expect(after(10, 200)).toBe(true)
  for (let i = 0; i < 9; i++) patience.learn(false)
  expect([after(15_999), after(1)]).toEqual([false, true])
  patience.learn(true)
  expect(after(0)).toBe(true)
})
