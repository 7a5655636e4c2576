// Writes without a pause, from where the reader's page writes: our isolated world in a tab. Every acknowledgement is told to the
// test's own server at once, so that it is known even when the browser dies in the next millisecond.
import type { Driver, PageHandle } from '../driver/driver.ts'

/** One acknowledged write, in the order of acknowledgement. */
export interface Acknowledged {
  readonly verb: 'create' | 'revise' | 'remove' | 'restore'
  readonly id: string
  readonly note: string
}

const PATH = '/acknowledged'

/** The page to write about; `server` must answer `PATH` with anything. */
const WRITERS_PAGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>连续写入</title><body><p>x</p></body></html>`
export const WRITERS_PAGES = { '/writing.html': () => WRITERS_PAGE, [PATH]: () => 'ok' }

/** Starts writing in the tab: creates, revises, removes and restores by turns until the page goes. `lane` tells writers apart. */
export async function startWriting(driver: Driver, page: PageHandle, lane: string): Promise<void> {
  const tabId = await driver.tabId(page)
  await driver.background(
    async (browser, tab: number, name: string, path: string) => {
      const write = (lane: string, told: string): void => {
        interface Reply {
          readonly ok: boolean
          readonly value?: { readonly id: string }
        }
        const { chrome, browser: firefox } = globalThis as unknown as Record<
          string,
          { runtime: { sendMessage(message: unknown): Promise<Reply> } } | undefined
        >
        const api = (firefox ?? chrome) as { runtime: { sendMessage(message: unknown): Promise<Reply> } }
        // Time to be seen stopped.
        const RESTART_MS = 1500
        /** A message on its way to a worker that is stopped may be forgotten: no answer is no acknowledgement. */
        const LIMIT_MS = 10_000
        const limit = () => new Promise<undefined>((done) => setTimeout(() => done(undefined), LIMIT_MS))
        const url = location.href
        const text = '连续写入\n江海银行三季度净利润41.7亿元，同比增长3.2%。'
        const content = { url, canonicalUrl: url, title: '连续写入', language: 'zh-CN', text, blocks: [], partial: false }
        const target = {
          source: url,
          selectors: [{ type: 'TextQuoteSelector', exact: '净利润41.7亿元', prefix: '三季度', suffix: '，同比' }],
          context: text,
          textVersion: 1,
        }
        // A background that was stopped does not answer: that write was not acknowledged, and the next one starts it again.
        const send = (verb: string, input: object): Promise<Reply> =>
          Promise.race([
            api.runtime.sendMessage({ protocol: 1, name: `annotation.${verb}`, input: { ...input, pageUrl: url } }).catch(() => undefined),
            limit(),
          ]).then((reply) => reply ?? new Promise<Reply>((done) => setTimeout(() => done({ ok: false }), RESTART_MS)))
        const tell = (verb: string, id: string, note: string) =>
          fetch(`${told}?${new URLSearchParams({ verb, id, note })}`, { keepalive: true }).catch(() => undefined)
        /** Held: three long writes, so that one of them is under way whenever the stop comes, then none until it is over. */
        const isHeld = () => document.documentElement.dataset['hold'] !== undefined
        const LONG = 1_000_000
        const hold = async (): Promise<void> => {
          for (let at = 0; at < 3 && isHeld(); at++) {
            const note = `${lane}-held-${at}`
            const made = await send('create', { content: { ...content, text: text.padEnd(LONG, '长') }, target, colour: 'fact', note })
            if (made.ok && made.value) void tell('create', made.value.id, note)
          }
          while (isHeld()) await new Promise((done) => setTimeout(done, 20))
        }
        const run = async (): Promise<void> => {
          for (let round = 0; ; round++) {
            if (isHeld()) await hold()
            const note = `${lane}-${round}`
            const made = await send('create', { content, target, colour: 'fact', note })
            const id = made.value?.id
            if (!made.ok || !id) continue
            void tell('create', id, note)
            const revised = await send('revise', { id, patch: { note: `${note}-revised` } })
            if (revised.ok) void tell('revise', id, `${note}-revised`)
            if (round % 2 === 0) continue
            if ((await send('remove', { id })).ok) void tell('remove', id, '')
            if (round % 4 === 1) continue
            if ((await send('restore', { id })).ok) void tell('restore', id, `${note}-revised`)
          }
        }
        void run().catch(() => undefined)
      }
      await browser.scripting.executeScript({ target: { tabId: tab }, func: write as () => void, args: [name, path] as unknown as [] })
    },
    tabId,
    lane,
    PATH,
  )
}

/** What the server was told so far. */
export function acknowledgedIn(requests: readonly { readonly path: string }[]): Acknowledged[] {
  return requests
    .filter(({ path }) => path.startsWith(`${PATH}?`))
    .map(({ path }) => Object.fromEntries(new URLSearchParams(path.slice(PATH.length + 1))) as unknown as Acknowledged)
}
