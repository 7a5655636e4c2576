// Runs inside the browser: ours and the peers on equal documents.
import { isProbablyReaderable, Readability } from '@mozilla/readability'
import Defuddle from 'defuddle'
import { classify, RULES, viewOf } from '#lib/core/article/classify.ts'
import { reviewFacts, reviewVerdict } from '#lib/core/article/review.ts'
import { extractArticle } from '#lib/dom/extract/extract.ts'
import { readSignals } from '#lib/dom/signals.ts'
import { linesOf, setModel } from '../fit/in-page.ts'

export interface Extracted {
  readonly body: string
  readonly title: string | undefined
  readonly byline: string | undefined
  readonly published: string | undefined
  readonly source: string | undefined
  readonly ms: number
}

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')

/** Text with line ends where blocks end, so that words of neighbours do not run together. */
function textOf(html: string): string {
  const { body } = parse(html)
  for (const element of body.querySelectorAll('p,div,li,h1,h2,h3,h4,h5,h6,tr,td,th,br,blockquote,figcaption,pre,dt,dd'))
    element.append('\n')
  for (const element of body.querySelectorAll('script,style')) element.remove()
  return body.textContent ?? ''
}

function timed<T>(work: () => T): { value: T | undefined; ms: number } {
  const start = performance.now()
  try {
    const value = work()
    return { value, ms: performance.now() - start }
  } catch {
    return { value: undefined, ms: performance.now() - start }
  }
}

function ours(html: string, url: string, now: Date, rules: boolean): Extracted {
  const document = parse(html)
  const { value, ms } = timed(() => extractArticle(document, rules ? { url, now } : { url, now, rules: [] }))
  const content = value?.content
  const end = content?.blocks[0]?.end ?? 0
  return {
    body: content?.text.slice(end + 1) ?? '',
    title: content?.title,
    byline: content?.byline,
    published: content?.publishedAt?.iso,
    source: content?.source,
    ms,
  }
}

function readability(html: string): Extracted {
  const document = parse(html)
  const { value, ms } = timed(() => new Readability(document).parse())
  return {
    body: textOf(value?.content ?? ''),
    title: value?.title ?? undefined,
    byline: value?.byline ?? undefined,
    published: value?.publishedTime ?? undefined,
    source: undefined,
    ms,
  }
}

function defuddle(html: string, url: string): Extracted {
  const document = parse(html)
  const { value, ms } = timed(() => new Defuddle(document, { url: url || 'https://example.com/' }).parse())
  return {
    body: textOf(value?.content ?? ''),
    title: value?.title,
    byline: value?.author,
    published: value?.published,
    source: undefined,
    ms,
  }
}

/** Share of the article text's characters that stand in the page where the map says, and come back to the same offset. */
function mapped(html: string, url: string, now: Date): number {
  const article = extractArticle(parse(html), { url, now })
  if (!article) return 1
  const { text, blocks } = article.content
  let right = 0
  let all = 0
  // Every seventh character: a stride that shares no factor with common line lengths, a seventh of the time.
  for (let i = (blocks[0]?.end ?? 0) + 1; i < text.length; i += 7) {
    if (text[i] === '\n') continue
    const range = article.textMap.rangeOf(i, i + 1)
    // The space between two cells is ours.
    if (!range && text[i] === ' ') continue
    const back = range && article.textMap.offsetsOf(range)
    all++
    if (range && back && back.start === i && back.end === i + 1 && range.toString().replace(/\s/g, ' ') === text[i]) right++
  }
  return all === 0 ? 1 : right / all
}

const api = {
  mapped: (html: string, url: string, now: string) => mapped(html, url, new Date(now)),
  extract: (html: string, url: string, now: string, peers: boolean) => ({
    ours: ours(html, url, new Date(now), true),
    norules: ours(html, url, new Date(now), false),
    ...(peers ? { readability: readability(html), defuddle: defuddle(html, url) } : {}),
  }),
  detect(html: string, url: string, now: string) {
    const document = parse(html)
    const { value: first, ms } = timed(() => classify(readSignals(document, url)))
    const value = first?.kind === 'maybe' ? reviewVerdict(first, extractArticle(document, { url, now: new Date(now) })?.content) : first
    return {
      kind: value?.kind ?? 'other',
      firstKind: first?.kind ?? 'other',
      score: value?.score ?? 0,
      reasons: value?.reasons.slice(0, 5) ?? [],
      ms,
      readerable: timed(() => isProbablyReaderable(document)).value === true,
    }
  },
  /** Facts of both looks in the order of their rules, undefined where there is nothing to look at; `first` is the first look's log-odds. */
  facts(html: string, url: string, now: string) {
    const document = parse(html)
    const signals = readSignals(document, url)
    const verdict = classify(signals)
    if (verdict.reasons[0]?.code === 'no-prose') return undefined
    const view = viewOf(signals)
    const content = extractArticle(document, { url, now: new Date(now) })?.content
    return {
      first: Math.log(verdict.score / (1 - verdict.score)),
      signals: RULES.map(([, , fact]) => Math.max(0, Math.min(1, Number(fact(signals, view) ?? 0)))),
      review: content && reviewFacts(verdict, content),
    }
  },
  /** Both looks at a page that may be in any state: how long, and what went wrong. */
  survive(html: string, url: string, now: string): { ms: number; failed: string | undefined } {
    const document = parse(html)
    const before = document.documentElement.outerHTML
    const start = performance.now()
    try {
      classify(readSignals(document, url))
      extractArticle(document, { url, now: new Date(now) })
    } catch (error) {
      return { ms: 0, failed: String(error) }
    }
    const ms = performance.now() - start
    return { ms, failed: document.documentElement.outerHTML === before ? undefined : 'the page was changed' }
  },
  lines: (html: string, url: string, body: string) => linesOf(parse(html), url, body),
  setModel,
  textOf,
}
export type BenchApi = typeof api
Object.assign(globalThis, { tickmarkBench: api })
