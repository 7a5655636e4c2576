// What the extension costs a page: bytes of its scripts, and main-thread time beside the same page without it, in one run.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { singlePageApp } from '#tests/fixtures/spa.ts'
import { serve } from '#tests/support/serve.ts'
import { measureIdle, measurePages, type PageCost } from './page-cost/measure.ts'

const ROOT = join(import.meta.dirname, '../..')
const BUILT = join(ROOT, '.output/chrome-mv3')
/** Loads of each page, with and without the extension by turns. */
const ROUNDS = 11

const SCRIPTS = ['detector', 'reader', 'controls'] as const

interface BenchResult {
  readonly metrics: Record<string, number>
  readonly rows: readonly unknown[]
}

/** Names in `metrics` are those of the corpora's README, and a few more: `….task.ms` is the difference of all task time, `….floor.ms` that of an empty extension. */
export async function run({ corpus, log }: { corpus: string; log: (line: string) => void }): Promise<BenchResult> {
  const metrics: Record<string, number> = {}
  for (const script of SCRIPTS) {
    const code = readFileSync(join(BUILT, `${script}.js`))
    metrics[`${script}.bytes`] = code.length
    metrics[`${script}.gzip`] = gzipSync(code, { level: 9 }).length
    log(`${script}.js: ${code.length} bytes, ${metrics[`${script}.gzip`]} gzip`)
  }
  const site = await serve({ folders: [join(corpus, 'seed'), join(ROOT, 'tests/fixtures')], pages: { '/app/zh': singlePageApp } })
  try {
    const pages = { nonarticle: `${site.url}/listing.html`, article: `${site.url}/article.html` }
    const costs = await measurePages(BUILT, pages, ROUNDS)
    const rows = Object.entries(costs).map(([page, cost]) => {
      metrics[`${page}.ms`] = cost.scriptMs
      metrics[`${page}.task.ms`] = cost.taskMs
      metrics[`${page}.floor.ms`] = cost.floorMs
      if (cost.readyMs !== undefined) metrics[`${page}.ready.ms`] = cost.readyMs
      log(describe(page, cost))
      return { page, ...cost }
    })
    metrics['idle.ms'] = await measureIdle(BUILT, `${site.url}/app/zh`)
    log(`idle: ${metrics['idle.ms'].toFixed(2)} ms in our scripts while an article of a single-page app is left alone for ten seconds`)
    return { metrics, rows }
  } finally {
    await site.close()
  }
}

function describe(page: string, { scriptMs, taskMs, floorMs, taskWithMs, taskWithoutMs, readyMs }: PageCost): string {
  const ready = readyMs === undefined ? '' : `; verdict, body and mentions known ${readyMs.toFixed(1)} ms after the page was parsed`
  return (
    `${page}: ${scriptMs.toFixed(2)} ms of the main thread in our scripts (median of ${ROUNDS}); ` +
    `all tasks ${taskWithMs.toFixed(1)} ms with, ${taskWithoutMs.toFixed(1)} ms without, difference of medians ${taskMs.toFixed(1)} ms, ` +
    `of which an empty extension takes ${floorMs.toFixed(1)} ms${ready}`
  )
}
