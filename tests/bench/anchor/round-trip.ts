// Property: anchor(describe(range)) is the same range, exact, for random ranges of the pages of the anchoring corpus.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openPage } from './in-browser.ts'
import type { RoundTripBench } from './round-trip-page.ts'

declare const tickmarkRoundTrip: RoundTripBench

/** Takes every `every`-th page of the corpus; `failed` names page, place and what came instead. */
export async function measureRoundTrips(
  corpus: string,
  every: number,
  count: number,
): Promise<{ pages: number; ranges: number; failed: string[] }> {
  const folder = join(corpus, 'anchoring', 'pages')
  const names = readdirSync(folder)
    .sort()
    .filter((_, i) => i % every === 0)
  const browser = await openPage(join(import.meta.dirname, 'round-trip-page.ts'))
  const failed: string[] = []
  let ranges = 0
  try {
    for (const name of names) {
      const result = await browser.page.evaluate(
        (...args) => tickmarkRoundTrip.roundTrip(...args),
        readFileSync(join(folder, name), 'utf8'),
        count,
      )
      ranges += result.tried
      failed.push(...result.failed.map(({ start, end, got }) => `${name} ${start}-${end}: ${got}`))
    }
  } finally {
    await browser.close()
  }
  return { pages: names.length, ranges, failed }
}
