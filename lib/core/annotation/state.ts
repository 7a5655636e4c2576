// From a place to what the reader is told: exact, moved or changed, and what changed.
import { compareWords, meansOtherwise } from './figures-compare.ts'
import type { AnchorState, Change, TextQuoteSelector } from './model.ts'
import type { Place } from './place.ts'

export interface Verdict {
  readonly state: AnchorState
  readonly changes: readonly Change[]
}

/** Below this share of context on both sides the words stand somewhere else than they did. */
const SAME_SURROUNDINGS = 0.6

/**
 * State of a quote at a place. `now` is the quote selector that the place would be described by.
 * Whatever alignment says, a difference in figures, dates, directions or negations makes it `changed` (design promise 4).
 */
export function stateOf(place: Place, old: TextQuoteSelector, now: TextQuoteSelector): Verdict {
  const changes =
    old.exact === now.exact && wholeFigures(old) === wholeFigures(now) ? [] : compareWords(wholeFigures(old), wholeFigures(now))
  if (!place.same || meansOtherwise(changes)) return { state: 'changed', changes }
  const around = Math.max(place.left ?? 0, place.right ?? 0)
  const alone = place.left === undefined && place.right === undefined
  return { state: alone || around >= SAME_SURROUNDINGS ? 'exact' : 'moved', changes: [] }
}

const FIGURE_BEFORE = /[\p{N}.,+\-−–$¥￥€£]+$/u
const FIGURE_AFTER =
  /^[\p{N}.,]*(?:\s?(?:[%％‰]|[十百千万萬亿億兆]*(?:个百分点|个基点|美元|港元|元|倍|成)?|percent|per cent|thousand|million|billion|trillion|bn|mn|bps))?/u

/** The quote with the rest of a number that its edge cuts through: `3.2%` of 13.2%, `15` of 15亿. */
function wholeFigures({ exact, prefix, suffix }: TextQuoteSelector): string {
  const before = /^[\p{N}.,]/u.test(exact) ? (FIGURE_BEFORE.exec(prefix)?.[0] ?? '') : ''
  const after = /[\p{N}.,十百千万萬亿億]$/u.test(exact) ? (FIGURE_AFTER.exec(suffix)?.[0] ?? '') : ''
  return before + exact + after
}
