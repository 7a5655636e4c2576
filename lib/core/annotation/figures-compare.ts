// The figure guard: what a change of words changed in meaning. Any difference in a figure is called out.
import { type Token, tokensOf } from './figures.ts'
import type { Change, ChangeKind } from './model.ts'

/** Above this many cells only figures, directions and negations are compared, each kind in order. */
const MOST_CELLS = 1_500_000

/**
 * Differences between the words of a quote then and now, in order; empty when only punctuation, spacing or the spelling of figures differ.
 * Figures that mean the same (1,234 and 1234; 3.2% and 百分之三点二) are the same.
 */
export function compareWords(old: string, now: string): Change[] {
  const a = tokensOf(old)
  const b = tokensOf(now)
  let head = 0
  while (head < a.length && head < b.length && a[head]?.key === b[head]?.key) head++
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail)?.key === b.at(-1 - tail)?.key) tail++
  const left = a.slice(head, a.length - tail)
  const right = b.slice(head, b.length - tail)
  const hunks = left.length * right.length > MOST_CELLS ? [{ left, right }] : hunksOf(left, right)
  return hunks.flatMap(({ left, right }) => changesOf(old, left, now, right))
}

/** True when a figure, date, direction or negation differs: such a place is never `exact` or `moved`. */
export const meansOtherwise = (changes: readonly Change[]): boolean => changes.some(({ kind }) => kind !== 'wording')

interface Hunk {
  readonly left: Token[]
  readonly right: Token[]
}

/** Longest common subsequence; what is between its members are the hunks. */
function hunksOf(a: readonly Token[], b: readonly Token[]): Hunk[] {
  const width = b.length + 1
  const best = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const cell = i * width + j
      best[cell] =
        a[i]?.key === b[j]?.key ? (best[cell + width + 1] as number) + 1 : Math.max(best[cell + width] as number, best[cell + 1] as number)
    }
  }
  const hunks: Hunk[] = []
  let open: Hunk | undefined
  const hunk = (): Hunk => {
    open ??= { left: [], right: [] }
    if (hunks.at(-1) !== open) hunks.push(open)
    return open
  }
  let i = 0
  let j = 0
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i]?.key === b[j]?.key) {
      open = undefined
      i++
      j++
    } else if (j >= b.length || (i < a.length && (best[(i + 1) * width + j] as number) >= (best[i * width + j + 1] as number))) {
      hunk().left.push(a[i++] as Token)
    } else hunk().right.push(b[j++] as Token)
  }
  return hunks
}

function changesOf(old: string, left: readonly Token[], now: string, right: readonly Token[]): Change[] {
  const called = (['number', 'date', 'direction', 'negation'] as const).flatMap((kind) => {
    const before = left.filter((token) => token.kind === kind)
    const after = right.filter((token) => token.kind === kind)
    return pairs(before, after).map(([a, b]) => ({ old: slice(old, a, a), new: slice(now, b, b), kind: changeKind(a, b) }))
  })
  if (called.length > 0) return called
  return [{ old: slice(old, left[0], left.at(-1)), new: slice(now, right[0], right.at(-1)), kind: 'wording' }]
}

/** The n-th of one side against the n-th of the other, without those that mean the same. */
function pairs(a: readonly Token[], b: readonly Token[]): (readonly [Token | undefined, Token | undefined])[] {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, i) => [a[i], b[i]] as const).filter(
    ([before, after]) => before === undefined || after === undefined || meaning(before) !== meaning(after),
  )
}

/** Synonyms of the same direction mean the same. */
const meaning = ({ kind, key }: Token): string => (kind === 'direction' ? key.slice(0, key.indexOf(':')) : key)

const slice = (text: string, first: Token | undefined, last: Token | undefined): string =>
  first && last ? text.slice(first.start, last.end) : ''

function changeKind(a: Token | undefined, b: Token | undefined): ChangeKind {
  const kind = (a ?? b)?.kind
  if (kind !== 'number') return kind === 'date' || kind === 'direction' || kind === 'negation' ? kind : 'wording'
  const [sign, value, unit] = (a?.key ?? '').split('|')
  const [signNow, valueNow, unitNow] = (b?.key ?? '').split('|')
  if (!a || !b || value !== valueNow) return 'figure'
  return sign !== signNow ? 'sign' : unit !== unitNow ? 'unit' : 'figure'
}
