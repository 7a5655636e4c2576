// One annotation: quote, note, institutions, and everything that can be done with it. The same in the page and in panels.
import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { IconButton } from '#components/ui/Button.tsx'
import { useLocale, useWords } from '#components/ui/words.tsx'
import { type AnchorState, type Annotation, type Colour, quoteOf } from '#lib/core/annotation/model.ts'
import { formatAgo, formatMoment } from '#lib/core/i18n.ts'
import type { InstitutionInArticle } from '#lib/core/institution/model.ts'
import type { Failure } from '#lib/core/result.ts'
import { Cells } from './Cells.tsx'
import { ColourButton } from './ColourButton.tsx'
import { ColourRow } from './ColourRow.tsx'
import { firstTicker } from './institution-words.ts'
import { NoteEditor, type Settle } from './NoteEditor.tsx'
import { NoteText } from './NoteText.tsx'
import { Quote } from './Quote.tsx'
import { StateBadge } from './StateBadge.tsx'

export interface AnnotationCardProps {
  readonly annotation: Annotation
  readonly state?: AnchorState | undefined
  /** For `changed`: how the sentence reads now. */
  readonly current?: string | undefined
  /** Those of `annotation.institutions`, in the order to show. */
  readonly institutions: readonly InstitutionInArticle[]
  /** BCP 47 of the article, so that Chinese and Japanese quotes get their own glyphs. */
  readonly language?: string | undefined
  readonly now: Date
  /** Why the last save of this note failed. */
  readonly failure?: Failure | undefined
  /** Open with the note field ready. */
  readonly writing?: boolean
  /** For a surface that closes: see NoteEditor. */
  readonly settle?: Settle
  /** Left out where the highlight is in sight already. */
  readonly onJump?: (() => void) | undefined
  readonly onRecolour: (colour: Colour) => void
  readonly onSaveNote: (note: string) => Promise<boolean>
  readonly onCopy: () => void
  readonly onDelete: () => void
}

export function AnnotationCard(props: AnnotationCardProps): JSX.Element {
  const { annotation, state, institutions, now, onCopy, onDelete } = props
  const words = useWords()
  const locale = useLocale()
  const [open, setOpen] = useState<'note' | 'colour' | undefined>(props.writing ? 'note' : undefined)
  useEffect(() => {
    if (props.writing) setOpen('note')
  }, [props.writing])
  const noteButton = useRef<HTMLButtonElement>(null)
  const { exact } = quoteOf(annotation.target)
  const meaning = words(`colour_${annotation.colour}`)
  const ownSettle = useRef<() => Promise<boolean>>(undefined)
  const settle = props.settle ?? ownSettle
  const toggle = async (what: 'note' | 'colour') => {
    if ((await settle.current?.()) !== false) setOpen(open === what ? undefined : what)
  }
  const closeNote = () => {
    setOpen(undefined)
    noteButton.current?.focus({ preventScroll: true })
  }
  return (
    <article
      class="tm-card"
      data-colour={annotation.colour}
      data-state={state}
      aria-label={words('cardLabel', meaning, exact.slice(0, 60))}
    >
      <Quote
        exact={exact}
        current={state === 'changed' ? props.current : undefined}
        language={props.language}
        onJump={state === 'orphan' ? undefined : props.onJump}
      />
      <Cells cells={annotation.target.cells} language={props.language} />
      {open === 'note' ? (
        <NoteEditor note={annotation.note} failure={props.failure} onSave={props.onSaveNote} onClose={closeNote} settle={settle} />
      ) : (
        annotation.note !== '' && <NoteText note={annotation.note} />
      )}
      {institutions.length > 0 && (
        <ul class="tm-tags" aria-label={words('panelInstitutions')}>
          {institutions.map((found) => (
            <li key={found.key} title={firstTicker(found) || undefined}>
              {found.name}
            </li>
          ))}
        </ul>
      )}
      {open === 'colour' && (
        <ColourRow
          colour={annotation.colour}
          onPick={(colour) => {
            setOpen(undefined)
            if (colour !== annotation.colour) props.onRecolour(colour)
          }}
        />
      )}
      <div class="tm-card-foot">
        <ColourButton
          colour={annotation.colour}
          label={words('cardColour', meaning)}
          meaning={meaning}
          marked={false}
          expanded={open === 'colour'}
          onClick={() => void toggle('colour')}
        />
        <time dateTime={annotation.createdAt} title={formatMoment(annotation.createdAt, locale)}>
          {formatAgo(annotation.createdAt, now, locale)}
        </time>
        <StateBadge state={state} />
        <span class="tm-actions">
          <IconButton
            icon="note"
            label={words(annotation.note === '' ? 'cardNoteAdd' : 'cardNoteEdit')}
            expanded={open === 'note'}
            buttonRef={noteButton}
            onClick={() => void toggle('note')}
          />
          <IconButton icon="copy" label={words('toolbarCopy')} onClick={onCopy} />
          <IconButton icon="bin" label={words('cardDelete')} onClick={onDelete} />
        </span>
      </div>
    </article>
  )
}
