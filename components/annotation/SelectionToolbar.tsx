// The one row at a selection: five colours, note, copy.
import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { IconButton } from '#components/ui/Button.tsx'
import { useRoving } from '#components/ui/roving.ts'
import { useLocale, useWords } from '#components/ui/words.tsx'
import { COLOURS, type Colour } from '#lib/core/annotation/model.ts'
import { ColourButton } from './ColourButton.tsx'
import { keepKeys } from './keep-keys.ts'

interface SelectionToolbarProps {
  /** The one Enter chooses at once. */
  readonly lastColour: Colour
  /** A save is under way; clicks wait. */
  readonly saving: boolean
  /** Take the keyboard at once: the reader came by shortcut and not by mouse. */
  readonly focus?: boolean
  readonly onHighlight: (colour: Colour) => void
  /** Highlight in this colour and open the note. */
  readonly onNote: (colour: Colour) => void
  readonly onCopy: () => void
  readonly onClose: () => void
}

export function SelectionToolbar({ lastColour, saving, focus, onHighlight, onNote, onCopy, onClose }: SelectionToolbarProps): JSX.Element {
  const words = useWords()
  const locale = useLocale()
  const last = COLOURS.indexOf(lastColour)
  const { row, stop, focus: focusStop } = useRoving(COLOURS.length + 2, last)
  useEffect(() => {
    if (focus) focusStop(last)
  }, [focus, last, focusStop])
  const unlessSaving = (act: () => void) => (saving ? () => {} : act)
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Escape') {
      event.preventDefault()
      onClose()
    } else row.onKeyDown(event)
  }
  return (
    <div
      class="tm-root tm-toolbar"
      role="toolbar"
      lang={locale}
      aria-label={words('toolbarLabel')}
      aria-busy={saving}
      {...keepKeys}
      ref={row.ref}
      onKeyDown={onKeyDown}
      // A press would clear the selection the toolbar is about.
      onMouseDown={(event) => event.preventDefault()}
    >
      {COLOURS.map((colour, index) => {
        const name = words(`colour_${colour}`)
        return (
          <ColourButton
            key={colour}
            colour={colour}
            label={index === last ? words('toolbarLast', name) : name}
            marked={index === last}
            {...stop(index)}
            onClick={unlessSaving(() => onHighlight(colour))}
          />
        )
      })}
      <span class="tm-rule" />
      <IconButton icon="note" label={words('toolbarNote')} {...stop(COLOURS.length)} onClick={unlessSaving(() => onNote(lastColour))} />
      <IconButton icon="copy" label={words('toolbarCopy')} {...stop(COLOURS.length + 1)} onClick={onCopy} />
    </div>
  )
}
