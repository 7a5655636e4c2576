import { describe, expect, it } from 'vitest'
import { createClient } from './client.ts'

function aClient(answers: (unknown | Error)[]) {
  const sent: unknown[] = []
  const send = createClient({
    async transport(envelope) {
      sent.push(envelope)
      const answer = answers.shift()
      if (answer instanceof Error) throw answer
      return answer
    },
    pageUrl: () => 'https://news.example/a',
    wait: async () => undefined,
  })
  return { send, sent }
}

const asleep = new Error('Could not establish connection. Receiving end does not exist.')

describe('the client', () => {
  it.each([
    ['an answer', [{ ok: true, value: [] }], { ok: true, value: [] }, 1],
    ['a worker that was asleep', [asleep, { ok: true, value: [] }], { ok: true, value: [] }, 2],
    ['nobody there', [asleep, asleep], { ok: false, error: { kind: 'unreachable', detail: asleep.message } }, 2],
    ['silence', [undefined, undefined], { ok: false, error: { kind: 'unreachable', detail: 'no answer' } }, 2],
    ['a refusal is not repeated', [{ ok: false, error: { kind: 'page-moved' } }], { ok: false, error: { kind: 'page-moved' } }, 1],
  ])('%s', async (_, answers, expected, messages) => {
    const { send, sent } = aClient([...answers])
    expect(await send('page.annotations', {})).toEqual(expected)
    expect(sent).toHaveLength(messages)
  })

  it('a write is sent once only: it may have happened although the answer was lost', async () => {
    const { send, sent } = aClient([asleep])
    const reply = await send('annotation.remove', { id: 'annotation:1' as never })
    expect(reply).toMatchObject({ ok: false, error: { kind: 'unreachable' } })
    expect(sent).toEqual([{ protocol: 1, name: 'annotation.remove', input: { id: 'annotation:1', pageUrl: 'https://news.example/a' } }])
  })
})
