// Ctrl+Z (⌘Z) takes the last thing back wherever the keyboard is, Shift with it or Ctrl+Y does it again; but in a field they belong to
// the field.
import { useEffect, useRef } from 'preact/hooks'

/** What a key asks for, if anything. */
export function undoOrRedo(event: KeyboardEvent): 'undo' | 'redo' | undefined {
  const { key, ctrlKey, metaKey, shiftKey, altKey } = event
  // Inside a shadow tree the target is the part itself only to listeners in that tree.
  const [target] = event.composedPath()
  const inField = target instanceof HTMLElement && target.matches('input, textarea, [contenteditable]')
  if (inField || altKey || !(ctrlKey || metaKey)) return undefined
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo'
  return key.toLowerCase() === 'y' && ctrlKey && !shiftKey ? 'redo' : undefined
}

interface UndoKeys {
  /** Undefined: nothing to take back. */
  readonly undo: (() => void) | undefined
  readonly redo: (() => void) | undefined
}

/** Spread the result as `ref` on any element of the document that is meant. */
export function useUndoKey({ undo, redo }: UndoKeys): { current: HTMLDivElement | null } {
  const inside = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const document = inside.current?.ownerDocument
    if (!document) return
    const onKeyDown = (event: KeyboardEvent) => {
      const wanted = undoOrRedo(event)
      const act = wanted === 'undo' ? undo : wanted === 'redo' ? redo : undefined
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [undo, redo])
  return inside
}
