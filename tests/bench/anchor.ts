// Benchmark: finding highlights again on pages that changed, beside the libraries that do the same, in a real Chromium.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openPage } from './anchor/in-browser.ts'
import type { PageBench } from './anchor/page.ts'
import { measureRoundTrips } from './anchor/round-trip.ts'
import { type Gold, insideOutcome, type Outcome, outcomeOf } from './anchor/score.ts'
import { measureTimes } from './anchor/times.ts'

declare const tickmarkBench: PageBench

interface Pair {
  readonly id: string
  readonly lang: string
  readonly before: string
  readonly after: string
}

interface Row {
  readonly system: string
  readonly class: string
  readonly outcome: Outcome
  readonly state: string | undefined
  readonly pair: string
  readonly k: number
}

/** Peers and the share of pairs they run on: every n-th. The slow ones take minutes for what takes us seconds. */
const PEERS: Readonly<Record<string, number>> = { hypothesis: 1, apache: 2, 'dom-anchor': 2, 'text-fragments': 8 }

/** Random ranges of each page that must come back as they were. */
const RANGES = 100

/** `TICKMARK_BENCH_PEERS=none` leaves the peers out; `TICKMARK_BENCH_HALF=0|1` takes one half of the pairs. */
export async function run(options: {
  corpus: string
  log: (line: string) => void
}): Promise<{ metrics: Record<string, number>; rows: unknown[] }> {
  const folder = join(options.corpus, 'anchoring')
  const read = <T>(file: string): T[] =>
    readFileSync(join(folder, file), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as T)
  const pairs = read<Pair>('pairs.jsonl').filter(
    ({ id }) => !process.env['TICKMARK_BENCH_HALF'] || halfOf(id) === process.env['TICKMARK_BENCH_HALF'],
  )
  const golds = new Map<string, Gold[]>()
  for (const gold of read<Gold>('gold.jsonl')) golds.set(gold.pair, [...(golds.get(gold.pair) ?? []), gold])
  const html = (name: string): string => readFileSync(join(folder, 'pages', name), 'utf8')
  const browser = await openPage(join(import.meta.dirname, 'anchor/page.ts'))
  try {
    const rows: Row[] = []
    const systems = { tickmark: 1, ...(process.env['TICKMARK_BENCH_PEERS'] === 'none' ? {} : PEERS) }
    for (const [system, every] of Object.entries(systems)) {
      for (const pair of pairs.filter((_, i) => i % every === 0)) rows.push(...(await runPair(system, pair, golds.get(pair.id) ?? [])))
      report(system, rows, options.log)
    }
    const metrics = metricsOf(rows)
    const trips = await measureRoundTrips(options.corpus, 1, RANGES)
    Object.assign(metrics, { 'roundtrip.pages': trips.pages, 'roundtrip.ranges': trips.ranges, 'roundtrip.failed': trips.failed.length })
    options.log(`round trips: ${trips.ranges} random ranges of ${trips.pages} pages, ${trips.failed.length} not the same and exact`)
    for (const line of trips.failed.slice(0, 10)) options.log(`  ${line}`)
    Object.assign(
      metrics,
      await measureTimes(
        browser.page,
        pairs.map((pair) => ({ ...pair, before: html(pair.before), after: html(pair.after) })),
        options.log,
      ),
    )
    return { metrics, rows }
  } finally {
    await browser.close()
  }

  async function runPair(system: string, pair: Pair, selections: readonly Gold[]): Promise<Row[]> {
    const before = html(pair.before)
    const after = html(pair.after)
    const found = await browser.page.evaluate((...args) => tickmarkBench.pair(...args), system, before, after, selections)
    const rows = selections.flatMap((gold, i): Row[] => {
      const { answer, state } = found[i] as (typeof found)[number]
      if (!gold.scored) return []
      const row = { system, outcome: outcomeOf(gold, answer), state, pair: pair.id, k: gold.k }
      return [{ ...row, class: gold.cls }, ...(gold.flags.includes('trap') ? [{ ...row, class: 'trap' }] : [])]
    })
    const whole = selections.filter(({ scored, cls, gold }) => scored && gold && ['unchanged', 'dom-moved', 'edited-around'].includes(cls))
    const changed = await browser.page.evaluate((...args) => tickmarkBench.figures(...args), system, before, after, whole)
    for (const { k, answer, place, state } of changed) {
      // Peers have no states: what they find they show as the quote.
      const told = state === 'changed'
      const outcome = !answer ? 'missed' : told ? insideOutcome([place], answer) : 'wrong'
      rows.push({ system, class: 'figure-changed', outcome, state, pair: pair.id, k })
    }
    return rows
  }
}

const CLASSES = ['unchanged', 'dom-moved', 'edited-around', 'edited-inside', 'figure-changed', 'deleted', 'trap']
const OUTCOMES: readonly Outcome[] = ['ok', 'partial', 'wrong', 'missed']

function metricsOf(rows: readonly Row[]): Record<string, number> {
  const metrics: Record<string, number> = {}
  for (const system of new Set(rows.map((row) => row.system))) {
    const front = system === 'tickmark' ? '' : `${system}.`
    for (const name of CLASSES) {
      const of = rows.filter((row) => row.system === system && row.class === name)
      if (of.length === 0) continue
      for (const outcome of OUTCOMES) metrics[`${front}${name}.${outcome}`] = of.filter((row) => row.outcome === outcome).length / of.length
      metrics[`${front}${name}.n`] = of.length
    }
  }
  const inside = rows.filter((row) => row.system === 'tickmark' && row.class === 'edited-inside' && row.outcome === 'ok')
  if (inside.length > 0) metrics['edited-inside.changed'] = inside.filter(({ state }) => state === 'changed').length / inside.length
  return metrics
}

function report(system: string, rows: readonly Row[], log: (line: string) => void): void {
  log(`${system}: ok / partial / wrong / missed, %`)
  for (const name of CLASSES) {
    const of = rows.filter((row) => row.system === system && row.class === name)
    const shares = OUTCOMES.map((outcome) =>
      ((100 * of.filter((row) => row.outcome === outcome).length) / Math.max(1, of.length)).toFixed(2).padStart(7),
    )
    log(`  ${name.padEnd(15)} n=${String(of.length).padStart(4)} ${shares.join(' ')}`)
  }
}

/** A fixed half of the pairs, for work on one and a check on the other. */
function halfOf(id: string): string {
  return String(([...id].reduce((hash, sign) => (Math.imul(hash, 31) + sign.charCodeAt(0)) | 0, 7) >>> 3) & 1)
}
