// Bench: are the reader's quotes found verbatim in the exported Markdown, and does the whole text read back the same?
import type { Annotation } from '#lib/core/annotation/model.ts'
import { quoteOf } from '#lib/core/annotation/model.ts'
import { splitContent } from '#lib/core/article/record.ts'
import { bundlesOf } from '#lib/core/export/groups.ts'
import type { Entry } from '#lib/core/export/model.ts'
import { TEMPLATES } from '#lib/core/export/templates/index.ts'
import { renderTemplate } from '#lib/core/export/templates/render.ts'
import type { AnnotationId, ArticleId } from '#lib/core/ids.ts'
import { englishWords } from '#tests/support/export-words.ts'
import { linesOfMarkdown, nodesOf, parseMarkdown, wordsOf } from '#tests/support/markdown.ts'
import type { FidelityApi, MarkedPage } from './export-fidelity/in-page.ts'
import { openBenchPage } from './extract/browser.ts'
import { openCorpus } from './extract/pages.ts'

declare global {
  var tickmarkFidelity: FidelityApi
}

const NOW = '2026-01-01T00:00:00Z'
const HIGHLIGHTS = 20
const WORDS = englishWords()
const [readingNote] = TEMPLATES

/** White space as a reader's find sees it. */
const oneSpace = (text: string): string => text.replace(/\s+/g, ' ').trim()

function entryOf({ content, targets }: MarkedPage): Entry {
  const { facts, text, blocks } = splitContent(content)
  const at = { createdAt: NOW, updatedAt: NOW, revision: 1 }
  const id = 'article:bench' as ArticleId
  const article = { ...facts, ...at, id, addresses: [content.canonicalUrl], chars: text.length, institutions: [] }
  const annotations = targets.map(
    (target, n): Annotation => ({
      ...at,
      id: `annotation:n${n}` as AnnotationId,
      articleId: id,
      target,
      colour: 'fact',
      note: '',
      tags: [],
      institutions: [],
    }),
  )
  return { article, text: { articleId: id, text, blocks }, annotations }
}

function markdownOf(entry: Entry, fullText: boolean): string {
  const [bundle] = bundlesOf([entry], 'article', WORDS)
  const file = bundle && readingNote && renderTemplate(readingNote, bundle, { fullText })
  if (!file?.ok) throw new Error(file ? JSON.stringify(file.error) : 'no bundle')
  return file.value
}

/** Lines of the article text as the full text has them: title and empty lines left out, white space at the ends as well. */
const bodyLines = ({ text }: Entry): string =>
  (text?.blocks ?? [])
    .filter(({ kind }) => kind !== 'title')
    .map(({ start, end }) => oneSpace(text?.text.slice(start, end) ?? ''))
    .filter((line) => line !== '')
    .join('\n')

/** The first place where two texts differ. */
function differenceOf(wanted: string, found: string): string {
  let at = 0
  while (at < wanted.length && wanted[at] === found[at]) at++
  const near = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - 30), at + 50))
  return `${near(wanted)} became ${near(found)}`
}

/** Names in `metrics` are those of the corpora's README; `source` looks in the Markdown source instead of its rendered text. */
export async function run({ corpus, log }: { corpus: string; log: (line: string) => void }): Promise<{
  metrics: Record<string, number>
  rows: unknown[]
}> {
  const { pages, htmlOf } = openCorpus(corpus)
  const { page: browser, close } = await openBenchPage(new URL('./export-fidelity/in-page.ts', import.meta.url))
  const sums = new Map<string, number>()
  const add = (name: string, value: number | boolean): void => void sums.set(name, (sums.get(name) ?? 0) + Number(value))
  const rows: { id: string; missed: string[]; changed: boolean; difference: string }[] = []
  try {
    for (const page of pages) {
      if (!/^article\??$/.test(page.pageType)) continue
      const marked = await browser.evaluate(
        (html, url, now, seed, count) => tickmarkFidelity.mark(html, url, now, seed, count),
        htmlOf(page),
        // Some pages come without an address; a link needs one.
        page.url || 'https://example.com/',
        NOW,
        `export ${page.id}`,
        HIGHLIGHTS,
      )
      if (!marked || marked.targets.length === 0) continue
      const entry = entryOf(marked)
      const source = markdownOf(entry, false)
      const tree = parseMarkdown(source)
      const shown = linesOfMarkdown(tree).join('\n')
      const whole = parseMarkdown(markdownOf(entry, true))
      const full = linesOfMarkdown(whole)
      // The full text is what stands between its heading and the end.
      const heading = full.lastIndexOf(WORDS.labels.full_text)
      const body = full.slice(heading + 1).flatMap((line) => oneSpace(line) || [])
      const peerTree = linesOfMarkdown(parseMarkdown(marked.peer)).join('\n')
      const places = {
        verbatim: oneSpace(shown),
        source: oneSpace(source),
        'fulltext.verbatim': oneSpace(body.join('\n')),
        'turndown.verbatim': oneSpace(peerTree),
        'turndown.source': oneSpace(marked.peer),
      }
      const missed: string[] = []
      for (const target of marked.targets) {
        const { exact } = quoteOf(target)
        const quote = oneSpace(exact)
        add('quotes', 1)
        const isLine = !exact.includes('\n')
        if (isLine) add('lines', 1)
        for (const [name, text] of Object.entries(places)) {
          const isThere = text.includes(quote)
          add(name, isThere)
          if (isLine) add(`${name}.line`, isThere)
        }
        add('strict', shown.includes(exact))
        if (!places.verbatim.includes(quote)) missed.push(quote)
      }
      const links = nodesOf(tree, 'link').filter((link) => wordsOf(link) === '↗')
      add('links', links.filter(({ url = '' }) => url.includes('#:~:text=')).length)
      const same = body.join('\n') === bodyLines(entry)
      add('texts', 1)
      add('fulltext.same', same)
      rows.push({ id: page.id, missed, changed: !same, difference: same ? '' : differenceOf(bodyLines(entry), body.join('\n')) })
    }
  } finally {
    await close()
  }
  const share = (name: string, of: string): number => (sums.get(name) ?? 0) / (sums.get(of) || 1)
  for (const { id, missed, changed, difference } of rows.filter((row) => row.missed.length > 0 || row.changed).slice(0, 30))
    log(`${id}: ${missed.length} missed${changed ? `, full text differs: ${difference}` : ''} ${missed[0]?.slice(0, 80) ?? ''}`)
  const rates = ['verbatim', 'strict', 'source', 'fulltext.verbatim', 'links', 'turndown.verbatim', 'turndown.source']
  const ofLines = ['source', 'fulltext.verbatim', 'turndown.verbatim', 'turndown.source'].map((name) => `${name}.line`)
  const metrics = {
    articles: sums.get('texts') ?? 0,
    quotes: sums.get('quotes') ?? 0,
    ...Object.fromEntries(rates.map((name) => [name, share(name, 'quotes')])),
    ...Object.fromEntries(ofLines.map((name) => [name, share(name, 'lines')])),
    'fulltext.same': share('fulltext.same', 'texts'),
  }
  return { metrics, rows }
}
