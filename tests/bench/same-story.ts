// Benchmark: is a text at another address the same story? Pages crawled twice must match, all other pairs of pages must not.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bandsOf, isSameStory, likenessOf, type Telling } from '#lib/core/article/fingerprint.ts'
import { openPage } from './anchor/in-browser.ts'
import type { StoryBench } from './same-story/page.ts'

declare const tickmarkStory: StoryBench

interface Pair {
  readonly id: string
  readonly before: string
  readonly after: string
}

const TWICE = /^(?:reader|recrawl-misc)-?/

/** `same.found` and `same.matched` over pairs of one article; `other.matched` over all pairs of different pages. */
export async function run({
  corpus,
  log,
}: {
  corpus: string
  log: (line: string) => void
}): Promise<{ metrics: Record<string, number>; rows: unknown[] }> {
  const folder = join(corpus, 'anchoring')
  const pairs = readFileSync(join(folder, 'pairs.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Pair)
  const browser = await openPage(join(import.meta.dirname, 'same-story/page.ts'))
  const texts = new Map<string, Telling>()
  try {
    for (const name of new Set(pairs.flatMap(({ before, after }) => [before, after])))
      texts.set(name, await browser.page.evaluate((html) => tickmarkStory.read(html), readFileSync(join(folder, 'pages', name), 'utf8')))
  } finally {
    await browser.close()
  }
  const start = performance.now()
  const bands = new Map([...texts].map(([name, text]) => [name, new Set(bandsOf(text.text))]))
  const sketchMs = (performance.now() - start) / texts.size
  const meets = (a: string, b: string) => [...(bands.get(a) ?? [])].some((band) => bands.get(b)?.has(band))
  const telling = (name: string): Telling => texts.get(name) ?? { text: '' }
  const text = (name: string) => telling(name).text
  const title = (name: string) => text(name).split('\n', 1)[0]
  const rows: unknown[] = []
  const own = pairs.filter(
    ({ id, before, after }) => /^(?:reader|recrawl|edit)-/.test(id) && text(before).length > 600 && text(after).length > 600,
  )
  let found = 0
  let matched = 0
  for (const { id, before, after } of own) {
    const met = meets(before, after)
    const same = isSameStory(telling(before), telling(after))
    if (met) found++
    if (met && same) matched++
    rows.push({ id, met, same, ...likenessOf(text(before), text(after)) })
  }
  // Pages of one article stand in several pairs: those are not different stories.
  const group = groupsOf(pairs.filter(({ id }) => !/^(?:swap|successor)-/.test(id)))
  const names = [...texts.keys()]
  let others = 0
  let wrong = 0
  for (const [i, a] of names.entries()) {
    for (const b of names.slice(i + 1)) {
      if (group.get(a) !== undefined && group.get(a) === group.get(b)) continue
      // The corpus has some articles under two names; its reader views and re-crawls repeat each other.
      if ((title(a) === title(b) && !/^successor-/.test(a)) || (TWICE.test(a) && TWICE.test(b))) continue
      others++
      if (!meets(a, b) || !isSameStory(telling(a), telling(b))) continue
      wrong++
      rows.push({ a, b, ...likenessOf(text(a), text(b)) })
      log(`  taken for one story: ${a} ${b} ${JSON.stringify(likenessOf(text(a), text(b)))}`)
    }
  }
  const metrics = {
    'same.n': own.length,
    'same.found': found / own.length,
    'same.matched': matched / own.length,
    'other.n': others,
    'other.matched': wrong,
    'sketch.ms': sketchMs,
  }
  return { metrics, rows }
}

/** Connected pages get the same number. */
function groupsOf(pairs: readonly Pair[]): Map<string, number> {
  const group = new Map<string, number>()
  pairs.forEach(({ before, after }, i) => {
    const old = [group.get(before), group.get(after)]
    for (const [name, number] of group) if (old.includes(number)) group.set(name, i)
    group.set(before, i).set(after, i)
  })
  return group
}
