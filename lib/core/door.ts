// The events that the page must not hear, or swallow, when they are about our own controls.
// The always-on detector listens for them at the window before any script of the page can; components/annotation/shield.ts handles them.

export const DOOR_EVENTS: readonly string[] =
  'keydown keypress keyup beforeinput input compositionstart compositionupdate compositionend textInput paste copy cut pointerdown pointerup mousedown mouseup click'.split(
    ' ',
  )

/** Where, in the isolated world that our scripts of a page share, the reader puts its shield and the detector looks for it. */
export interface Door {
  tickmarkShield?: (event: Event) => void
}
