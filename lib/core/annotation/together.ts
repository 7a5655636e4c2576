// Places all quotes of a page together, so that the sure ones say where to look for the doubtful ones.
import { accepts, worth } from './accept.ts'
import { align } from './align.ts'
import { chainsOf } from './chain.ts'
import { type Dense, denseIndex } from './dense.ts'
import { settleByOrder } from './order.ts'
import { type Pattern, standsAt } from './pattern.ts'
import { type Place, placeOf } from './place.ts'
import type { Placing } from './placing.ts'
import { commonSegments, type Segment } from './seeds.ts'

const MOST_CHAINS = 6
/** Patterns looked at between two pauses. */
const PAUSE_PATTERNS = 50
/** A chain that covers less of quote and context than this is not looked at. */
const LEAST_COVERED = 0.1
/** Two places whose worth differs by less are as good as each other. */
const MARGIN = 0.03

/** Yields between slices of work; returns one placing for each pattern. */
export function* placeAll(page: Dense, patterns: readonly Pattern[]): Generator<undefined, Placing[]> {
  const placings: Placing[] = []
  for (const pattern of patterns) {
    placings.push(unmoved(page, pattern) ?? NOWHERE)
    if (placings.length % PAUSE_PATTERNS === 0) yield
  }
  const open = placings.flatMap((placing, i) => (placing === NOWHERE ? [i] : []))
  if (open.length === 0) return placings
  const segments = yield* commonSegments(
    page.codes,
    open.map((i) => patterns[i] as Pattern),
  )
  for (let n = 0; n < open.length; n++) {
    const i = open[n] as number
    placings[i] = judge(page, patterns[i] as Pattern, segments[n] as Segment[])
    yield
  }
  return settleByOrder(page, patterns, placings)
}

const NOWHERE: Placing = { place: undefined, score: 0, places: [], rivals: 0 }

/** The place at the offsets noted, when quote and context stand there unchanged. */
function unmoved(page: Dense, pattern: Pattern): Placing | undefined {
  if (pattern.position === undefined || pattern.from === pattern.to) return undefined
  const start = denseIndex(page, pattern.position)
  if (!standsAt(pattern, page, start)) return undefined
  const end = start + pattern.to - pattern.from
  const place = { start, end, same: true, kept: 1, added: 0, left: 1, right: 1, alike: true, wide: 1, run: pattern.weight }
  return { place, score: 1, places: [place], rivals: 1 }
}

function judge(page: Dense, pattern: Pattern, segments: readonly Segment[]): Placing {
  const { codes, from, to } = pattern
  if (from === to) return NOWHERE
  // Quote and context in one piece: nothing can be better, and no alignment is needed.
  const whole = segments.filter(({ length }) => length === codes.length)
  const chains =
    whole.length > 0
      ? whole.map((segment) => ({ segments: [segment], score: segment.length }))
      : chainsOf(segments, MOST_CHAINS, codes.length * LEAST_COVERED)
  const ranked = chains
    .map((chain) => placeOf(pattern, align(pattern, page.codes, chain), page.codes))
    .filter((place) => place !== undefined)
    .map((place) => ({ place, score: worth(place, pattern.weight) }))
    .sort((a, b) => b.score - a.score)
  const apart = ranked.filter(({ place }, i) => !ranked.slice(0, i).some((better) => overlap(place, better.place)))
  const best = apart[0]
  if (!best) return NOWHERE
  const places = apart.map(({ place }) => place)
  if (!accepts(best.place, pattern.weight)) return { place: undefined, score: best.score, places, rivals: 0 }
  const rivals = apart.filter(({ place, score }) => score > best.score - MARGIN && accepts(place, pattern.weight)).length
  return { place: rivals === 1 ? best.place : undefined, score: best.score, places, rivals }
}

const overlap = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end
