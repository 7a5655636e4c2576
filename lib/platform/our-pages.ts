// Opens a page of the extension, or of the web, in a tab of its own.
import { browser } from './browser.ts'

export function openOurPage(path: '/institutions.html' | '/library.html' | '/options.html' | '/templates.html'): void {
  void browser.tabs.create({ url: browser.runtime.getURL(path as '/popup.html') })
}

/** Only http(s): an address may come from an imported file. */
export function openWebPage(url: string): void {
  if (/^https?:\/\//i.test(url)) void browser.tabs.create({ url })
}
