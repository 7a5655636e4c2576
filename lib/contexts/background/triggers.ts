// Keyboard commands and the context menu: both highlight the selection, and work on any page the browser lets us at.

import type { KeeperApi } from '#lib/app/api.ts'
import { err } from '#lib/core/result.ts'
import type { PageRequest } from '#lib/messaging/protocol.ts'
import { browser } from '#lib/platform/browser.ts'
import { readSettings } from '#lib/platform/settings.ts'
import { askPage, injectScripts } from '#lib/platform/tabs.ts'
import { words } from '#lib/platform/words.ts'

const OWN = 'add-institution'

const MENUS = [
  { id: 'highlight', title: 'menuHighlight' },
  { id: 'note', title: 'menuNote' },
  { id: 'copy-quote', title: 'menuCopyQuote' },
  { id: OWN, title: 'menuAddInstitution' },
] as const

/** What a menu entry or command of this name asks of the page. */
const REQUESTS: Readonly<Record<string, PageRequest>> = {
  highlight: { ask: 'highlight', withNote: false },
  note: { ask: 'highlight', withNote: true },
  'copy-quote': { ask: 'copy-quote' },
  reach: { ask: 'reach' },
  'next-highlight': { ask: 'step', step: 1 },
  'previous-highlight': { ask: 'step', step: -1 },
}

async function trigger(name: string, tabId: number | undefined): Promise<void> {
  const request = REQUESTS[name]
  if (!request || tabId === undefined) return
  // The answer is "true" when a reader script is there; a page that is no article gets one now, since the reader asked.
  if ((await askPage(tabId, request)) === undefined && (await injectScripts(tabId, ['reader.js', 'controls.js'])))
    await askPage(tabId, request)
}

/** The selected words become an institution of the reader's, and the page says so; in a private window only if saving is allowed there. */
async function addInstitution(app: Pick<KeeperApi, 'addOwn'>, name: string, tab: Tab | undefined): Promise<void> {
  const allowed = !tab?.incognito || (await readSettings()).saveInPrivateWindows
  const added = allowed ? await app.addOwn({ name }) : err({ kind: 'private-window' } as const)
  if (tab?.id === undefined) return
  await askPage(tab.id, added.ok ? { ask: 'own-added', name: added.value.name } : { ask: 'own-added', name, failure: added.error })
}

interface Tab {
  readonly id?: number | undefined
  readonly incognito: boolean
}

export function watchMenusAndKeys(app: Pick<KeeperApi, 'addOwn'>): void {
  browser.runtime.onInstalled.addListener(() => {
    void browser.contextMenus.removeAll().then(() => {
      for (const { id, title } of MENUS) browser.contextMenus.create({ id, title: words(title), contexts: ['selection'] })
    })
  })
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === OWN) void addInstitution(app, info.selectionText ?? '', tab)
    else void trigger(String(info.menuItemId), tab?.id)
  })
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) return void trigger(command, tab.id)
    void browser.tabs.query({ active: true, currentWindow: true }).then(([active]) => trigger(command, active?.id))
  })
}
