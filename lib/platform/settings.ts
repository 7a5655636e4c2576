// Settings in storage.local: read, write some, watch.

import type { StoredSettings } from '#lib/app/ports.ts'
import { parseSettings, type Settings } from '#lib/core/settings.ts'
import { browser } from './browser.ts'
import { TEMPLATE_KEY } from './templates.ts'

const KEY = 'settings'
/** By name in storage.local; everything else there is about this browser only. */
const isBackedUp = (name: string): boolean => name === KEY || name.startsWith(TEMPLATE_KEY)

export async function readSettings(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get(KEY))[KEY])
}

export async function writeSettings(patch: Partial<Settings>): Promise<Settings> {
  const settings = parseSettings({ ...(await readSettings()), ...patch })
  await browser.storage.local.set({ [KEY]: settings })
  return settings
}

/** What of storage.local belongs into a backup. */
export const storedSettings: StoredSettings = {
  async read() {
    const all = Object.entries(await browser.storage.local.get(null))
    return all.flatMap(([name, value]) => (isBackedUp(name) ? [{ name, value }] : [])).sort((a, b) => (a.name < b.name ? -1 : 1))
  },
  async write(settings, gone) {
    const known = settings.filter(({ name }) => isBackedUp(name))
    await browser.storage.local.set(Object.fromEntries(known.map(({ name, value }) => [name, value])))
    await browser.storage.local.remove(gone.filter(isBackedUp))
  },
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
