// Where one quote may stand in a page.
import type { Place } from './place.ts'

export interface Placing {
  /** The place, when one is good enough and no other is as good. */
  readonly place: Place | undefined
  /** Worth of the best place, 0–1. */
  readonly score: number
  /** The places that were looked at, best first. */
  readonly places: readonly Place[]
  /** How many of them, from the front, are as good as the best one. */
  readonly rivals: number
}
