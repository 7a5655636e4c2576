// Bench: the store at 1,000, 10,000 and 100,000 annotations, in real IndexedDB with strict durability.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { rolldown } from 'rolldown'
import { findBrowser } from '#lib/tools/browsers.ts'
import { serve } from '#tests/support/serve.ts'
import type { StoreBench } from './store/in-page.ts'

declare const tickmarkStore: StoreBench

const SIZES = [1000, 10_000, 100_000]
const TIMES = 40
const ARGS = ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN

/**
 * The most of the renderer's memory that is its own while `work` runs, in bytes: resident and not shared, from the system (`smaps_rollup`),
 * for the measure in the page counts neither blobs nor what streams hold. NaN where the system does not tell.
 */
async function mostMemory<T>(browser: Browser, page: Page, work: () => Promise<T>): Promise<readonly [T, number]> {
  const pids = await rendererOf(browser, page)
  const now = () => pids.reduce((sum, pid) => sum + privateBytes(pid), 0)
  // What is over before the first tick counts as well.
  let most = now()
  const timer = setInterval(() => {
    most = Math.max(most, now())
  }, 100)
  try {
    return [await work(), most]
  } finally {
    clearInterval(timer)
  }
}

function privateBytes(pid: number): number {
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')
    return [...rollup.matchAll(/^Private_\w+:\s+(\d+) kB$/gm)].reduce((sum, [, kilobytes]) => sum + Number(kilobytes) * 1024, 0)
  } catch {
    return Number.NaN
  }
}

/** Process id of the page's renderer: the one that burns time when the page does. */
async function rendererOf(browser: Browser, page: Page): Promise<number[]> {
  const session = await browser.target().createCDPSession()
  const cpu = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo')
    return new Map(processInfo.filter(({ type }) => type === 'renderer').map(({ id, cpuTime }) => [id, cpuTime]))
  }
  const before = await cpu()
  await page.evaluate(() => {
    for (const end = performance.now() + 300; performance.now() < end; );
  })
  const spent = [...(await cpu())].map(([pid, time]) => [pid, time - (before.get(pid) ?? 0)] as const).sort(([, a], [, b]) => b - a)
  await session.detach()
  return spent.slice(0, 1).map(([pid]) => pid)
}

/**
 * `nN.write.ms` and its like are medians of 40; `nN.bytes` is what the browser counts on disk for the origin. `export`, `preview` and
 * `import` are one full backup, reading it through, and restoring it (with the backup before); `zip`, `groups` and `csv` are everything
 * as Markdown, a file for each article or institution, and as one table. `blocked` is the longest time the page could not answer
 * meanwhile, `memory` the most memory of the process of its page; `nN.memory` the most of these, `nN.memory.idle` that before.
 */
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
      const opened = async (): Promise<Page> => {
        const page = await browser.newPage()
        await page.goto(`${site.url}/`)
        await page.evaluate(output[0].code)
        return page
      }
      const filling = await opened()
      await filling.evaluate((count) => tickmarkStore.fill(count), size)
      await filling.close()
      // Another page: what making the library left in memory is none of the product's.
      const page = await opened()
      await page.evaluate((count) => tickmarkStore.open(count), size)
      const times = await page.evaluate((count) => tickmarkStore.verbs(count), TIMES)
      const wrong = await page.evaluate(() => tickmarkStore.check())
      if (wrong > 0) throw new Error(`the database of ${size} is not sound: ${wrong}`)
      for (const [verb, all] of Object.entries(times)) metrics[`n${size}.${verb}.ms`] = median(all)
      const [, idle] = await mostMemory(browser, page, () => new Promise((done) => setTimeout(done, 500)))
      const exports: Record<string, { ms: number; blocked: number; bytes: number }> = {}
      let memory = 0
      for (const part of ['zip', 'groups', 'csv'] as const) {
        const exporting = await opened()
        await exporting.evaluate((count) => tickmarkStore.open(count), size)
        const [step, most] = await mostMemory(browser, exporting, () => exporting.evaluate((name) => tickmarkStore.files(name), part))
        await exporting.close()
        exports[part] = step
        metrics[`n${size}.${part}.ms`] = step.ms
        metrics[`n${size}.${part}.blocked.ms`] = step.blocked
        metrics[`n${size}.${part}.bytes`] = step.bytes
        metrics[`n${size}.${part}.memory`] = most
        memory = Math.max(memory, most)
      }
      const steps: Record<string, { ms: number; blocked: number; bytes: number }> = {}
      for (const part of ['export', 'preview', 'import'] as const) {
        const [step, most] = await mostMemory(browser, page, () => page.evaluate((name) => tickmarkStore.step(name), part))
        steps[part] = step
        metrics[`n${size}.${part}.ms`] = step.ms
        metrics[`n${size}.${part}.blocked.ms`] = step.blocked
        metrics[`n${size}.${part}.memory`] = most
        metrics[`n${size}.export.bytes`] = step.bytes
        memory = Math.max(memory, most)
      }
      metrics[`n${size}.memory`] = memory
      metrics[`n${size}.memory.idle`] = idle
      metrics[`n${size}.bytes`] = await page.evaluate(() => tickmarkStore.usage())
      rows.push({ size, times, exports, steps })
      log(
        `${size} annotations: ${Object.entries(times)
          .map(([verb, all]) => `${verb} ${median(all).toFixed(1)} ms`)
          .join(', ')}, ${Object.entries({ ...exports, ...steps })
          .map(
            ([name, { ms }]) => `${name} ${ms.toFixed(0)} ms, ${((metrics[`n${size}.${name}.memory`] ?? Number.NaN) / 1e6).toFixed(0)} MB`,
          )
          .join('; ')}; idle ${(idle / 1e6).toFixed(0)} MB`,
      )
      await page.close()
    }
  } finally {
    await browser.close()
    await site.close()
  }
  return { metrics, rows }
}
