// An annotation from elsewhere, in an article text of ours.
import { type Dense, densify } from '#lib/core/annotation/dense.ts'
import { type Annotation, quoteOf, type Target, type TextQuoteSelector } from '#lib/core/annotation/model.ts'
import { weightOf } from '#lib/core/annotation/pattern.ts'
import { articlePositionOf, atArticlePosition } from '#lib/core/annotation/position.ts'
import type { ArticleRecord } from '#lib/core/article/record.ts'
import { institutionsWithin } from '#lib/core/institution/within.ts'

/** An article text that many annotations are settled in. */
export interface Ground {
  readonly text: string
  readonly dense: Dense
  readonly institutions: ArticleRecord['institutions']
}

interface Place {
  readonly start: number
  readonly end: number
}

/** Units before and after a quote, and of the paragraph around it, as when the reader marks (dom/anchoring/describe.ts). */
const CONTEXT_UNITS = 64
const PARAGRAPH_UNITS = 600
/** Lighter quotes stand in many places by chance: standing once here does not prove that this is the one (`accepts`). */
const LIGHT = 10

export const groundOf = (text: string, institutions: ArticleRecord['institutions']): Ground => ({
  text,
  dense: densify(text),
  institutions,
})

/** Where the quote stands: where it says so and does, or where it stands only once. White space counts for nothing. */
function placeIn({ text, dense }: Ground, target: Target): Place | undefined {
  const words = densify(quoteOf(target).exact).text
  const said = articlePositionOf(target)
  if (said && densify(text.slice(said.start, said.end)).text === words) return { start: said.start, end: said.end }
  const first = words === '' ? -1 : dense.text.indexOf(words)
  if (first < 0 || dense.text.indexOf(words, first + 1) >= 0) return undefined
  return { start: dense.toSource[first] ?? 0, end: (dense.toSource[first + words.length - 1] ?? 0) + 1 }
}

/** Programs that keep the words alone give no surroundings, by which they are told apart once the page is edited. */
function withSurroundings(target: Target, { text }: Ground, { start, end }: Place): Target {
  const quote = quoteOf(target)
  const isBare = quote.prefix === '' && quote.suffix === ''
  const weight = [...densify(quote.exact).codes].reduce((sum, code) => sum + weightOf(code), 0)
  if (!isBare || weight < LIGHT) return target
  const around: TextQuoteSelector = {
    ...quote,
    prefix: text.slice(Math.max(0, start - CONTEXT_UNITS), start),
    suffix: text.slice(end, end + CONTEXT_UNITS),
  }
  const [from, to] = [text.lastIndexOf('\n', start - 1) + 1, text.indexOf('\n', end)]
  const context = text.slice(Math.max(from, start - PARAGRAPH_UNITS / 2), to < 0 ? undefined : to).slice(0, PARAGRAPH_UNITS)
  return {
    ...target,
    selectors: target.selectors.map((selector) => (selector === quote ? around : selector)),
    context: end - start > PARAGRAPH_UNITS / 2 ? target.context : context,
  }
}

/**
 * The annotation with its place in the text, the surroundings it came without, and the institutions there. A place that names other
 * words is taken out; where the words do not stand, or stand in several places, it is left as it is.
 */
export function settled(annotation: Annotation, ground: Ground): Annotation {
  const { target } = annotation
  const place = placeIn(ground, target)
  if (!place) return articlePositionOf(target) ? { ...annotation, target: atArticlePosition(target, undefined) } : annotation
  return {
    ...annotation,
    target: atArticlePosition(withSurroundings(target, ground, place), place),
    institutions: [
      ...new Set([...annotation.institutions, ...institutionsWithin(ground.institutions, ground.text, place.start, place.end)]),
    ],
  }
}
