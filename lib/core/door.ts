// The events that our controls and our selection need, and that a page must neither hear when they are about our controls nor swallow.
// The always-on detector listens for them at the window before any script of the page can; the reader decides what to do with them.

export const DOOR_EVENTS: readonly string[] =
  'keydown keypress keyup beforeinput input compositionstart compositionupdate compositionend textInput paste copy cut pointerdown pointerup pointercancel mousedown mouseup click selectionchange'.split(
    ' ',
  )

/** What the scripts of one page share in their isolated world. */
export interface Door {
  /** Set by the reader; called by the detector with each of DOOR_EVENTS, in the capture phase of the window. */
  tickmarkDoor?: ((event: Event) => void) | undefined
  /** Set by the reader; called by the detector at once when the address has changed without a load. */
  tickmarkMoved?: (() => void) | undefined
  /** Set by the detector: looks at the page again if its address changed. `asked`: looks in any case, and tells whatever it finds. */
  tickmarkLook?: (asked: boolean) => void
}
