// Features of the line itself, without its surroundings.

import { firstElementIn, nextElementOf, tagOf } from '../plain.ts'
import { KINDS, placeOf, placesOf } from './feature-names.ts'
import type { LineFacts } from './line-facts.ts'
import type { Passage } from './passage.ts'
import { shortText } from './short-text.ts'

const AT = placesOf([
  'bias',
  'length',
  'under15',
  'under40',
  'under100',
  'over200',
  'over500',
  'stops',
  'endsSentence',
  'linkShare',
  'allLink',
  'linkedShort',
  'digits',
  'titleCase',
  'isP',
  'isDiv',
  'isCell',
  'strong',
  'startsQuoteOrColon',
  'question',
  'h1',
  'h2',
  'h3plus',
  'isAddress',
  'capitals',
  'namesAuthor',
  'startsLinked',
  'han·under40',
  'han·linkShare',
])
const FIRST_KIND = placeOf(`kind:${KINDS[0]}`)
const SENTENCE_END: ReadonlySet<string> = new Set('.!?。！？…"”’』」)）:：;；')
const OPENING_QUOTE: ReadonlySet<string> = new Set('"“「')
const STRONG: ReadonlySet<string> = new Set(['STRONG', 'B', 'EM'])
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/
const AUTHOR_LINE = /^(?:[A-Z][A-Za-z\u00c0-\u024f.'’-]+\s?){2,4}(?: is (?:an? |the )|,? (?:senior|staff|reporter|writer|editor))/

function isAllStrong(element: Element): boolean {
  const only = firstElementIn(element)
  if (only === null || !STRONG.has(tagOf(only)) || nextElementOf(only) !== null) return false
  const text = shortText(element, 1000)?.trim()
  return text !== undefined && text === shortText(only, 1000)?.trim()
}

/** Writes into `features`; `size` is the length in units, `links` the share inside links. */
export function describeLine(
  features: Float32Array,
  { text, kind, element, level, startsLinked }: Passage,
  { stops, digits, capitals, initials, words }: LineFacts,
  size: number,
  links: number,
  isHan: boolean,
): void {
  const tag = tagOf(element)
  const end = text.charAt(text.length - 1)
  features[AT.bias] = 1
  features[AT.length] = Math.min(Math.log2(1 + size) / 8, 1.4)
  features[AT.stops] = Math.min(stops / 6, 1.5)
  features[AT.linkShare] = links
  features[AT.digits] = text.length > 0 ? digits / text.length : 0
  if (size < 120 && !isHan) {
    features[AT.titleCase] = initials / (words + 1)
    features[AT.capitals] = capitals / (text.length + 1)
  }
  if (size < 15) features[AT.under15] = 1
  if (size < 40) features[AT.under40] = 1
  if (size < 100) features[AT.under100] = 1
  if (size >= 200) features[AT.over200] = 1
  if (size >= 500) features[AT.over500] = 1
  if (SENTENCE_END.has(end)) features[AT.endsSentence] = 1
  if (links > 0.9) features[AT.allLink] = 1
  if (startsLinked) features[AT.startsLinked] = 1
  if (links > 0.5 && size < 100) features[AT.linkedShort] = 1
  if (tag === 'P') features[AT.isP] = 1
  if (tag === 'DIV') features[AT.isDiv] = 1
  if (tag === 'TD') features[AT.isCell] = 1
  if (isAllStrong(element)) features[AT.strong] = 1
  if (OPENING_QUOTE.has(text.charAt(0)) || end === ':' || end === '：') features[AT.startsQuoteOrColon] = 1
  if (end === '?' || end === '？') features[AT.question] = 1
  if (ADDRESS.test(text)) features[AT.isAddress] = 1
  if (!isHan && AUTHOR_LINE.test(text)) features[AT.namesAuthor] = 1
  if (isHan && size < 40) features[AT['han·under40']] = 1
  if (isHan) features[AT['han·linkShare']] = links
  if (kind === 'heading') features[level === 1 ? AT.h1 : level === 2 ? AT.h2 : AT.h3plus] = 1
  // Notes are told by their names; to the model they are what they mostly are, items of a list.
  const place = KINDS.indexOf((kind === 'footnote' ? 'list-item' : kind) as (typeof KINDS)[number])
  if (place >= 0) features[FIRST_KIND + place] = 1
}
