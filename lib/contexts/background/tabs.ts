// Follows the tabs: a page that goes forgets its facts, a page whose URL changes without a load is another page.
import type { KeeperApi } from '#lib/app/api.ts'
import type { TabFacts } from '#lib/app/tab-facts.ts'
import { normaliseAddress } from '#lib/core/article/address.ts'
import { withoutFragment } from '#lib/messaging/protocol.ts'
import { browser } from '#lib/platform/browser.ts'
import { changeTabFacts, readTabFacts } from '#lib/platform/tab-facts.ts'
import { injectScripts, lookAt, openPages, pagesFollowThemselves } from '#lib/platform/tabs.ts'
import { paintBadge } from './badge.ts'

export function watchTabs(app: KeeperApi): void {
  browser.tabs.onRemoved.addListener((tabId) => void changeTabFacts(tabId, () => undefined))
  browser.tabs.onUpdated.addListener((tabId, { status, url }, tab) => {
    if (url) void moved(tabId, withoutFragment(url))
    else if (status === 'loading') void changeTabFacts(tabId, () => undefined)
    if (status === 'complete' && tab.url && /^https?:/.test(tab.url)) void bringBack(app, tabId, tab.url)
  })
}

/** Another address in this tab, with or without a load: what was known is about another page. The detector looks at what is there now. */
async function moved(tabId: number, url: string): Promise<void> {
  const known = await readTabFacts(tabId)
  if (known && known.url !== url) {
    await changeTabFacts(tabId, (facts) =>
      !facts || facts.url === url ? facts : { url, institutions: [], states: {}, earlier: earlierOf(facts, url) },
    )
    await paintBadge(tabId, undefined)
  }
  if (!pagesFollowThemselves) await lookAt(tabId, false)
}

const MOST_EARLIER = 10

/** Stories before this one in the tab, as far as they are of the same origin: where one follows another, all are on the page. */
function earlierOf({ article, earlier = [] }: TabFacts, url: string): string[] {
  const { origin } = new URL(url)
  const all = [...(article ? [article.canonicalUrl] : []), ...earlier]
  return [...new Set(all)].filter((address) => new URL(address).origin === origin).slice(0, MOST_EARLIER)
}

/** The detector keeps silent about pages that are no articles; what the reader marked on one comes back all the same. */
async function bringBack(app: KeeperApi, tabId: number, url: string): Promise<void> {
  if ((await readTabFacts(tabId))?.article) return
  const page = await app.findPage([normaliseAddress(url)])
  if (page.ok && page.value.annotations.length > 0) await injectScripts(tabId, ['reader.js', 'controls.js'])
}

/** After install or update, pages that are already open get the detector: the browser brings it only to pages loaded from now on. */
export async function lookAgain(): Promise<void> {
  for (const { id } of await openPages()) await injectScripts(id, ['detector.js'])
}
