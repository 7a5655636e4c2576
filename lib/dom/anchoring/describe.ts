// Describe: a Range becomes the stored target of an annotation.
import { isInvisible } from '#lib/core/annotation/dense.ts'
import type { Selector, Target } from '#lib/core/annotation/model.ts'
import { TEXT_VERSION } from '#lib/core/text/fold.ts'
import { blocksAround, readable, readableShown, wholePairs, wordsAfter, wordsBefore } from './readable.ts'
import { cellsIn } from './table-cells.ts'
import type { Offsets, TextIndex } from './text-index.ts'
import { rangeSelectorOf } from './xpath.ts'

/** UTF-16 units of prefix and suffix, and of the stored paragraph. */
const CONTEXT_UNITS = 64
const PARAGRAPH_UNITS = 600

export interface DescribeOptions {
  /** Canonical address of the article. */
  readonly source: string
  /** The same words in the article text, when the caller knows where they are. */
  readonly articleOffsets?: Offsets
}

/**
 * The target of a Range. The quote, prefix and suffix are the words as a reader sees them (whitespace collapsed, one line for each block);
 * the position is in raw page text. Edges are trimmed; undefined for a selection without a letter or digit, or outside the index.
 */
export function describe(index: TextIndex, range: Range, options: DescribeOptions): Target | undefined {
  const raw = index.offsetsOf(range)
  const trimmed = raw && shownPart(index, raw)
  if (!trimmed) return undefined
  const { start, end } = trimmed
  const exact = readableShown(index, start, end)
  const tight = index.rangeOf(start, end)
  if (!tight || !/[\p{L}\p{N}]/u.test(exact)) return undefined
  const selectors: Selector[] = [
    { type: 'TextQuoteSelector', exact, prefix: wordsBefore(index, start, CONTEXT_UNITS), suffix: wordsAfter(index, end, CONTEXT_UNITS) },
    { type: 'TextPositionSelector', start, end, in: 'page' },
    rangeSelectorOf(tight),
  ]
  if (options.articleOffsets) selectors.push({ type: 'TextPositionSelector', ...options.articleOffsets, in: 'article' })
  const cells = cellsIn(tight)
  const context = paragraph(index, start, end)
  return { source: options.source, selectors, context, textVersion: TEXT_VERSION, ...(cells.length > 0 ? { cells } : {}) }
}

/** From the first to the last sign that is shown; a selection may begin or end in text that is not. Where nothing is, all of it. */
function shownPart(index: TextIndex, raw: Offsets): Offsets | undefined {
  const shown = index.shownIn(raw.start, raw.end).flatMap((piece) => trim(index.text, piece) ?? [])
  const [first, last] = [shown[0], shown.at(-1)]
  return first && last ? { start: first.start, end: last.end } : trim(index.text, raw)
}

function trim(text: string, { start, end }: Offsets): Offsets | undefined {
  let from = start
  let to = end
  while (from < to && isInvisible(text.charCodeAt(from))) from++
  while (to > from && isInvisible(text.charCodeAt(to - 1))) to--
  return from < to ? { start: from, end: to } : undefined
}

/** The paragraph around the quote; where it is too long, the part with the quote in its middle. */
function paragraph(index: TextIndex, start: number, end: number): string {
  const around = blocksAround(index, start, end)
  const room = Math.max(0, PARAGRAPH_UNITS - (end - start)) >> 1
  if (around.end - around.start <= PARAGRAPH_UNITS) return readable(index, around.start, around.end)
  const from = Math.max(around.start, start - room)
  return wholePairs(readable(index, from, Math.min(around.end, Math.max(end, from) + room)).slice(0, PARAGRAPH_UNITS))
}
