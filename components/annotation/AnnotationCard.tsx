// One annotation: quote, note, tags, institutions, and everything that can be done with it. The same in the page and in panels.
import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Button, IconButton } from '#components/ui/Button.tsx'
import { useLocale, useWords } from '#components/ui/words.tsx'
import { type AnchorState, type Annotation, type Colour, quoteOf } from '#lib/core/annotation/model.ts'
import { formatAgo, formatMoment, type Translate } from '#lib/core/i18n.ts'
import type { InstitutionInArticle } from '#lib/core/institution/model.ts'
import type { Failure } from '#lib/core/result.ts'
import { Cells } from './Cells.tsx'
import { ColourButton } from './ColourButton.tsx'
import { ColourRow } from './ColourRow.tsx'
import { Context } from './Context.tsx'
import { firstTicker } from './institution-words.ts'
import { NoteEditor, type Settle } from './NoteEditor.tsx'
import { NoteText } from './NoteText.tsx'
import { Quote } from './Quote.tsx'
import type { Opening } from './SelectionToolbar.tsx'
import { StateBadge } from './StateBadge.tsx'
import { type SuggestTags, TagField } from './TagField.tsx'

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
  /** Open with the note or the tag field ready. */
  readonly opening?: Opening | undefined
  /** For an orphan: how many places it could be at. */
  readonly choices?: number | undefined
  /** For a surface that closes: see NoteEditor. */
  readonly settle?: Settle
  /** Left out where the highlight is in sight already. */
  readonly onJump?: (() => void) | undefined
  readonly onRecolour: (colour: Colour) => void
  /** `base` is the note that `note` was written over. */
  readonly onSaveNote: (note: string, base: string) => Promise<boolean>
  /** Left out where tags are not edited. */
  readonly onSaveTags?: ((tags: readonly string[]) => void) | undefined
  readonly suggestTags?: SuggestTags | undefined
  readonly onCopy: () => void
  readonly onCopyLink?: (() => void) | undefined
  /** For an orphan: have the reader find its place. Left out where that cannot be done. */
  readonly onPlace?: (() => void) | undefined
  readonly onDelete: () => void
}

const noTags: SuggestTags = () => Promise.resolve([])

export function AnnotationCard(props: AnnotationCardProps): JSX.Element {
  const { annotation, state, institutions, now, onSaveTags, suggestTags = noTags, onCopy, onCopyLink, onDelete } = props
  const words = useWords()
  const locale = useLocale()
  const [open, setOpen] = useState<Opening | 'colour' | undefined>(props.opening)
  useEffect(() => {
    if (props.opening) setOpen(props.opening)
  }, [props.opening])
  const buttons = { note: useRef<HTMLButtonElement>(null), tags: useRef<HTMLButtonElement>(null) }
  const { exact } = quoteOf(annotation.target)
  const meaning = words(`colour_${annotation.colour}`)
  const ownSettle = useRef<() => Promise<boolean>>(undefined)
  const settle = props.settle ?? ownSettle
  const settleTags = useRef<() => void>(undefined)
  const toggle = async (what: Opening | 'colour') => {
    settleTags.current?.()
    if ((await settle.current?.()) !== false) setOpen(open === what ? undefined : what)
  }
  const close = (what: Opening) => {
    settleTags.current?.()
    setOpen(undefined)
    buttons[what].current?.focus({ preventScroll: true })
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
      {state === 'orphan' && <Context exact={exact} context={annotation.target.context} language={props.language} />}
      {state === 'orphan' && props.onPlace && (
        <div class="tm-card-place">
          <Button icon="place" label={placeWords(words, props.choices ?? 0)} onClick={props.onPlace} />
        </div>
      )}
      {open === 'note' ? (
        <NoteEditor
          note={annotation.note}
          revision={annotation.revision}
          failure={props.failure}
          onSave={props.onSaveNote}
          onClose={() => close('note')}
          settle={settle}
        />
      ) : (
        annotation.note !== '' && <NoteText note={annotation.note} />
      )}
      {open === 'tags' && onSaveTags ? (
        <TagField tags={annotation.tags} onChange={onSaveTags} suggest={suggestTags} onClose={() => close('tags')} settle={settleTags} />
      ) : (
        annotation.tags.length > 0 && <Tags tags={annotation.tags} />
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
            buttonRef={buttons.note}
            onClick={() => void toggle('note')}
          />
          {onSaveTags && (
            <IconButton
              icon="tag"
              label={words('cardTags')}
              expanded={open === 'tags'}
              buttonRef={buttons.tags}
              onClick={() => void toggle('tags')}
            />
          )}
          <IconButton icon="copy" label={words('toolbarCopy')} onClick={onCopy} />
          {onCopyLink && <IconButton icon="link" label={words('toolbarCopyLink')} onClick={onCopyLink} />}
          <IconButton icon="bin" label={words('cardDelete')} onClick={onDelete} />
        </span>
      </div>
    </article>
  )
}

function Tags({ tags }: { readonly tags: readonly string[] }): JSX.Element {
  const words = useWords()
  return (
    <ul class="tm-tags tm-own-tags" aria-label={words('tagLabel')}>
      {tags.map((tag) => (
        <li key={tag}>#{tag}</li>
      ))}
    </ul>
  )
}

const placeWords = (words: Translate, choices: number): string =>
  choices === 0 ? words('placeAgain') : choices === 1 ? words('placeChoice') : words('placeChoices', String(choices))
