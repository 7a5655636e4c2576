// Anchor: stored targets become Ranges of the present page, each with the state the reader is shown.
import { type Dense, densify, foldHanBy } from '#lib/core/annotation/dense.ts'
import { type AnchorState, type Change, quoteOf, type Target, type TextQuoteSelector } from '#lib/core/annotation/model.ts'
import { type Pattern, patternOf } from '#lib/core/annotation/pattern.ts'
import type { Place } from '#lib/core/annotation/place.ts'
import type { Placing } from '#lib/core/annotation/placing.ts'
import { pagePositionOf } from '#lib/core/annotation/position.ts'
import { stateOf } from '#lib/core/annotation/state.ts'
import { placeAll } from '#lib/core/annotation/together.ts'
import { readable, readableShown, wordsAfter, wordsBefore } from './readable.ts'
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
  /** The words there now, as a reader sees them; absent where nobody looked. */
  readonly words?: string
  /** 0–1, how sure the place is; for an orphan, how good the best candidate was. */
  readonly score: number
  /** Orphans only: places the reader may want to choose from, best first. */
  readonly candidates: readonly Offsets[]
  /** For `changed`: the differences, in order; empty when only punctuation differs. */
  readonly changes?: readonly Change[]
}

export interface Slicing {
  /** Longest piece of work without a pause, in milliseconds. */
  readonly budgetMs: number
  /** Lets the browser do what it has to; resolves when work may go on. */
  readonly yieldTo: () => Promise<void>
}

const MOST_CANDIDATES = 8
/** Places with less of the quote than this are not worth offering. */
const CANDIDATE_SCORE = 0.3

/** Anchors all annotations of a page together, in one go. */
export function anchorAll(index: TextIndex, targets: readonly ToAnchor[]): Anchored[] {
  const steps = anchorSteps(index, targets)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same, in slices: no piece of work is much longer than the budget. */
export async function anchorSliced(index: TextIndex, targets: readonly ToAnchor[], { budgetMs, yieldTo }: Slicing): Promise<Anchored[]> {
  const clock = index.root.ownerDocument.defaultView?.performance
  const now = () => clock?.now() ?? 0
  const steps = anchorSteps(index, targets)
  for (let since = now(); ; ) {
    const step = steps.next()
    if (step.done) return step.value
    // Without a clock (a document without a window) every step is its own slice.
    if (clock && now() - since < budgetMs) continue
    await yieldTo()
    since = now()
  }
}

function* anchorSteps(index: TextIndex, targets: readonly ToAnchor[]): Generator<undefined, Anchored[]> {
  const page = index.dense
  yield
  const patterns: Pattern[] = []
  for (const { target } of targets) {
    patterns.push(patternOf(target, index.fold))
    yield
  }
  const placings = yield* placeAll(page, patterns)
  const anchored: Anchored[] = []
  for (const [i, { id, target }] of targets.entries()) {
    const one = anchoredAt(index, id, quoteOf(target), placings[i] as Placing)
    anchored.push((one.state === 'exact' ? undefined : unmovedAsShown(index, id, target)) ?? one)
    yield
  }
  return anchored
}

function anchoredAt(index: TextIndex, id: string, quote: TextQuoteSelector, { place, places, score }: Placing): Anchored {
  const offsets = place && offsetsOf(index.dense, place)
  const range = offsets && index.rangeOf(offsets.start, offsets.end)
  if (!place || !range) return { id, state: 'orphan', score, candidates: candidatesOf(index, quote, places), changes: [] }
  const { start, end } = offsets
  // Whoever has all the words of the quote and no other has nothing between them that is not shown: asking costs layout.
  const now = quoteAt(index, start, end, quote, place.same ? readable : readableShown)
  const verdict = stateOf(place.same ? place : asShown(index, place, quote, now), folded(index, quote), folded(index, now))
  return { id, ...verdict, range, start, end, words: now.exact, score, candidates: [] }
}

/** A quote with something between its words that is not shown: when quote and context read at their old place as they did. */
function unmovedAsShown(index: TextIndex, id: string, target: Target): Anchored | undefined {
  const old = quoteOf(target)
  const at = pagePositionOf(target)
  if (!at || at.end > index.text.length) return undefined
  const { start, end } = at
  // Cheapest first: most orphans end here.
  if (wordsBefore(index, start, old.prefix.length) !== old.prefix || wordsAfter(index, end, old.suffix.length) !== old.suffix)
    return undefined
  if (readableShown(index, start, end) !== old.exact) return undefined
  const range = index.rangeOf(start, end)
  return range && { id, state: 'exact', range, start, end, score: 1, candidates: [], changes: [] }
}

/** What is not shown inside a place does not make it another one. */
function asShown({ fold }: TextIndex, place: Place, quote: TextQuoteSelector, now: TextQuoteSelector): Place {
  return densify(quote.exact, fold).text === densify(now.exact, fold).text ? { ...place, same: true, kept: 1, added: 0 } : place
}

/** Words of the other script are the same words. */
function folded({ fold }: TextIndex, quote: TextQuoteSelector): TextQuoteSelector {
  if (!fold) return quote
  const by = (text: string) => foldHanBy(text, fold)
  return { ...quote, exact: by(quote.exact), prefix: by(quote.prefix), suffix: by(quote.suffix) }
}

/** Places worth offering for an orphan: those that were looked at, else wherever the same words stand. */
function candidatesOf({ dense, fold }: TextIndex, quote: TextQuoteSelector, places: readonly Place[]): Offsets[] {
  const looked = places.filter(({ kept, added }) => kept * (1 - added) >= CANDIDATE_SCORE)
  if (looked.length > 0) return looked.slice(0, MOST_CANDIDATES).map((place) => offsetsOf(dense, place))
  const words = densify(quote.exact, fold).text
  const found: Offsets[] = []
  for (let at = dense.text.indexOf(words); at >= 0 && found.length < MOST_CANDIDATES; at = dense.text.indexOf(words, at + words.length)) {
    found.push(offsetsOf(dense, { start: at, end: at + words.length }))
  }
  return found
}

function quoteAt(
  index: TextIndex,
  start: number,
  end: number,
  { prefix, suffix }: TextQuoteSelector,
  words: typeof readableShown,
): TextQuoteSelector {
  return {
    type: 'TextQuoteSelector',
    exact: words(index, start, end),
    prefix: wordsBefore(index, start, prefix.length),
    suffix: wordsAfter(index, end, suffix.length),
  }
}

const offsetsOf = ({ toSource }: Dense, { start, end }: Offsets): Offsets => ({
  start: toSource[start] as number,
  end: (toSource[end - 1] as number) + 1,
})
