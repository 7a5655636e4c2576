// Says when the page has changed and gone quiet again; a page that never goes quiet is looked at now and then.

const QUIET_MS = 500
/** A page that changes all the time is followed at most this often. */
const AT_MOST_EVERY_MS = 1000

/** Returns how to stop. */
export function watchPage(document: Document, onChanged: () => void): () => void {
  const view = document.defaultView
  if (!view || !document.body) return () => undefined
  let timer = 0
  let first = 0
  const run = () => {
    timer = 0
    first = 0
    onChanged()
  }
  const observer = new MutationObserver(() => {
    const now = view.performance.now()
    first ||= now
    view.clearTimeout(timer)
    timer = view.setTimeout(run, Math.min(QUIET_MS, Math.max(0, first + AT_MOST_EVERY_MS - now)))
  })
  observer.observe(document.body, { childList: true, characterData: true, subtree: true })
  return () => {
    observer.disconnect()
    view.clearTimeout(timer)
  }
}
