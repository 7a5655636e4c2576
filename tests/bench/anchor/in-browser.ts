// Opens a real browser with a bundle of page code in it.
import puppeteer, { type Page } from 'puppeteer-core'
import { rolldown } from 'rolldown'
import { type BrowserName, findBrowser } from '#lib/tools/browsers.ts'

const CHROMIUM_ARGS = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']

export interface BrowserPage {
  readonly page: Page
  readonly version: string
  close(): Promise<void>
}

/** `entry`: path of the module to bundle; it puts what it offers on globalThis. Nothing is fetched. */
export async function openPage(entry: string, name: BrowserName = 'chromium'): Promise<BrowserPage> {
  const executablePath = findBrowser(name)
  if (!executablePath) throw new Error(`no ${name} found: install it or set TICKMARK_${name.toUpperCase()}`)
  const bundle = await rolldown({
    input: entry,
    logLevel: 'silent',
  })
  const { output } = await bundle.generate({ format: 'iife' })
  const browser = await puppeteer.launch(
    name === 'firefox'
      ? { browser: 'firefox', executablePath, protocolTimeout: 600_000 }
      : { executablePath, pipe: true, protocolTimeout: 600_000, args: CHROMIUM_ARGS },
  )
  const page = await browser.newPage()
  await page.setContent('<!doctype html><html><head></head><body></body></html>')
  await page.evaluate(output[0].code)
  return { page, version: await browser.version(), close: () => browser.close() }
}
