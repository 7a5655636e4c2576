// Keys pressed in our parts must not fire the page's own shortcuts ("j" for the next story).

const keep = (event: Event) => event.stopPropagation()

/** Spread on the root of a part that lives in a page. A page that listens in the capture phase still sees them: keys and input are composed events. */
export const keepKeys = { onKeyDown: keep, onKeyUp: keep, onKeyPress: keep } as const
