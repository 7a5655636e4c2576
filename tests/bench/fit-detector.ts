// Bench: the points of both looks at a page, fitted on a corpus; figures are for pages of sites the fit has not seen (five parts by site).
import { MAYBE, NEWS, RULES } from '#lib/core/article/classify.ts'
import { REVIEW } from '#lib/core/article/review.ts'
import { openBenchPage } from './extract/browser.ts'
import { openCorpus, partOf } from './extract/pages.ts'
import { regress, type Sample, type Sparse, score, sigmoid, sparse } from './fit/logistic.ts'

const PARTS = 5
const NOW = '2026-01-01T00:00:00Z'
const OPTIONS = { ridge: 2e-3, steps: 800, rate: 0.05 }
/** Pages nobody should take for an article count most; the corpus has few of them. */
const FRONTS: ReadonlySet<string> = new Set(['home', 'listing', 'search', 'login', 'collection'])
const NOT_PAGES: ReadonlySet<string> = new Set(['defuddle'])
const oddsOf = (likelihood: number): number => Math.log(likelihood / (1 - likelihood))
/** Log-odds of the first look between which the second decides. */
const FROM = oddsOf(MAYBE)
const TO = oddsOf(NEWS)

interface Page {
  readonly id: string
  readonly type: string
  readonly lang: string
  readonly finance: boolean
  readonly part: number
  readonly label: number
  readonly weight: number
  readonly signals: Sparse
  readonly review: Sparse | undefined
}

async function readPages(corpus: string): Promise<Page[]> {
  const { pages, htmlOf } = openCorpus(corpus)
  const { page: browser, close } = await openBenchPage()
  const read: Page[] = []
  try {
    for (const page of pages) {
      if (NOT_PAGES.has(page.corpus) || page.pageType === 'nonreaderable') continue
      const facts = await browser.evaluate((html, url, now) => tickmarkBench.facts(html, url, now), htmlOf(page), page.url ?? '', NOW)
      if (!facts) continue
      const isArticle = /^article\??$/.test(page.pageType)
      read.push({
        id: page.id,
        type: page.pageType,
        lang: page.lang,
        finance: page.finance,
        part: partOf(page, PARTS),
        label: isArticle ? 1 : 0,
        weight: (isArticle ? 1 : FRONTS.has(page.pageType) ? 16 : 4) * (page.lang === 'zh' ? 3 : 1),
        signals: sparse([1, ...facts.signals]),
        review: facts.review && sparse([1, ...facts.review]),
      })
    }
  } finally {
    await close()
  }
  return read
}

interface Fitted {
  readonly first: Float64Array
  readonly second: Float64Array
}

/** The first look's own score is a fact of the second. */
function reviewOf(page: Page, first: Float64Array): Sparse | undefined {
  return page.review?.map(([at, value]) => (at === 1 ? [1, sigmoid(score(first, page.signals))] : [at, value]))
}

function fitBoth(pages: readonly Page[]): Fitted {
  const first = regress(
    pages.map(({ signals, label, weight }): Sample => ({ features: signals, label, weight })),
    { ...OPTIONS, size: RULES.length + 1 },
  )
  const reviewed = pages.flatMap((page): Sample[] => {
    const features = reviewOf(page, first)
    const at = score(first, page.signals)
    // A page far outside the band says little about those in it.
    return features ? [{ features, label: page.label, weight: page.weight * (at > FROM - 1 && at < TO + 1 ? 1 : 0.2) }] : []
  })
  return { first, second: regress(reviewed, { ...OPTIONS, size: REVIEW.length + 1 }) }
}

/** Log-odds after both looks. */
function judge(page: Page, { first, second }: Fitted): { first: number; final: number } {
  const at = score(first, page.signals)
  if (at <= FROM || at >= TO) return { first: at, final: at }
  const features = reviewOf(page, first)
  return { first: at, final: features ? score(second, features) : -4 }
}

/** Rows are `[name, points]` of both tables, `base` first in each. */
export async function run({ corpus, log }: { corpus: string; log: (line: string) => void }): Promise<{
  metrics: Record<string, number>
  rows: unknown[]
}> {
  const pages = await readPages(corpus)
  const held = new Map<Page, { first: number; final: number }>()
  for (let part = 0; part < PARTS; part++) {
    const fitted = fitBoth(pages.filter((page) => page.part !== part))
    for (const page of pages) if (page.part === part) held.set(page, judge(page, fitted))
  }
  const metrics: Record<string, number> = {}
  const share = (name: string, chosen: readonly Page[]): void => {
    for (const [prefix, test] of [
      ['', (page: Page) => (held.get(page)?.final ?? 0) > 0],
      ['first.news.', (page: Page) => (held.get(page)?.first ?? 0) > TO],
      ['first.maybe.', (page: Page) => (held.get(page)?.first ?? 0) > FROM],
    ] as const)
      metrics[prefix + name] = chosen.filter(test).length / (chosen.length || 1)
  }
  const articles = pages.filter(({ label }) => label === 1)
  const others = pages.filter(({ label }) => label === 0)
  for (const lang of ['en', 'zh'])
    share(
      `recall.${lang}`,
      articles.filter((page) => page.lang === lang),
    )
  share(
    'recall.finance',
    articles.filter(({ finance }) => finance),
  )
  share('fpr', others)
  for (const type of new Set(others.map((page) => page.type)))
    share(
      `fpr.${type}`,
      others.filter((page) => page.type === type),
    )
  log('wrong when their site was not seen:')
  for (const page of pages.filter((each) => (held.get(each)?.final ?? 0) > 0 !== (each.label === 1)))
    log(`  ${(held.get(page)?.final ?? 0).toFixed(2).padStart(6)} ${page.type.padEnd(13)} ${page.lang} ${page.id}`)
  const { first, second } = fitBoth(pages)
  const named = (names: readonly string[], weights: Float64Array): (readonly [string, number])[] =>
    ['base', ...names].map((name, i) => [name, Math.round((weights[i] as number) * 100) / 100] as const)
  const rows = [
    named(
      RULES.map(([code]) => code),
      first,
    ),
    named(
      REVIEW.map(([name]) => name),
      second,
    ),
  ]
  for (const table of rows) log(table.map(([name, points]) => `${name} ${points}`).join('\n'))
  return { metrics, rows }
}
