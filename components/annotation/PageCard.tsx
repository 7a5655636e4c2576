// The card that opens on the page when a highlight is clicked.
import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { IconButton } from '#components/ui/Button.tsx'
import { useLocale, useWords } from '#components/ui/words.tsx'
import { AnnotationCard, type AnnotationCardProps } from './AnnotationCard.tsx'

interface PageCardProps extends Omit<AnnotationCardProps, 'onJump' | 'settle'> {
  /** Take the keyboard at once. With `opening` that field takes it. */
  readonly focus?: boolean
  /** Which highlight of how many in the page, from 1. */
  readonly position?: { readonly at: number; readonly of: number } | undefined
  readonly onClose: () => void
  /** To the next or previous highlight of the page. */
  readonly onStep: (step: 1 | -1) => void
}

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 }

export function PageCard({ focus, position, onClose, onStep, ...card }: PageCardProps): JSX.Element {
  const words = useWords()
  const locale = useLocale()
  const root = useRef<HTMLDivElement>(null)
  const settle = useRef<() => Promise<boolean>>(undefined)
  // A note that cannot be stored keeps the card open.
  const leave = async (go: () => void) => {
    if ((await settle.current?.()) !== false) go()
  }
  useLayoutEffect(() => {
    if (focus && !card.opening) root.current?.focus({ preventScroll: true })
  }, [focus, card.opening])
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.altKey ? STEPS[event.key] : undefined
    if (event.isComposing || !(step || event.key === 'Escape')) return
    event.preventDefault()
    void leave(step ? () => onStep(step) : onClose)
  }
  const several = position && position.of > 1
  return (
    <div
      class="tm-root tm-page-card"
      role="dialog"
      lang={locale}
      aria-label={words('appName')}
      tabIndex={-1}
      ref={root}
      data-several={several}
      onKeyDown={onKeyDown}
    >
      <div class="tm-page-card-head">
        {several && (
          <>
            <span class="tm-page-card-at">{words('cardPosition', String(position.at), String(position.of))}</span>
            <IconButton icon="previous" label={words('cardPrevious')} onClick={() => void leave(() => onStep(-1))} />
            <IconButton icon="next" label={words('cardNext')} onClick={() => void leave(() => onStep(1))} />
          </>
        )}
        <IconButton icon="close" label={words('close')} onClick={() => void leave(onClose)} />
      </div>
      <AnnotationCard {...card} settle={settle} />
    </div>
  )
}
