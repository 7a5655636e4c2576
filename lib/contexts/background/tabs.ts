// Follows the tabs: a page that goes forgets its facts, a page whose URL changes without a load is looked at again.
import { withoutFragment } from '#lib/messaging/protocol.ts'
import { browser } from '#lib/platform/browser.ts'
import { changeTabFacts } from '#lib/platform/tab-facts.ts'
import { askPage, injectScript, openPages } from '#lib/platform/tabs.ts'

export function watchTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => void changeTabFacts(tabId, () => undefined))
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'loading' && !change.url) return void changeTabFacts(tabId, () => undefined)
    const url = change.url
    if (!url) return
    void changeTabFacts(tabId, (facts) => (facts && facts.url === withoutFragment(url) ? facts : undefined))
    void askPage(tabId, { ask: 'look' })
  })
}

/** After install or update, pages that are already open get the detector: the browser brings it only to pages loaded from now on. */
export async function lookAgain(): Promise<void> {
  for (const { id } of await openPages()) await injectScript(id, 'detector.js')
}
