// Tabs: who sent a message, what may be scripted, asking the scripts in a page.

import type { Door } from '#lib/core/door.ts'
import { isPageRequest, type PageRequest, withoutFragment } from '#lib/messaging/protocol.ts'
import type { Sender } from '#lib/messaging/router.ts'
import { type Browser, browser } from './browser.ts'

/**
 * What the browser says about a sender. A content script counts only in a tab's top document on http(s); anything with our own
 * origin is trusted; the rest (other extensions, frames) is not.
 */
export function senderOf(sender: Browser.runtime.MessageSender): Sender {
  const ours = sender.id === browser.runtime.id
  const own = ours && !!sender.url?.startsWith(browser.runtime.getURL(''))
  const page = ours && !own && sender.frameId === 0 && /^https?:/.test(sender.url ?? '')
  return {
    trust: own ? 'extension' : page ? 'page' : 'unknown',
    tabId: sender.tab?.id,
    url: page ? withoutFragment(sender.tab?.url ?? sender.url ?? '') : undefined,
    privateWindow: sender.tab?.incognito ?? false,
  }
}

/** The detector learns of a changed address by itself where pages have `navigation`. A worker has no window to ask, and runs only in browsers that have it. */
export const pagesFollowThemselves = !('window' in globalThis) || 'navigation' in globalThis

/** Sends a request to a tab's top document; undefined when nobody is there. */
export async function askPage(tabId: number, request: PageRequest): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, request, { frameId: 0 })
  } catch {
    return undefined
  }
}

/** Listens, in a content script, to what popup and background ask. Returns how to stop. */
export function onPageRequest(answer: (request: PageRequest) => Promise<unknown> | undefined): () => void {
  const listener = (message: unknown) => (isPageRequest(message) ? answer(message) : undefined)
  browser.runtime.onMessage.addListener(listener)
  return () => browser.runtime.onMessage.removeListener(listener)
}

type Script = 'detector.js' | 'reader.js' | 'controls.js'

/**
 * Runs unlisted scripts of ours, one after the other, in a tab's top document; false when the browser does not let us at it. `rest`: once
 * the page has come to rest, as the browser sees it; `now`: for a page that is known to have been parsed.
 */
export async function injectScripts(tabId: number, names: readonly Script[], when: 'rest' | 'now' = 'rest'): Promise<boolean> {
  try {
    const files = names.map((name) => `/${name}` as const)
    await browser.scripting.executeScript({ target: { tabId }, files, injectImmediately: when === 'now' })
    return true
  } catch {
    return false
  }
}

/**
 * Has the page looked at again if its address changed, or in any case when `asked`; brings the detector in where it is missing and
 * somebody asked. False when the browser does not let us at it.
 */
export async function lookAt(tabId: number, asked: boolean): Promise<boolean> {
  const look = async () => {
    const func = (wanted: boolean) => {
      const { tickmarkLook } = globalThis as Door
      tickmarkLook?.(wanted)
      return tickmarkLook !== undefined
    }
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func, args: [asked] })
    return answer?.result === true
  }
  try {
    if ((await look()) || !asked) return true
    return (await injectScripts(tabId, ['detector.js'])) && (await look())
  } catch {
    return false
  }
}

export async function openPages(): Promise<{ id: number; url: string }[]> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false })
  return tabs.flatMap(({ id, url }) => (id !== undefined && url ? [{ id, url }] : []))
}
