import { describe, expect, it } from 'vitest'
import { createClient } from './client.ts'

const NEVER = Symbol('never')

function aClient(answers: (unknown | Error)[]) {
  const sent: unknown[] = []
  const timers = new Set<() => void>()
  const send = createClient({
    async transport(envelope) {
      sent.push(envelope)
      const answer = answers.shift()
      if (answer instanceof Error) throw answer
      if (answer === NEVER) {
        setTimeout(() => {
          for (const act of timers) act()
        })
        return new Promise(() => {})
      }
      return answer
    },
    pageUrl: () => 'https://news.example/a',
    after: (ms, act) => {
      // The short wait is over at once, the limit when a test says so.
      if (ms < 1000) act()
      else timers.add(act)
      return () => timers.delete(act)
    },
  })
  return { send, sent, timers }
}

const asleep = new Error('Could not establish connection. Receiving end does not exist.')

describe('the client', () => {
  it.each([
    ['an answer', [{ ok: true, value: [] }], { ok: true, value: [] }, 1],
    ['a worker that was asleep', [asleep, { ok: true, value: [] }], { ok: true, value: [] }, 2],
    ['nobody there', [asleep, asleep], { ok: false, error: { kind: 'unreachable', detail: asleep.message } }, 2],
    ['silence', [undefined, undefined], { ok: false, error: { kind: 'unreachable', detail: 'no answer' } }, 2],
    ['an answer that never comes', [NEVER, { ok: true, value: [] }], { ok: true, value: [] }, 2],
    ['a refusal is not repeated', [{ ok: false, error: { kind: 'page-moved' } }], { ok: false, error: { kind: 'page-moved' } }, 1],
  ])('%s', async (_, answers, expected, messages) => {
    const { send, sent, timers } = aClient([...answers])
    expect(await send('page.annotations', {})).toEqual(expected)
    expect(sent).toHaveLength(messages)
    expect(timers.size).toBe(0)
  })

  it('a write without an answer is told, not repeated', async () => {
    const { send, sent } = aClient([NEVER])
    expect(await send('annotation.remove', { id: 'annotation:1' as never })).toMatchObject({ ok: false, error: { kind: 'unreachable' } })
    expect(sent).toHaveLength(1)
  })

  it('a write is sent once only: it may have happened although the answer was lost', async () => {
    const { send, sent } = aClient([asleep])
    const reply = await send('annotation.remove', { id: 'annotation:1' as never })
    expect(reply).toMatchObject({ ok: false, error: { kind: 'unreachable' } })
    expect(sent).toEqual([{ protocol: 1, name: 'annotation.remove', input: { id: 'annotation:1', pageUrl: 'https://news.example/a' } }])
  })
})
