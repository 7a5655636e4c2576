// Reading places out of selectors.
import type { ArticleContent } from '#lib/core/article/model.ts'
import type { Annotation, Target } from './model.ts'

/** Offsets in the article text, when the quote lay inside the article. */
export function articlePositionOf(target: Target): { start: number; end: number } | undefined {
  return target.selectors.find((selector) => selector.type === 'TextPositionSelector' && selector.in === 'article') as
    | { start: number; end: number }
    | undefined
}

/** Offsets in the page text it was taken from. */
export function pagePositionOf(target: Target): { start: number; end: number } | undefined {
  return target.selectors.find((selector) => selector.type === 'TextPositionSelector' && selector.in === 'page') as
    | { start: number; end: number }
    | undefined
}

/** `target` with its place in the article text replaced, or taken out. */
export function atArticlePosition(target: Target, place: { readonly start: number; readonly end: number } | undefined): Target {
  const others = target.selectors.filter((selector) => !(selector.type === 'TextPositionSelector' && selector.in === 'article'))
  return { ...target, selectors: place ? [...others, { type: 'TextPositionSelector', ...place, in: 'article' }] : others }
}

/** The annotation after text was put into the stored article text before it; itself when nothing moved. */
export function followed(annotation: Annotation, { at, by }: { readonly at: number; readonly by: number }): Annotation {
  const move = (target: Target): Target => {
    const place = articlePositionOf(target)
    return place && place.start >= at ? atArticlePosition(target, { start: place.start + by, end: place.end + by }) : target
  }
  const { earlier } = annotation
  const target = move(annotation.target)
  if (target === annotation.target && !earlier?.some((one) => move(one.target) !== one.target)) return annotation
  return { ...annotation, target, ...(earlier ? { earlier: earlier.map((one) => ({ ...one, target: move(one.target) })) } : {}) }
}

/** Of an article on several pages the annotations whose words can be on this one; the others cannot be missed here. */
export const onPart = (annotations: readonly Annotation[], part: ArticleContent['part']): readonly Annotation[] =>
  annotations.filter(({ target }) => part === undefined || target.part === undefined || target.part === part.number)

/** Where the annotation began in the page, for sorting: article position first, else page position. */
function startOf({ target }: Annotation): number {
  return articlePositionOf(target)?.start ?? pagePositionOf(target)?.start ?? Number.MAX_SAFE_INTEGER
}

/** A copy in document order; annotations at the same place keep the order they were made in. */
export const inDocumentOrder = (annotations: readonly Annotation[]): Annotation[] =>
  [...annotations].sort((a, b) => startOf(a) - startOf(b) || (a.createdAt < b.createdAt ? -1 : 1))
