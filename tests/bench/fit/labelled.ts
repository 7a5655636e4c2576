// Labels and weights of a page's lines: from its body where the corpus gives it, else from what both peers say.
import type { GroundTruth } from '../extract/pages.ts'
import type { DescribedData } from './in-page.ts'
import { labelLines, lettersOf, sizeOf } from './labels.ts'

export interface LabelledLines {
  readonly labels: readonly number[]
  readonly weights: readonly number[]
}

/** Shares below are not body, above are; what is between says neither. */
const NONE = 0.3
const ALL = 0.8
/** Peers that differ by more than this on a line say nothing of it. */
const DISPUTE = 0.4
/** Grams that a line counts for beside its own, and a page beside its body's. */
const LINE_BASE = 6
const PAGE_BASE = 200

/** A page counts about the same whatever its length. */
function weigh({ lines, decided }: DescribedData, labels: readonly number[], size: number, says: (i: number) => boolean): LabelledLines {
  const sizes = lines.map(sizeOf)
  const total = sizes.reduce((sum, each) => sum + (each > 0 ? each + LINE_BASE : 0), 0)
  const scale = Math.min(1 / (size + PAGE_BASE), 4 / (total + 1))
  return {
    labels,
    weights: sizes.map((each, i) => (each === 0 || decided[i] || !says(i) ? 0 : (each + LINE_BASE) * scale)),
  }
}

const toLabel = (share: number): number => Math.min(1, Math.max(0, (share - NONE) / (ALL - NONE)))

export const labelPage = (data: DescribedData, body: string): LabelledLines =>
  weigh(data, labelLines(data.lines, data.decided, body).map(toLabel), sizeOf(body), () => true)

/** Lines whose labels are known. */
export const labelledAs = (data: DescribedData, labels: readonly number[]): LabelledLines =>
  weigh(
    data,
    labels,
    data.lines.reduce((sum, line, i) => sum + sizeOf(line) * (labels[i] as number), 0),
    () => true,
  )

/** Where both peers agree they are believed; snippets that must or must not be in the body are known better. */
export function agreeOn(
  data: DescribedData,
  bodies: readonly [string, string],
  { with: wanted = [], without = [] }: GroundTruth,
): LabelledLines {
  const [one, other] = bodies.map((body) => labelLines(data.lines, data.decided, body)) as [number[], number[]]
  const letters = data.lines.map(lettersOf)
  const holds = (i: number, snippets: readonly string[]): boolean =>
    snippets.some((text) => (letters[i] as string).includes(lettersOf(text)))
  const known = letters.map((_, i) => (holds(i, without) ? 0 : holds(i, wanted) ? 1 : undefined))
  const shares = known.map((value, i) => value ?? ((one[i] as number) + (other[i] as number)) / 2)
  const size = data.lines.reduce((sum, line, i) => sum + sizeOf(line) * (shares[i] as number), 0)
  return weigh(
    data,
    shares.map(toLabel),
    size,
    (i) => known[i] !== undefined || Math.abs((one[i] as number) - (other[i] as number)) < DISPUTE,
  )
}
