// Runs in the browser: a library of made-up annotations in real IndexedDB, and the verbs of the app timed over it.
import type { AppApi } from '#lib/app/api.ts'
import type { OpenedBackup } from '#lib/app/backups-api.ts'
import { createApp } from '#lib/app/create-app.ts'
import type { Annotation, Colour, Target } from '#lib/core/annotation/model.ts'
import type { ArticleContent } from '#lib/core/article/model.ts'
import type { ArticleRecord } from '#lib/core/article/record.ts'
import type { Grouping } from '#lib/core/export/model.ts'
import { exportWords } from '#lib/core/export/words.ts'
import type { AnnotationId, ArticleId } from '#lib/core/ids.ts'
import type { Result } from '#lib/core/result.ts'
import { createDatabase, type Database } from '#lib/store/database.ts'

/** An article is kept with so many highlights, and has so many characters. */
const PER_ARTICLE = 10
const CHARS = 3000
const START = Date.UTC(2026, 0, 1)
const SENTENCE = '江海银行三季度净利润41.7亿元，同比增长3.2%，净息差为1.58%。Net profit rose 3.2% to 4.17 billion yuan. '
const TEXT = SENTENCE.repeat(Math.ceil(CHARS / SENTENCE.length)).slice(0, CHARS)
const COLOURS = ['fact', 'figure', 'risk', 'catalyst', 'question'] as const
const TAGS = ['财报', 'q3', '息差', '观察', 'follow-up'] as const

const addressOf = (article: number): string => `https://news.example/2026/${article}`
const stampOf = (at: number): string => new Date(START + at * 60_000).toISOString()

function contentOf(article: number): ArticleContent {
  const url = addressOf(article)
  return {
    url,
    canonicalUrl: url,
    title: `江海银行三季报 ${article}`,
    publisher: '江海财经',
    language: 'zh-CN',
    text: TEXT,
    blocks: [],
    partial: false,
  }
}

function targetOf(at: number): Target {
  const start = (at * 37) % (CHARS - 60)
  const exact = TEXT.slice(start, start + 40)
  return {
    source: addressOf(Math.floor(at / PER_ARTICLE)),
    selectors: [
      { type: 'TextQuoteSelector', exact, prefix: TEXT.slice(Math.max(0, start - 32), start), suffix: TEXT.slice(start + 40, start + 72) },
      { type: 'TextPositionSelector', start, end: start + 40, in: 'page' },
      { type: 'TextPositionSelector', start, end: start + 40, in: 'article' },
    ],
    context: TEXT.slice(start, start + 200),
    textVersion: 1,
  }
}

function articleOf(article: number): ArticleRecord {
  const { text: _, blocks: __, ...facts } = contentOf(article)
  const at = stampOf(article * PER_ARTICLE)
  return {
    ...facts,
    id: `article:${article}` as ArticleId,
    addresses: [facts.url],
    chars: CHARS,
    institutions: [{ key: `unlisted:江海银行${article % 200}`, name: '江海银行', mentions: [{ start: 0, end: 4 }] }],
    createdAt: at,
    updatedAt: at,
    revision: 1,
  }
}

function annotationOf(at: number): Annotation {
  const stamp = stampOf(at)
  return {
    id: `annotation:${at}` as AnnotationId,
    articleId: `article:${Math.floor(at / PER_ARTICLE)}` as ArticleId,
    target: targetOf(at),
    colour: COLOURS[at % 5] ?? 'fact',
    note: at % 3 === 0 ? '毛利率与指引不符，看全年。' : '',
    tags: at % 4 === 0 ? [TAGS[at % 5] ?? 'q3'] : [],
    institutions: [`unlisted:江海银行${Math.floor(at / PER_ARTICLE) % 200}`],
    createdAt: stamp,
    updatedAt: stamp,
    revision: 1,
  }
}

let db: Database | undefined
let app: AppApi | undefined
let size = 0
let content: Blob | undefined
let preview: OpenedBackup | undefined

function opened(): { db: Database; app: AppApi } {
  if (!db || !app) throw new Error('fill first')
  return { db, app }
}

async function timed(times: number, work: (at: number) => Promise<unknown>): Promise<number[]> {
  const all: number[] = []
  for (let at = 0; at < times; at++) {
    const start = performance.now()
    await work(at)
    all.push(performance.now() - start)
  }
  return all
}

/** How long something took, and the longest time within it that a timer had to wait. */
async function watched<T>(work: () => Promise<T>): Promise<{ value: T; ms: number; blocked: number }> {
  const tick = 5
  let last = performance.now()
  let blocked = 0
  const timer = setInterval(() => {
    const now = performance.now()
    blocked = Math.max(blocked, now - last - tick)
    last = now
  }, tick)
  const start = performance.now()
  const value = await work()
  clearInterval(timer)
  return { value, ms: performance.now() - start, blocked }
}

