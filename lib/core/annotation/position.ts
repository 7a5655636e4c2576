// Reading places out of selectors.
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

/** Where the annotation began in the page, for sorting: article position first, else page position. */
function startOf({ target }: Annotation): number {
  return articlePositionOf(target)?.start ?? pagePositionOf(target)?.start ?? Number.MAX_SAFE_INTEGER
}

/** A copy in document order; annotations at the same place keep the order they were made in. */
export const inDocumentOrder = (annotations: readonly Annotation[]): Annotation[] =>
  [...annotations].sort((a, b) => startOf(a) - startOf(b) || (a.createdAt < b.createdAt ? -1 : 1))
