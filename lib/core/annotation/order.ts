// Settles which of several equally good places is the quote's own, by the order of the quotes on the page.
import type { Dense } from './dense.ts'
import type { Pattern } from './pattern.ts'
import type { Place } from './place.ts'
import type { Placing } from './placing.ts'

/** A quote whose place is sure: where it was and where it is, both in units of the page text. */
interface Fixed {
  readonly was: number
  readonly is: number
}

/** The nearest place must be this much nearer to where it is expected than the next one. */
const NEARER = 3

/**
 * Order never makes a place good enough: it only chooses among places that each are. What stays undecided is left without a place.
 */
export function settleByOrder(page: Dense, patterns: readonly Pattern[], placings: readonly Placing[]): Placing[] {
  const start = (place: Place): number => page.toSource[place.start] as number
  const fixed = inOrder(
    placings.flatMap(({ place }, i) => {
      const was = patterns[i]?.position
      return place && was !== undefined ? [{ was, is: start(place) }] : []
    }),
  )
  return placings.map((placing, i) => {
    const was = patterns[i]?.position
    if (placing.rivals < 2 || was === undefined) return placing
    const before = fixed.findLast((other) => other.was <= was)
    const after = fixed.find((other) => other.was > was)
    const between = placing.places
      .slice(0, placing.rivals)
      .filter((place) => start(place) >= (before?.is ?? 0) && start(place) <= (after?.is ?? Number.POSITIVE_INFINITY))
    const expected = expect(was, before, after)
    const byDistance = between
      .map((place) => ({ place, distance: Math.abs(start(place) - expected) }))
      .sort((a, b) => a.distance - b.distance)
    const [nearest, next] = byDistance
    const clear = nearest && (!next || nearest.distance * NEARER <= next.distance)
    return clear ? { ...placing, place: nearest.place } : placing
  })
}

function expect(was: number, before: Fixed | undefined, after: Fixed | undefined): number {
  if (before && after) return before.is + ((was - before.was) * (after.is - before.is)) / Math.max(1, after.was - before.was)
  const near = before ?? after
  return near ? was + near.is - near.was : was
}

/** The longest part of the sure places that kept its order: a paragraph moved elsewhere must not mislead its neighbours. */
function inOrder(places: readonly Fixed[]): Fixed[] {
  const sorted = [...places].sort((a, b) => a.was - b.was || a.is - b.is)
  const length = new Int32Array(sorted.length).fill(1)
  const before = new Int32Array(sorted.length).fill(-1)
  let last = -1
  for (let i = 0; i < sorted.length; i++) {
    for (let j = 0; j < i; j++) {
      if ((sorted[j] as Fixed).is <= (sorted[i] as Fixed).is && (length[j] as number) >= (length[i] as number)) {
        length[i] = (length[j] as number) + 1
        before[i] = j
      }
    }
    if (last < 0 || (length[i] as number) > (length[last] as number)) last = i
  }
  const kept: Fixed[] = []
  for (let i = last; i >= 0; i = before[i] as number) kept.unshift(sorted[i] as Fixed)
  return kept
}
