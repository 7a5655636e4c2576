// What an end-to-end test sees of a browser: the same for Chromium and Firefox, so that each test is written once.
import type { Browser } from 'webextension-polyfill'
import type { BrowserName } from '#lib/tools/browsers.ts'

export interface LaunchOptions {
  /** Folder of the built extension (with manifest.json). */
  readonly extension: string
  /** Folder of a profile to use and keep; without it a temporary one is made and removed on `close`. */
  readonly profile?: string
  readonly locale?: 'en' | 'zh-CN'
  /** Default true. */
  readonly headless?: boolean
  /** What the extension downloads keeps the folder and name it asks for. */
  readonly namedDownloads?: boolean
  /** Pages and popup see a reader who prefers dark. */
  readonly dark?: boolean
  /** Width and height of the window in CSS pixels; default 1280 × 900. */
  readonly window?: readonly [number, number]
}

/** A network request, seen anywhere in the profile. Loads from `data:`, `blob:` and extension addresses are no network. */
export interface SeenRequest {
  readonly url: string
  /** Who asked: the origin or address of the initiator; empty when the browser itself did. */
  readonly initiator: string
  /** True when the asking code was the extension's: background, own page, or content script. */
  readonly fromExtension: boolean
}

/** A rectangle in CSS pixels of the page's viewport, and the text of the element in it. */
export interface UiElement {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly text: string
}

/** A function that is sent to another world as source: it must not use anything from around it. */
type Sendable<A extends readonly unknown[], T> = (...args: A) => T | Promise<T>

/** One document in a browser: a tab or the popup. Arguments and results of evaluated functions are JSON. */
export interface PageHandle {
  readonly kind: 'tab' | 'popup'
  /** Runs in the page's main world; a string is an expression. */
  evaluate<T, A extends readonly unknown[]>(fn: Sendable<A, T> | string, ...args: A): Promise<T>
  /** Runs outside the page's reach with the extension's closed shadow root as first argument; undefined when there is none. */
  inShadow<T, A extends readonly unknown[]>(fn: (root: ShadowRoot, ...args: A) => T | Promise<T>, ...args: A): Promise<T | undefined>
  /** Finds an element by CSS selector inside the closed shadow root of `tickmark-root`. */
  inOurUi(selector: string): Promise<UiElement | undefined>
  /** Clicks the middle of an element of the closed shadow root with the real mouse, waiting up to 5 s for it. */
  clickOurUi(selector: string): Promise<void>
  /** Clicks the middle of the first element the selector finds in the page itself. */
  clickOn(selector: string): Promise<void>
  /** Real mouse events at viewport coordinates, CSS pixels. */
  click(x: number, y: number): Promise<void>
  drag(x1: number, y1: number, x2: number, y2: number): Promise<void>
  /** One key with modifiers: `Enter`, `Control+a`, `Alt+Shift+H`. */
  press(chord: string): Promise<void>
  /** Types text into what has the focus. */
  type(text: string): Promise<void>
  /**
   * Types through an input method into what has the focus: `letters` come one by one as a composition, an Enter goes to the input method,
   * and `text` takes their place.
   */
  compose(letters: string, text: string): Promise<void>
  /** Writes a PNG of the viewport. */
  screenshot(file: string): Promise<void>
  url(): Promise<string>
  goto(url: string): Promise<void>
  reload(): Promise<void>
  /** Brings the tab to the front; a tab in the background has its timers throttled. */
  toFront(): Promise<void>
  close(): Promise<void>
}

export interface Driver {
  readonly name: BrowserName
  /** Process id of the browser, leader of its process group. */
  readonly pid: number
  readonly version: string
  readonly profile: string
  /** Origin of the extension's pages, without a slash at the end. */
  readonly extensionOrigin: string
  /** How the popup is opened here: the real one, or a tab on popup.html?tab=ID. */
  readonly popupKind: 'real' | 'tab'
  /** Opens a new tab in front and waits for its load event. */
  open(url: string): Promise<PageHandle>
  /** Text of the toolbar badge on that tab. */
  badge(page: PageHandle): Promise<string>
  /** The extension's id of a tab, as in `tabs.Tab.id`. */
  tabId(page: PageHandle): Promise<number>
  /** Opens the extension's popup on that tab, as a click on the toolbar button does. */
  openPopup(page: PageHandle): Promise<PageHandle>
  /** Opens a page of the extension (`library.html#/x`) in a new tab in front. */
  openExtensionPage(path: string): Promise<PageHandle>
  /** Runs in the background (started when it sleeps) with the extension's own API as first argument. */
  background<T, A extends readonly unknown[]>(fn: (browser: Browser, ...args: A) => T | Promise<T>, ...args: A): Promise<T>
  /** Ends the service worker or event page as the browser itself would; it starts again on the next event. */
  killBackground(): Promise<void>
  /** Triggers a command of the manifest as its keyboard shortcut does. */
  command(name: string): Promise<void>
  /** Chooses an item of the extension's context menu over the selected words of the page. */
  chooseMenu(page: PageHandle, menuItemId: string): Promise<void>
  /** Every network request of the whole profile since the start. */
  network(): Promise<SeenRequest[]>
  /** Text on the browser's clipboard. */
  clipboard(): Promise<string>
  /** Folder where downloads land. */
  downloads(): string
  /** Kills the whole process group at once, without a goodbye; the profile stays when it was given to `launch`. */
  kill(): Promise<void>
  close(): Promise<void>
}

export const DEFAULT_WINDOW = [1280, 900] as const
/** The custom element that hosts the extension's only shadow root in a page. */
export const HOST_ELEMENT = 'tickmark-root'
