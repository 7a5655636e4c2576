// Looks at the page when it is there, when it has settled, and when its URL changes without a load; keeps the door for the reader's
// controls. Starts before the page's own scripts. Must stay tiny.
import { classify } from '#lib/core/article/classify.ts'
import { DOOR_EVENTS, type Door } from '#lib/core/door.ts'
import { hasProse, readSignals } from '#lib/dom/signals.ts'
import { type Envelope, PROTOCOL, withoutFragment } from '#lib/messaging/protocol.ts'

/** The browser's own API object: the polyfill would cost more than the whole detector. */
interface Api {
  readonly runtime?: { sendMessage(message: Envelope): Promise<unknown> }
}

/** A page is looked at again after each of these delays, if it has changed since: bodies arrive late. */
const AFTER_LOAD = [1500, 6000] as const
/** After a change of address the old page stands there a while longer, and its successor may have as many elements: looked at in the end in any case. */
const AFTER_MOVE = [250, 1250, 4500] as const
/** The body has grown or shrunk by so much: worth telling again. */
const MUCH = 1.5

/** `navigation` is https://developer.mozilla.org/en-US/docs/Web/API/Navigation_API; without it the background calls `tickmarkLook`. */
export function startDetector(view: Window & { readonly navigation?: EventTarget }): void {
  const scope = globalThis as Door & { browser?: Api; chrome?: Api }
  if (scope.tickmarkLook) return
  const { document } = view
  /** Asking `location` costs a fresh page five times as much. */
  const here = () => withoutFragment(document.URL)
  let known = ''
  /** What kind of page the background was last told this one is. */
  let told = ''
  let toldSize = 1
  let timer = 0

  // A page that is no article is not worth a message, nor the first touch of the extension API, which alone takes about 0.4 ms of it.
  const look = (asked: boolean): void => {
    const pageUrl = here()
    known = pageUrl
    if (!asked && told === '' && !hasProse(document)) return
    const signals = readSignals(document, pageUrl)
    const verdict = classify(signals)
    const isArticle = verdict.kind !== 'other'
    const size = signals.bodyChars + 1
    const isNew = told !== verdict.kind || (isArticle && Math.max(size / toldSize, toldSize / size) > MUCH)
    if (!asked && !(isNew && (isArticle || told !== ''))) return
    told = verdict.kind
    toldSize = size
    try {
      ;(scope.browser ?? scope.chrome)?.runtime
        ?.sendMessage({ protocol: PROTOCOL, name: 'page.seen', input: { pageUrl, verdict } })
        .catch(() => 0)
    } catch {
      // Cut off by an update: the new extension has brought in its own detector.
    }
  }

  const state = () => document.title + document.getElementsByTagName('*').length

  const wait = ([first, ...rest]: readonly number[], atLast: boolean): void => {
    const before = state()
    if (first === undefined) return
    timer = view.setTimeout(() => {
      if (state() !== before || (atLast && rest.length === 0)) look(false)
      wait(rest, atLast)
    }, first)
  }

  const start = (asked: boolean): void => {
    view.clearTimeout(timer)
    look(asked)
    wait(AFTER_LOAD, false)
  }

  const loading = () => document.readyState === 'loading'
  scope.tickmarkLook = (asked) => {
    const moved = known !== '' && known !== here()
    if (moved) {
      known = here()
      told = ''
      scope.tickmarkMoved?.()
    }
    if (loading()) return
    if (asked) start(true)
    else if (moved) {
      view.clearTimeout(timer)
      wait(AFTER_MOVE, true)
    }
  }
  const hear = (event: Event): void => scope.tickmarkDoor?.(event)
  for (const type of DOOR_EVENTS) view.addEventListener(type, hear, true)
  view.navigation?.addEventListener('currententrychange', () => scope.tickmarkLook?.(false))
  // A page out of the back-forward cache wakes up as it was left, while its tab has been told about other pages.
  view.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) start(true)
  })
  if (loading()) document.addEventListener('DOMContentLoaded', () => start(false))
  else start(false)
}
