// Keys pressed in our parts must not fire the page's own shortcuts ("j" for the next story).

const keep = (event: Event) => event.stopPropagation()

/** Spread on the root of a part that lives in a page. Listeners of the page that capture still run: see the report of the closed shadow root. */
export const keepKeys = { onKeyDown: keep, onKeyUp: keep, onKeyPress: keep } as const
