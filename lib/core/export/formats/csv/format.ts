// A table of quotes for a spreadsheet: one row each. Opens in Excel with Chinese intact, and no cell is run as a formula.

import { cellWords } from '#lib/core/annotation/cell-words.ts'
import { type Annotation, quoteOf } from '#lib/core/annotation/model.ts'
import { articlePositionOf } from '#lib/core/annotation/position.ts'
import { fragmentLink } from '#lib/core/export/fragment-link.ts'
import { institutionName } from '#lib/core/export/groups.ts'
import type { Entry, Format } from '#lib/core/export/model.ts'
import { type ExportLabel, type ExportWords, stampOf } from '#lib/core/export/words.ts'
import { ok } from '#lib/core/result.ts'
import { renderCsv } from '#lib/core/text/csv.ts'

type Cell = (annotation: Annotation, entry: Entry, words: ExportWords) => string

const link: Cell = ({ target }, { article, text }) =>
  fragmentLink(article.canonicalUrl, quoteOf(target), text?.text ?? '', articlePositionOf(target)).url

/** Heading and content of each column. */
const COLUMNS: readonly (readonly [heading: ExportLabel, cell: Cell])[] = [
  ['quote', ({ target }) => quoteOf(target).exact],
  ['note', ({ note }) => note],
  ['meaning', ({ colour }, _, { colours }) => colours[colour]],
  ['institutions', ({ institutions }, entry) => institutions.map((key) => institutionName(entry, key)).join('; ')],
  ['tags', ({ tags }) => tags.join('; ')],
  ['cells', ({ target }) => (target.cells ?? []).map(cellWords).join('; ')],
  ['article', (_, { article }) => article.title],
  ['publisher', (_, { article }) => article.publisher ?? ''],
  ['published', (_, { article }) => article.publishedAt?.iso ?? ''],
  ['read', (_, { article }, { timeZone }) => stampOf(article.createdAt, timeZone)],
  ['highlighted', ({ createdAt }, _, { timeZone }) => stampOf(createdAt, timeZone)],
  ['revised', ({ updatedAt }, _, { timeZone }) => stampOf(updatedAt, timeZone)],
  ['state', ({ id }, { seen }, { labels }) => stateWords(seen?.get(id)?.state, labels)],
  ['link', link],
]

const stateWords = (state: string | undefined, labels: ExportWords['labels']): string =>
  state === 'changed' || state === 'moved' || state === 'orphan' ? labels[state] : ''

export const csv: Format = {
  id: 'csv',
  extension: 'csv',
  mediaType: 'text/csv',
  async *write({ words }, entries) {
    yield renderCsv([COLUMNS.map(([label]) => words.labels[label])])
    for await (const entry of entries) {
      const rows = entry.annotations.map((annotation) => COLUMNS.map(([, cell]) => cell(annotation, entry, words)))
      // Only the file begins with a byte order mark.
      if (rows.length > 0) yield renderCsv(rows).slice(1)
    }
    return ok(undefined)
  },
}
