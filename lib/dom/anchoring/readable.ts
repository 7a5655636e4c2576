// A piece of the page text as a reader sees it: whitespace collapsed, one line for each block.
import { isInvisible } from '#lib/core/annotation/dense.ts'
import type { Offsets, TextIndex } from './text-index.ts'

/** Page text from `start` to `end` (offsets of the index), collapsed and trimmed; of `pieces` only, where they are given. */
export function readable({ text, blockStarts }: TextIndex, start: number, end: number, pieces?: readonly Offsets[]): string {
  const lines: string[] = []
  let from = start
  for (let i = firstAfter(blockStarts, start); from < end; i++) {
    const to = Math.min(blockStarts[i] ?? end, end)
    const line = (pieces?.map((piece) => text.slice(Math.max(from, piece.start), Math.min(to, piece.end))).join('') ?? text.slice(from, to))
      .replace(/\s+/g, ' ')
      .trim()
    if (line !== '') lines.push(line)
    from = to
  }
  return lines.join('\n')
}

/** The same of what is shown: the words that a reader can have meant. Where nothing is, all of it. */
export function readableShown(index: TextIndex, start: number, end: number): string {
  const shown = index.shownIn(start, end)
  return readable(index, start, end, shown.length > 0 ? shown : undefined)
}

/**
 * Up to `units` of the words before an offset, as `readable` gives them; ends in a space or line break when the page has one there.
 * Indentation can fill any window of raw text, so the window doubles until it holds enough words.
 */
export function wordsBefore(index: TextIndex, start: number, units: number): string {
  for (let window = units * 2; ; window *= 2) {
    const from = Math.max(0, start - window)
    const words = readable(index, from, start) + edge(index, start)
    if (words.length >= units || from === 0) return wholePairs(words.slice(-units))
  }
}

/** Up to `units` of the words after an offset; begins with a space or line break when the page has one there. */
export function wordsAfter(index: TextIndex, end: number, units: number): string {
  for (let window = units * 2; ; window *= 2) {
    const to = Math.min(index.text.length, end + window)
    const words = edge(index, end) + readable(index, end, to)
    if (words.length >= units || to === index.text.length) return wholePairs(words.slice(0, units))
  }
}

/** What parts the words on both sides of an offset. */
function edge({ text, blockStarts }: TextIndex, offset: number): string {
  let from = offset
  let to = offset
  while (from > 0 && isInvisible(text.charCodeAt(from - 1))) from--
  while (to < text.length && isInvisible(text.charCodeAt(to))) to++
  const start = blockStarts[firstAfter(blockStarts, to) - 1] ?? 0
  if (from === 0 || to === text.length) return ''
  return start > from || (start === from && start === to) ? '\n' : to > from ? ' ' : ''
}

/** Drops half of a surrogate pair that a cut left at either edge. */
export const wholePairs = (text: string): string => text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '')

/** The blocks that a stretch of page text lies in. */
export function blocksAround({ text, blockStarts }: TextIndex, start: number, end: number): { start: number; end: number } {
  return {
    start: blockStarts[firstAfter(blockStarts, start) - 1] ?? 0,
    end: blockStarts[firstAfter(blockStarts, end - 1)] ?? text.length,
  }
}

/** Index of the first value greater than `offset` in an ascending list. */
function firstAfter(values: readonly number[], offset: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] as number) > offset) high = middle
    else low = middle + 1
  }
  return low
}
