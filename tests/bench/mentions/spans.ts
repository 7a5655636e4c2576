// Finding of spans in single sentences (CLUENER, FiNER-ORD): no document to learn from, and no links to score.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findMentions } from '#lib/core/institution/find-mentions.ts'
import type { Gazetteer } from '#lib/core/institution/gazetteer.ts'
import type { Counts } from './score.ts'

interface Sentence {
  readonly text: string
  readonly spans: readonly { readonly start: number; readonly end: number; readonly label: string }[]
}

/** The sets of the corpus, and which of their labels are institutions. */
const SETS = [
  { name: 'cluener', file: 'cluener-sample.jsonl', labels: /company|government|organization/ },
  { name: 'cluener.company', file: 'cluener-sample.jsonl', labels: /company/ },
  { name: 'finer', file: 'finer-ord-val.jsonl', labels: /ORG/ },
] as const

/** Exact spans of each set, by name; a set that the corpus lacks is left out. For one label alone only recall means something. */
export function scoreSpans(gazetteer: Gazetteer, corpus: string): { name: string; counts: Counts }[] {
  return SETS.flatMap(({ name, file, labels }) => {
    const path = join(corpus, 'mentions', file)
    if (!existsSync(path)) return []
    const counts = { found: 0, gold: 0, right: 0 }
    for (const row of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
      const { text, spans } = JSON.parse(row) as Sentence
      const gold = new Set(spans.filter((span) => labels.test(span.label)).map(({ start, end }) => `${start}:${end}`))
      // A sentence has no title line.
      const found = findMentions(gazetteer, text, { titleEnd: 0 })
      counts.gold += gold.size
      counts.found += found.length
      counts.right += found.filter(({ start, end }) => gold.has(`${start}:${end}`)).length
    }
    return [{ name, counts }]
  })
}
