// Anchor: stored targets become Ranges of the present page, each with the state the reader is shown.
import { type Dense, denseIndex, densify } from '#lib/core/annotation/dense.ts'
import { type AnchorState, type Change, quoteOf, type Target } from '#lib/core/annotation/model.ts'
import type { Offsets, TextIndex } from './text-index.ts'

export interface ToAnchor {
  readonly id: string
  readonly target: Target
}

/** Where an annotation is now. Offsets are page-text offsets; an orphan has none, but may have candidates to choose from. */
export interface Anchored {
  readonly id: string
  readonly state: AnchorState
  readonly range?: Range
  readonly start?: number
  readonly end?: number
  /** 0–1, how sure the place is. */
  readonly score: number
  readonly candidates: readonly Offsets[]
  /** For `changed`: what is different. */
  readonly changes?: readonly Change[]
}

/** Anchors all annotations of a page together. */
export function anchorAll(index: TextIndex, targets: readonly ToAnchor[]): Anchored[] {
  return targets.map(({ id, target }) => anchorOne(index, id, target))
}

function anchorOne(index: TextIndex, id: string, target: Target): Anchored {
  const page = index.dense
  const quote = quoteOf(target)
  const exact = densify(quote.exact).text
  const prefix = densify(quote.prefix).text
  const suffix = densify(quote.suffix).text
  const position = target.selectors.find((selector) => selector.type === 'TextPositionSelector' && selector.in === 'page')
  const expected = position?.type === 'TextPositionSelector' ? denseIndex(page, position.start) : -1
  const places: { at: number; context: number }[] = []
  for (let at = page.text.indexOf(exact); at >= 0 && exact !== ''; at = page.text.indexOf(exact, at + 1)) {
    const left = commonSuffix(page.text.slice(Math.max(0, at - prefix.length), at), prefix)
    const right = commonPrefix(page.text.slice(at + exact.length, at + exact.length + suffix.length), suffix)
    places.push({ at, context: left + right })
  }
  const full = prefix.length + suffix.length
  const best = Math.max(0, ...places.map(({ context }) => context))
  const top = places.filter(({ context }) => context === best)
  const here = top.find(({ at }) => at === expected) ?? top[0]
  const sure = here && (best === full ? top.length === 1 || here.at === expected : top.length === 1 && (best >= 24 || exact.length >= 48))
  const candidates = places.slice(0, 20).map(({ at }) => span(page, at, exact.length))
  if (!here || !sure) return { id, state: 'orphan', score: 0, candidates }
  const { start, end } = span(page, here.at, exact.length)
  const range = index.rangeOf(start, end)
  if (!range) return { id, state: 'orphan', score: 0, candidates }
  return { id, state: best === full ? 'exact' : 'moved', range, start, end, score: full ? best / full : 1, candidates: [] }
}

const span = ({ toSource }: Dense, at: number, length: number): Offsets => ({
  start: toSource[at] as number,
  end: (toSource[at + length - 1] as number) + 1,
})

function commonSuffix(a: string, b: string): number {
  let n = 0
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n++
  return n
}

function commonPrefix(a: string, b: string): number {
  let n = 0
  while (n < a.length && n < b.length && a[n] === b[n]) n++
  return n
}
