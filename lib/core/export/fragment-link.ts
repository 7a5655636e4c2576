// Links to text: URL#:~:text=… https://wicg.github.io/scroll-to-text-fragment/
import type { TextQuoteSelector } from '#lib/core/annotation/model.ts'

/** Beyond this a quote is given by its beginning and end, as the reference polyfill does. */
const WHOLE_LIMIT = 300
/** Characters of an edge or of context, from the usual to the longest that is tried. */
const EDGE_CHARS = [40, 80, 160] as const

const oneSpace = (text: string): string => text.replace(/\s+/g, ' ').trim()
/** The directive's own separators must be escaped beyond encodeURIComponent. */
const encode = (text: string): string => encodeURIComponent(text).replace(/-/g, '%2D')

interface Directive {
  readonly prefix: string
  readonly start: string
  /** Empty when `start` is the whole quote. */
  readonly end: string
  readonly suffix: string
}

/** Up to `limit` characters, cut at a space when the script has them. */
function edge(text: string, limit: number, end: 'head' | 'tail'): string {
  const cut = end === 'head' ? text.slice(0, limit) : text.slice(-limit)
  if (cut.length === text.length) return cut
  const trimmed = end === 'head' ? cut.replace(/\s+\S*$/, '') : cut.replace(/^\S*\s+/, '')
  return trimmed.length > limit / 2 ? trimmed : cut
}

/** A browser compares without regard to case; so does this. */
const folded = (text: string): string => oneSpace(text).toLowerCase()

/** What stands just before and after a place, without the spaces at it; a little more than the words it is compared with. */
const before = (text: string, at: number, words: string): string => text.slice(Math.max(0, at - words.length - 2), at).trimEnd()
const after = (text: string, at: number, words: string): string => text.slice(at, at + words.length + 2).trimStart()

/** Where a browser finds the directive, in order; wherever it does, this does too. */
function* matches(text: string, { prefix, start, end, suffix }: Directive): Generator<number> {
  const [from, to, left, right] = [folded(start), folded(end), folded(prefix), folded(suffix)]
  for (let at = text.indexOf(from); at >= 0; at = text.indexOf(from, at + 1)) {
    if (!before(text, at, left).endsWith(left)) continue
    const tail = end ? text.indexOf(to, at + from.length) : at
    if (tail < 0) return
    if (after(text, tail + (end ? to : from).length, right).startsWith(right)) yield at
  }
}

/** Only the quote's own place answers to the directive. */
function isUnique(text: string, directive: Directive, place: number): boolean {
  const [first, second] = matches(text, directive)
  return first === place && second === undefined
}

/** The place of the quote among those where its words stand: the one with most of its context. */
function placeOf(text: string, { exact, prefix, suffix }: TextQuoteSelector): number {
  const words = folded(exact)
  const left = folded(prefix)
  const right = folded(suffix)
  let best = { at: -1, kept: -1 }
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const ahead = before(text, at, left)
    const behind = after(text, at + words.length, right)
    let kept = 0
    while (kept < left.length && left.at(-1 - kept) === ahead.at(-1 - kept)) kept++
    for (let i = 0; i < right.length && right[i] === behind[i]; i++) kept++
    if (kept > best.kept) best = { at, kept }
  }
  return best.at
}

/**
 * Link that scrolls to the quote and marks it. Its directive is the shortest, of those tried, to which only the quote's own
 * place in `articleText` answers: alone, then with more and more of what stands before and after it.
 * A quote over several lines is given by its first and last line, since a fragment's text may not cross blocks.
 */
export function fragmentLink(url: string, quote: TextQuoteSelector, articleText: string): string {
  const text = folded(articleText)
  const place = placeOf(text, quote)
  const tried = directivesFor(quote)
  const found = place < 0 ? tried[0] : (tried.find((directive) => isUnique(text, directive, place)) ?? tried.at(-1))
  return `${url.replace(/#.*$/, '')}#:~:text=${found ? written(found) : ''}`
}

function* wordsOf(exact: string): Generator<Pick<Directive, 'start' | 'end'>> {
  const lines = exact
    .split(/[\n\r]+/)
    .map(oneSpace)
    .filter(Boolean)
  const first = lines[0] ?? ''
  const last = lines.at(-1) ?? ''
  if (lines.length === 1 && first.length <= WHOLE_LIMIT) yield { start: first, end: '' }
  else for (const limit of EDGE_CHARS) yield { start: edge(first, limit, 'head'), end: edge(last, limit, 'tail') }
}

function directivesFor({ exact, prefix, suffix }: TextQuoteSelector): Directive[] {
  const lineBefore = oneSpace(prefix.split(/[\n\r]/).at(-1) ?? '')
  const lineAfter = oneSpace(suffix.split(/[\n\r]/)[0] ?? '')
  const plain = [...wordsOf(exact)].map((words) => ({ ...words, prefix: '', suffix: '' }))
  const framed = EDGE_CHARS.flatMap((limit) => {
    const before = edge(lineBefore, limit, 'tail')
    const after = edge(lineAfter, limit, 'head')
    return plain.map((words) => ({ ...words, prefix: before, suffix: after }))
  })
  return [...plain, ...framed]
}

function written({ prefix, start, end, suffix }: Directive): string {
  const parts = [prefix && `${encode(prefix)}-`, encode(start), end && encode(end), suffix && `-${encode(suffix)}`]
  return parts.filter(Boolean).join(',')
}
