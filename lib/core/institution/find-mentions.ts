// Article text → mentions of institutions: the one entry point of the matcher.
import { foldHan } from '#lib/core/text/fold-han.ts'
import { type Board, newBoard } from './board.ts'
import { extendName, startOfName } from './extend.ts'
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
    // One of two codes in the same brackets: 中国平安（601318.SH、02318.HK）.
    const open = Math.max(text.lastIndexOf('(', start), text.lastIndexOf('（', start))
    const named =
      open >= 0 && start - open < 32 && !/[)）\n]/.test(text.slice(open, start)) ? board.within(Math.max(0, open - 2), open) : []
    if (named.some((mention) => mention.target === target)) continue
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
    const kind = gazetteer.kind(hit.target)
    const start = startOfName(text, stream.at[hit.start] ?? 0, kind, gazetteer.country(hit.target))
    const end = extendName(folded, endAt(stream, hit.end), kind)
    if (!board.isFree(start, end)) continue
    board.add({ start, end, id: gazetteer.id(hit.target), target: hit.target, via: hit.ownName ? 'name' : 'alias', confidence })
  }
  addTickers(board, gazetteer, text, tickers)
  addUnlisted(board, gazetteer, text, folded)
  takeStops(board, text)
  return board.toMentions(text)
}
