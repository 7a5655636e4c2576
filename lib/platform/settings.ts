// Settings in storage.local: read, write some, watch.

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

/** Calls back after every change, whichever window or script made it. Returns how to stop. */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && KEY in changes) listener(parseSettings(changes[KEY]?.newValue))
  }
  browser.storage.onChanged.addListener(onChanged)
  return () => {
    // Gone for a script that an update has cut off, and its listeners with it.
    browser.storage?.onChanged.removeListener(onChanged)
  }
}
