// Where a floating part stands: beside its words, inside the window. Pure. (A positioning library was measured at 13 kB gzip here.)

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** Distance from the words and from the window's edges, CSS pixels. */
const GAP_PX = 8

/**
 * Top left corner, in window coordinates. `above` is the wish: the other side is taken when there is no room and more of it there.
 * Words that are scrolled out of sight take their part with them.
 */
export function placeBeside(words: Box, part: Size, window: Size, above: boolean): { x: number; y: number } {
  const roomAbove = words.top - GAP_PX
  const roomBelow = window.height - words.bottom - GAP_PX
  const need = part.height + GAP_PX
  const fits = above ? roomAbove >= need : roomBelow >= need
  const up = fits ? above : roomAbove > roomBelow
  const y = up ? words.top - GAP_PX - part.height : words.bottom + GAP_PX
  const gone = words.bottom < 0 || words.top > window.height
  const wanted = above ? (words.left + words.right - part.width) / 2 : words.left
  const x = clamp(wanted, GAP_PX, window.width - part.width - GAP_PX)
  return { x: Math.round(x), y: Math.round(gone ? y : clamp(y, GAP_PX, window.height - part.height - GAP_PX)) }
}

/** The lower bound wins where the part is wider than the window. */
const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high))
