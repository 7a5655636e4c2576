// A button with a menu: what is too rare for a button of its own.
import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { IconButton } from './Button.tsx'
import { Menu, type MenuItem } from './Menu.tsx'

interface MenuButtonProps {
  readonly label: string
  readonly items: readonly MenuItem[]
  /** Where the menu opens; below unless there is no room. */
  readonly side?: 'above' | 'below'
}

export function MenuButton({ label, items, side = 'below' }: MenuButtonProps): JSX.Element {
  const [open, setOpen] = useState(false)
  const root = useRef<HTMLSpanElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!open) return
    const leave = (event: PointerEvent) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false)
    }
    const { ownerDocument } = root.current as HTMLSpanElement
    ownerDocument.addEventListener('pointerdown', leave)
    return () => ownerDocument.removeEventListener('pointerdown', leave)
  }, [open])
  const close = () => {
    setOpen(false)
    button.current?.focus({ preventScroll: true })
  }
  const closing = items.map((item) => ({
    ...item,
    onClick: () => {
      close()
      item.onClick()
    },
  }))
  return (
    <span class="tm-menu-button" data-side={side} ref={root}>
      <IconButton icon="more" label={label} expanded={open} buttonRef={button} onClick={() => setOpen(!open)} />
      {open && <Menu label={label} items={closing} onClose={close} />}
    </span>
  )
}
