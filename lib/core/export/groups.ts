// Entries into files: one for each article, institution, tag or day, or one for everything.
import type { Annotation } from '#lib/core/annotation/model.ts'
import type { ArticleRecord } from '#lib/core/article/record.ts'
import type { AnnotationId, ArticleId } from '#lib/core/ids.ts'
import type { About, Bundle, Entry, Grouping } from './model.ts'
import { collatorOf, dayOf, type ExportWords } from './words.ts'

/** A group an annotation belongs to. */
interface Place {
  readonly key: string
  readonly name: string
}

type Titled = Pick<ArticleRecord, 'id' | 'title' | 'publishedAt' | 'createdAt' | 'institutions'>
type Filed = Pick<Annotation, 'id' | 'tags' | 'institutions' | 'createdAt'>

/** An article's share of a file. */
export interface FilePart {
  readonly articleId: ArticleId
  /** Absent: all that it has. */
  readonly annotations?: readonly AnnotationId[]
}

/** What a file will hold, by id: light enough to plan an export of everything. */
export interface FilePlan {
  readonly about: About
  /** In order. */
  readonly parts: readonly FilePart[]
}

export interface Outline {
  /** Each article once, in any order. `annotations` are those that take part; leave them out for all of an article's, where nothing is grouped by them. */
  add(article: Titled, annotations?: readonly Filed[]): void
  files(): FilePlan[]
}

/** The name an institution goes by in an article; the key's own name when the article does not know it. */
export const institutionName = ({ article }: { readonly article: Pick<ArticleRecord, 'institutions'> }, key: string): string =>
  article.institutions.find((found) => found.key === key)?.name ?? key.replace(/^unlisted:/, '')

type Grouper = (article: Titled, annotation: Filed, words: ExportWords) => readonly Place[]

const GROUPERS: Readonly<Record<Exclude<Grouping, 'article' | 'everything'>, Grouper>> = {
  institution: (article, { institutions }) => institutions.map((key) => ({ key, name: institutionName({ article }, key) })),
  tag: (_, { tags }) => tags.map((tag) => ({ key: tag, name: tag })),
  day: (_, { createdAt }, { timeZone }) => {
    const day = dayOf(createdAt, timeZone)
    return [{ key: day, name: day }]
  },
}

/** Articles by time of publication, else of saving; the rest by id. */
const timeOf = ({ publishedAt, createdAt }: Titled): string => publishedAt?.iso ?? createdAt

interface Timed extends FilePart {
  readonly time: number
}

const byTime = (a: Timed, b: Timed): number => a.time - b.time || (a.articleId < b.articleId ? -1 : a.articleId > b.articleId ? 1 : 0)
const untimed = ({ time: _, ...part }: Timed): FilePart => part

/**
 * The files an export is made of, in order. Annotations that belong to no group (no institution, no tag) are in none of them, and an
 * article without annotations is only among articles and everything.
 */
export function createOutline(grouping: Grouping, words: ExportWords): Outline {
  const groups = new Map<string, { readonly name: string; readonly day?: string; readonly parts: Timed[] }>()
  if (grouping === 'everything') groups.set(grouping, { name: words.labels.everything, parts: [] })

  function put({ key, name }: Place, part: Timed, day?: string): void {
    const group = groups.get(key) ?? { name, parts: [], ...(day ? { day } : {}) }
    group.parts.push(part)
    groups.set(key, group)
  }

  function add(article: Titled, annotations?: readonly Filed[]): void {
    const { id: articleId, title } = article
    const of = { articleId, time: Date.parse(timeOf(article)) }
    if (grouping === 'article' || grouping === 'everything') {
      const part = annotations ? { ...of, annotations: annotations.map(({ id }) => id) } : of
      if (grouping === 'everything') put({ key: grouping, name: '' }, part)
      else put({ key: articleId, name: title }, part, timeOf(article).slice(0, 10))
      return
    }
    const places = new Map<string, Place & { readonly ids: AnnotationId[] }>()
    for (const annotation of annotations ?? [])
      for (const place of GROUPERS[grouping](article, annotation, words)) {
        const found = places.get(place.key) ?? { ...place, ids: [] }
        found.ids.push(annotation.id)
        places.set(place.key, found)
      }
    for (const { ids, ...place } of places.values()) put(place, { ...of, annotations: ids })
  }

  function files(): FilePlan[] {
    const all = [...groups].map(([key, { parts, ...group }]) => ({ key, ...group, parts: parts.sort(byTime) }))
    const { compare } = collatorOf(words.locale)
    if (grouping === 'article') all.sort((a, b) => byTime(a.parts[0] as Timed, b.parts[0] as Timed))
    else all.sort((a, b) => compare(a.name, b.name) || (a.key < b.key ? -1 : 1))
    return all.map(({ parts, ...group }) => ({ about: { grouping, words, ...group }, parts: parts.map(untimed) }))
  }

  return { add, files }
}

/** The same for entries that are all at hand. */
export function bundlesOf(entries: readonly Entry[], grouping: Grouping, words: ExportWords): Bundle[] {
  const outline = createOutline(grouping, words)
  for (const { article, annotations } of entries) outline.add(article, annotations)
  const known = new Map(entries.map((entry) => [entry.article.id, entry]))
  return outline.files().map(({ about, parts }) => ({
    ...about,
    entries: parts.flatMap(({ articleId, annotations = [] }) => {
      const entry = known.get(articleId)
      const ids = new Set(annotations)
      return entry ? [{ ...entry, annotations: entry.annotations.filter(({ id }) => ids.has(id)) }] : []
    }),
  }))
}
