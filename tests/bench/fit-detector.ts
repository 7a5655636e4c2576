// Bench: the points of both looks at a page, fitted on a corpus; figures are for pages of sites the fit has not seen (ten parts by site).
import { POINTS as FIRST_POINTS, MAYBE } from '#lib/core/article/classify.ts'
import type { Facts } from '#lib/core/article/model.ts'
import { bothLooks } from '#lib/core/article/review.ts'
import { POINTS } from '#lib/core/article/review-points.ts'
import { isLabelled } from './detect/labels.ts'
import { type Judged, logCurve, measure } from './detect/measure.ts'
import { openBenchPage } from './extract/browser.ts'
import { openCorpus, partOf } from './extract/pages.ts'
import { regress, type Sample, type Sparse, score, sparse } from './fit/logistic.ts'
import { ownPages } from './fit/own-pages/index.ts'
import { PRIORS } from './fit/priors.ts'

const PARTS = 10
const NOW = '2026-01-01T00:00:00Z'
const FIRST = { ridge: 2e-3, steps: 800, rate: 0.05, size: FIRST_POINTS.length + 1 }
const CLOSER = {
  ridge: 0.006,
  steps: 600,
  rate: 0.05,
  size: POINTS.length + 1,
  expected: [0, ...POINTS.map(([fact]) => PRIORS.get(fact) ?? 0)],
  signed: true,
}
/** The corpus has far more of some kinds of other pages than of others. */
const WEIGHTS: Readonly<Record<string, number>> = {
  forum: 2,
  service: 3,
  product: 3,
  documentation: 4,
  home: 3,
  listing: 3,
  search: 3,
  login: 3,
  collection: 3,
}
/** Pages of our own count little beside real ones: they are there for the kinds that the corpus has none of. */
const OWN = { seeds: [1, 2, 3, 4, 5], weight: 0.1 } as const
/** Kinds with a page or two, where the label is a matter of taste. */
const RARE = 0.7

interface Page extends Judged {
  readonly part: number
  readonly label: number
  readonly weight: number
  readonly signals: Sparse
  readonly closer: Sparse | undefined
}

const closerOf = (facts: Facts): Sparse => sparse([1, ...POINTS.map(([fact]) => facts[fact] ?? 0)])

async function readPages(corpus: string): Promise<{ pages: Page[]; empty: Judged[]; own: Sample[] }> {
  const { pages, htmlOf } = openCorpus(corpus)
  const { page: browser, close } = await openBenchPage()
  const read: Page[] = []
  const empty: Judged[] = []
  const own: Sample[] = []
  try {
    for (const page of pages) {
      if (!isLabelled(page)) continue
      const { id, lang, finance, pageType: type } = page
      const facts = await browser.evaluate((html, url, now) => tickmarkBench.facts(html, url, now), htmlOf(page), page.url ?? '', NOW)
      const isArticle = /^article\??$/.test(type)
      const judged = { id, type, lang, finance, isArticle }
      if (!facts) {
        empty.push(judged)
        continue
      }
      const { signals, closer } = facts
      read.push({
        ...judged,
        part: partOf(page, PARTS),
        label: isArticle ? 1 : 0,
        weight: (isArticle ? 1 : (WEIGHTS[type] ?? RARE)) * (lang === 'zh' ? 2 : 1),
        signals: sparse([1, ...signals]),
        closer: closer && closerOf(closer),
      })
    }
    for (const { url, html, family } of OWN.seeds.flatMap(ownPages)) {
      const facts = await browser.evaluate((text, address, now) => tickmarkBench.facts(text, address, now), html, url, NOW)
      if (facts?.closer) own.push({ features: closerOf(facts.closer), label: family === 'article' ? 1 : 0, weight: OWN.weight })
    }
  } finally {
    await close()
  }
  return { pages: read, empty, own }
}

interface Fitted {
  readonly first: Float64Array
  readonly closer: Float64Array
}

const fitBoth = (pages: readonly Page[], own: readonly Sample[]): Fitted => ({
  first: regress(
    pages.map(({ signals, label, weight }) => ({ features: signals, label, weight })),
    FIRST,
  ),
  closer: regress([...pages.flatMap(({ closer, label, weight }) => (closer ? [{ features: closer, label, weight }] : [])), ...own], CLOSER),
})

/** Log-odds of the first look below which a page is left alone. */
const FROM = Math.log(MAYBE / (1 - MAYBE))
const HAN = 1 + POINTS.findIndex(([fact]) => fact === 'han')
/** Below all borders. */
const LEFT = -9

/** Log-odds after both looks, from the border on. */
function judge({ signals, closer }: Page, fitted: Fitted): { first: number; final: number } {
  const first = score(fitted.first, signals)
  return {
    first,
    final: first <= FROM || !closer ? LEFT : bothLooks(first, score(fitted.closer, closer), closer.find(([at]) => at === HAN)?.[1] ?? 0),
  }
}

/** Rows are `[name, points]` of both tables, `base` first in each. `seen.` figures are for pages the fit has seen. */
export async function run({ corpus, log }: { corpus: string; log: (line: string) => void }): Promise<{
  metrics: Record<string, number>
  rows: unknown[]
}> {
  const { pages, empty, own } = await readPages(corpus)
  const whole = fitBoth(pages, own)
  const held = new Map<Judged, { first: number; final: number }>(empty.map((page) => [page, { first: LEFT, final: LEFT }]))
  const seen = new Map(held)
  for (let part = 0; part < PARTS; part++) {
    const fitted = fitBoth(
      pages.filter((page) => page.part !== part),
      own,
    )
    for (const page of pages) if (page.part === part) held.set(page, judge(page, fitted))
  }
  for (const page of pages) seen.set(page, judge(page, whole))
  const metrics: Record<string, number> = {}
  measure('', held, ({ final }) => final > 0, metrics)
  measure('read.', held, ({ first }) => first > FROM, metrics)
  measure('seen.', seen, ({ final }) => final > 0, metrics)
  log('wrong when their site was not seen:')
  for (const [{ id, type, lang, isArticle }, { final }] of [...held].toSorted((a, b) => b[1].final - a[1].final))
    if (final > 0 !== isArticle) log(`  ${final.toFixed(2).padStart(6)} ${type.padEnd(13)} ${lang} ${id}`)
  log('sites not seen:')
  logCurve('curve.', held, metrics, log)
  log('pages the fit has seen:')
  logCurve('seen.curve.', seen, metrics, log)
  const named = (names: readonly string[], weights: Float64Array): (readonly [string, number])[] =>
    ['base', ...names].map((name, i) => [name, Math.round((weights[i] as number) * 100) / 100] as const)
  const rows = [
    named(
      FIRST_POINTS.map(([code]) => code),
      whole.first,
    ),
    named(
      POINTS.map(([fact]) => fact),
      whole.closer,
    ),
  ]
  for (const table of rows) log(table.map(([name, points]) => `${name} ${points}`).join('\n'))
  return { metrics, rows }
}
