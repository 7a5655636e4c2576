// From what a file says about one highlight to an incoming annotation, or why it is refused.
import type { Annotation, Colour, Selector } from '#lib/core/annotation/model.ts'
import { normaliseAddress } from '#lib/core/article/address.ts'
import { TEXT_VERSION } from '#lib/core/text/fold.ts'
import type { Fields } from './fields.ts'
import { LONGEST_NOTE, LONGEST_QUOTE, LONGEST_TAG, MOST_TAGS } from './limits.ts'
import type { Incoming, IncomingArticle, Refused } from './model.ts'

export interface Found {
  readonly line: number
  readonly from: string
  readonly id: string
  readonly article: IncomingArticle
  readonly exact: string
  readonly prefix?: string
  readonly suffix?: string
  /** Besides the quote. */
  readonly selectors?: readonly Selector[]
  readonly note: string
  readonly tags: readonly string[]
  readonly colour?: Colour
  readonly createdAt: string
  readonly updatedAt: string
  readonly fields: Fields
}

/** Pages of the web, and books by a name of ours. An address is opened when it is clicked: no script, no file. */
const ADDRESS = /^(?:https?:\/\/|urn:tickmark:)/i
const CONTEXT_UNITS = 64
const EXCERPT_UNITS = 80

export const refusal = (line: number, reason: Refused['reason'], words: string): Refused => ({
  line,
  reason,
  words: words.replace(/\s+/g, ' ').trim().slice(0, EXCERPT_UNITS),
})

export function itemOf(found: Found): Incoming | Refused {
  const { line, exact, note, article, from } = found
  if (exact.trim() === '') return refusal(line, 'no-quote', note || article.title)
  if (!ADDRESS.test(article.canonicalUrl)) return refusal(line, 'no-address', exact)
  if (exact.length > LONGEST_QUOTE || note.length > LONGEST_NOTE) return refusal(line, 'too-long', exact)
  const quote = {
    type: 'TextQuoteSelector',
    exact,
    prefix: (found.prefix ?? '').slice(-CONTEXT_UNITS),
    suffix: (found.suffix ?? '').slice(0, CONTEXT_UNITS),
  } as const
  const source = normaliseAddress(article.canonicalUrl)
  return {
    line,
    article: { ...article, canonicalUrl: source, title: article.title.trim() || source },
    annotation: {
      id: found.id as Annotation['id'],
      target: {
        source,
        selectors: [quote, ...(found.selectors ?? [])],
        context: quote.prefix + exact + quote.suffix,
        textVersion: TEXT_VERSION,
      },
      colour: found.colour ?? 'fact',
      note,
      tags: [...new Set(found.tags.map((tag) => tag.trim().slice(0, LONGEST_TAG)).filter((tag) => tag !== ''))].slice(0, MOST_TAGS),
      institutions: [],
      createdAt: found.createdAt,
      updatedAt: found.updatedAt,
      revision: 1,
      imported: { from, fields: found.fields },
    },
  }
}

export const isRefused = (item: Incoming | Refused): item is Refused => 'reason' in item
