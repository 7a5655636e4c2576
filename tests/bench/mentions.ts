// Benchmark: mentions of institutions against hand-labelled articles, with the plain longest match beside them, and the cost.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findMentions } from '#lib/core/institution/find-mentions.ts'
import { openGazetteer } from '#lib/core/institution/gazetteer.ts'
import { buildData } from '#lib/tools/data-build.ts'
import { longestMatches } from './mentions/baseline.ts'
import { LENGTHS, measureCost, readBinary } from './mentions/cost.ts'
import { laterArticles, ownArticles } from './mentions/own-articles.ts'
import { findPlaces } from './mentions/places.ts'
import { addArticle, emptyScore, type Found, f1, type GoldArticle, precision, recall, type Score } from './mentions/score.ts'
import { scoreSpans } from './mentions/spans.ts'

const DATA = join(import.meta.dirname, '../../public/data')

export interface BenchOptions {
  /** The corpora folder. */
  readonly corpus: string
  readonly log: (line: string) => void
}

const percent = (value: number): string => (value * 100).toFixed(1).padStart(5)

function line(name: string, score: Score): string {
  const { document: doc, mention } = score
  return `${name.padEnd(18)} document P ${percent(precision(doc))} R ${percent(recall(doc))} F1 ${percent(f1(doc))}   mention P ${percent(precision(mention))} R ${percent(recall(mention))} F1 ${percent(f1(mention))}   linked P ${percent(precision(score.linked))} unlisted P ${percent(precision(score.unlisted))} (${score.unlisted.found})`
}

type Finder = (article: GoldArticle) => Found[]

/** Scores one system over some articles and adds its metrics, `prefix` in front. With `errors`, every one is written out. */
function scoreArticles(
  articles: readonly GoldArticle[],
  find: Finder,
  prefix: string,
  errors: boolean,
  { metrics, log }: { metrics: Record<string, number>; log: (line: string) => void },
): unknown[] {
  const rows: unknown[] = []
  const all = emptyScore()
  for (const lang of ['zh', 'en']) {
    const score = emptyScore()
    for (const article of articles.filter((one) => one.lang === lang)) {
      const found = find(article)
      addArticle(score, article, found)
      addArticle(all, article, found)
      rows.push({ id: article.id, found })
    }
    log(line(`${prefix}${lang}`, score))
    for (const [level, counts] of [
      ['doc', score.document],
      ['mention', score.mention],
    ] as const) {
      metrics[`${prefix}${level}.precision.${lang}`] = precision(counts)
      metrics[`${prefix}${level}.recall.${lang}`] = recall(counts)
      metrics[`${prefix}${level}.f1.${lang}`] = f1(counts)
    }
    if (errors) for (const error of score.errors) log(`  ${error}`)
  }
  log(line(`${prefix}all`, all))
  metrics[`${prefix}linked.precision`] = precision(all.linked)
  metrics[`${prefix}unlisted.precision`] = precision(all.unlisted)
  return rows
}

const COST = ['matcher.gzip', 'names.gzip', 'ready.ms', 'first.ms.5000', 'first.unrehearsed.ms.5000', 'ms.5000', 'ms.500000']

/**
 * Runs over `mentions/articles.jsonl` of the corpus and over our own articles (`own.` in front; `later.` those written last), `baseline.` for the plain match.
 * Metrics as named in the corpora's README.
 */
export async function run({ corpus, log }: BenchOptions): Promise<{ metrics: Record<string, number>; rows: unknown[] }> {
  await buildData()
  const articles = readFileSync(join(corpus, 'mentions/articles.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((row) => JSON.parse(row) as GoldArticle)
  const files = { matcher: join(DATA, 'gazetteer.bin'), names: join(DATA, 'institutions.bin') }
  const textsOf = (lang: string): string[] => articles.filter((article) => article.lang === lang).map((article) => article.text)
  const metrics = measureCost(files, textsOf('zh'), textsOf('en'))
  const gazetteer = openGazetteer(readBinary(files.matcher))
  const ours: Finder = (article) => findPlaces(findMentions(gazetteer, article.text, { language: article.lang }))
  const plain: Finder = (article) => longestMatches(gazetteer, article.text)
  const own = ownArticles()
  const out = { metrics, log }
  const rows = scoreArticles(articles, ours, '', true, out)
  scoreArticles(articles, plain, 'baseline.', false, out)
  rows.push(...scoreArticles(own, ours, 'own.', true, out))
  scoreArticles(own, plain, 'own.baseline.', false, out)
  rows.push(...scoreArticles(laterArticles(), ours, 'later.', true, out))
  for (const { name, counts } of scoreSpans(gazetteer, corpus)) {
    log(`${name.padEnd(20)} spans P ${percent(precision(counts))} R ${percent(recall(counts))} F1 ${percent(f1(counts))}`)
    Object.assign(metrics, {
      [`${name}.span.f1`]: f1(counts),
      [`${name}.span.recall`]: recall(counts),
      [`${name}.span.precision`]: precision(counts),
    })
  }
  for (const name of COST) log(`${name.padEnd(26)} ${metrics[name]?.toFixed(2)}`)
  for (const length of LENGTHS) {
    const [zh = 0, en = 0] = ['zh', 'en'].map((lang) => metrics[`line.${lang}.${length}`])
    log(
      `${String(length).padStart(7)} characters  zh ${zh.toFixed(1).padStart(7)} ms  en ${en.toFixed(1).padStart(7)} ms   a 5,000: ${((zh / length) * 5000).toFixed(2)} / ${((en / length) * 5000).toFixed(2)} ms`,
    )
  }
  return { metrics, rows }
}
