// Bench: the store at 1,000, 10,000 and 100,000 annotations, in real IndexedDB with strict durability.
import { join } from 'node:path'
import puppeteer from 'puppeteer-core'
import { rolldown } from 'rolldown'
import { findBrowser } from '#lib/tools/browsers.ts'
import { serve } from '#tests/support/serve.ts'
import type { StoreBench } from './store/in-page.ts'

declare const tickmarkStore: StoreBench

const SIZES = [1000, 10_000, 100_000]
const TIMES = 40
const ARGS = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN

/** `nN.write.ms` and its like are medians of 40; `nN.bytes` is what the browser counts on disk for the origin. */
export async function run({ log }: { corpus: string; log: (line: string) => void }): Promise<{
  metrics: Record<string, number>
  rows: unknown[]
}> {
  const executablePath = findBrowser('chromium')
  if (!executablePath) throw new Error('no Chromium found: set TICKMARK_CHROMIUM')
  const bundle = await rolldown({ input: join(import.meta.dirname, 'store/in-page.ts'), platform: 'browser', logLevel: 'silent' })
  const { output } = await bundle.generate({ format: 'iife' })
  const site = await serve({ folders: [], pages: { '/': () => '<!doctype html><title>store</title>' } })
  const browser = await puppeteer.launch({ executablePath, pipe: true, args: ARGS, protocolTimeout: 600_000 })
  const metrics: Record<string, number> = {}
  const rows: unknown[] = []
  try {
    for (const size of SIZES) {
      const page = await browser.newPage()
      await page.goto(`${site.url}/`)
      await page.evaluate(output[0].code)
      await page.evaluate((count) => tickmarkStore.fill(count), size)
      const times = await page.evaluate((count) => tickmarkStore.verbs(count), TIMES)
      const wrong = await page.evaluate(() => tickmarkStore.check())
      if (wrong > 0) throw new Error(`the database of ${size} is not sound: ${wrong}`)
      for (const [verb, all] of Object.entries(times)) metrics[`n${size}.${verb}.ms`] = median(all)
      metrics[`n${size}.bytes`] = await page.evaluate(() => tickmarkStore.usage())
      rows.push({ size, times })
      log(
        `${size} annotations: ${Object.entries(times)
          .map(([verb, all]) => `${verb} ${median(all).toFixed(1)} ms`)
          .join(', ')}`,
      )
      await page.close()
    }
  } finally {
    await browser.close()
    await site.close()
  }
  return { metrics, rows }
}
