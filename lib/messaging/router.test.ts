import { describe, expect, it } from 'vitest'
import { ok } from '#lib/core/result.ts'
import { ADDRESS, aContent, anAnnotation, aTarget } from '#tests/support/builders.ts'
import { PROTOCOL } from './protocol.ts'
import { createRouter, type Handlers, type Sender } from './router.ts'

const calls: string[] = []
const record = (name: string) => async () => {
  calls.push(name)
  return ok(null)
}
const handlers = new Proxy({}, { get: (_, name) => record(String(name)) }) as Handlers
const route = createRouter(handlers)

const page: Sender = { trust: 'page', tabId: 1, url: ADDRESS, privateWindow: false }
const id = 'annotation:0b8c'
const create = { pageUrl: ADDRESS, content: aContent(), target: aTarget(), colour: 'fact', note: '' }

describe('the router', () => {
  it.each([
    ['a good message', 'annotation.create', create, page, { ok: true, value: null }],
    ['a fragment does not make another page', 'page.annotations', { pageUrl: `${ADDRESS}#p2` }, page, { ok: true, value: null }],
    ['another page than the sender shows', 'annotation.create', { ...create, pageUrl: 'https://other.example/' }, page, 'page-moved'],
    ['a sender without a URL', 'page.annotations', { pageUrl: ADDRESS }, { ...page, url: undefined }, 'page-moved'],
    ['a frame or another extension', 'annotation.create', create, { ...page, trust: 'unknown' as const }, 'refused'],
    ['an unknown command', 'database.drop', {}, page, 'refused'],
    ['an inherited name', 'constructor', {}, page, 'refused'],
    ['a prototype name', '__proto__', {}, page, 'refused'],
    ['a colour that is none', 'annotation.create', { ...create, colour: 'red' }, page, 'refused'],
    ['a target without a quote', 'annotation.create', { ...create, target: { ...create.target, selectors: [] } }, page, 'refused'],
    [
      'a source that is no web address',
      'annotation.create',
      { ...create, target: { ...create.target, source: 'javascript:1' } },
      page,
      'refused',
    ],
    ['a note of a megabyte', 'annotation.create', { ...create, note: 'x'.repeat(1_000_000) }, page, 'refused'],
    ['an id of another shape', 'annotation.remove', { pageUrl: ADDRESS, id: 'article:1' }, page, 'refused'],
    [
      'a patch with an id',
      'annotation.revise',
      { pageUrl: ADDRESS, id, patch: { note: 'n', id: 'x', articleId: 'y' } },
      page,
      { ok: true, value: null },
    ],
  ])('%s', async (_, name, input, sender, expected) => {
    calls.length = 0
    const reply = await route({ protocol: PROTOCOL, name, input }, sender as Sender)
    if (typeof expected === 'string') expect(reply).toMatchObject({ ok: false, error: { kind: expected } })
    else expect(reply).toEqual(expected)
    expect(calls).toEqual(typeof expected === 'string' ? [] : [name])
  })

  it('a message of another protocol version is refused', async () => {
    expect(await route({ protocol: PROTOCOL + 1, name: 'page.annotations', input: { pageUrl: ADDRESS } }, page)).toMatchObject({
      ok: false,
    })
  })

  it.each([[null], ['text'], [42], [{ ask: 'refresh' }], [{ name: 'page.seen' }]])('%j is not ours to answer', (message) => {
    expect(route(message, page)).toBeUndefined()
  })

  it('what the schema does not name never reaches a handler', async () => {
    let got: unknown
    const spy = createRouter({
      ...handlers,
      async 'annotation.revise'(input) {
        got = input
        return ok(anAnnotation())
      },
    })
    await spy(
      { protocol: PROTOCOL, name: 'annotation.revise', input: { pageUrl: ADDRESS, id, patch: { note: 'n', revision: 99 }, admin: true } },
      page,
    )
    expect(got).toEqual({ pageUrl: ADDRESS, id, patch: { note: 'n' } })
  })
})
