// The lines in which a page says who wrote the article and when: around the headline, and at the edges of the body.
import type { Passage } from './passage.ts'
import { unitsOf } from './units.ts'

export interface Surroundings {
  /** From the headline into the body's first lines, then the lines before the headline: those count less. */
  readonly near: readonly Passage[]
  /** First and last lines of the body and what follows it, where Chinese pages print 来源 and 作者. */
  readonly edges: readonly Passage[]
  /** What follows the body, further than `edges` go. */
  readonly below: readonly Passage[]
  /** The body's first line of prose: a summary or a caption may stand before the line that names author and day. */
  readonly opening: Passage | undefined
}

/** Units from which a line is prose. */
const LONG_LINE = 160
/** Lines behind the body in which a page still speaks of this article. */
const BELOW = 10
/** Lines after the headline within which byline and date are looked for. */
const FURTHEST = 14

/** `headline` is the index of the headline's passage or -1; `kept` are the passages of the body, at least one. */
export function surroundingsOf(passages: readonly Passage[], headline: number, kept: readonly Passage[]): Surroundings {
  const first = passages.indexOf(kept[0] as Passage)
  const behind = passages.indexOf(kept.at(-1) as Passage) + 1
  const from = headline >= 0 && headline < first ? headline : Math.max(0, first - 6)
  const prose = passages.findIndex(({ text, kind }, index) => index >= first && kind === 'paragraph' && unitsOf(text) > LONG_LINE)
  const opens = prose >= 0 && prose < from + FURTHEST ? prose : first
  return {
    near: [...passages.slice(from, Math.max(opens, from + 1) + 2), ...passages.slice(Math.max(0, from - 4), from)],
    edges: [...kept.slice(0, 2), ...kept.slice(-3), ...passages.slice(behind, behind + 3)],
    below: passages.slice(behind + 3, behind + BELOW),
    opening: passages[opens],
  }
}
