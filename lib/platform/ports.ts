// The app's ports, as this browser gives them.

import type { Ports } from '#lib/app/ports.ts'
import { normaliseAddress } from '#lib/core/article/address.ts'
import { createInstitutionFinder } from './institutions.ts'
import { askPage, openPages } from './tabs.ts'

export function createPorts(): Ports {
  return {
    clock: { now: () => new Date() },
    newUuid: () => crypto.randomUUID(),
    institutions: createInstitutionFinder(),
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
    },
  }
}
