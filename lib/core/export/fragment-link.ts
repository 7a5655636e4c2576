// Links to text, URL#:~:text=…, checked to lead to the quote and to nothing else. https://wicg.github.io/scroll-to-text-fragment/
import type { TextQuoteSelector } from '#lib/core/annotation/model.ts'
import { encodePart } from '#lib/core/text/encode-part.ts'
import { wordBound } from './word-bound.ts'

export interface FragmentLink {
  readonly url: string
  /** The directive matches the article text once, at the quote. Otherwise `url` has no directive: no link is better than a wrong one. */
  readonly unique: boolean
}

/** Beyond this a quote is given by its beginning and end, as the reference polyfill does. */
const WHOLE_LIMIT = 300
const EDGE_CHARS = 40
/** Context tried on each side until the quote is told from all others: the least that does. */
const LESS_CONTEXT = [12, 30] as const
const MOST_CONTEXT = 64

/** Text as a browser compares it: any white space is a space, case does not count. Lengths and lines stay the same. */
function fold(text: string): string {
  const lower = text.toLowerCase()
  return (lower.length === text.length ? lower : text).replace(/[^\S\n]/g, ' ')
}

/** The quotes of one article come one after the other. */
let last: { readonly text: string; readonly folded: string } | undefined

function folded(text: string): string {
  if (last?.text !== text) last = { text, folded: fold(text) }
  return last.folded
}

const oneSpace = (text: string): string => text.replace(/\s+/g, ' ').trim()
/** The directive's own separators must be escaped beyond encodeURIComponent. */
const encode = (text: string): string => encodePart(oneSpace(text)).replace(/-/g, '%2D')

interface Directive {
  readonly prefix: string
  readonly start: string
  readonly end: string
  readonly suffix: string
}

/** How often a directive matches, up to two: each as a browser would look for it, with prefix and suffix right beside. */
function countMatches(text: string, { prefix, start, end, suffix }: Directive): number {
  // Nothing is found everywhere, beyond the end of the text as well.
  if (start === '') return 0
  let count = 0
  for (let at = text.indexOf(start); at >= 0 && count < 2; at = text.indexOf(start, at + 1)) {
    if (
      prefix &&
      !text
        .slice(Math.max(0, at - prefix.length - 8), at)
        .trimEnd()
        .endsWith(prefix)
    )
      continue
    const stop = end ? text.indexOf(end, at + start.length) : at
    if (stop < 0) continue
    const after = end ? stop + end.length : at + start.length
    if (
      !suffix ||
      text
        .slice(after, after + suffix.length + 8)
        .trimStart()
        .startsWith(suffix)
    )
      count++
  }
  return count
}

/** The text around a quote in its own line. A quote that fills its line takes context from the next one. */
function lineOf(text: string, at: number): { readonly from: number; readonly to: number } {
  const to = text.indexOf('\n', at)
  return { from: text.lastIndexOf('\n', at - 1) + 1, to: to < 0 ? text.length : to }
}

function contextBefore(text: string, at: number, chars: number): string {
  const end = text.slice(0, at).trimEnd().length
  const { from } = lineOf(text, end)
  return text.slice(wordBound(text, Math.max(from, end - chars), -1), end)
}

function contextAfter(text: string, at: number, chars: number): string {
  const start = at + (text.slice(at).length - text.slice(at).trimStart().length)
  const { to } = lineOf(text, start)
  return text.slice(start, wordBound(text, Math.min(to, start + chars), 1))
}

interface Place {
  readonly start: number
  readonly end: number
}

const EDGE_UNITS = 8
const edges = (text: string): string => {
  const dense = text.replace(/\s/g, '')
  return `${dense.slice(0, EDGE_UNITS)} ${dense.slice(-EDGE_UNITS)}`
}

