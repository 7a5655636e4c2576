// Settings in storage.local: read, write one, watch.

import { parseSettings, type Settings } from '#lib/core/settings.ts'
import { browser } from './browser.ts'

const KEY = 'settings'

export async function readSettings(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get(KEY))[KEY])
}

export async function writeSettings(patch: Partial<Settings>): Promise<Settings> {
  const settings = parseSettings({ ...(await readSettings()), ...patch })
  await browser.storage.local.set({ [KEY]: settings })
  return settings
}
