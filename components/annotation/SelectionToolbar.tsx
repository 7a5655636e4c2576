// The one row at a selection: five colours, note, tag, copy, and what else can be done.
import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { IconButton } from '#components/ui/Button.tsx'
import { Menu, type MenuItem } from '#components/ui/Menu.tsx'
import { useRoving } from '#components/ui/roving.ts'
import { useLocale, useWords } from '#components/ui/words.tsx'
import { COLOURS, type Colour } from '#lib/core/annotation/model.ts'
import { ColourButton } from './ColourButton.tsx'

/** What is opened on a new highlight at once. */
export type Opening = 'note' | 'tags'

export interface ToolbarCalls {
  /** With `opening`: in this colour, and open its card there. */
  readonly onHighlight: (colour: Colour, opening?: Opening) => void
  readonly onCopy: () => void
  readonly onCopyLink: () => void
  /** Offer no toolbar any more: on this site, or anywhere. */
  readonly onQuiet: (where: 'site' | 'everywhere') => void
  readonly onClose: () => void
}

interface SelectionToolbarProps extends ToolbarCalls {
  /** The one Enter chooses at once. */
  readonly lastColour: Colour
  /** A save is under way; clicks wait. */
  readonly saving: boolean
  /** The site by name, for the menu. */
  readonly site: string
  /** Take the keyboard at once: the reader came by shortcut and not by mouse. */
  readonly focus?: boolean
}

export function SelectionToolbar({ lastColour, saving, site, focus, ...calls }: SelectionToolbarProps): JSX.Element {
  const { onHighlight, onCopy, onCopyLink, onQuiet, onClose } = calls
  const words = useWords()
  const locale = useLocale()
  const last = COLOURS.indexOf(lastColour)
  const [open, setOpen] = useState(false)
  const more = useRef<HTMLButtonElement>(null)
  const { row, stop, focus: focusStop } = useRoving(COLOURS.length + 4, last)
  useEffect(() => {
    if (focus) focusStop(last)
  }, [focus, last, focusStop])
  const unlessSaving = (act: () => void) => (saving ? () => {} : act)
  const onKeyDown = (event: KeyboardEvent) => {
    const nth = COLOURS[Number(event.key) - 1]
    if (event.key === 'Escape') onClose()
    else if (nth && !saving) onHighlight(nth)
    else return row.onKeyDown(event)
    event.preventDefault()
  }
  const items: MenuItem[] = [
    { icon: 'link', label: words('toolbarCopyLink'), onClick: onCopyLink },
    { icon: 'quiet', label: words('toolbarQuietSite', site), onClick: () => onQuiet('site') },
    { icon: 'close', label: words('toolbarQuietEverywhere'), onClick: () => onQuiet('everywhere') },
  ]
  const closeMenu = () => {
    setOpen(false)
    more.current?.focus({ preventScroll: true })
  }
  return (
    <div class="tm-root tm-toolbar" lang={locale} aria-busy={saving}>
      <div
        class="tm-toolbar-row"
        role="toolbar"
        aria-label={words('toolbarLabel')}
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
        <IconButton icon="note" label={words('toolbarNote')} {...stop(5)} onClick={unlessSaving(() => onHighlight(lastColour, 'note'))} />
        <IconButton icon="tag" label={words('toolbarTag')} {...stop(6)} onClick={unlessSaving(() => onHighlight(lastColour, 'tags'))} />
        <IconButton icon="copy" label={words('toolbarCopy')} {...stop(7)} onClick={onCopy} />
        <IconButton icon="more" label={words('toolbarMore')} expanded={open} buttonRef={more} {...stop(8)} onClick={() => setOpen(!open)} />
      </div>
      {open && <Menu label={words('toolbarMore')} items={items} onClose={closeMenu} />}
    </div>
  )
}