/** Characters, from the end and from the beginning, that are the same. */
function kept(text: string, { start, end }: Place, { prefix, suffix }: TextQuoteSelector): number {
  let [before, after] = [0, 0]
  while (before < prefix.length && prefix.at(-1 - before) === text.charAt(start - 1 - before)) before++
  while (after < suffix.length && suffix.charAt(after) === text.charAt(end + after)) after++
  return before + after
}

/**
 * Where the quote stands in the article text: where the annotation says, if its first and last words are there (the text may be another
 * than the one it was made in, and what lies between may hold what is no part of the article), else where the quote is found with most
 * of its context.
 */
function placeOf(quote: TextQuoteSelector, text: string, said: Place | undefined): Place | undefined {
  const { exact } = quote
  if (said && said.start < said.end && edges(text.slice(said.start, said.end)) === edges(exact)) return said
  if (exact.trim() === '') return undefined
  let best: { readonly place: Place; readonly kept: number } | undefined
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
    const place = { start, end: start + exact.length }
    const found = kept(text, place, quote)
    if (!best || found > best.kept) best = { place, kept: found }
  }
  return best?.place
}

/** Without the white space at its ends: a quote that begins with a line's end begins on the next line. */
function trimmed(text: string, { start, end }: Place): Place {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  return { start: from, end: Math.max(from, end - (words.length - words.trimEnd().length)) }
}

/**
 * Link that scrolls to the quote and marks it. `said` is where the quote stands in `articleText`, when that is known. A quote over several
 * lines is given by its first and last line: a directive's parts may not cross blocks.
 */
export function fragmentLink(url: string, quote: TextQuoteSelector, articleText: string, said?: Place): FragmentLink {
  const base = url.replace(/#.*$/s, '')
  const found = placeOf(quote, articleText, said)
  if (!found || !/^https?:/i.test(base)) return { url: base, unique: false }
  const { start: place, end: stop } = trimmed(articleText, found)
  if (place === stop) return { url: base, unique: false }
  const text = folded(articleText)
  const first = lineOf(text, place)
  const last = lineOf(text, Math.max(place, stop - 1))
  const start = wordBound(text, place, -1)
  const end = wordBound(text, stop, 1)
  const whole = first.from === last.from && end - start <= WHOLE_LIMIT
  const head = whole ? text.slice(start, end) : text.slice(start, wordBound(text, Math.min(first.to, start + EDGE_CHARS), 1))
  const tail = whole ? '' : text.slice(wordBound(text, Math.max(last.from, place + head.length, end - EDGE_CHARS), -1), end)
  const context = (chars: number): Directive => ({
    prefix: chars > 0 ? contextBefore(text, start, chars) : '',
    start: head.trim(),
    end: tail.trim(),
    suffix: chars > 0 ? contextAfter(text, end, chars) : '',
  })
  const linked = (directive: Directive) => ({ url: `${base}#:~:text=${written(directive, articleText, text)}`, unique: true })
  const bare = context(0)
  if (countMatches(text, bare) === 1) return linked(bare)
  const most = context(MOST_CONTEXT)
  const left = countMatches(text, most)
  // More context never matches more often: where the most of it does not tell the quote from another, less does not either.
  if (left > 1) return { url: base, unique: false }
  for (const chars of LESS_CONTEXT) {
    const directive = context(chars)
    if (countMatches(text, directive) === 1) return linked(directive)
  }
  return left === 1 ? linked(most) : { url: base, unique: false }
}

/** The directive in the article's own spelling. */
function written({ prefix, start, end, suffix }: Directive, articleText: string, text: string): string {
  const spelt = (part: string, from = 0): string => {
    const at = text.indexOf(part, from)
    return at < 0 ? part : articleText.slice(at, at + part.length)
  }
  const parts = [
    prefix ? `${encode(spelt(prefix))}-` : '',
    encode(spelt(start)),
    end ? encode(spelt(end)) : '',
    suffix ? `-${encode(spelt(suffix))}` : '',
  ]
  return parts.filter((part) => part !== '').join(',')
}
