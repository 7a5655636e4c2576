// A text as it was and as it is: what went is struck out, what came stands beside it.
import type { JSX } from 'preact'
import type { Piece } from '#lib/core/article/text-diff.ts'

export function ChangedText({ pieces }: { readonly pieces: readonly Piece[] }): JSX.Element {
  return (
    <>
      {pieces.map(({ kind, text }, i) => {
        if (kind === 'out') return <del key={i}>{text}</del>
        return kind === 'in' ? <ins key={i}>{text}</ins> : text
      })}
    </>
  )
}
