// Beside the scroll bar: where the highlights are, in colour and state, to see and to go to.
import type { JSX } from 'preact'
import { useRoving } from '#components/ui/roving.ts'
import { useLocale, useWords } from '#components/ui/words.tsx'
import type { AnchorState, Colour } from '#lib/core/annotation/model.ts'

/** One mark; highlights that would touch share one. */
export interface GutterMark {
  /** The first highlight of the mark. */
  readonly id: string
  /** 0 at the top of the page, 1 at its end. */
  readonly at: number
  readonly colour: Colour
  readonly state: AnchorState
  /** Beginning of its words. */
  readonly words: string
  /** How many highlights stand here. */
  readonly count: number
}

interface GutterProps {
  readonly marks: readonly GutterMark[]
  readonly onOpen: (id: string) => void
}

export function Gutter({ marks, onOpen }: GutterProps): JSX.Element {
  const words = useWords()
  const locale = useLocale()
  const { row, stop } = useRoving(marks.length)
  return (
    <nav class="tm-root tm-gutter" aria-label={words('gutterLabel')} lang={locale} ref={row.ref} onKeyDown={row.onKeyDown}>
      {marks.map(({ id, at, colour, state, words: quote, count }, index) => {
        const said = state === 'exact' ? quote : `${quote} (${words(`state_${state}`)})`
        const label = count === 1 ? words('cardLabel', words(`colour_${colour}`), said) : words('gutterSeveral', String(count), said)
        return (
          <button
            key={id}
            type="button"
            class="tm-gutter-mark"
            data-colour={colour}
            data-state={state}
            style={{ top: `${(at * 100).toFixed(2)}%` }}
            aria-label={label}
            title={label}
            {...stop(index)}
            onClick={() => onOpen(id)}
          />
        )
      })}
    </nav>
  )
}
