// A short list of things to do, opened from a button. https://www.w3.org/WAI/ARIA/apg/patterns/menu-button/
import type { JSX } from 'preact'
import { useEffect } from 'preact/hooks'
import { Icon, type IconName } from './Icon.tsx'
import { useRoving } from './roving.ts'

export interface MenuItem {
  readonly icon: IconName
  readonly label: string
  readonly onClick: () => void
}

interface MenuProps {
  readonly label: string
  readonly items: readonly MenuItem[]
  /** Asked for by Escape and by leaving with Tab. */
  readonly onClose: () => void
}

/** Takes the keyboard at its first entry. */
export function Menu({ label, items, onClose }: MenuProps): JSX.Element {
  const { row, stop, focus } = useRoving(items.length)
  useEffect(() => focus(0), [focus])
  const onKeyDown = (event: KeyboardEvent) => {
    row.onKeyDown(event)
    if (event.key !== 'Escape' && event.key !== 'Tab') return
    event.preventDefault()
    event.stopPropagation()
    onClose()
  }
  return (
    <div
      class="tm-menu"
      role="menu"
      aria-label={label}
      ref={row.ref}
      onKeyDown={onKeyDown}
      // A press must not clear what is selected in the page.
      onMouseDown={(event) => event.preventDefault()}
    >
      {items.map(({ icon, label: name, onClick }, index) => (
        <button key={name} type="button" class="tm-menu-item" role="menuitem" {...stop(index)} onClick={() => onClick()}>
          <Icon name={icon} />
          {name}
        </button>
      ))}
    </div>
  )
}
