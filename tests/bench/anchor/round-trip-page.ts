// The part of the round-trip property that runs inside the browser: what is described is found again where it was, exact.
import { anchorAll, type ToAnchor } from '#lib/dom/anchoring/anchor.ts'
import { describe } from '#lib/dom/anchoring/describe.ts'
import { indexText } from '#lib/dom/anchoring/text-index.ts'
import { randomFrom } from './figure-changed.ts'

export interface RoundTrip {
  readonly tried: number
  /** Page-text offsets and state of what did not come back as it was. */
  readonly failed: readonly { readonly start: number; readonly end: number; readonly got: string }[]
}

const LENGTHS = [2, 6, 15, 40, 120, 600]

/** `count` random ranges of a page; the same page and count give the same ranges. */
function roundTrip(html: string, count: number): RoundTrip {
  document.documentElement.innerHTML = html
  const index = indexText(document.body)
  const random = randomFrom(`round trip ${index.text.length}`)
  const targets: (ToAnchor & { start: number; end: number })[] = []
  for (let tries = 0; targets.length < count && tries < count * 4; tries++) {
    const length = LENGTHS[Math.floor(random() * LENGTHS.length)] as number
    const from = Math.floor(random() * index.text.length)
    const range = index.rangeOf(from, Math.min(index.text.length, from + 1 + Math.floor(random() * length)))
    const target = range && describe(index, range, { source: 'https://example.org/' })
    const place = target?.selectors.find((selector) => selector.type === 'TextPositionSelector')
    if (target && place?.type === 'TextPositionSelector')
      targets.push({ id: String(targets.length), target, start: place.start, end: place.end })
  }
  // Anew, as on a revisit.
  const again = indexText(document.body)
  const failed = anchorAll(again, targets).flatMap(({ state, range }, i) => {
    const { start, end } = targets[i] as (typeof targets)[number]
    const back = range && again.offsetsOf(range)
    return state === 'exact' && back?.start === start && back.end === end
      ? []
      : [{ start, end, got: `${state} ${back?.start}-${back?.end}` }]
  })
  return { tried: targets.length, failed }
}

export type RoundTripBench = typeof bench
const bench = { roundTrip }
Object.assign(globalThis, { tickmarkRoundTrip: bench })
