// The app's ports, as this browser gives them.

import type { InstitutionFinder, Ports } from '#lib/app/ports.ts'
import { normaliseAddress } from '#lib/core/article/address.ts'
import { browser } from './browser.ts'
import { freshLog } from './fresh-log.ts'
import { storedSettings } from './settings.ts'
import { askPage, openPages } from './tabs.ts'

/** The background brings the finder that carries the lists, every other place the one that asks the background. */
export function createPorts(institutions: InstitutionFinder): Ports {
  return {
    clock: { now: () => new Date() },
    newUuid: () => crypto.randomUUID(),
    institutions,
    pages: {
      changed(addresses) {
        // All pages of the same hosts: one may show the article under an address it has not told us yet.
        const hosts = new Set(addresses.map((address) => new URL(address).host.replace(/^(www|m|amp|mobile|wap)\./, '')))
        void openPages().then((pages) => {
          for (const { id, url } of pages) {
            const host = new URL(normaliseAddress(url)).host.replace(/^(www|m|amp|mobile|wap)\./, '')
            if (hosts.has(host)) void askPage(id, { ask: 'refresh' })
          }
        })
      },
      decided() {
        institutions.refile?.()
        void openPages().then((pages) => {
          for (const { id } of pages) void askPage(id, { ask: 'institutions' })
        })
      },
      restored() {
        void openPages().then((pages) => {
          for (const { id } of pages) void askPage(id, { ask: 'refresh' }).then(() => askPage(id, { ask: 'institutions' }))
        })
      },
    },
    settings: storedSettings,
    freshLog,
    version: browser.runtime.getManifest().version,
  }
}
