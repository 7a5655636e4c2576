// Lines that are not worth describing: on most pages more than half.
import { insideOf, type Tree } from './tree.ts'

/** Lines from the nearest prose beyond which a link is nobody's. */
const LONELY = 8
/** Share of the plain text from which prose says where the body is, and share of the prose that says it. */
const LEAST_PROSE = 0.35
const MOST_PROSE = 0.8
/** Lines below the headline in which a body of short lines begins. */
const NEAR_HEADLINE = 25

/** Short and all link, far from all prose or among others of its kind: a menu or a list of stories. */
export const LINKS = 1
/** Outside the box around most of the prose. */
const OUTSIDE = 2

/** 1 marks a line that is short and all link. */
export function linkLists(isShortLink: Uint8Array, gaps: Uint16Array): Uint8Array {
  const isAmongLinks = (i: number): boolean => [-2, -1, 1, 2].every((step) => (isShortLink[i + step] ?? 1) === 1)
  return isShortLink.map((is, i) => (is === 1 && ((gaps[i] as number) > LONELY || isAmongLinks(i)) ? LINKS : 0))
}

export interface ProsePlaces {
  readonly tree: Tree
  readonly isProse: Uint8Array
  /** Per element, in units. */
  readonly prose: Float64Array
  /** Units of the page that are no links. */
  readonly plain: number
  /** -1 when the title has no place. */
  readonly headline: number
}

/**
 * Passes over what stands outside the box around most of the prose: heads, menus, columns and feet of the page. Not what follows the
 * headline, and nothing where most of the plain text is not prose: there prose does not say where the body is.
 */
export function passOverOutside(passedOver: Uint8Array, { tree, isProse, prose, plain, headline }: ProsePlaces): void {
  const { parents, of } = tree
  const all = prose[0] ?? 0
  if (all < plain * LEAST_PROSE) return
  const inmost = prose.findLastIndex((size) => size >= all * MOST_PROSE)
  const inside = insideOf(tree, Math.max(0, parents[inmost] ?? 0))
  for (let i = 0; i < of.length; i++) {
    const followsHeadline = headline >= 0 && i >= headline && i <= headline + NEAR_HEADLINE
    if (inside[of[i] as number] === 0 && isProse[i] === 0 && !followsHeadline) passedOver[i] ||= OUTSIDE
  }
}
