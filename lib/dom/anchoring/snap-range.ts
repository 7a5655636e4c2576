// Grows a Range of the page to the words or sentences it begins and ends in.
import type { Snapping } from '#lib/core/settings.ts'
import { snap } from '#lib/core/text/snap.ts'
import { blocksAround } from './readable.ts'
import type { TextIndex } from './text-index.ts'

/** A page without paragraphs is one block: this far around the selection is looked at. UTF-16 units. */
const REACH = 3_000

/** The grown Range, never beyond the blocks that the selection touches; the Range itself where it is not in the index. */
export function snapRange(index: TextIndex, range: Range, snapping: Snapping, language: string): Range {
  const offsets = snapping === 'off' ? undefined : index.offsetsOf(range)
  if (!offsets) return range
  const blocks = blocksAround(index, offsets.start, offsets.end)
  const from = Math.max(blocks.start, offsets.start - REACH)
  const to = Math.min(blocks.end, offsets.end + REACH)
  const { start, end } = snap(index.text.slice(from, to), { start: offsets.start - from, end: offsets.end - from }, snapping, language)
  return index.rangeOf(from + start, from + end) ?? range
}
