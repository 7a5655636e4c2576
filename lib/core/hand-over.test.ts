import { describe, expect, it } from 'vitest'
import { createHandOver, takenFrom } from './hand-over.ts'

describe('handing over', () => {
  it('gives each once, in order, and the giver never runs ahead by more than one', async () => {
    const between = createHandOver<number>()
    let given = 0
    const giving = (async () => {
      for (let value = 1; value <= 5; value++) {
        const done = between.give(value)
        given = value
        await done
      }
      between.end()
    })()
    const taken: number[] = []
    for await (const value of takenFrom(between)) {
      taken.push(value)
      expect(given - value).toBeLessThanOrEqual(1)
    }
    await giving
    expect(taken).toEqual([1, 2, 3, 4, 5])
  })

  it('a failure of the giver reaches the taker', async () => {
    const between = createHandOver<number>()
    const first = between.next()
    between.fail(new Error('torn'))
    await expect(first).rejects.toThrow('torn')
    await expect(between.next()).rejects.toThrow('torn')
  })

  it('a taker that leaves ends the giving', async () => {
    const between = createHandOver<number>()
    const given = between.give(1)
    between.leave()
    await expect(given).rejects.toThrow()
    await expect(between.give(2)).rejects.toThrow()
  })
})
