// Drives a real Chromium through puppeteer-core over a pipe.
import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Browser, type CDPSession, launch as launchPuppeteer, type Page, type Target } from 'puppeteer-core'
import type { Browser as Api } from 'webextension-polyfill'
import { findBrowser } from '#lib/tools/browsers.ts'
import { type NetworkWatch, watchNetwork } from './chromium-network.ts'
import { chromiumPage } from './chromium-page.ts'
import { writeDownloadFolder } from './chromium-profile.ts'
import { evaluateInWorker, stopExtensionWorker } from './chromium-worker.ts'
import { DEFAULT_WINDOW, type Driver, type LaunchOptions, type PageHandle } from './driver.ts'
import { inLocale } from './localised.ts'
import { adopt, killGroup, reapGroup, temporaryFolder } from './process.ts'
import { callSource, EXTENSION_API } from './source.ts'
import { within } from './wait.ts'

const QUIET = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  '--no-default-browser-check',
  '--no-pings',
]

async function start(options: LaunchOptions, profile: string, downloads: string): Promise<Browser> {
  const executablePath = findBrowser('chromium')
  if (!executablePath) throw new Error('no Chromium found; install it or set TICKMARK_CHROMIUM to its path')
  const [width, height] = options.window ?? DEFAULT_WINDOW
  const locale = options.locale ?? 'en'
  const language = locale === 'zh-CN' ? 'zh_CN' : 'en_US'
  return await launchPuppeteer({
    executablePath,
    pipe: true,
    headless: options.headless ?? true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: null,
    // The test runner ends browsers itself; puppeteer's own handlers would end the runner.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    // What CDP allows lands under a name of its own choosing, whatever the extension asked for.
    ...(options.namedDownloads ? {} : { downloadBehavior: { policy: 'allow' as const, downloadPath: downloads } }),
    // LC_ALL decides how file names are encoded; without UTF-8 a Chinese name becomes "download".
    env: { ...process.env, LANGUAGE: language, LANG: `${language}.UTF-8`, LC_ALL: 'C.UTF-8' },
    args: [
      ...QUIET,
      `--window-size=${width},${height}`,
      // The screen of a headless Chromium is 800 × 600, and a popup is cut to fit it.
      '--screen-info={1600x1200}',
      `--lang=${locale === 'en' ? 'en-US' : locale}`,
      ...(options.dark ? ['--force-dark-mode'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  })
}

async function pasted(browser: Browser): Promise<string> {
  const page = await browser.newPage()
  try {
    await page.setContent('<textarea></textarea>')
    await page.focus('textarea')
    // `commands` is how CDP runs the browser's own paste, which asks no permission.
    const session = await page.createCDPSession()
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', key: 'v', code: 'KeyV', modifiers: 2, commands: ['paste'] })
    return await page.$eval('textarea', (area) => area.value)
  } finally {
    await page.close()
  }
}

/** Starts Chromium with the extension loaded. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const temporary = await temporaryFolder('chromium')
  const profile = options.profile ?? join(temporary.path, 'profile')
  const downloads = join(temporary.path, 'downloads')
  await Promise.all([mkdir(profile, { recursive: true }), mkdir(downloads, { recursive: true })])
  if (options.namedDownloads) await writeDownloadFolder(profile, downloads)
  const browser = await start(options, profile, downloads)
  const pid = browser.process()?.pid
  if (!pid) throw new Error('Chromium ended right after its start')
  adopt(pid)
  const abandon = async () => {
    await killGroup(pid)
    await temporary.dispose()
  }
  try {
    const browserSession: CDPSession = await browser.target().createCDPSession()
    const watch = await watchNetwork(browserSession)
    const extension = await inLocale(options, profile, hasLocale)
    const id = await within(40_000, browser.installExtension(extension), 'the loaded extension')
    const origin = `chrome-extension://${id}`
    await within(40_000, evaluateInWorker(browser, origin, '1'), 'start of the service worker')
    return driverOf({
      browser,
      version: (await browser.version()).replace(/^.*\//, ''),
      pid,
      profile,
      downloads,
      origin,
      watch,
      abandon,
      dispose: temporary.dispose,
    })
  } catch (error) {
    await abandon()
    throw error
  }
}

/** Debian ships other languages of Chromium apart; without them the browser itself stays English. */
function hasLocale(locale: string): boolean {
  return ['/usr/lib/chromium', '/usr/lib/chromium-browser'].some((folder) => existsSync(join(folder, 'locales', `${locale}.pak`)))
}

interface Parts {
  readonly browser: Browser
  readonly version: string
  readonly pid: number
  readonly profile: string
  readonly downloads: string
  readonly origin: string
  readonly watch: NetworkWatch
  abandon(): Promise<void>
  dispose(): Promise<void>
}

function driverOf({ browser, version, pid, profile, downloads, origin, watch, abandon, dispose }: Parts): Driver {
  const pages = new WeakMap<PageHandle, Page>()
  const tabIds = new WeakMap<PageHandle, number>()
  const wrap = async (page: Page, kind: PageHandle['kind']) => {
    const handle = await chromiumPage(page, kind)
    pages.set(handle, page)
    return handle
  }
  const driver: Driver = {
    name: 'chromium',
    pid,
    version,
    profile,
    extensionOrigin: origin,
    popupKind: 'real',
    open: async (url) => {
      const page = await browser.newPage()
      await page.goto(url, { waitUntil: 'load', timeout: 30_000 })
      return await wrap(page, 'tab')
    },
    tabId: async (handle) => {
      const known = tabIds.get(handle)
      if (known !== undefined) return known
      await handle.toFront()
      const id = await driver.background(async (api) => (await api.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id)
      if (id === undefined) throw new Error('the extension sees no tab in front')
      tabIds.set(handle, id)
      return id
    },
    badge: async (handle) => await driver.background((api, tabId) => api.action.getBadgeText({ tabId }), await driver.tabId(handle)),
    openPopup: async (handle) => {
      await handle.toFront()
      const isPopup = (target: Target) => /\/popup\.html/.test(target.url()) && target.url().startsWith(origin) && !before.has(target)
      const before = new Set(browser.targets())
      const extension = (await browser.extensions()).get(new URL(origin).host)
      const page = pages.get(handle)
      if (!extension || !page) throw new Error('the page or the extension is gone')
      await extension.triggerAction(page)
      const target = await browser.waitForTarget(isPopup, { timeout: 30_000 })
      return await wrap(await target.asPage(), 'popup')
    },
    openExtensionPage: (path) => driver.open(`${origin}/${path.replace(/^\//, '')}`),
    background: async <T, A extends readonly unknown[]>(fn: (browser: Api, ...args: A) => T | Promise<T>, ...args: A) => {
      const answer = evaluateInWorker(browser, origin, callSource(fn, args, EXTENSION_API))
      return (await within(30_000, answer, 'answer of the service worker')) as T
    },
    killBackground: () => stopExtensionWorker(browser, origin, watch),
    // CDP key events never reach the browser's own shortcuts, so the event is sent as the shortcut would send it.
    command: async (name) => {
      await driver.background(async (api, command) => {
        const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true })
        const event = api.commands.onCommand as unknown as { dispatch(name: string, tab: unknown): void }
        event.dispatch(command, tab)
      }, name)
    },
    // The menu itself is a native window that CDP cannot reach: as with commands, the event is sent as the menu would send it.
    chooseMenu: async (handle, menuItemId) => {
      const tabId = await driver.tabId(handle)
      const selectionText = await handle.evaluate<string, []>('String(getSelection())')
      await driver.background(
        async (api, info, id) => {
          const event = api.contextMenus.onClicked as unknown as { dispatch(info: unknown, tab: unknown): void }
          event.dispatch(info, await api.tabs.get(id))
        },
        { menuItemId, selectionText, editable: false, pageUrl: await handle.url() },
        tabId,
      )
    },
    network: async () => [...watch.seen],
    clipboard: () => pasted(browser),
    downloads: () => downloads,
    kill: abandon,
    close: async () => {
      await within(10_000, browser.close(), 'goodbye of Chromium').catch(() => {})
      await reapGroup(pid)
      await dispose()
    },
  }
  return driver
}
