// Ctrl+Z (⌘Z) takes the last thing back wherever the keyboard is, but in a field, where it belongs to the field.
import { useEffect, useRef } from 'preact/hooks'

/** Spread the result as `ref` on any element of the document that is meant. `undo` undefined: nothing to take back. */
export function useUndoKey(undo: (() => void) | undefined): { current: HTMLDivElement | null } {
  const inside = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const document = inside.current?.ownerDocument
    if (!document || !undo) return
    const onKeyDown = (event: KeyboardEvent) => {
      const inField = event.target instanceof HTMLElement && event.target.matches('input, textarea, [contenteditable]')
      if (inField || event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return
      event.preventDefault()
      undo()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [undo])
  return inside
}
