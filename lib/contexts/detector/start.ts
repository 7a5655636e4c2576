// Looks at the page when it is there, when it has settled, and when its URL changes without a load; keeps the door for the reader's
// controls. Starts before the page's own scripts. Must stay tiny.
import { classify } from '#lib/core/article/classify.ts'
import { DOOR_EVENTS, type Door } from '#lib/core/door.ts'
import { readSignals } from '#lib/dom/signals.ts'
import { type Envelope, PROTOCOL, withoutFragment } from '#lib/messaging/protocol.ts'

/** The browser's own API object: the polyfill would cost more than the whole detector. */
interface Api {
  readonly runtime?: { sendMessage(message: Envelope): Promise<unknown> }
}

/** After these delays a page that was not news yet, and has changed since, is looked at again: bodies arrive late. */
const SETTLE_MS = [1200, 4000] as const

export function startDetector(view: Window): void {
  const scope = globalThis as Door & { browser?: Api; chrome?: Api }
  if (scope.tickmarkLook) return
  const { document } = view
  const here = () => withoutFragment(view.location.href)
  let told = ''
  let looked = ''

  // A page that is no article is not worth a message, nor the first touch of the extension API, which alone takes about 0.4 ms of it.
  const look = (asked: boolean): boolean => {
    const pageUrl = here()
    looked = pageUrl
    const verdict = classify(readSignals(document, pageUrl))
    const { kind } = verdict
    if (asked || (kind !== 'other' && told !== pageUrl + kind)) {
      told = pageUrl + kind
      try {
        ;(scope.browser ?? scope.chrome)?.runtime
          ?.sendMessage({ protocol: PROTOCOL, name: 'page.seen', input: { pageUrl, verdict } })
          .catch(() => 0)
      } catch {
        // Cut off by an update: the new extension has brought in its own detector.
      }
    }
    return kind === 'news'
  }

  const follow = (delays: readonly number[], asked: boolean, size = -1): void => {
    const now = document.getElementsByTagName('*').length
    const [first, ...rest] = delays
    if ((now !== size && look(asked)) || first === undefined) return
    view.setTimeout(() => follow(rest, false, now), first)
  }

  const loading = () => document.readyState === 'loading'
  scope.tickmarkLook = (asked) => {
    if (!loading() && (asked || looked !== here())) follow(SETTLE_MS, asked)
  }
  for (const type of DOOR_EVENTS) view.addEventListener(type, (event) => scope.tickmarkDoor?.(event), true)
  if (loading()) document.addEventListener('DOMContentLoaded', () => follow(SETTLE_MS, false))
  else follow(SETTLE_MS, false)
}
