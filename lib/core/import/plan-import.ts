// What taking a file in would do: each item against what is here.
import { densify } from '#lib/core/annotation/dense.ts'
import { type Annotation, quoteOf } from '#lib/core/annotation/model.ts'
import type { ArticleRecord, ArticleText } from '#lib/core/article/record.ts'
import { mergeRecords } from '#lib/core/backup/merge-records.ts'
import type { BackupRow } from '#lib/core/backup/sections.ts'
import { type ArticleId, type NewUuid, newArticleId } from '#lib/core/ids.ts'
import type { ImportFile, ImportPlan, Incoming, IncomingArticle, PlannedItem } from './model.ts'

/** What is here, as far as a plan needs it. */
export interface Here {
  articleAt(address: string): ArticleRecord | undefined
  annotation(id: string): Annotation | undefined
  annotationsOf(article: ArticleId): readonly Annotation[]
  wasDeleted(id: string): boolean
}

const wordsOf = (annotation: Pick<Annotation, 'target'>): string => densify(quoteOf(annotation.target).exact).text

function newArticle(article: IncomingArticle, createdAt: string, newUuid: NewUuid): { article: ArticleRecord; text: ArticleText } {
  const id = newArticleId(newUuid)
  const { title, canonicalUrl } = article
  return {
    article: {
      language: 'und',
      ...article,
      url: canonicalUrl,
      // The text of the page is not known: it is filled in when the reader comes by.
      partial: true,
      id,
      addresses: [canonicalUrl],
      chars: title.length,
      institutions: [],
      createdAt,
      updatedAt: createdAt,
      revision: 1,
    },
    text: { articleId: id, text: title, blocks: [{ kind: 'title', start: 0, end: title.length }] },
  }
}

/** Fields of an annotation that an import may bring, apart from how it is stored. */
const saysTheSame = (ours: Annotation, theirs: Incoming['annotation']): boolean =>
  (theirs.note.trim() === '' || ours.note.includes(theirs.note.trim())) && theirs.tags.every((tag) => ours.tags.includes(tag))

const merged = (ours: Annotation, theirs: Annotation): Annotation =>
  ({
    ...(mergeRecords('annotations', { ...ours }, { ...theirs }) as BackupRow),
    id: ours.id,
    articleId: ours.articleId,
    target: ours.target,
    colour: ours.colour,
    institutions: ours.institutions,
    createdAt: ours.createdAt,
  }) as unknown as Annotation

interface PlanOptions {
  /** Takes in what was deleted here as well. */
  readonly revive?: boolean
}

/**
 * Plans an import. An item is known by its id, or by quoting the same words of the same article; what is here is never made poorer: the
 * target and colour stay, notes are joined, tags added. Of several items that add to one record each adds to what the ones before made.
 */
export function planImport(file: ImportFile, here: Here, newUuid: NewUuid, { revive = false }: PlanOptions = {}): ImportPlan {
  const articles = new Map<string, { readonly article: ArticleRecord; readonly text: ArticleText }>()
  const words = new Map<ArticleId, Map<string, Annotation>>()
  const met = new Map<string, Annotation>()

  function articleOf({ article, annotation }: Incoming): ArticleId {
    const known = here.articleAt(article.canonicalUrl) ?? articles.get(article.canonicalUrl)?.article
    if (known) return known.id
    const made = newArticle(article, annotation.createdAt, newUuid)
    articles.set(article.canonicalUrl, made)
    return made.article.id
  }

  function byWords(article: ArticleId): Map<string, Annotation> {
    const known = words.get(article) ?? new Map(here.annotationsOf(article).map((annotation) => [wordsOf(annotation), annotation]))
    words.set(article, known)
    return known
  }

  /** The record as later items find it. */
  function meet(record: Annotation): void {
    met.set(record.id, record)
    byWords(record.articleId).set(wordsOf(record), record)
  }

  function plan(item: Incoming): PlannedItem {
    const { line } = item
    // Looked for before an article is made for it: what was deleted here needs none.
    const home = here.articleAt(item.article.canonicalUrl)?.id
    if (!revive && !here.annotation(item.annotation.id) && here.wasDeleted(item.annotation.id))
      return { line, verdict: 'deleted', record: { ...item.annotation, articleId: home ?? ('' as ArticleId) } }
    const theirs: Annotation = { ...item.annotation, articleId: articleOf(item) }
    const ours = met.get(theirs.id) ?? here.annotation(theirs.id) ?? byWords(theirs.articleId).get(wordsOf(theirs))
    if (!ours) {
      meet(theirs)
      return { line, verdict: 'new', record: theirs }
    }
    if (saysTheSame(ours, theirs)) return { line, verdict: 'same', record: ours }
    const isLater = ours.id === theirs.id && theirs.updatedAt > ours.updatedAt && theirs.note.includes(ours.note.trim())
    const record = merged(ours, theirs)
    meet(record)
    return { line, verdict: isLater ? 'changed' : 'conflict', record, ours }
  }

  const items = file.items.map(plan)
  return { from: file.from, articles: [...articles.values()], items, refused: file.refused }
}
