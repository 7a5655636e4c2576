// Article text → mentions of institutions: the one entry point of the matcher.
import { foldHan } from '#lib/core/text/fold-han.ts'
import { type Board, newBoard } from './board.ts'
import { extendName } from './extend.ts'
import { takeStops } from './full-stops.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { Mention } from './model.ts'
import { resolve } from './resolve.ts'
import { scan } from './scan.ts'
import { endAt, streamOf } from './stream.ts'
import { findTickers, followsName, type TickerHit } from './tickers.ts'
import { addUnlisted } from './unlisted.ts'

export interface FindOptions {
  /** End of the title line in `text`; headlines give no evidence by capitals. Default: the first line. */
  readonly titleEnd?: number
  /** BCP 47 language of the article. */
  readonly language?: string
}

/** Codes that stand by themselves; a code behind the name it belongs to is a part of that mention's context, not another mention. */
function addTickers(board: Board, gazetteer: Gazetteer, text: string, tickers: readonly TickerHit[]): void {
  for (const ticker of tickers) {
    const { start, end, target } = ticker
    if (ticker.bare || !board.isFree(start, end)) continue
    if (board.within(Math.max(0, start - 24), start).some((mention) => mention.target === target && followsName(text, mention.end, ticker)))
      continue
    board.add({ start, end, id: gazetteer.id(target), target, via: 'ticker', confidence: 0.9 })
  }
}

/**
 * Mentions of institutions in an article text (title line, then blocks, joined by "\n"), sorted, not overlapping, in UTF-16
 * offsets. Listed ones carry their id, unlisted ones the name they go by. Linear in the length of the text.
 */
export function findMentions(gazetteer: Gazetteer, text: string, options: FindOptions = {}): Mention[] {
  const line = text.indexOf('\n')
  const titleEnd = options.titleEnd ?? Math.max(line, 0)
  const folded = foldHan(text)
  const stream = streamOf(text)
  const tickers = findTickers(gazetteer, folded)
  const board = newBoard(text.length)
  for (const { hit, confidence } of resolve(gazetteer, stream, scan(gazetteer, stream), tickers, titleEnd)) {
    const start = stream.at[hit.start] ?? 0
    const end = extendName(folded, endAt(stream, hit.end), gazetteer.kind(hit.target))
    if (!board.isFree(start, end)) continue
    board.add({ start, end, id: gazetteer.id(hit.target), target: hit.target, via: hit.ownName ? 'name' : 'alias', confidence })
  }
  addTickers(board, gazetteer, text, tickers)
  addUnlisted(board, text, folded)
  takeStops(board, text)
  return board.toMentions(text)
}
