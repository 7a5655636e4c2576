// Times: 200 annotations on pages of 50,000 and 500,000 characters made by joining the bodies of real edit pairs.
import type { Page } from 'puppeteer-core'
import type { PageBench } from './page.ts'

declare const tickmarkBench: PageBench

interface LoadedPair {
  readonly id: string
  readonly lang: string
  readonly before: string
  readonly after: string
}

const SIZES = { '50k': 50_000, '500k': 500_000 }
const ANNOTATIONS = 200
const RUNS = 7

/** `ms.50k.same` and so on: the slower of English and Chinese, each the median of some runs, index included. */
export async function measureTimes(page: Page, pairs: readonly LoadedPair[], log: (line: string) => void): Promise<Record<string, number>> {
  const metrics: Record<string, number> = { 'roundtrip.exact': 1 }
  // Pages of one origin before and after an edit; a reader view holds only a part of its page.
  const edits = pairs.filter(({ id }) => /^(?:edit|recrawl|successor)-/.test(id))
  const [english, chinese] = [edits.filter(({ lang }) => lang !== 'zh'), edits.filter(({ lang }) => lang === 'zh')]
  for (const [size, chars] of Object.entries(SIZES)) {
    const pages = { en: join(english, chars), zh: join(chinese, chars) }
    for (const lang of ['en', 'zh'] as const) {
      const { before, after } = pages[lang]
      const other = pages[lang === 'en' ? 'zh' : 'en'].before
      const cases = { same: before, edited: after, orphan: other }
      for (const [name, to] of Object.entries(cases)) {
        const result = await page.evaluate((...args) => tickmarkBench.time(...args), before, to, ANNOTATIONS, RUNS)
        const median = [...result.ms].sort((a, b) => a - b)[RUNS >> 1] as number
        metrics[`ms.${size}.${name}.${lang}`] = median
        metrics[`ms.${size}.${name}`] = Math.max(metrics[`ms.${size}.${name}`] ?? 0, median)
        // Random selections must come back as they were, and be called exact.
        if (name === 'same') metrics['roundtrip.exact'] = Math.min(metrics['roundtrip.exact'] ?? 1, result.exact / ANNOTATIONS)
        const spread = `${Math.min(...result.ms).toFixed(1)}–${Math.max(...result.ms).toFixed(1)}`
        log(
          `  ${size} ${lang} ${name.padEnd(6)} ${median.toFixed(1).padStart(6)} ms (${spread}), ${result.chars} characters, ${result.found} of ${ANNOTATIONS} found`,
        )
      }
    }
    const sliced = await page.evaluate((...args) => tickmarkBench.time(...args), pages.en.before, pages.en.after, 1000, 1)
    metrics[`ms.${size}.slice`] = sliced.sliceMs
    log(`  ${size} 1,000 annotations: longest slice ${sliced.sliceMs.toFixed(1)} ms`)
  }
  return metrics
}

/** Bodies joined until there is enough text; tags and attributes count for about half of a body's length. */
function join(pairs: readonly LoadedPair[], chars: number): { before: string; after: string } {
  const body = (html: string): string => /<body[^>]*>([\s\S]*)<\/body>/i.exec(html)?.[1] ?? html
  const text = (html: string): number => html.replace(/<[^>]*>/g, '').length
  let before = ''
  let after = ''
  let length = 0
  for (let i = 0; length < chars && pairs.length > 0; i++) {
    const pair = pairs[i % pairs.length] as LoadedPair
    const one = body(pair.before)
    if (length > 0 && length + text(one) > chars * 1.15 && i < pairs.length * 50) continue
    before += `<div>${one}</div>`
    after += `<div>${body(pair.after)}</div>`
    length += text(one)
  }
  return { before: `<body>${before}</body>`, after: `<body>${after}</body>` }
}
