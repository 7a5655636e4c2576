// Article text → mentions of institutions: the one entry point of the matcher.
import type { Gazetteer } from './gazetteer.ts'
import type { Mention } from './model.ts'
import { resolve } from './resolve.ts'
import { scan } from './scan.ts'
import { endAt, streamOf } from './stream.ts'
import { findTickers, followsName } from './tickers.ts'

export interface FindOptions {
  /** End of the title line in `text`; headlines give no evidence by capitals. Default: the first line. */
  readonly titleEnd?: number
  /** BCP 47 language of the article. */
  readonly language?: string
}

/**
 * Mentions of institutions in an article text (title line, then blocks, joined by "\n"), sorted, not overlapping, in UTF-16
 * offsets. Listed ones carry their id, unlisted ones the name they go by. Linear in the length of the text.
 */
export function findMentions(gazetteer: Gazetteer, text: string, options: FindOptions = {}): Mention[] {
  const line = text.indexOf('\n')
  const titleEnd = options.titleEnd ?? (line < 0 ? 0 : line)
  const stream = streamOf(text)
  const tickers = findTickers(gazetteer, text)
  const meant = resolve(gazetteer, stream, scan(gazetteer, stream), tickers, titleEnd, () => false)
  const mentions: Mention[] = meant.map(({ hit, confidence }) => {
    const start = stream.at[hit.start] ?? 0
    const end = endAt(stream, hit.end)
    return { start, end, surface: text.slice(start, end), institution: gazetteer.id(hit.target), via: hit.ownName ? 'name' : 'alias', confidence }
  })
  for (const ticker of tickers) {
    if (ticker.bare) continue
    const taken = mentions.some((mention) => mention.start < ticker.end && mention.end > ticker.start)
    const named = mentions.some((mention) => mention.end <= ticker.start && ticker.start - mention.end < 24 && followsName(text, mention.end, ticker))
    if (taken || named) continue
    const { start, end } = ticker
    mentions.push({ start, end, surface: text.slice(start, end), institution: gazetteer.id(ticker.target), via: 'ticker', confidence: 0.9 })
  }
  return mentions.sort((a, b) => a.start - b.start)
}
