// Bench: news or not, beside Readability's isProbablyReaderable.
import { isLabelled } from './detect/labels.ts'
import { openBenchPage } from './extract/browser.ts'
import { openCorpus } from './extract/pages.ts'

/** Relative times on saved pages are counted from here. */
const NOW = '2026-01-01T00:00:00Z'

interface Count {
  yes: number
  all: number
}

/** Two looks as in the extension; `signals.` is what the first is sure of, `read.` the share of pages that it has the reader brought to. Recall over articles, false-positive rate over all other types; `strict.` leaves out pages labelled `article?`. */
export async function run({
  corpus,
  log,
}: {
  corpus: string
  log: (line: string) => void
}): Promise<{ metrics: Record<string, number>; rows: unknown[] }> {
  const { pages, htmlOf } = openCorpus(corpus)
  const counts = new Map<string, Count>()
  const rows: unknown[] = []
  const times: number[] = []
  const closerTimes: number[] = []
  const count = (name: string, yes: boolean): void => {
    const known = counts.get(name) ?? { yes: 0, all: 0 }
    counts.set(name, { yes: known.yes + (yes ? 1 : 0), all: known.all + 1 })
  }
  const { page: browser, close } = await openBenchPage()
  try {
    for (const page of pages) {
      if (!isLabelled(page)) continue
      const { kind, firstKind, score, reasons, ms, closerMs, readerable } = await browser.evaluate(
        (html, url, now) => tickmarkBench.detect(html, url, now),
        htmlOf(page),
        page.url ?? '',
        NOW,
      )
      const isArticle = /^article\??$/.test(page.pageType)
      const saysNews = kind === 'news'
      times.push(ms)
      closerTimes.push(closerMs)
      for (const [prefix, yes] of [
        ['', saysNews],
        ['signals.', firstKind === 'news'],
        ['read.', firstKind !== 'other'],
        ['readability.', readerable],
      ] as const) {
        if (isArticle) {
          for (const group of [page.lang, 'all', ...(page.finance ? ['finance'] : [])]) count(`${prefix}recall.${group}`, yes)
          if (page.pageType === 'article') count(`${prefix}strict.recall.all`, yes)
        } else for (const group of ['fpr', `fpr.${page.pageType}`, `fpr.lang.${page.lang}`]) count(prefix + group, yes)
        if (yes) {
          count(`${prefix}precision`, isArticle)
          if (page.pageType !== 'article?') count(`${prefix}strict.precision`, isArticle)
        }
      }
      if (saysNews !== isArticle) {
        rows.push({ id: page.id, pageType: page.pageType, lang: page.lang, kind, score, reasons })
        const why = reasons.map(({ code, points }) => `${code} ${points > 0 ? '+' : ''}${points}`).join(', ')
        log(`${isArticle ? 'missed' : 'wrong '} ${score.toFixed(2)} ${page.pageType.padEnd(13)} ${page.lang.padEnd(3)} ${page.id}: ${why}`)
      }
    }
  } finally {
    await close()
  }
  const metrics: Record<string, number> = Object.fromEntries([...counts].map(([name, { yes, all }]) => [name, yes / all]))
  metrics['closer.ms.median'] = closerTimes.toSorted((a, b) => a - b)[closerTimes.length >> 1] ?? 0
  metrics['closer.ms.p95'] = closerTimes.toSorted((a, b) => a - b)[Math.floor(closerTimes.length * 0.95)] ?? 0
  metrics['ms.median'] = times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0
  metrics['ms.p95'] = times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0
  for (const [name, { yes, all }] of [...counts].toSorted(([a], [b]) => a.localeCompare(b))) {
    if (!/^(?:readability|signals|read)\./.test(name))
      log(`${name.padEnd(24)} ${(yes / all).toFixed(3)}  (${yes}/${all})  readability ${(metrics[`readability.${name}`] ?? 0).toFixed(3)}`)
  }
  return { metrics, rows }
}
