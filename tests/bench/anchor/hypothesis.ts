// Hypothesis's method as published (hypothesis/client, match-quote.ts and html.ts, BSD-2): approx-string-match with its weights and order of selectors.
import search from 'approx-string-match'

const CONTEXT = 32
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 }

export interface Described {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
  readonly start: number
}

export function describeIn(text: string, start: number, end: number): Described {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
  }
}

/** Position selector when its text is still the quote, else the best of all matches within half the quote's length of edits. */
export function anchorIn(text: string, quote: Described): [number, number] | null {
  const { exact, start } = quote
  if (text.slice(start, start + exact.length) === exact) return [start, start + exact.length]
  const best = matches(text, exact, Math.min(256, exact.length / 2))
    .map((match) => ({ match, score: score(text, match, quote) }))
    .sort((a, b) => b.score - a.score)[0]
  return best ? [best.match.start, best.match.end] : null
}

interface Match {
  readonly start: number
  readonly end: number
  readonly errors: number
}

function matches(text: string, words: string, most: number): Match[] {
  const exact: Match[] = []
  for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + 1))
    exact.push({ start: at, end: at + words.length, errors: 0 })
  return exact.length > 0 ? exact : search(text, words, most)
}

function alike(text: string, words: string): number {
  if (words === '' || text === '') return 0
  const found = matches(text, words, words.length)
  return found.length === 0 ? 0 : 1 - Math.min(...found.map(({ errors }) => errors)) / words.length
}

function score(text: string, { start, end, errors }: Match, { exact, prefix, suffix, start: hint }: Described): number {
  const parts =
    WEIGHTS.quote * (1 - errors / exact.length) +
    WEIGHTS.prefix * (prefix ? alike(text.slice(Math.max(0, start - prefix.length), start), prefix) : 1) +
    WEIGHTS.suffix * (suffix ? alike(text.slice(end, end + suffix.length), suffix) : 1) +
    WEIGHTS.position * (1 - Math.abs(start - hint) / text.length)
  return parts / (WEIGHTS.quote + WEIGHTS.prefix + WEIGHTS.suffix + WEIGHTS.position)
}
