// A browser page with the bench code loaded into it.
import { fileURLToPath } from 'node:url'
import puppeteer, { type Page } from 'puppeteer-core'
import { rolldown } from 'rolldown'
import { findBrowser } from '#lib/tools/browsers.ts'
import type { BenchApi } from './in-page.ts'

declare global {
  var tickmarkBench: BenchApi
}

/** Bundles a script and loads it into a blank page of the installed Chromium. */
export async function openBenchPage(
  script = new URL('./in-page.ts', import.meta.url),
): Promise<{ page: Page; close: () => Promise<void> }> {
  const executablePath = findBrowser('chromium')
  if (!executablePath) throw new Error('no Chromium found: set TICKMARK_CHROMIUM')
  const bundle = await rolldown({ input: fileURLToPath(script), platform: 'browser', logLevel: 'silent' })
  const { output } = await bundle.generate({ format: 'iife', name: 'bench' })
  const args = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']
  const browser = await puppeteer.launch({ executablePath, pipe: true, args, protocolTimeout: 120_000 })
  const page = await browser.newPage()
  // Parsed documents never load anything, but a peer may put nodes into the live page.
  await page.setOfflineMode(true)
  await page.evaluate(output[0].code)
  return { page, close: () => browser.close() }
}
