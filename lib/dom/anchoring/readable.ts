// A piece of the page text as a reader sees it: whitespace collapsed, one line for each block.
import type { TextIndex } from './text-index.ts'

/** Page text from `start` to `end` (offsets of the index), collapsed and trimmed. */
export function readable({ text, blockStarts }: TextIndex, start: number, end: number): string {
  const lines: string[] = []
  let from = start
  for (let i = firstAfter(blockStarts, start); from < end; i++) {
    const to = Math.min(blockStarts[i] ?? end, end)
    const line = text.slice(from, to).replace(/\s+/g, ' ').trim()
    if (line !== '') lines.push(line)
    from = to
  }
  return lines.join('\n')
}

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
