// Bench: every page of a corpus and 2,000 damaged ones: no exception, nothing changed in the page, time in proportion to size.
import { openBenchPage } from './extract/browser.ts'
import { openCorpus } from './extract/pages.ts'
import { randomFrom } from './fit/random.ts'

const NOW = '2026-01-01T00:00:00Z'
const DAMAGED = 2000
/** Below this a page's time is the same whatever its size. */
const SMALLEST = 50_000
/** Damaged pages are made from pages up to this size, so that the run ends. */
const LARGEST = 100_000
/** In milliseconds. */
const LOOK_AGAIN = 10
const TAG = /<\/?[a-z][^>]*>/gi
const ATTRIBUTE = /\s[a-z-]+="[^"]*"/g

/** Fields so named hide what scripts ask of the form around them. */
const HIDING =
  'tagName nodeType parentElement parentNode firstChild nextSibling children childNodes textContent attributes getAttribute hasAttributes closest querySelector'.split(
    ' ',
  )

type Damage = (html: string, random: () => number) => string

const shuffled = (html: string, pattern: RegExp, random: () => number): string => {
  const all = html.match(pattern) ?? []
  return html.replace(pattern, (found) => (random() < 0.3 ? (all[Math.floor(random() * all.length)] ?? found) : found))
}

const DAMAGES: Readonly<Record<string, Damage>> = {
  truncated: (html, random) => html.slice(0, Math.floor(random() * html.length)),
  'tags dropped': (html, random) => html.replace(TAG, (tag) => (random() < 0.2 ? '' : tag)),
  'attributes scrambled': (html, random) => shuffled(html, ATTRIBUTE, random),
  'tags scrambled': (html, random) => shuffled(html, TAG, random),
  // A parser stops at 512 levels; deeper ones, which only scripts can make, are in extract/robust.dom.test.ts.
  'nested 2,000 deep': (html) => html.replace(/<p[ >]/i, (found) => `${'<div>'.repeat(2000)}${found}`),
  'read as Big5': (html) => new TextDecoder('big5').decode(new TextEncoder().encode(html)),
  'read as GBK': (html) => new TextDecoder('gbk').decode(new TextEncoder().encode(html)),
  'fields named like properties': (html) =>
    html.replace(/<body[^>]*>/i, (found) => `${found}<form>${HIDING.map((name) => `<input type="hidden" name="${name}">`).join('')}`),
  'text doubled': (html, random) => html.replace(/<\/p>/gi, (end) => (random() < 0.3 ? `${end}${html.slice(0, 500)}` : end)),
}

/** Rows are the pages that failed and the ten slowest. */
export async function run({ corpus, log }: { corpus: string; log: (line: string) => void }): Promise<{
  metrics: Record<string, number>
  rows: unknown[]
}> {
  const { pages, htmlOf } = openCorpus(corpus)
  const { page: browser, close } = await openBenchPage()
  const random = randomFrom(7)
  const seen: { name: string; perByte: number; failed: string | undefined }[] = []
  const look = async (name: string, html: string, url: string): Promise<void> => {
    const once = () => browser.evaluate((text, address, now) => tickmarkBench.survive(text, address, now), html, url, NOW)
    const { ms, failed } = await once()
    // What the machine does beside it is not the page's: a slow page is looked at again, and the quicker look counts.
    const least = ms > LOOK_AGAIN ? Math.min(ms, (await once()).ms, (await once()).ms) : ms
    seen.push({ name, perByte: least / Math.max(html.length, SMALLEST), failed })
  }
  try {
    // The first page compiles the code; it is looked at again.
    const [first] = pages
    if (first) await browser.evaluate((html, now) => tickmarkBench.survive(html, '', now), htmlOf(first), NOW)
    const started = Date.now()
    for (const page of pages) await look(page.id, htmlOf(page), page.url ?? '')
    log(`${seen.length} pages of the corpus in ${Math.round((Date.now() - started) / 1000)} s`)
    await look(
      '10 MB of text',
      `<body><h1>Long</h1>${`<p>${'Rates were left unchanged on Monday, the bank said. '.repeat(40)}</p>`.repeat(4800)}`,
      '',
    )
    const small = pages.filter((page) => htmlOf(page).length <= LARGEST)
    const names = Object.keys(DAMAGES)
    for (let i = 0; i < DAMAGED; i++) {
      const page = small[Math.floor(random() * small.length)]
      const name = names[i % names.length] ?? ''
      if (page) await look(`${page.id} ${name}`, DAMAGES[name]?.(htmlOf(page), random) ?? '', page.url ?? '')
    }
  } finally {
    await close()
  }
  const sorted = seen.map(({ perByte }) => perByte).toSorted((a, b) => a - b)
  const median = sorted[sorted.length >> 1] ?? 0
  const failed = seen.filter((each) => each.failed)
  const slow = seen.toSorted((a, b) => b.perByte - a.perByte).slice(0, 10)
  for (const { name, failed: why } of failed.slice(0, 30)) log(`${name}: ${why}`)
  for (const { name, perByte } of slow) log(`${(perByte / median).toFixed(1)} times the median: ${name}`)
  return {
    metrics: { pages: seen.length, failed: failed.length, 'slowest.times.median': (sorted.at(-1) ?? 0) / median },
    rows: [...failed, ...slow],
  }
}
