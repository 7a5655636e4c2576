// Scores an answer as the corpus's README says. All offsets are N offsets of the after page.

export type Outcome = 'ok' | 'partial' | 'wrong' | 'missed'
export type Span = readonly [start: number, end: number]

export interface Gold {
  readonly pair: string
  readonly k: number
  readonly start: number
  readonly end: number
  readonly cls: string
  readonly flags: readonly string[]
  readonly scored: boolean
  readonly gold: Span | null
  readonly goldN: Span | null
  readonly outerN: Span | null
  readonly altsN: readonly Span[] | null
}

export function outcomeOf(gold: Gold, answer: Span | null): Outcome {
  if (gold.cls === 'deleted') return answer ? 'wrong' : 'ok'
  if (!answer) return 'missed'
  if (!gold.goldN) return 'wrong'
  return gold.cls === 'edited-inside'
    ? insideOutcome([gold.goldN, gold.outerN ?? gold.goldN], answer)
    : exactOutcome([gold.goldN, ...(gold.altsN ?? [])], answer)
}

export function insideOutcome(places: readonly Span[], answer: Span): Outcome {
  const best = Math.max(...places.map((place) => overlap(place, answer)))
  const [start, end] = places[0] as Span
  const tolerance = Math.max(3, (end - start) * 0.1)
  if (best >= 0.7 || (Math.abs(start - answer[0]) <= tolerance && Math.abs(end - answer[1]) <= tolerance)) return 'ok'
  return best >= 0.3 ? 'partial' : 'wrong'
}

function exactOutcome(places: readonly Span[], answer: Span): Outcome {
  if (places.some(([start, end]) => Math.abs(start - answer[0]) <= 1 && Math.abs(end - answer[1]) <= 1)) return 'ok'
  return places.some((place) => overlap(place, answer) >= 0.5) ? 'partial' : 'wrong'
}

function overlap(a: Span, b: Span): number {
  const shared = Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]))
  return shared / (Math.max(a[1], b[1]) - Math.min(a[0], b[0]))
}
