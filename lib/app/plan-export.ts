// Which files an export is made of, found without holding what stands in them.
import type { Annotation } from '#lib/core/annotation/model.ts'
import { createOutline, type FilePlan } from '#lib/core/export/groups.ts'
import type { Grouping } from '#lib/core/export/model.ts'
import type { ArticleId } from '#lib/core/ids.ts'
import type { Database } from '#lib/store/database.ts'
import { heed } from '#lib/store/dump.ts'
import { annotationsOf } from '#lib/store/repositories/annotations.ts'
import { findArticleById } from '#lib/store/repositories/articles.ts'
import { annotationPages, articlePages } from '#lib/store/repositories/export-rows.ts'
import { isUnfiltered, type ShelfFilter } from '#lib/store/repositories/shelf.ts'
import type { ExportOrder } from './exports-api.ts'

export interface ExportPlan {
  readonly files: readonly FilePlan[]
  readonly articles: number
  readonly annotations: number
}

type Light = Pick<Annotation, 'id' | 'tags' | 'institutions' | 'createdAt'>

const NONE: readonly never[] = []

/** What a grouping looks at; all else would be held a hundred thousand times for nothing, and so would lists that are the same. */
function lighten(grouping: Grouping): (annotation: Light) => Light {
  const known = new Map<string, readonly string[]>()
  const shared = <T extends string>(list: readonly T[]): readonly T[] => {
    const key = list.join('\0')
    const found = known.get(key) as readonly T[] | undefined
    if (!found) known.set(key, list)
    return found ?? list
  }
  return ({ id, tags, institutions, createdAt }) => ({
    id,
    tags: grouping === 'tag' ? shared(tags) : NONE,
    institutions: grouping === 'institution' ? shared(institutions) : NONE,
    createdAt: grouping === 'day' ? createdAt : '',
  })
}

/** What grouping needs of the annotations that pass, by article. */
async function marksByArticle(
  db: Database,
  filter: ShelfFilter,
  grouping: Grouping,
  signal?: AbortSignal,
): Promise<Map<ArticleId, Light[]>> {
  const marks = new Map<ArticleId, Light[]>()
  const light = lighten(grouping)
  for await (const page of annotationPages(db, filter)) {
    heed(signal)
    for (const annotation of page) {
      const found = marks.get(annotation.articleId)
      if (found) found.push(light(annotation))
      else marks.set(annotation.articleId, [light(annotation)])
    }
  }
  return marks
}

/** Rejects with `Cancelled` when `signal` says so. */
export async function planExport(
  db: Database,
  { scope, grouping, words }: Pick<ExportOrder, 'scope' | 'grouping' | 'words'>,
  signal?: AbortSignal,
): Promise<ExportPlan> {
  const outline = createOutline(grouping, words)
  if ('articleId' in scope) {
    const article = await findArticleById(db, scope.articleId)
    const annotations = article ? await annotationsOf(db, article.id) : []
    if (article) outline.add(article, annotations)
    return { files: article ? outline.files() : [], articles: article ? 1 : 0, annotations: annotations.length }
  }
  const whole = isUnfiltered(scope.filter) && (grouping === 'article' || grouping === 'everything')
  const marks = whole ? undefined : await marksByArticle(db, scope.filter, grouping, signal)
  let articles = 0
  for await (const page of articlePages(db, marks && [...marks.keys()])) {
    heed(signal)
    articles += page.length
    for (const article of page) outline.add(article, marks?.get(article.id))
  }
  const annotations = marks ? [...marks.values()].reduce((sum, { length }) => sum + length, 0) : await db.annotations.count()
  return { files: articles > 0 ? outline.files() : [], articles, annotations }
}
