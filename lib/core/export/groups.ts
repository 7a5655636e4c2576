// Entries into files: one for each article, institution, tag or day, or one for everything.
import type { Annotation } from '#lib/core/annotation/model.ts'
import type { Bundle, Entry, Grouping } from './model.ts'
import { dayOf, type ExportWords } from './words.ts'

/** A group an annotation belongs to. */
interface Place {
  readonly key: string
  readonly name: string
}

/** The name an institution goes by in an article; the key's own name when the article does not know it. */
export const institutionName = ({ article }: Entry, key: string): string =>
  article.institutions.find((found) => found.key === key)?.name ?? key.replace(/^unlisted:/, '')

type Grouper = (entry: Entry, annotation: Annotation, words: ExportWords) => readonly Place[]

const GROUPERS: Readonly<Record<Exclude<Grouping, 'article' | 'everything'>, Grouper>> = {
  institution: (entry, { institutions }) => institutions.map((key) => ({ key, name: institutionName(entry, key) })),
  tag: (_, { tags }) => tags.map((tag) => ({ key: tag, name: tag })),
  day: (_, { createdAt }, { timeZone }) => {
    const day = dayOf(createdAt, timeZone)
    return [{ key: day, name: day }]
  },
}

/** Articles by time of publication, else of saving; the rest by name. */
const timeOf = ({ article }: Entry): string => article.publishedAt?.iso ?? article.createdAt

const byTime = (a: Entry, b: Entry): number => {
  const [first, second] = [Date.parse(timeOf(a)), Date.parse(timeOf(b))]
  return first - second || (a.article.id < b.article.id ? -1 : a.article.id > b.article.id ? 1 : 0)
}

/**
 * The files an export is made of, in order. Annotations that belong to no group (no institution, no tag) are in none of them, and an
 * article without annotations is only among articles and everything.
 */
export function bundlesOf(entries: readonly Entry[], grouping: Grouping, words: ExportWords): Bundle[] {
  const sorted = [...entries].sort(byTime)
  if (grouping === 'everything') return [{ grouping, key: 'everything', name: words.labels.everything, words, entries: sorted }]
  if (grouping === 'article')
    return sorted.map((entry) => ({ grouping, key: entry.article.id, name: entry.article.title, words, entries: [entry] }))
  const groups = new Map<string, { readonly name: string; readonly entries: Entry[] }>()
  for (const entry of sorted) {
    const parts = new Map<string, { readonly name: string; readonly annotations: Annotation[] }>()
    for (const annotation of entry.annotations)
      for (const { key, name } of GROUPERS[grouping](entry, annotation, words)) {
        const part = parts.get(key) ?? { name, annotations: [] }
        part.annotations.push(annotation)
        parts.set(key, part)
      }
    for (const [key, { name, annotations }] of parts) {
      const group = groups.get(key) ?? { name, entries: [] }
      group.entries.push({ ...entry, annotations })
      groups.set(key, group)
    }
  }
  const collator = new Intl.Collator(words.locale, { numeric: true })
  return [...groups]
    .map(([key, group]) => ({ grouping, key, ...group, words }))
    .sort((a, b) => collator.compare(a.name, b.name) || (a.key < b.key ? -1 : 1))
}
