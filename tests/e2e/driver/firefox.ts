// Drives a real Firefox through Marionette, whose system access reaches what WebDriver alone cannot: badge, popup, background.
import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser as Api } from 'webextension-polyfill'
import { findBrowser } from '#lib/tools/browsers.ts'
import { DEFAULT_WINDOW, type Driver, type LaunchOptions, type PageHandle, type SeenRequest } from './driver.ts'
import { firefoxPage, fromJson, jsonBody } from './firefox-page.ts'
import { ADDON_UUID, addonIdOf, writeProfile } from './firefox-profile.ts'
import { chromeScript, type SCRIPTS } from './firefox-scripts.ts'
import { popupSeat, type TabSeat, tabSeat } from './firefox-seat.ts'
import { connectMarionette, type Marionette } from './marionette.ts'
import { killGroup, reapGroup, startGroup, temporaryFolder } from './process.ts'
import { callSource, EXTENSION_API } from './source.ts'
import { until } from './wait.ts'

type Chrome = (name: keyof typeof SCRIPTS, args?: Record<string, unknown>) => Promise<unknown>

function chromeRunner(marionette: Marionette, addonId: string): Chrome {
  return (name, args = {}) =>
    marionette.alone(async () => {
      await marionette.send('Marionette:SetContext', { value: 'chrome' })
      const params = { script: chromeScript(name), args: [{ ...args, addonId }], sandbox: 'system', newSandbox: false }
      return ((await marionette.send('WebDriver:ExecuteScript', params)) as { value: unknown }).value
    })
}

/** Starts Firefox with the extension loaded. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const binary = findBrowser('firefox')
  if (!binary) throw new Error('no Firefox found; install it or set TICKMARK_FIREFOX to its path')
  const addonId = await addonIdOf(options.extension)
  const temporary = await temporaryFolder('firefox')
  const profile = options.profile ?? join(temporary.path, 'profile')
  const downloads = join(temporary.path, 'downloads')
  await Promise.all([mkdir(profile, { recursive: true }), mkdir(downloads, { recursive: true })])
  await writeProfile(profile, addonId, downloads, options.locale === 'zh-CN' ? 'zh-CN' : 'en-US', options.dark ?? false)
  const portFile = join(profile, 'MarionetteActivePort')
  await rm(portFile, { force: true })

  const [width, height] = options.window ?? DEFAULT_WINDOW
  const headless = (options.headless ?? true) ? ['--headless'] : []
  const args = ['-profile', profile, '--marionette', '--remote-allow-system-access', '-no-remote', ...headless, 'about:blank']
  const env = { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1', MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' }
  const { pid, output } = startGroup(binary, [`--width=${width}`, `--height=${height}`, ...args], env)
  const abandon = async () => {
    await killGroup(pid)
    await temporary.dispose()
  }
  try {
    const port = Number(await until('Marionette port of Firefox', () => readFile(portFile, 'utf8'), 40_000))
    const marionette = await connectMarionette(port)
    const session = (await marionette.send('WebDriver:NewSession', {})) as { capabilities: { browserVersion: string } }
    await marionette.send('WebDriver:SetWindowRect', { width, height })
    const chrome = chromeRunner(marionette, addonId)
    await chrome('watchNetwork')
    if (options.locale === 'zh-CN') await chrome('setLocale', { locale: 'zh-CN' })
    await marionette.send('Addon:Install', { path: options.extension, temporary: true })
    return driverOf({
      marionette,
      chrome,
      pid,
      profile,
      downloads,
      version: session.capabilities.browserVersion,
      abandon,
      dispose: temporary.dispose,
    })
  } catch (error) {
    await abandon()
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${output().slice(-2_000)}`, { cause: error })
  }
}

interface Parts {
  readonly marionette: Marionette
  readonly chrome: Chrome
  readonly pid: number
  readonly profile: string
  readonly downloads: string
  readonly version: string
  abandon(): Promise<void>
  dispose(): Promise<void>
}

function driverOf({ marionette, chrome, pid, profile, downloads, version, abandon, dispose }: Parts): Driver {
  const tabIds = new WeakMap<PageHandle, number>()
  const seats = new WeakMap<PageHandle, TabSeat>()
  const origin = `moz-extension://${ADDON_UUID}`
  const driver: Driver = {
    name: 'firefox',
    pid,
    version,
    profile,
    extensionOrigin: origin,
    popupKind: 'real',
    open: async (url) => {
      const { handle } = (await marionette.alone(async () => {
        await marionette.send('Marionette:SetContext', { value: 'content' })
        const first = ((await marionette.send('WebDriver:GetWindowHandles')) as string[])[0]
        // NewWindow needs a current window, which a closed tab no longer is.
        await marionette.send('WebDriver:SwitchToWindow', { handle: first, focus: false })
        return await marionette.send('WebDriver:NewWindow', { type: 'tab', focus: true })
      })) as { handle: string }
      const seat = tabSeat(marionette, handle, chrome)
      const page = firefoxPage(seat, 'tab')
      seats.set(page, seat)
      await page.toFront()
      await page.goto(url)
      return page
    },
    tabId: async (page) => {
      const known = tabIds.get(page)
      if (known !== undefined) return known
      await page.toFront()
      const id = (await chrome('tabId')) as number
      tabIds.set(page, id)
      return id
    },
    badge: async (page) => (await chrome('badge', { tabId: await driver.tabId(page) })) as string,
    openPopup: async (page) => {
      await page.toFront()
      await chrome('openPopup')
      return firefoxPage(popupSeat(chrome), 'popup')
    },
    openExtensionPage: (path) => driver.open(`${origin}/${path.replace(/^\//, '')}`),
    background: async <T, A extends readonly unknown[]>(fn: (browser: Api, ...args: A) => T | Promise<T>, ...args: A) =>
      fromJson(await chrome('background', { script: jsonBody(callSource(fn, args, EXTENSION_API)) })) as T,
    killBackground: async () => {
      await chrome('killBackground')
    },
    command: async (name) => {
      await chrome('command', { name })
    },
    chooseMenu: async (page, menuItemId) => {
      const middle = await page.evaluate(() => {
        const box = getSelection()?.getRangeAt(0).getClientRects()[0] ?? new DOMRect()
        return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
      })
      await seats.get(page)?.menu([middle.x, middle.y])
      await chrome('chooseMenu', { menuItemId })
    },
    network: async () => (await chrome('network')) as SeenRequest[],
    clipboard: async () => (await chrome('clipboard')) as string,
    downloads: () => downloads,
    kill: async () => {
      await abandon()
      marionette.close()
    },
    close: async () => {
      await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }, 10_000).catch(() => {})
      await reapGroup(pid)
      marionette.close()
      await dispose()
    },
  }
  return driver
}
