// The second look at a page that may be news: what was extracted, and the kind of page it was found on, decide together with the first.
import type { Facts, Verdict, VerdictReason } from './model.ts'
import { POINTS, POINTS_BASE } from './review-points.ts'

/** Log-odds of both looks together from which a page is news. Chinese pages seldom state what they are, so less is asked of them. */
const BORDER = { latin: 1.1, han: 0.1 } as const
/** What the first look counts for beside the closer one, which sees more; chosen by sites not seen. */
const FIRST = 0.25
const NOTHING_EXTRACTED: VerdictReason = { code: 'nothing-extracted', points: -4 }

/** Sums up by reason, strongest first; what is too weak to matter is left out. */
function summedUp(reasons: readonly VerdictReason[]): VerdictReason[] {
  const sums = new Map<string, number>()
  for (const { code, points } of reasons) sums.set(code, (sums.get(code) ?? 0) + points)
  return [...sums]
    .map(([code, points]) => ({ code, points: Math.round(points * 100) / 100 }))
    .filter(({ points }) => Math.abs(points) >= 0.1)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
}

const sigmoid = (sum: number): number => 1 / (1 + Math.exp(-sum))

/** Log-odds of the closer look alone. */
const closerSum = (facts: Facts): number => POINTS.reduce((sum, [fact, , points]) => sum + points * (facts[fact] ?? 0), POINTS_BASE)

/** Log-odds of both looks, from the border on. Both were fitted alone: two judges that err differently. */
export const bothLooks = (first: number, closer: number, han: number): number =>
  FIRST * first + (1 - FIRST) * closer - BORDER.latin * (1 - han) - BORDER.han * han

/** `facts` is what the closer look found, undefined when nothing could be extracted. A page that the first look left is left. */
export function reviewVerdict(first: Verdict, facts: Facts | undefined): Verdict {
  if (first.kind === 'other') return first
  if (!facts) return { kind: 'other', score: sigmoid(NOTHING_EXTRACTED.points), reasons: [NOTHING_EXTRACTED, ...first.reasons] }
  const sum = bothLooks(Math.log(first.score / (1 - first.score)), closerSum(facts), facts['han'] ?? 0)
  const second = POINTS.map(([fact, code, points]) => ({ code, points: (1 - FIRST) * points * (facts[fact] ?? 0) }))
  return {
    kind: sum > 0 ? 'news' : 'other',
    score: sigmoid(sum),
    reasons: summedUp([...second, ...first.reasons.map(({ code, points }) => ({ code, points: FIRST * points }))]),
  }
}
