// When a place is good enough: the shorter the quote, the more its surroundings must agree.
import type { Place } from './place.ts'

// Thresholds were set on one half of the page pairs of the anchoring corpus and checked on the other; see tests/bench/anchor.ts.
/** Quotes lighter than this (10 Han characters, 24 Latin letters) stand in many places by chance. */
const SHORT = 10
const MEDIUM = 20
/** A side less alike than this is alike by chance: any two texts share some letters in order. */
const CHANCE = 0.5

/** Average agreement of the sides that exist; a page that has nothing but the quote says neither yes nor no. */
function surroundings(left: number | undefined, right: number | undefined): number {
  if (left === undefined && right === undefined) return CHANCE
  return ((left ?? right ?? 0) + (right ?? left ?? 0)) / 2
}

/** Share of the quote that is there, less what was put in. */
const purity = ({ kept, added }: Place): number => kept * (1 - added)

/** Worth of a place when several compete, 0–1: the quote counts as much as both sides together; wide context settles ties. */
export function worth(place: Place): number {
  const beyondChance = (side: number | undefined) => (side === undefined ? undefined : side < CHANCE ? 0 : side)
  const around = surroundings(beyondChance(place.left), beyondChance(place.right))
  return 0.48 * place.kept * (1 - 0.5 * place.added) + 0.48 * around + 0.04 * place.wide
}

/** `weight`: see Pattern. */
export function accepts(place: Place, weight: number): boolean {
  const around = surroundings(place.left, place.right)
  const best = Math.max(place.left ?? 0, place.right ?? 0)
  const least = Math.min(place.left ?? 1, place.right ?? 1)
  if (place.same) {
    if (weight < SHORT) return best >= 0.95 || around >= 0.61
    return weight >= MEDIUM || best >= CHANCE || place.run >= 1.5 * SHORT
  }
  const pure = purity(place)
  if (weight < SHORT) return pure >= 0.3 && least >= 0.3 && pure + around >= 1.3
  return pure >= 0.34 && pure + around / 2 + Math.min(0.32, weight / 200) >= 0.78
}
