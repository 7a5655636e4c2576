// The browser's side panel: Chrome's own API is not among the polyfilled ones, Firefox calls it a sidebar.
import { browser } from './browser.ts'

interface ChromePanel {
  readonly sidePanel?: { open(options: { tabId: number }): Promise<void> }
}

interface FirefoxSidebar {
  readonly sidebarAction?: { open(): Promise<void> }
}

const firefoxSidebar = () => (browser as unknown as FirefoxSidebar).sidebarAction
const chromePanel = () => (globalThis as { chrome?: ChromePanel }).chrome?.sidePanel

/** False on Firefox for Android, which has none. */
export const hasSidePanel = (): boolean => chromePanel() !== undefined || firefoxSidebar() !== undefined

/** Must run in a user gesture, before anything is awaited. */
export async function openSidePanel(tabId: number): Promise<void> {
  const panel = chromePanel()
  if (panel) await panel.open({ tabId })
  else await firefoxSidebar()?.open()
}
