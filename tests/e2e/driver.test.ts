// The drivers themselves, with an extension that is not ours: what fails here is no fault of the product.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import { type Served, serve } from '#tests/support/serve.ts'
import type { Driver, PageHandle } from './driver/driver.ts'
import { BROWSERS, launch } from './driver/launch.ts'
import { temporaryFolder } from './driver/process.ts'
import { writeTinyExtension } from './driver/tiny-extension.ts'
import { until } from './driver/wait.ts'

const PAGE = `<!doctype html><title>Page</title><p>One two three <b id="word">four</b></p><script>window.fact = 41; fetch('/asked-by-page')</script>`

/** Adds a key to a database of the background and gives all keys. */
const remember = (_: Browser, key: string) =>
  new Promise<IDBValidKey[]>((resolve, reject) => {
    const opening = indexedDB.open('tiny', 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore('kept')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const change = opening.result.transaction('kept', 'readwrite', { durability: 'strict' })
      change.objectStore('kept').put(true, key)
      const keys = change.objectStore('kept').getAllKeys()
      change.oncomplete = () => resolve(keys.result)
      change.onerror = () => reject(change.error)
    }
  })

describe.each(BROWSERS)('driver of %s', (name) => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>
  let site: Served
  let driver: Driver
  let page: PageHandle
  beforeAll(async () => {
    folder = await temporaryFolder('driver-test')
    site = await serve({ folders: [], pages: { '/page': () => PAGE } })
    driver = await launch(name, { extension: await writeTinyExtension(join(folder.path, 'tiny')), profile: join(folder.path, 'profile') })
    page = await driver.open(`${site.url}/page`)
  })
  afterAll(async () => {
    await driver?.close()
    await site?.close()
    await folder?.dispose()
  })

  test('evaluates in the main world of a page', async () => {
    expect(await page.evaluate((add: number) => (window as unknown as { fact: number }).fact + add, 1)).toBe(42)
  })

  test('reads the badge', async () => {
    expect(await until('badge', () => driver.badge(page))).toBe('7')
  })

  test('clicks inside the closed shadow root with a trusted mouse', async () => {
    await until('answer of the background', async () => (await page.inOurUi('button'))?.text === 'pong ping')
    await page.inShadow((root) => {
      const button = root.querySelector('button')
      if (button) button.textContent = 'again'
    })
    await page.clickOurUi('button')
    await until('answer to the click', async () => (await page.inOurUi('button'))?.text === 'pong ping')
    expect(await page.evaluate(() => document.querySelector('tickmark-root')?.shadowRoot)).toBe(null)
  })

  test('selects by dragging; menu and clipboard see the selection', async () => {
    const box = await page.evaluate(() => {
      const { left, right, top, bottom } = document.querySelector('#word')?.getBoundingClientRect() ?? new DOMRect()
      return { left, right, middle: (top + bottom) / 2 }
    })
    await page.drag(box.left + 1, box.middle, box.right + 1, box.middle)
    expect(await page.evaluate(() => String(getSelection()))).toBe('four')
    await driver.chooseMenu(page, 'note')
    const chosen = () => driver.background(async (browser) => (await browser.storage.local.get('menu'))['menu'])
    expect(await until('choice in the menu', chosen)).toBe('note four')
    await page.press('Control+c')
    expect(await driver.clipboard()).toBe('four')
  })

  test('works in the real popup, bound to the tab', async () => {
    const popup = await driver.openPopup(page)
    await popup.clickOn('#field')
    await popup.type('毛利率 31.2%')
    expect(await popup.evaluate(() => document.querySelector<HTMLInputElement>('#field')?.value)).toBe('毛利率 31.2%')
    await popup.clickOn('#go')
    expect(await until('click', () => popup.evaluate(() => document.querySelector('#go')?.textContent?.replace('go', '')))).toBe(
      'true /page',
    )
    const file = join(folder.path, 'popup.png')
    await popup.screenshot(file)
    expect((await readFile(file)).length).toBeGreaterThan(500)
    await popup.close()
  })

  test('triggers a command', async () => {
    await driver.command('mark')
    const stored = () => driver.background(async (browser) => (await browser.storage.local.get('command'))['command'])
    expect(await until('command', stored)).toBe('mark')
  })

  test('ends the background, which then wakes by itself', async () => {
    await driver.background(() => {
      Object.assign(globalThis, { mark: 1 })
    })
    await driver.killBackground()
    await page.inShadow((root) => {
      const button = root.querySelector('button')
      if (button) button.textContent = ''
    })
    await page.clickOurUi('button')
    await until('answer of the woken background', async () => (await page.inOurUi('button'))?.text === 'pong ping')
    expect(await driver.background(() => 'mark' in globalThis)).toBe(false)
  })

  test('lists the network by who asked', async () => {
    await driver.background((_, url) => fetch(url).then(() => undefined), `${site.url}/asked-by-background`)
    const own = await driver.openExtensionPage('popup.html?x=1')
    await own.evaluate((url: string) => fetch(url).then(() => undefined), `${site.url}/asked-by-own-page`)
    await own.close()
    const seen = await driver.network()
    const by = (fromExtension: boolean) =>
      seen.filter((each) => each.fromExtension === fromExtension).map((each) => new URL(each.url).pathname)
    expect(by(true).sort()).toEqual(['/asked-by-background', '/asked-by-own-page'])
    expect(by(false)).toEqual(expect.arrayContaining(['/page', '/asked-by-page']))
    expect(seen.filter((each) => !each.url.startsWith(site.url))).toEqual([])
  })

  test('keeps the extension’s database over a kill', async () => {
    expect(await driver.background(remember, 'before')).toEqual(['before'])
    const { profile } = driver
    await driver.kill()
    driver = await launch(name, { extension: join(folder.path, 'tiny'), profile })
    expect(await driver.background(remember, 'after')).toEqual(['after', 'before'])
  })
})

describe.each(BROWSERS)('driver of %s in Chinese', (name) => {
  test('lets the extension speak Chinese', async () => {
    const folder = await temporaryFolder('driver-test')
    const driver = await launch(name, { extension: await writeTinyExtension(join(folder.path, 'tiny')), locale: 'zh-CN' })
    try {
      expect(await driver.background((browser) => browser.i18n.getMessage('name'))).toBe('小')
    } finally {
      await driver.close()
      await folder.dispose()
    }
  })
})
