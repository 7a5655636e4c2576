// Bench: body, title, date and byline against Readability and Defuddle on saved pages.
import { openBenchPage } from './extract/browser.ts'
import type { Extracted } from './extract/in-page.ts'
import { characterOverlap, dayOf, sameName, sameTitle, snippetHits, wordOverlap } from './extract/metrics.ts'
import { type CorpusPage, type GroundTruth, HUMAN_SETS, halfOf, openCorpus } from './extract/pages.ts'

const TOOLS = ['ours', 'norules', 'readability', 'defuddle'] as const
type Tool = (typeof TOOLS)[number]
const NOW = '2026-01-01T00:00:00Z'

/** Sums per metric name; what is read at the end is the mean. */
class Means {
  readonly #sums = new Map<string, { sum: number; count: number }>()

  add(name: string, value: number): void {
    const known = this.#sums.get(name) ?? { sum: 0, count: 0 }
    this.#sums.set(name, { sum: known.sum + value, count: known.count + 1 })
  }

  read(): Record<string, number> {
    return Object.fromEntries([...this.#sums].map(([name, { sum, count }]) => [name, sum / count]))
  }
}

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0
const prefixOf = (tool: Tool): string => (tool === 'ours' ? '' : `${tool}.`)

function scoreBody(means: Means, prefix: string, page: CorpusPage, found: string, wanted: string): number {
  const { f1, precision, recall } = characterOverlap(found, wanted)
  const human = HUMAN_SETS.has(page.corpus)
  const groups = [
    page.corpus,
    ...(human ? [page.lang, `${page.lang}.half-${halfOf(page)}`] : []),
    ...(human && page.finance ? [`finance.${page.lang}`] : []),
  ]
  for (const group of groups) {
    means.add(`${prefix}body.f1.${group}`, f1)
    means.add(`${prefix}body.precision.${group}`, precision)
    means.add(`${prefix}body.recall.${group}`, recall)
  }
  if (page.corpus === 'scrapinghub') means.add(`${prefix}body.words.scrapinghub`, wordOverlap(found, wanted).f1)
  return f1
}

function scoreFacts(means: Means, prefix: string, page: CorpusPage, found: Extracted, truth: GroundTruth): Record<string, boolean> {
  const hits: Record<string, boolean> = {}
  if (truth.title) hits[`title.${page.lang}`] = sameTitle(found.title, truth.title)
  if (truth.date && dayOf(truth.date)) hits[`date.${page.lang}`] = dayOf(found.published) === dayOf(truth.date)
  if (truth.author) hits['byline'] = sameName(found.byline, truth.author)
  if (truth.source) hits['source'] = sameName(found.source, truth.source)
  for (const [name, hit] of Object.entries(hits)) means.add(prefix + name, hit ? 1 : 0)
  return hits
}

/** `corpus` is a folder in the format of corpora/README.md. Metrics of the peers carry the peer's name in front. */
export async function run({
  corpus,
  log,
}: {
  corpus: string
  log: (line: string) => void
}): Promise<{ metrics: Record<string, number>; rows: unknown[] }> {
  const { pages, htmlOf, truthOf } = openCorpus(corpus)
  const means = new Means()
  const times = new Map<Tool, number[]>()
  const snippets = new Map<Tool, { right: number; missed: number; extra: number }>()
  const offsets = { characters: 0, wrong: 0 }
  const rows: { id: string; f1: number | undefined; [key: string]: unknown }[] = []
  const { page: browser, close } = await openBenchPage()
  try {
    for (const page of pages) {
      const truth = truthOf(page)
      if (!/^article\??$/.test(page.pageType) || Object.keys(truth).length === 0) continue
      const html = htmlOf(page)
      const wanted =
        truth.body ?? (truth.htmlBody ? await browser.evaluate((text) => tickmarkBench.textOf(text), truth.htmlBody) : undefined)
      const found = await browser.evaluate(
        (text, url, now, turn) => tickmarkBench.extract(text, url, now, true, turn),
        html,
        page.url ?? '',
        NOW,
        rows.length,
      )
      const map = await browser.evaluate((text, url, now) => tickmarkBench.mapped(text, url, now), html, page.url ?? '', NOW)
      offsets.characters += map.characters
      offsets.wrong += map.wrong
      if (map.wrong > 0) log(`${map.wrong} of ${map.characters} characters are not where the map says: ${page.id}`)
      const row: (typeof rows)[number] = { id: page.id, f1: undefined }
      for (const tool of TOOLS) {
        const result = (found as Record<Tool, Extracted>)[tool]
        const prefix = prefixOf(tool)
        times.set(tool, [...(times.get(tool) ?? []), result.ms])
        if (wanted && wanted.trim().length >= 20)
          row[tool === 'ours' ? 'f1' : `${tool}.f1`] = scoreBody(means, prefix, page, result.body, wanted)
        const hits = scoreFacts(means, prefix, page, result, truth)
        if (truth.with) {
          const hit = snippetHits(result.body, truth.with, truth.without ?? [])
          const sum = snippets.get(tool) ?? { right: 0, missed: 0, extra: 0 }
          snippets.set(tool, { right: sum.right + hit.right, missed: sum.missed + hit.missed, extra: sum.extra + hit.extra })
        }
        if (tool === 'ours')
          Object.assign(row, hits, {
            found: { title: result.title, byline: result.byline, published: result.published },
            truth: { title: truth.title, author: truth.author, date: truth.date },
          })
      }
      rows.push(row)
    }
  } finally {
    await close()
  }
  const metrics = means.read()
  metrics['map.characters'] = offsets.characters
  metrics['map.wrong'] = offsets.wrong
  // A promise, not a figure.
  if (offsets.wrong > 0) process.exitCode = 1
  for (const tool of TOOLS) {
    const prefix = prefixOf(tool)
    const { right, missed, extra } = snippets.get(tool) ?? { right: 0, missed: 0, extra: 0 }
    metrics[`${prefix}snippets.f1`] = (2 * right) / (2 * right + missed + extra || 1)
    metrics[`${prefix}ms.median`] = quantile(times.get(tool) ?? [], 0.5)
    metrics[`${prefix}ms.p95`] = quantile(times.get(tool) ?? [], 0.95)
  }
  log(table(metrics))
  const worst = rows.filter(({ f1 }) => f1 !== undefined).toSorted((a, b) => (a.f1 ?? 0) - (b.f1 ?? 0))
  log('worst 30 bodies:')
  for (const { id, f1, ...rest } of worst.slice(0, 30))
    log(
      `  ${f1?.toFixed(3)}  readability ${Number(rest['readability.f1']).toFixed(3)}  defuddle ${Number(rest['defuddle.f1']).toFixed(3)}  ${id}`,
    )
  return { metrics, rows }
}

function table(metrics: Readonly<Record<string, number>>): string {
  const names = Object.keys(metrics).filter((name) => !/^(?:norules|readability|defuddle)\./.test(name) && !/precision|recall/.test(name))
  const cell = (value: number | undefined): string => (value === undefined ? '–' : value.toFixed(3)).padStart(12)
  const lines = names.map((name) => name.padEnd(28) + TOOLS.map((tool) => cell(metrics[prefixOf(tool) + name])).join(''))
  return [''.padEnd(28) + TOOLS.map((tool) => tool.padStart(12)).join(''), ...lines].join('\n')
}
