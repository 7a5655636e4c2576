// Which tab a popup or side panel is about.
import { browser } from '#lib/platform/browser.ts'

export interface AboutTab {
  readonly id: number
  /** Undefined where the browser does not let us know: its own pages, stores. */
  readonly url: string | undefined
  readonly privateWindow: boolean
}

/** The active tab; `?tab=ID` in the address of the page names another one. */
export async function findTab(location: Location): Promise<AboutTab | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN)
  const tab = Number.isInteger(named) ? await browser.tabs.get(named) : (await browser.tabs.query({ active: true, currentWindow: true }))[0]
  if (tab?.id === undefined) return undefined
  const url = tab.url && /^https?:/.test(tab.url) ? tab.url : undefined
  return { id: tab.id, url, privateWindow: tab.incognito }
}

/** The key the reader's browser has bound to one of our commands, as it writes it; undefined when none is. */
export async function boundKey(command: string): Promise<string | undefined> {
  const all = await browser.commands.getAll()
  return all.find(({ name }) => name === command)?.shortcut || undefined
}
