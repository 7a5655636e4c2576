// Opens a page of the extension in a tab of its own.
import { browser } from './browser.ts'

export function openOurPage(path: '/institutions.html'): void {
  void browser.tabs.create({ url: browser.runtime.getURL(path as '/popup.html') })
}
