// Bench: the weights of the two line models, fitted on a corpus. Figures are for pages of sites the fit has not seen (four parts by site).
// TICKMARK_WRITE_WEIGHTS=FILE writes a fit on all pages in the form of lib/dom/extract/weights.ts.
import { writeFileSync } from 'node:fs'
import { FEATURE_NAMES } from '#lib/dom/extract/feature-names.ts'
import { SECOND_NAMES } from '#lib/dom/extract/second-stage.ts'
import { openBenchPage } from './extract/browser.ts'
import { characterOverlap } from './extract/metrics.ts'
import { type CorpusPage, HUMAN_SETS, openCorpus, partOf } from './extract/pages.ts'
import type { Line } from './fit/in-page.ts'
import { regress, type Sample } from './fit/logistic.ts'

const NOW = '2026-01-01T00:00:00Z'
const PARTS = 4
const OPTIONS = { ridge: 5e-4, steps: 260, rate: 0.08 }
const WIDTH = FEATURE_NAMES.length
type Browser = Awaited<ReturnType<typeof openBenchPage>>['page']

interface Labelled {
  readonly page: CorpusPage
  readonly html: string
  readonly body: string
}

/** Bodies picked by hand count twice, pages that are no article little; there are few Chinese ones. */
const weightOf = ({ corpus, pageType, lang }: CorpusPage): number =>
  (HUMAN_SETS.has(corpus) ? 1 : 0.5) * (/^article\??$/.test(pageType) ? 1 : 0.3) * (lang === 'zh' ? 2.5 : 1)

async function linesOf(browser: Browser, pages: readonly Labelled[]): Promise<(Line & { factor: number })[]> {
  const all: (Line & { factor: number })[] = []
  for (const { page, html, body } of pages) {
    const lines = await browser.evaluate((text, url, truth) => tickmarkBench.lines(text, url, truth), html, page.url ?? '', body)
    for (const line of lines) all.push({ ...line, factor: weightOf(page) })
  }
  return all
}

async function fitModels(browser: Browser, pages: readonly Labelled[]): Promise<{ container: number[]; line: number[] }> {
  const sample = ({ label, weight, factor }: Line & { factor: number }, features: Sample['features']): Sample => ({
    features,
    label,
    weight: weight * factor,
  })
  const alone = await linesOf(browser, pages)
  const container = [
    ...regress(
      alone.map((line) => sample(line, line.first)),
      { ...OPTIONS, size: WIDTH },
    ),
  ]
  await browser.evaluate((first, second) => tickmarkBench.setModel(first, second), container, [])
  const around = await linesOf(browser, pages)
  const line = [
    ...regress(
      around.map((each) => sample(each, [...each.first, ...each.second.map(([at, value]) => [WIDTH + at, value] as const)])),
      { ...OPTIONS, size: WIDTH + SECOND_NAMES.length },
    ),
  ]
  await browser.evaluate((first, second) => tickmarkBench.setModel(first, second), container, line)
  return { container, line }
}

const two = (value: number): string => String(Math.round(value * 100) / 100 + 0)

function asFile(container: readonly number[], line: readonly number[]): string {
  const names = [...FEATURE_NAMES, ...SECOND_NAMES]
  const key = (name: string): string => (/^[a-z]\w*$/i.test(name) ? name : `'${name}'`)
  const rows = names.map((name, i) => `  ${key(name)}: [${two(container[i] ?? 0)}, ${two(line[i] ?? 0)}],`)
  return `// Weights of the two linear models, per feature: [container, line]. Fitted by \`npm run bench -- fit-body\`, two decimals kept.

export const WEIGHTS: Readonly<Record<string, readonly [number, number]>> = {
${rows.join('\n')}
}
`
}

export async function run({ corpus, log }: { corpus: string; log: (line: string) => void }): Promise<{
  metrics: Record<string, number>
  rows: unknown[]
}> {
  const { pages, htmlOf, truthOf } = openCorpus(corpus)
  const { page: browser, close } = await openBenchPage()
  try {
    const labelled: Labelled[] = []
    for (const page of pages) {
      const truth = truthOf(page)
      const body = truth.body ?? (truth.htmlBody ? await browser.evaluate((html) => tickmarkBench.textOf(html), truth.htmlBody) : '')
      if (body.trim().length >= 20) labelled.push({ page, html: htmlOf(page), body })
    }
    const scores = new Map<string, number[]>()
    for (let part = 0; part < PARTS; part++) {
      const unseen = labelled.filter(({ page }) => partOf(page, PARTS) === part)
      await fitModels(
        browser,
        labelled.filter(({ page }) => partOf(page, PARTS) !== part),
      )
      for (const { page, html, body } of unseen) {
        if (!/^article\??$/.test(page.pageType)) continue
        const found = await browser.evaluate((text, url, now) => tickmarkBench.extract(text, url, now, false), html, page.url ?? '', NOW)
        const { f1 } = characterOverlap(found.norules.body, body)
        for (const group of [page.corpus, ...(HUMAN_SETS.has(page.corpus) ? [page.lang] : [])])
          scores.set(group, [...(scores.get(group) ?? []), f1])
      }
      log(`part ${part + 1} of ${PARTS} done`)
    }
    const target = process.env['TICKMARK_WRITE_WEIGHTS']
    if (target) {
      const { container, line } = await fitModels(browser, labelled)
      writeFileSync(target, asFile(container, line))
    }
    const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
    return { metrics: Object.fromEntries([...scores].map(([group, values]) => [`unseen.body.f1.${group}`, mean(values)])), rows: [] }
  } finally {
    await close()
  }
}
