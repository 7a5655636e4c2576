// Loads pages in three Chromiums by turns: with the extension, with an empty one, with none; reads the main thread's time.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, launch, type Page } from 'puppeteer-core'
import { findBrowser } from '#lib/tools/browsers.ts'

/** All times are the main thread's own (CPU) time where the trace has it, so that another busy process does not count. */
export interface PageCost {
  /** Median time inside our scripts on the page's main thread: compiling, evaluating, calls, timers. */
  readonly scriptMs: number
  /** Difference of the medians of the time of all tasks: everything we cause, and the noise of the machine. */
  readonly taskMs: number
  /** The same for an extension whose content script is empty: what the browser takes for having one at all. */
  readonly floorMs: number
  readonly taskWithMs: number
  readonly taskWithoutMs: number
  /** Median from DOMContentLoaded to institutions known, by the clock; articles only. */
  readonly readyMs: number | undefined
}

/** Long enough for the detector's late looks, the worker's start and the reader script. */
const SETTLE_MS = 2000

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

/** An extension with the least a content script can be. */
function writeEmpty(folder: string): string {
  mkdirSync(folder)
  const scripts = [{ matches: ['http://*/*', 'https://*/*'], js: ['empty.js'], run_at: 'document_start' }]
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({ manifest_version: 3, name: 'empty', version: '1', content_scripts: scripts }),
  )
  writeFileSync(join(folder, 'empty.js'), '')
  return folder
}

export async function measurePages<Name extends string>(
  extension: string,
  pages: Readonly<Record<Name, string>>,
  rounds: number,
): Promise<Record<Name, PageCost>> {
  const folder = mkdtempSync(join(tmpdir(), 'tickmark-cost-'))
  const empty = writeEmpty(join(folder, 'empty'))
  const browsers = {
    ours: await start(join(folder, 'with'), extension),
    floor: await start(join(folder, 'floor'), empty),
    bare: await start(join(folder, 'without'), undefined),
  }
  try {
    const entries: [string, PageCost][] = []
    for (const [name, url] of Object.entries<string>(pages)) {
      const loads: Record<keyof typeof browsers, Load[]> = { ours: [], floor: [], bare: [] }
      for (let round = -1; round < rounds; round++) {
        for (const which of ['ours', 'floor', 'bare'] as const) {
          const one = await load(browsers[which], url, folder)
          // The first load of each page warms caches and the worker, and is not counted.
          if (round >= 0) loads[which].push(one)
        }
      }
      const task = (which: keyof typeof browsers) => median(loads[which].map(({ taskMs }) => taskMs))
      const ready = loads.ours.flatMap(({ readyMs }) => readyMs ?? [])
      entries.push([
        name,
        {
          scriptMs: median(loads.ours.map(({ scriptMs }) => scriptMs)),
          taskMs: task('ours') - task('bare'),
          floorMs: task('floor') - task('bare'),
          taskWithMs: task('ours'),
          taskWithoutMs: task('bare'),
          readyMs: ready.length > 0 ? median(ready) : undefined,
        },
      ])
    }
    return Object.fromEntries(entries) as Record<Name, PageCost>
  } finally {
    await Promise.all(Object.values(browsers).map((browser) => browser.close()))
    rmSync(folder, { recursive: true, force: true })
  }
}

/** From here on a page has had its last late look. */
const AFTER_LOOKS_MS = 9000
const IDLE_MS = 10_000

/** Milliseconds in our scripts on the main thread of a page that has settled and is left alone for ten seconds. */
export async function measureIdle(extension: string, url: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'tickmark-idle-'))
  const browser = await start(join(folder, 'profile'), extension)
  try {
    const page = await browser.newPage()
    await page.goto(url, { waitUntil: 'load' })
    await new Promise((done) => setTimeout(done, AFTER_LOOKS_MS))
    const trace = join(folder, 'trace.json')
    await page.tracing.start({ path: trace, categories: ['toplevel', 'devtools.timeline', 'v8'] })
    await new Promise((done) => setTimeout(done, IDLE_MS))
    await page.tracing.stop()
    const { traceEvents } = JSON.parse(readFileSync(trace, 'utf8')) as { traceEvents: TraceEvent[] }
    return outermost(traceEvents.filter((event) => event.ph === 'X' && !!event.dur && isOurs(event))) / 1000
  } finally {
    await browser.close()
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
    await page.tracing.start({ path: trace, categories: ['toplevel', 'devtools.timeline', 'v8', 'disabled-by-default-v8.compile'] })
    await page.goto(url, { waitUntil: 'load' })
    await new Promise((done) => setTimeout(done, SETTLE_MS))
    const readyMs = await readyAfter(browser, page)
    await page.tracing.stop()
    const { traceEvents } = JSON.parse(readFileSync(trace, 'utf8')) as { traceEvents: TraceEvent[] }
    return { ...timesOf(traceEvents, url), readyMs }
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

/** https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU ; microseconds. */
interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly ts: number
  readonly dur?: number
  /** The thread's own time, without what other processes took from it. */
  readonly tdur?: number
  readonly pid: number
  readonly tid: number
  readonly args?: { readonly data?: { readonly url?: string }; readonly beginData?: { readonly url?: string }; readonly fileName?: string }
}

const isOurs = ({ args }: TraceEvent): boolean => (args?.data?.url ?? args?.fileName ?? '').startsWith('chrome-extension:')

/** Times on the thread that parsed the page. Calls inside calls, and tasks inside tasks, count once. */
function timesOf(events: readonly TraceEvent[], url: string): { scriptMs: number; taskMs: number } {
  const parse = events.find(({ name, args }) => name === 'ParseHTML' && args?.beginData?.url === url)
  const main = events.filter(({ ph, dur, pid, tid }) => ph === 'X' && !!dur && pid === parse?.pid && tid === parse.tid)
  const ours = main.filter(isOurs)
  return { scriptMs: outermost(ours) / 1000, taskMs: outermost(main) / 1000 }
}

function outermost(slices: readonly TraceEvent[]): number {
  let total = 0
  let end = 0
  for (const { ts, dur = 0, tdur = dur } of [...slices].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    if (ts < end) continue
    total += tdur
    end = ts + dur
  }
  return total
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}
