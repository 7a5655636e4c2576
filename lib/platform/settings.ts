// Settings in storage.local: read, write some, watch.

import type { StoredSettings } from '#lib/app/ports.ts'
import { parseSettings, type Settings } from '#lib/core/settings.ts'
import { browser } from './browser.ts'

const KEY = 'settings'
/** Names in storage.local; what is not among them is about this browser only. */
const BACKED_UP = [KEY]

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
    const found = await browser.storage.local.get(BACKED_UP)
    return BACKED_UP.flatMap((name) => (name in found ? [{ name, value: found[name] }] : []))
  },
  async write(settings) {
    const known = settings.filter(({ name }) => BACKED_UP.includes(name))
    await browser.storage.local.set(Object.fromEntries(known.map(({ name, value }) => [name, value])))
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
