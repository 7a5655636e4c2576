// Whether Chromium's log of our databases was begun anew since the browser was started: kept in storage.session.
import type { Ports } from '#lib/app/ports.ts'
import { browser } from './browser.ts'

const KEY = 'freshLog'

/** Firefox gives every database a file of its own, whose torn ends SQLite takes back. */
const isChromium = !('getBrowserInfo' in browser.runtime)

export const freshLog: Ports['freshLog'] = isChromium
  ? {
      isSet: async () => KEY in (await browser.storage.session.get(KEY)),
      set: () => browser.storage.session.set({ [KEY]: true }),
      clear: () => browser.storage.session.remove(KEY),
    }
  : undefined
