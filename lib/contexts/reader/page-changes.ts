// Says when the page has changed and gone quiet again; a page that never goes quiet is looked at now and then.
// Looks only while it is needed: a page without highlights is not observed at all.

const QUIET_MS = 500
/** A page that changes all the time is followed at most this often. */
const AT_MOST_EVERY_MS = 1000
/** A highlight that the change took away is found again sooner; the page is still being rebuilt in this very task. */
const BROKEN_MS = 60

export interface PageWatch {
  /** Starts or stops observing the document and these shadow roots, into which no observer of the document sees. */
  need(on: boolean, shadows?: readonly ShadowRoot[]): void
  stop(): void
}

interface Watcher {
  /** Called at every change, so it must be cheap; true when the change took something that was shown. `rewritten`: text nodes. */
  onMutated(rewritten: ReadonlySet<Node>): boolean
  /** `brought`: characters of the longest piece of text that came in since the last call. */
  onChanged(brought: number): void
}

const SEEN: MutationObserverInit = { childList: true, characterData: true, subtree: true }

export function watchPage(document: Document, { onMutated, onChanged }: Watcher): PageWatch {
  const view = document.defaultView
  let timer = 0
  let due = 0
  let first = 0
  let brought = 0
  let on = false
  let seen = new Set<ShadowRoot>()

  function run(): void {
    timer = 0
    first = 0
    const length = brought
    brought = 0
    onChanged(length)
  }

  const observer = new MutationObserver((records) => {
    if (!view) return
    const now = view.performance.now()
    first ||= now
    const rewritten = new Set<Node>()
    for (const { type, target, addedNodes } of records) {
      if (type === 'characterData') {
        brought = Math.max(brought, (target as Text).length)
        rewritten.add(target)
      } else for (const node of Array.from(addedNodes)) brought = Math.max(brought, node.textContent?.length ?? 0)
    }
    const wait = Math.min(onMutated(rewritten) ? BROKEN_MS : QUIET_MS, Math.max(0, first + AT_MOST_EVERY_MS - now))
    // What is broken stays broken while the page goes on changing: the earlier time counts.
    if (timer !== 0 && wait === BROKEN_MS && due <= now + wait) return
    view.clearTimeout(timer)
    due = now + wait
    timer = view.setTimeout(run, wait)
  })

  function stop(): void {
    on = false
    seen = new Set()
    observer.disconnect()
    view?.clearTimeout(timer)
    timer = 0
  }

  return {
    need(wanted, shadows = []) {
      if (!wanted) return on ? stop() : undefined
      // The root element: some pages put a new body in.
      if (!on) observer.observe(document.documentElement, SEEN)
      on = true
      for (const root of shadows) {
        if (seen.has(root)) continue
        seen.add(root)
        observer.observe(root, SEEN)
      }
    },
    stop,
  }
}
