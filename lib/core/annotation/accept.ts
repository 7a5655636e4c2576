// When a place is good enough: the shorter the quote, the more its surroundings must agree.
import type { Place } from './place.ts'

// Thresholds were set on one half of the page pairs of the anchoring corpus and checked on the other; see tests/bench/anchor.ts.
/** Quotes lighter than this (10 Han characters, 24 Latin letters) stand in many places by chance. */
const SHORT = 10
const MEDIUM = 20
const LONG = 150
/** A side less alike than this is alike by chance: any two texts share some letters in order. */
const CHANCE = 0.5
/** What both sides of context tell, as a weight; and the least and most that the quote itself counts. */
const CONTEXT_WEIGHT = 20
const LEAST_SHARE = 0.2
const MOST_SHARE = 0.5

/** Average agreement of the sides that exist; a page that has nothing but the quote says neither yes nor no. */
function surroundings(left: number | undefined, right: number | undefined): number {
  if (left === undefined && right === undefined) return CHANCE
  return ((left ?? right ?? 0) + (right ?? left ?? 0)) / 2
}

/** Share of the quote that is there, less what was put in; in a long quote an inserted paragraph says little against it. */
const purity = ({ kept, added }: Place, weight: number): number => kept * (1 - added * (1 - Math.min(0.5, weight / LONG / 2)))

/**
 * Worth of a place when several compete, 0–1. The shorter the quote, the more its surroundings tell: 10% in the right sentence, changed to
 * 12%, is worth more than 10% in another sentence. Wide context settles ties.
 */
export function worth(place: Place, weight: number): number {
  const share = Math.min(MOST_SHARE, Math.max(LEAST_SHARE, weight / (weight + CONTEXT_WEIGHT)))
  const beyondChance = (side: number | undefined) => (side === undefined ? undefined : side < CHANCE ? 0 : side)
  const around = surroundings(beyondChance(place.left), beyondChance(place.right))
  return 0.96 * (share * place.kept * (1 - 0.5 * place.added) + (1 - share) * around) + 0.04 * place.wide
}

/**
 * What must agree before a place is taken; `best`, `both` and `least` are about the two sides of context. The first rule that fits decides.
 * - same words: short quotes need one whole side or most of both; middling ones half a side or a long unbroken stretch; long ones nothing.
 * - only figures differ: the context must stand on both sides.
 * - edited words: what is left of a short quote must be made up for by context; of a longer one a third must be left at least.
 */
const RULES = {
  same: { short: { best: 0.95, both: 0.61 }, medium: { best: CHANCE, run: 1.5 * SHORT } },
  figures: { both: 0.85, least: 0.7 },
  edited: { short: { pure: 0.3, least: 0.3, sum: 1.3 }, longer: { pure: 0.34, sum: 0.78, mostForWeight: 0.32, weightOfOne: 200 } },
}

/** True when a place is good enough for a quote of this weight (see Pattern). */
export function accepts(place: Place, weight: number): boolean {
  const both = surroundings(place.left, place.right)
  const best = Math.max(place.left ?? 0, place.right ?? 0)
  const least = Math.min(place.left ?? 1, place.right ?? 1)
  const { same, figures, edited } = RULES
  if (place.same) {
    if (weight < SHORT) return best >= same.short.best || both >= same.short.both
    return weight >= MEDIUM || best >= same.medium.best || place.run >= same.medium.run
  }
  if (place.alike && both >= figures.both && least >= figures.least) return true
  const pure = purity(place, weight)
  if (weight < SHORT) return pure >= edited.short.pure && least >= edited.short.least && pure + both >= edited.short.sum
  const { longer } = edited
  return pure >= longer.pure && pure + both / 2 + Math.min(longer.mostForWeight, weight / longer.weightOfOne) >= longer.sum
}
