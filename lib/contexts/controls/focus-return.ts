// The keyboard comes to our parts and goes back to where it was: the element that had it, and the words that were selected.

export interface FocusReturn {
  /** Remembers where the keyboard is, unless it is already with us. */
  keep(): void
  /** Gives it back, if it is with us or with nobody now. */
  back(): void
}

/** `host` is our element in the page. */
export function createFocusReturn(view: Window, host: Element): FocusReturn {
  const { document } = view
  let kept: { readonly element: HTMLElement | undefined; readonly range: Range | undefined } | undefined

  return {
    keep() {
      const { activeElement } = document
      if (activeElement === host) return
      const selection = view.getSelection()
      kept = {
        element: activeElement instanceof HTMLElement && activeElement !== document.body ? activeElement : undefined,
        range: selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : undefined,
      }
    },
    back() {
      const place = kept
      kept = undefined
      const { activeElement } = document
      if (!place || !(activeElement === host || activeElement === document.body || activeElement === null)) return
      if (activeElement === host) (activeElement as HTMLElement).blur()
      if (place.element?.isConnected) place.element.focus({ preventScroll: true })
      const selection = view.getSelection()
      // Whoever reads with a caret goes on from there; words that were selected and have been dealt with stay unselected.
      const lost = selection && (selection.rangeCount === 0 || (selection.isCollapsed && place.range?.collapsed))
      if (lost && place.range?.startContainer.isConnected) {
        selection.removeAllRanges()
        selection.addRange(place.range)
      }
    },
  }
}
