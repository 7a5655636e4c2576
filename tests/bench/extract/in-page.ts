// Runs inside the browser: ours and the peers on equal documents.
import { isProbablyReaderable, Readability } from '@mozilla/readability'
import Defuddle from 'defuddle'
import { classify, factsOf } from '#lib/core/article/classify.ts'
import { reviewVerdict } from '#lib/core/article/review.ts'
import { extractArticle } from '#lib/dom/extract/extract.ts'
import type { Model } from '#lib/dom/extract/model.ts'
import { readForest } from '#lib/dom/extract/trees.ts'
import { lookCloser } from '#lib/dom/look/closer-look.ts'
import { readSignals } from '#lib/dom/signals.ts'
import { describePage, describeVariant } from '../fit/in-page.ts'
import type { Variant } from '../fit/variants.ts'

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

/** A model as it crosses from the fit. */
export interface ModelData {
  readonly first: readonly number[]
  readonly box: string
  readonly line: string
}

let fitted: Model | undefined

function ours(html: string, url: string, now: Date, rules: boolean): Extracted {
  const document = parse(html)
  const { value, ms } = timed(() =>
    extractArticle(document, { url, now, ...(rules ? {} : { rules: [] }), ...(fitted ? { model: fitted } : {}) }),
  )
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

/** Characters of the article text, and how many of them do not stand in the page where the map says, or do not come back to the same offset. */
function mapped(html: string, url: string, now: Date): { characters: number; wrong: number } {
  const article = extractArticle(parse(html), { url, now })
  let characters = 0
  let wrong = 0
  const { text, blocks } = article?.content ?? { text: '', blocks: [] }
  for (let i = (blocks[0]?.end ?? 0) + 1; i < text.length; i++) {
    if (text[i] === '\n') continue
    const range = article?.textMap.rangeOf(i, i + 1)
    // The space between two cells is ours.
    if (!range && text[i] === ' ') continue
    const back = range && article?.textMap.offsetsOf(range)
    characters++
    if (!range || back?.start !== i || back.end !== i + 1 || range.toString().replace(/\s/g, ' ') !== text[i]) wrong++
  }
  return { characters, wrong }
}

/** The `turn`-th order of the names: over the turns each comes at each place, and after each other, equally often. */
function inOrder(names: readonly string[], turn: number): string[] {
  const left = [...names]
  let rest = turn
  return names.map((_, k) => {
    const ways = names.length - k
    const [name] = left.splice(rest % ways, 1)
    rest = Math.floor(rest / ways)
    return name as string
  })
}

const api = {
  mapped: (html: string, url: string, now: string) => mapped(html, url, new Date(now)),
  /** `turn` says in which order they run: whoever comes next pays for what the one before has left to be cleared away. */
  extract(html: string, url: string, now: string, peers: boolean, turn = 0) {
    const tools: Readonly<Record<string, () => Extracted>> = {
      ours: () => ours(html, url, new Date(now), true),
      norules: () => ours(html, url, new Date(now), false),
      ...(peers ? { readability: () => readability(html), defuddle: () => defuddle(html, url) } : {}),
    }
    const results: Record<string, Extracted> = {}
    for (const name of inOrder(Object.keys(tools), turn)) results[name] = (tools[name] as () => Extracted)()
    return results as { ours: Extracted; norules: Extracted; readability?: Extracted; defuddle?: Extracted }
  },
  detect(html: string, url: string, now: string) {
    const document = parse(html)
    const { value: first, ms } = timed(() => classify(readSignals(document, url)))
    const { value: article } = timed(() => extractArticle(document, { url, now: new Date(now) }))
    const closer = timed(() => article && lookCloser(document, url, article))
    const value = first && reviewVerdict(first, closer.value)
    return {
      kind: value?.kind ?? 'other',
      firstKind: first?.kind ?? 'other',
      score: value?.score ?? 0,
      reasons: value?.reasons.slice(0, 8) ?? [],
      ms,
      closerMs: closer.ms,
      readerable: timed(() => isProbablyReaderable(document)).value === true,
    }
  },
  /** Facts of both looks, the first in the order of its rules; undefined where there is no prose to look at. */
  facts(html: string, url: string, now: string) {
    const document = parse(html)
    const signals = readSignals(document, url)
    if (classify(signals).reasons[0]?.code === 'no-prose') return undefined
    const article = extractArticle(document, { url, now: new Date(now) })
    return {
      signals: factsOf(signals).map((fact) => Math.max(0, Math.min(1, Number(fact ?? 0)))),
      closer: article && lookCloser(document, url, article),
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
  describe: (html: string, url: string) => describePage(parse(html), url),
  describeVariant: (html: string, url: string, variant: Variant) => describeVariant(parse(html), url, variant),
  /** Text of a page by both peers. */
  peers: (html: string, url: string) => [readability(html).body, defuddle(html, url).body] as const,
  setModel(model: ModelData | undefined) {
    fitted = model && { first: Float32Array.from(model.first), box: readForest(model.box), line: readForest(model.line) }
  },
  textOf,
}
export type BenchApi = typeof api
Object.assign(globalThis, { tickmarkBench: api })
