// Everything the background does, registered in the first tick: the worker may be started by any of these events.

import type { KeeperApi } from '#lib/app/api.ts'
import { createKeeper } from '#lib/app/create-keeper.ts'
import { createRouter } from '#lib/messaging/router.ts'
import { browser } from '#lib/platform/browser.ts'
import { createInstitutionFinder } from '#lib/platform/institutions.ts'
import { createPorts } from '#lib/platform/ports.ts'
import { senderOf } from '#lib/platform/tabs.ts'
import { keepBackups } from './backups.ts'
import { createHandlers } from './handlers.ts'
import { lookAgain, watchTabs } from './tabs.ts'
import { watchMenusAndKeys } from './triggers.ts'

export function startBackground(): void {
  const institutions = createInstitutionFinder()
  const app: KeeperApi = createKeeper(createPorts({ ...institutions, refile: () => void app.refileStored() }))
  const route = createRouter(createHandlers(app, institutions))
  const heard = keepBackups(app)
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    heard()
    return route(message, senderOf(sender))
  })
  browser.runtime.onInstalled.addListener(() => void lookAgain())
  watchTabs(app)
  watchMenusAndKeys(app)
  heard()
}
