// The card that opens on the page when a highlight is clicked.
import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { IconButton } from '#components/ui/Button.tsx'
import { useLocale, useWords } from '#components/ui/words.tsx'
import { AnnotationCard, type AnnotationCardProps } from './AnnotationCard.tsx'
import { keepKeys } from './keep-keys.ts'

interface PageCardProps extends Omit<AnnotationCardProps, 'onJump' | 'settle'> {
  /** Take the keyboard at once. With `writing` the note field takes it. */
  readonly focus?: boolean
  readonly onClose: () => void
}

export function PageCard({ focus, onClose, ...card }: PageCardProps): JSX.Element {
  const words = useWords()
  const locale = useLocale()
  const root = useRef<HTMLDivElement>(null)
  const settle = useRef<() => Promise<boolean>>(undefined)
  // A note that cannot be stored keeps the card open.
  const close = async () => {
    if ((await settle.current?.()) !== false) onClose()
  }
  useEffect(() => {
    if (focus && !card.writing) root.current?.focus({ preventScroll: true })
  }, [focus, card.writing])
  return (
    <div
      class="tm-root tm-page-card"
      role="dialog"
      lang={locale}
      aria-label={words('appName')}
      tabIndex={-1}
      ref={root}
      {...keepKeys}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key !== 'Escape' || event.isComposing) return
        event.preventDefault()
        void close()
      }}
    >
      <AnnotationCard {...card} settle={settle} />
      <span class="tm-page-card-close">
        <IconButton icon="close" label={words('close')} onClick={() => void close()} />
      </span>
    </div>
  )
}
