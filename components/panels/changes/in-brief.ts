// Shortens what stayed the same, so that what changed is in sight.
import type { Piece } from '#lib/core/article/text-diff.ts'

/** Characters kept beside a change. */
const BESIDE = 36

export function inBrief(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, i) => {
    const { kind, text } = piece
    if (kind !== 'same' || pieces.length === 1) return piece
    const head = i > 0 ? text.slice(0, BESIDE) : ''
    const tail = i < pieces.length - 1 ? text.slice(-BESIDE) : ''
    return text.length <= head.length + tail.length + 2 ? piece : { kind, text: `${head}…${tail}` }
  })
}
