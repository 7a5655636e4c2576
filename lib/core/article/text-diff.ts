// What became of a text, word by word: for a reader, not for a machine. Figures and words are never cut through.
import { diffIndices } from 'node-diff3'
import { type Token, tokensOf } from '../annotation/figures.ts'

/** `same` reads as it does now; `out` was there, `in` has come. */
export interface Piece {
  readonly kind: 'same' | 'out' | 'in'
  readonly text: string
}

/** Texts with more words than this are given as one replaced by the other: nobody reads such a difference. */
const MOST_WORDS = 4000
/** Words left standing alone between two differences read worse than one difference. */
const LONELY = 1

interface Hunk {
  readonly old: readonly [from: number, to: number]
  readonly now: readonly [from: number, to: number]
}

/** Pieces in order; the `same` and `in` ones make up `now`, but for what punctuation and spaces differ. */
export function diffWords(old: string, now: string): Piece[] {
  const a = tokensOf(old)
  const b = tokensOf(now)
  if (a.length > MOST_WORDS || b.length > MOST_WORDS)
    return pieces([
      { kind: 'out', text: old },
      { kind: 'in', text: now },
    ])
  const found: Piece[] = []
  let at = 0
  for (const { old: from, now: to } of joined(hunksOf(a, b), b)) {
    const out = stretch(old, a, from, to[0] === to[1])
    const come = stretch(now, b, to, from[0] === from[1])
    found.push({ kind: 'same', text: now.slice(at, come.start) }, { kind: 'out', text: out.text }, { kind: 'in', text: come.text })
    at = come.start + come.text.length
  }
  return pieces([...found, { kind: 'same', text: now.slice(at) }])
}

const pieces = (all: readonly Piece[]): Piece[] => all.filter(({ text }) => text !== '')

const hunksOf = (a: readonly Token[], b: readonly Token[]): Hunk[] =>
  diffIndices(
    a.map(({ key }) => key),
    b.map(({ key }) => key),
  ).map(({ buffer1: [old, olds], buffer2: [now, nows] }) => ({ old: [old, old + olds], now: [now, now + nows] }))

/** Differences with no more than a lonely word between them become one. */
function joined(hunks: readonly Hunk[], now: readonly Token[]): Hunk[] {
  const all: Hunk[] = []
  for (const hunk of hunks) {
    const before = all.at(-1)
    const between = before ? now.slice(before.now[1], hunk.now[0]) : []
    const lonely = before && between.length <= LONELY && between.every(({ kind, start, end }) => kind === 'word' && end - start < 3)
    if (lonely) all[all.length - 1] = { old: [before.old[0], hunk.old[1]], now: [before.now[0], hunk.now[1]] }
    else all.push(hunk)
  }
  return all
}

/** Text of some tokens. Where the other side has nothing, the space that parted them from the words before goes with them. */
function stretch(text: string, tokens: readonly Token[], [from, to]: Hunk['old'], alone: boolean): { start: number; text: string } {
  const before = tokens[from - 1]?.end ?? 0
  const start = from === to || alone ? before : (tokens[from] as Token).start
  const end = from === to ? start : (tokens[to - 1] as Token).end
  return { start, text: text.slice(start, end) }
}
