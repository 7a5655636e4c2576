// An annotation from elsewhere, in an article text of ours.
import { type Annotation, quoteOf } from '#lib/core/annotation/model.ts'
import { articlePositionOf, atArticlePosition } from '#lib/core/annotation/position.ts'
import type { ArticleRecord } from '#lib/core/article/record.ts'
import { institutionsWithin } from '#lib/core/institution/within.ts'

/**
 * The annotation with its place in `text`: where its words stand only once, or where it says that they stand and they do. A place that
 * names other words is taken out. With a place it gets the institutions there.
 */
export function settled(annotation: Annotation, text: string, institutions: ArticleRecord['institutions']): Annotation {
  const { target } = annotation
  const { exact } = quoteOf(target)
  const said = articlePositionOf(target)
  const first = text.indexOf(exact)
  const isOnce = first >= 0 && text.indexOf(exact, first + 1) < 0
  const start = said && text.slice(said.start, said.end) === exact ? said.start : isOnce ? first : -1
  if (start < 0) return said ? { ...annotation, target: atArticlePosition(target, undefined) } : annotation
  const place = { start, end: start + exact.length }
  return {
    ...annotation,
    target: atArticlePosition(target, place),
    institutions: [...new Set([...annotation.institutions, ...institutionsWithin(institutions, text, place.start, place.end)])],
  }
}
