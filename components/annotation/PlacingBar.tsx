// While the reader finds the place of a highlight that has lost it: what it said, the places it could be at, and the words chosen.
import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { Button, IconButton } from '#components/ui/Button.tsx'
import { Icon } from '#components/ui/Icon.tsx'
import { useLocale, useWords } from '#components/ui/words.tsx'
import type { Colour } from '#lib/core/annotation/model.ts'

interface PlacingBarProps {
  readonly colour: Colour
  readonly quote: string
  /** BCP 47 of the article. */
  readonly language: string | undefined
  /** Which of the places that it could be at is shown, from 0; undefined when there is none, or other words are selected. */
  readonly at: number | undefined
  readonly choices: number
  /** The words it would be placed on; undefined while there are none. */
  readonly chosen: string | undefined
  readonly saving: boolean
  readonly onStep: (step: 1 | -1) => void
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

export function PlacingBar(props: PlacingBarProps): JSX.Element {
  const { colour, quote, language, at, choices, chosen, saving } = props
  const words = useWords()
  const locale = useLocale()
  const root = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => root.current?.focus({ preventScroll: true }), [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    props.onCancel()
  }
  const asking = at !== undefined ? words('placingIsIt') : choices > 0 ? words('placingOrSelect') : words('placingSelect')
  return (
    <div
      class="tm-root tm-placing"
      role="dialog"
      lang={locale}
      aria-label={words('placeAgain')}
      aria-busy={saving}
      tabIndex={-1}
      ref={root}
      onKeyDown={onKeyDown}
      // A press would clear the selection that the bar is about.
      onMouseDown={(event) => event.preventDefault()}
    >
      <div class="tm-placing-head">
        <Icon name="place" />
        <span role="status">{chosen !== undefined && at === undefined ? words('placingReady') : asking}</span>
        {choices > 0 && (
          <span class="tm-placing-steps">
            <IconButton icon="previous" label={words('placingPrevious')} onClick={() => props.onStep(-1)} />
            <span class="tm-placing-at">{at === undefined ? String(choices) : words('cardPosition', String(at + 1), String(choices))}</span>
            <IconButton icon="next" label={words('placingNext')} onClick={() => props.onStep(1)} />
          </span>
        )}
      </div>
      <div class="tm-quote" data-colour={colour} lang={language}>
        <span class="tm-clamped tm-placing-old">{quote}</span>
      </div>
      {chosen !== undefined && (
        <p class="tm-placing-new" lang={language}>
          <span class="tm-clamped">{chosen}</span>
        </p>
      )}
      <div class="tm-placing-foot">
        <Button label={words('placingCancel')} onClick={props.onCancel} />
        <Button
          primary
          label={words('placingConfirm')}
          disabledBecause={chosen === undefined ? words('placingSelect') : undefined}
          onClick={saving ? () => {} : props.onConfirm}
        />
      </div>
    </div>
  )
}
