// Links to text: URL#:~:text=… https://wicg.github.io/scroll-to-text-fragment/
import type { TextQuoteSelector } from '#lib/core/annotation/model.ts'

/** Beyond this a quote is given by its beginning and end, as the reference polyfill does. */
const WHOLE_LIMIT = 300
const EDGE_CHARS = 40

const oneSpace = (text: string): string => text.replace(/\s+/g, ' ').trim()
/** The directive's own separators must be escaped beyond encodeURIComponent. */
const encode = (text: string): string => encodeURIComponent(oneSpace(text)).replace(/-/g, '%2D')

const occurrences = (text: string, part: string): number => (part ? text.split(part).length - 1 : 0)

/** Up to `limit` characters, cut at a space when the script has them. */
function edge(text: string, limit: number, end: 'head' | 'tail'): string {
  const cut = end === 'head' ? text.slice(0, limit) : text.slice(-limit)
  if (cut.length === text.length) return cut
  const trimmed = end === 'head' ? cut.replace(/\s+\S*$/, '') : cut.replace(/^\S*\s+/, '')
  return trimmed.length > limit / 2 ? trimmed : cut
}

/**
 * Link that scrolls to the quote and marks it. When the quote stands more than once in `articleText`, context is added.
 * A quote over several lines is given by its first and last line, since a fragment's text may not cross blocks.
 */
export function fragmentLink(url: string, quote: TextQuoteSelector, articleText: string): string {
  const base = url.replace(/#.*$/, '')
  const lines = quote.exact
    .split(/[\n\r]+/)
    .map(oneSpace)
    .filter(Boolean)
  const first = lines[0] ?? ''
  const last = lines.at(-1) ?? ''
  const whole = lines.length === 1 && first.length <= WHOLE_LIMIT
  const text = whole ? encode(first) : `${encode(edge(first, EDGE_CHARS, 'head'))},${encode(edge(last, EDGE_CHARS, 'tail'))}`
  if (occurrences(oneSpace(articleText), oneSpace(quote.exact)) <= 1) return `${base}#:~:text=${text}`
  const before = oneSpace(quote.prefix.split(/[\n\r]/).at(-1) ?? '')
  const after = oneSpace(quote.suffix.split(/[\n\r]/)[0] ?? '')
  const prefix = before ? `${encode(edge(before, EDGE_CHARS, 'tail'))}-,` : ''
  const suffix = after ? `,-${encode(edge(after, EDGE_CHARS, 'head'))}` : ''
  return `${base}#:~:text=${prefix}${text}${suffix}`
}
