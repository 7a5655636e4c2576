// Loads pages in two Chromiums, one with the extension and one without, by turns, and reads the main thread's time.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, launch, type Page } from 'puppeteer-core'
import { findBrowser } from '#lib/tools/browsers.ts'

export interface PageCost {
  /** Median time inside our scripts on the page's main thread: compiling, evaluating, calls, timers. */
  readonly scriptMs: number
  /** Difference of the medians of all the renderer's task time: everything we cause, and all the noise of the machine. */
  readonly taskMs: number
  readonly taskWithMs: number
  readonly taskWithoutMs: number
  /** Median from DOMContentLoaded to institutions known, by the clock; articles only. */
  readonly readyMs: number | undefined
}

/** Long enough for the detector's late looks, the worker's start and the reader script. */
const SETTLE_MS = 2500

const ARGS = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-default-browser-check',
]

async function start(folder: string, extension: string | undefined): Promise<Browser> {
  const executablePath = findBrowser('chromium')
  if (!executablePath) throw new Error('no Chromium found; install it or set TICKMARK_CHROMIUM to its path')
  const browser = await launch({
    executablePath,
    pipe: true,
    headless: true,
    enableExtensions: true,
    userDataDir: folder,
    args: [...ARGS, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  })
  if (extension) await browser.installExtension(extension)
  return browser
}

export async function measurePages<Name extends string>(
  extension: string,
  pages: Readonly<Record<Name, string>>,
  rounds: number,
): Promise<Record<Name, PageCost>> {
  const folder = mkdtempSync(join(tmpdir(), 'tickmark-cost-'))
  const [withUs, without] = await Promise.all([start(join(folder, 'with'), extension), start(join(folder, 'without'), undefined)])
  try {
    const entries: [string, PageCost][] = []
    for (const [name, url] of Object.entries<string>(pages)) {
      // The first load of each page warms caches and the worker, and is not counted.
      await load(withUs, url, folder)
      await load(without, url, folder)
      const ours: Load[] = []
      const bare: Load[] = []
      for (let round = 0; round < rounds; round++) {
        ours.push(await load(withUs, url, folder))
        bare.push(await load(without, url, folder))
      }
      const taskWithMs = median(ours.map(({ taskMs }) => taskMs))
      const taskWithoutMs = median(bare.map(({ taskMs }) => taskMs))
      const ready = ours.flatMap(({ readyMs }) => readyMs ?? [])
      entries.push([
        name,
        {
          scriptMs: median(ours.map(({ scriptMs }) => scriptMs)),
          taskMs: taskWithMs - taskWithoutMs,
          taskWithMs,
          taskWithoutMs,
          readyMs: ready.length > 0 ? median(ready) : undefined,
        },
      ])
    }
    return Object.fromEntries(entries) as Record<Name, PageCost>
  } finally {
    await Promise.all([withUs.close(), without.close()])
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Load {
  readonly scriptMs: number
  readonly taskMs: number
  readonly readyMs: number | undefined
}

async function load(browser: Browser, url: string, folder: string): Promise<Load> {
  const page = await browser.newPage()
  const trace = join(folder, 'trace.json')
  try {
    await page.tracing.start({ path: trace, categories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'] })
    await page.goto(url, { waitUntil: 'load' })
    await new Promise((done) => setTimeout(done, SETTLE_MS))
    const { TaskDuration = 0 } = await page.metrics()
    const readyMs = await readyAfter(browser, page)
    await page.tracing.stop()
    return { scriptMs: ourTime(JSON.parse(readFileSync(trace, 'utf8')).traceEvents), taskMs: TaskDuration * 1000, readyMs }
  } finally {
    await page.close()
  }
}

/** Our background keeps, per tab, when it last learnt something; undefined without the extension or without an article. */
async function readyAfter(browser: Browser, page: Page): Promise<number | undefined> {
  const target = browser.targets().find((each) => each.type() === 'service_worker' && each.url().startsWith('chrome-extension:'))
  const worker = await target?.worker()
  if (!worker) return undefined
  const parsedAt = await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    return performance.timeOrigin + (navigation?.domContentLoadedEventStart ?? 0)
  })
  const url = page.url()
  const at = await worker.evaluate(async (address: string) => {
    const { storage } = (globalThis as unknown as { chrome: { storage: { session: { get(key: null): Promise<Record<string, never>> } } } })
      .chrome
    const facts: { url?: string; institutionsAt?: number }[] = Object.values(await storage.session.get(null))
    return facts.find((each) => each.url === address && each.institutionsAt)?.institutionsAt ?? null
  }, url)
  return at === null ? undefined : at - parsedAt
}

interface TraceEvent {
  readonly ph: string
  readonly ts: number
  readonly dur?: number
  readonly tid: number
  readonly args?: { readonly data?: { readonly url?: string }; readonly fileName?: string }
}

/** Length of the union of all trace slices that name one of our files: calls inside calls count once. */
function ourTime(events: readonly TraceEvent[]): number {
  const slices = events
    .filter(({ ph, dur, args }) => ph === 'X' && !!dur && (args?.data?.url ?? args?.fileName ?? '').startsWith('chrome-extension:'))
    .map(({ ts, dur, tid }) => ({ tid, from: ts, to: ts + (dur ?? 0) }))
    .sort((a, b) => a.tid - b.tid || a.from - b.from)
  let total = 0
  let end = 0
  let thread = -1
  for (const { tid, from, to } of slices) {
    if (tid !== thread) end = 0
    thread = tid
    if (to <= end) continue
    total += to - Math.max(from, end)
    end = to
  }
  return total / 1000
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}
