// Benchmark: painting 1,000 highlights, beside wrapping them in <mark>, in every installed browser.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openPage } from './anchor/in-browser.ts'
import type { PaintBench, PaintTimes } from './anchor/paint-page.ts'

declare const tickmarkPaint: PaintBench

const HIGHLIGHTS = 1000
const RUNS = 5
const SIZES = { '50k': 50_000, '500k': 500_000 }

/** `chromium.register.ms`, `.frame.ms` (beyond a frame of the page's own) and `.wrap.ms` are those of the 500,000-character page. */
export async function run(options: {
  corpus: string
  log: (line: string) => void
}): Promise<{ metrics: Record<string, number>; rows: unknown[] }> {
  const metrics: Record<string, number> = {}
  const rows: unknown[] = []
  for (const name of ['chromium', 'firefox'] as const) {
    const browser = await openPage(join(import.meta.dirname, 'anchor/paint-page.ts'), name).catch((error: Error) => error)
    if (browser instanceof Error) {
      options.log(`${name}: left out, ${browser.message}`)
      continue
    }
    try {
      for (const [size, chars] of Object.entries(SIZES)) {
        const html = pageOf(options.corpus, chars)
        const times: PaintTimes[] = []
        for (let i = 0; i < RUNS; i++) times.push(await browser.page.evaluate((...args) => tickmarkPaint.paint(...args), html, HIGHLIGHTS))
        const figures = {
          register: median(times.map(({ register }) => register)),
          all: median(times.map(({ all }) => all)),
          frame: median(times.map(({ frame, ownFrame }) => frame - ownFrame)),
          wrap: median(times.map(({ wrap, wrapFrame, ownFrame }) => wrap + wrapFrame - ownFrame)),
        }
        for (const [what, ms] of Object.entries(figures)) {
          metrics[`${name}.${size}.${what}.ms`] = ms
          metrics[`${name}.${what}.ms`] = ms
        }
        rows.push({ browser: name, version: browser.version, size, times })
        const [register, all, frame, wrap] = Object.values(figures).map((ms) => ms.toFixed(1))
        options.log(
          `  ${name} ${size} (${times[0]?.chars} characters): register ${register} ms, all of them after ${all} ms, frame +${frame} ms; wrapped in marks ${wrap} ms`,
        )
      }
    } finally {
      await browser.close()
    }
  }
  return { metrics, rows }
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN

/** Bodies of real pages joined, or plain paragraphs where the corpora are not installed. */
function pageOf(corpus: string, chars: number): string {
  const folder = join(corpus, 'anchoring')
  if (!existsSync(folder))
    return `<body>${'<p>The bank said net profit <b>rose 3.2%</b> in the third quarter, helped by fees.</p>'.repeat(Math.ceil(chars / 78))}</body>`
  const pairs = readFileSync(join(folder, 'pairs.jsonl'), 'utf8').trim().split('\n')
  let html = ''
  let length = 0
  for (let i = 0; length < chars; i = (i + 1) % pairs.length) {
    const { before } = JSON.parse(pairs[i] as string) as { before: string }
    const page = readFileSync(join(folder, 'pages', before), 'utf8')
    const body = /<body[^>]*>([\s\S]*)<\/body>/i.exec(page)?.[1] ?? ''
    const text = body.replace(/<[^>]*>/g, '').length
    if (length > 0 && length + text > chars * 1.15) continue
    html += `<div>${body}</div>`
    length += text
  }
  return `<body>${html}</body>`
}
