// Looks at the page when it is there, when it has settled, and when its URL changes without a load; keeps the door for the reader's
// controls. Starts before the page's own scripts. Must stay tiny.
import { classify } from '#lib/core/article/classify.ts'
import { DOOR_EVENTS, type Door } from '#lib/core/door.ts'
import { readSignals } from '#lib/dom/signals.ts'
import { type Envelope, isPageRequest, PROTOCOL, withoutFragment } from '#lib/messaging/protocol.ts'

/** The browser's own API object: the polyfill would cost more than the whole detector. */
interface Runtime {
  readonly id?: string
  sendMessage(message: Envelope): Promise<unknown>
  readonly onMessage: { addListener(listener: (message: unknown) => void): void }
}

/** After these delays a page that was not news yet, and has changed since, is looked at again: bodies arrive late. */
const SETTLE_MS = [1200, 4000] as const

type Marked = typeof globalThis & Door

export function startDetector(view: Window): void {
  const scope = globalThis as Marked & { browser?: { runtime: Runtime }; chrome?: { runtime: Runtime } }
  // Brought in twice (install into open pages, popup under "on click" access): the first one looks again.
  if (scope.tickmarkLook) {
    scope.tickmarkLook()
    return
  }
  const runtime = (scope.browser ?? scope.chrome)?.runtime
  if (!runtime) return
  const { document } = view
  let seen = ''

  const look = (): boolean => {
    if (!runtime.id) return true
    const url = withoutFragment(view.location.href)
    const verdict = classify(readSignals(document, url))
    const { kind } = verdict
    if (seen !== url + kind) {
      seen = url + kind
      runtime.sendMessage({ protocol: PROTOCOL, name: 'page.seen', input: { pageUrl: url, verdict } }).catch(() => undefined)
    }
    return kind === 'news'
  }

  const follow = (delays: readonly number[], size = -1): void => {
    const now = document.getElementsByTagName('*').length
    const [first, ...rest] = delays
    if ((now !== size && look()) || first === undefined) return
    view.setTimeout(() => follow(rest, now), first)
  }

  scope.tickmarkLook = () => {
    seen = ''
    follow(SETTLE_MS)
  }
  runtime.onMessage.addListener((message) => {
    if (isPageRequest(message) && message.ask === 'look') follow(SETTLE_MS)
  })
  for (const type of DOOR_EVENTS) view.addEventListener(type, (event) => scope.tickmarkDoor?.(event), true)
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => follow(SETTLE_MS))
  else follow(SETTLE_MS)
}
