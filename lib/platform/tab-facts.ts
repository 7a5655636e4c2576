// What is known about each tab's page, in storage.session: survives the worker, never touches the disk.

import type { TabFacts } from '#lib/app/tab-facts.ts'
import { browser } from './browser.ts'

const keyOf = (tabId: number): string => `tab:${tabId}`

/** Writes to one tab's facts follow each other, so that none is lost between read and write. */
const queues = new Map<number, Promise<unknown>>()

async function read(tabId: number): Promise<TabFacts | undefined> {
  const key = keyOf(tabId)
  return (await browser.storage.session.get(key))[key] as TabFacts | undefined
}

/** What is known after every change asked for so far. */
export async function readTabFacts(tabId: number): Promise<TabFacts | undefined> {
  await queues.get(tabId)?.catch(() => undefined)
  return read(tabId)
}

/** Returns what was written. `change` gets undefined for a tab nothing is known about; returning undefined forgets the tab. */
export function changeTabFacts(tabId: number, change: (old: TabFacts | undefined) => TabFacts | undefined): Promise<TabFacts | undefined> {
  const work = async () => {
    const next = change(await read(tabId))
    if (next) await browser.storage.session.set({ [keyOf(tabId)]: next })
    else await browser.storage.session.remove(keyOf(tabId))
    return next
  }
  const done = (queues.get(tabId) ?? Promise.resolve()).then(work, work)
  queues.set(tabId, done)
  void done.finally(() => queues.get(tabId) === done && queues.delete(tabId)).catch(() => undefined)
  return done
}

/** Calls back now and whenever the tab's facts change. Returns how to stop. */
export function watchTabFacts(tabId: number, listener: (facts: TabFacts | undefined) => void): () => void {
  const key = keyOf(tabId)
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && key in changes) listener(changes[key]?.newValue as TabFacts | undefined)
  }
  browser.storage.onChanged.addListener(onChanged)
  void readTabFacts(tabId).then(listener)
  return () => browser.storage.onChanged.removeListener(onChanged)
}
