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

/** The first and the last line of some words: above them the one counts, below them the other, so that no line between is covered. */
export interface Lines {
  readonly first: Box
  readonly last: Box
}

export interface Wish {
  /** The other side is taken when there is no room here and more of it there. */
  readonly above: boolean
  /** Distance kept from the words, CSS pixels. */
  readonly gap: number
}

export interface Spot {
  readonly x: number
  readonly y: number
  readonly side: 'above' | 'below'
}

/** Distance kept from the window's edges, CSS pixels. */
const EDGE_PX = 8

/** Top left corner, in window coordinates. Words that are scrolled out of sight take their part with them. */
export function placeBeside({ first, last }: Lines, part: Size, window: Size, { above, gap }: Wish): Spot {
  const roomAbove = first.top - gap - EDGE_PX
  const roomBelow = window.height - last.bottom - gap - EDGE_PX
  const fits = (above ? roomAbove : roomBelow) >= part.height
  const up = fits ? above : roomAbove > roomBelow
  const line = up ? first : last
  const y = up ? first.top - gap - part.height : last.bottom + gap
  const gone = last.bottom < 0 || first.top > window.height
  const wanted = above ? (line.left + line.right - part.width) / 2 : line.left
  const x = clamp(wanted, EDGE_PX, window.width - part.width - EDGE_PX)
  return {
    x: Math.round(x),
    y: Math.round(gone ? y : clamp(y, EDGE_PX, window.height - part.height - EDGE_PX)),
    side: up ? 'above' : 'below',
  }
}

/** The lower bound wins where the part is wider than the window. */
const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high))