/** The library as its page shows it first. */
const shelfOnce = (verbs: AppApi): Promise<Result<unknown>> =>
  new Promise((done) => {
    const stop = verbs.watchShelf({}, 30, (result) => {
      stop()
      done(result)
    })
  })

/** A result that failed ends the bench. */
async function good<T>(result: Promise<{ ok: true; value: T } | { ok: false; error: unknown }>): Promise<T> {
  const settled = await result
  if (!settled.ok) throw new Error(JSON.stringify(settled.error))
  return settled.value
}

const FILES: Readonly<Record<'zip' | 'groups' | 'csv', readonly [Grouping, string]>> = {
  zip: ['article', 'markdown'],
  groups: ['institution', 'markdown'],
  csv: ['everything', 'csv'],
}

const bench = {
  /** Opens the app over the library of `count` annotations that `fill` has made. */
  open(count: number): void {
    db = createDatabase(`bench-${count}`)
    size = count
    let ids = count
    app = createApp(
      {
        clock: { now: () => new Date(START + (count + ids) * 60_000) },
        newUuid: () => `bench-${++ids}`,
        institutions: { find: async () => [], search: async () => [] },
        pages: { changed: () => undefined, decided: () => undefined, restored: () => undefined },
        settings: { read: async () => [], write: async () => undefined },
        version: '0',
      },
      db,
    )
  },
  /** Makes a library of `count` annotations. */
  async fill(count: number): Promise<void> {
    const filled = createDatabase(`bench-${count}`)
    for (let from = 0; from < count; from += 5000) {
      const many = Math.min(5000, count - from)
      const articles = Array.from({ length: Math.ceil(many / PER_ARTICLE) }, (_, i) => articleOf(from / PER_ARTICLE + i))
      await filled.articles.bulkPut(articles)
      await filled.texts.bulkPut(articles.map(({ id }) => ({ articleId: id, text: TEXT, blocks: [] })))
      await filled.annotations.bulkPut(Array.from({ length: many }, (_, i) => annotationOf(from + i)))
    }
  },
  /** Milliseconds of each: one acknowledged highlight on a stored article, a page's annotations, the newest 50, the library page. */
  async verbs(times: number): Promise<{ write: number[]; page: number[]; newest: number[]; shelf: number[] }> {
    const { app: verbs } = opened()
    const articles = Math.ceil(size / PER_ARTICLE)
    const article = (at: number): number => (at * 7919) % articles
    return {
      write: await timed(times, (at) =>
        good(verbs.annotate({ content: contentOf(article(at)), target: targetOf(at), colour: 'figure', note: '' })),
      ),
      page: await timed(times, (at) => good(verbs.findPage([addressOf(article(at))]))),
      newest: await timed(times, () => good(verbs.newest(50))),
      shelf: await timed(5, () => good(shelfOnce(verbs))),
    }
  },
  /**
   * One step of the way out and back: a full backup, reading it through, and restoring it over what is there, which makes a backup first.
   * Its milliseconds, the longest time the page could not answer meanwhile, which a timer of 5 ms tells, and the bytes of the backup.
   */
  async step(name: 'export' | 'preview' | 'import'): Promise<{ ms: number; blocked: number; bytes: number }> {
    const { app: verbs } = opened()
    const { ms, blocked } = await watched(async () => {
      if (name === 'export') content = (await good(verbs.backUp({ onProgress: () => undefined }))).content
      else if (content && name === 'preview') preview = await good(verbs.openBackup(content))
      else if (preview) await good(verbs.restoreBackup(preview, 'replace'))
    })
    return { ms, blocked, bytes: content?.size ?? 0 }
  },
  /**
   * Everything as files: Markdown with one for each article (`zip`) or for each institution (`groups`), zipped; CSV in one. Its
   * milliseconds, the longest time the page could not answer meanwhile, and bytes.
   */
  async files(name: 'zip' | 'groups' | 'csv'): Promise<{ ms: number; blocked: number; bytes: number }> {
    const { app: verbs } = opened()
    const colours = Object.fromEntries(COLOURS.map((colour) => [colour, colour])) as Record<Colour, string>
    const words = exportWords((key) => (key === 'localeTag' ? 'zh-CN' : key), colours, 'Asia/Shanghai')
    const [grouping, formatId] = FILES[name]
    const { value, ms, blocked } = await watched(() =>
      good(verbs.exportFiles({ scope: { filter: {} }, grouping, formatId, words }, { onProgress: () => undefined })),
    )
    return { ms, blocked, bytes: value.content.size }
  },
  /** Bytes the browser counts for this origin. */
  async usage(): Promise<number> {
    return (await navigator.storage.estimate()).usage ?? Number.NaN
  },
  check: async (): Promise<number> => (await good(opened().app.check())).length,
}

export type StoreBench = typeof bench
Object.assign(globalThis, { tickmarkStore: bench })
