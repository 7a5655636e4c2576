// Institutions for our own pages: the background finds them, so that no window carries the matcher and its lists.

import type { InstitutionFinder } from '#lib/app/ports.ts'
import { createClient } from '#lib/messaging/client.ts'
import { browser } from './browser.ts'

/** What cannot be asked is empty: a window shows and saves without institutions rather than not at all. */
export function createRemoteFinder(): InstitutionFinder {
  const send = createClient({
    transport: (envelope) => browser.runtime.sendMessage(envelope),
    pageUrl: () => location.href,
    after: (ms, act) => {
      const timer = setTimeout(act, ms)
      return () => clearTimeout(timer)
    },
  })
  return {
    async find({ text, title, language, canonicalUrl }) {
      const found = await send('institutions.find', { text, title, language, canonicalUrl })
      return found.ok ? found.value : []
    },
    refile: () => void send('institutions.refile', {}),
    async search(words) {
      const found = await send('institutions.search', { words })
      return found.ok ? found.value : []
    },
  }
}
