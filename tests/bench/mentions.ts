// Benchmark: mentions of institutions against hand-labelled articles, with the plain longest match beside them, and the cost.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findMentions } from '#lib/core/institution/find-mentions.ts'
import { openGazetteer } from '#lib/core/institution/gazetteer.ts'
import { buildData } from '#lib/tools/data-build.ts'
import { longestMatches } from './mentions/baseline.ts'
import { measureCost, readBinary } from './mentions/cost.ts'
import { findPlaces } from './mentions/places.ts'
import { addArticle, emptyScore, type Found, f1, type GoldArticle, precision, recall, type Score } from './mentions/score.ts'

const DATA = join(import.meta.dirname, '../../public/data')

export interface BenchOptions {
  /** The corpora folder. */
  readonly corpus: string
  readonly log: (line: string) => void
}

const percent = (value: number): string => (value * 100).toFixed(1).padStart(5)

function line(name: string, score: Score): string {
  const { document: doc, mention } = score
  return `${name.padEnd(14)} document P ${percent(precision(doc))} R ${percent(recall(doc))} F1 ${percent(f1(doc))}   mention P ${percent(precision(mention))} R ${percent(recall(mention))} F1 ${percent(f1(mention))}   linked P ${percent(precision(score.linked))} unlisted P ${percent(precision(score.unlisted))} (${score.unlisted.found})`
}

/** Runs over `mentions/articles.jsonl` of the corpus. Metrics as named in the corpora's README; `baseline.` in front for the plain match. */
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
  const systems: readonly (readonly [string, (article: GoldArticle) => Found[]])[] = [
    ['', (article) => findPlaces(findMentions(gazetteer, article.text, { language: article.lang }))],
    ['baseline.', (article) => longestMatches(gazetteer, article.text)],
  ]
  const rows: unknown[] = []
  for (const [prefix, find] of systems) {
    const all = emptyScore()
    for (const lang of ['zh', 'en']) {
      const score = emptyScore()
      for (const article of articles.filter((one) => one.lang === lang)) {
        const found = find(article)
        addArticle(score, article, found)
        addArticle(all, article, found)
        if (prefix === '') rows.push({ id: article.id, found })
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
      if (prefix === '') for (const error of score.errors) log(`  ${error}`)
    }
    log(line(`${prefix}all`, all))
    metrics[`${prefix}linked.precision`] = precision(all.linked)
    if (prefix === '') metrics['unlisted.precision'] = precision(all.unlisted)
  }
  for (const name of ['matcher.gzip', 'names.gzip', 'ready.ms', 'first.ms.5000', 'first.unrehearsed.ms.5000', 'ms.5000', 'ms.500000'])
    log(`${name.padEnd(14)} ${metrics[name]?.toFixed(2)}`)
  return { metrics, rows }
}
