// A popup that stays: the side panel shows the tab in front, whichever that is.
import type { PopupState } from '#components/panels/view.ts'
import type { AppApi } from '#lib/app/api.ts'
import type { Pages } from '#lib/app/ports.ts'
import { browser } from '#lib/platform/browser.ts'
import { createPopup, type Popup } from './controller.ts'

/** Calls `show` for every tab that comes to the front, and whenever what is known about it changes. Returns how to stop. */
export function followTabs(
  app: AppApi,
  pages: Pages,
  window: Window & typeof globalThis,
  show: (popup: Popup, state: PopupState) => void,
): () => void {
  let current: Popup | undefined
  let turn = 0

  async function begin(): Promise<void> {
    const mine = ++turn
    current?.stop()
    current = undefined
    const popup = await createPopup(app, pages, window, (state) => mine === turn && current && show(current, state))
    // Another tab came to the front meanwhile.
    if (mine !== turn) return popup.stop()
    current = popup
    show(popup, popup.state())
  }

  const named = new URLSearchParams(window.location.search).has('tab')
  const onActivated = () => void (!named && begin())
  const onUpdated = (_: number, { url, status }: { url?: string | undefined; status?: string | undefined }, tab: { active: boolean }) => {
    if (tab.active && (url !== undefined || status === 'complete')) void begin()
  }
  browser.tabs.onActivated.addListener(onActivated)
  browser.tabs.onUpdated.addListener(onUpdated)
  void begin()
  return () => {
    turn++
    current?.stop()
    browser.tabs.onActivated.removeListener(onActivated)
    browser.tabs.onUpdated.removeListener(onUpdated)
  }
}
