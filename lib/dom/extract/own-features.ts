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
const AUTHOR_LINE = /^(?:[A-Z][\p{L}.'’-]+\s?){2,4}(?: is (?:an? |the )|,? (?:senior|staff|reporter|writer|editor))/u

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
  const flag = (place: number, test: boolean): void => {
    if (test) features[place] = 1
  }
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
  flag(AT.under15, size < 15)
  flag(AT.under40, size < 40)
  flag(AT.under100, size < 100)
  flag(AT.over200, size >= 200)
  flag(AT.over500, size >= 500)
  flag(AT.endsSentence, SENTENCE_END.has(end))
  flag(AT.allLink, links > 0.9)
  flag(AT.startsLinked, startsLinked)
  flag(AT.linkedShort, links > 0.5 && size < 100)
  flag(AT.isP, tag === 'P')
  flag(AT.isDiv, tag === 'DIV')
  flag(AT.isCell, tag === 'TD')
  flag(AT.strong, isAllStrong(element))
  flag(AT.startsQuoteOrColon, OPENING_QUOTE.has(text.charAt(0)) || end === ':' || end === '：')
  flag(AT.question, end === '?' || end === '？')
  flag(AT.isAddress, ADDRESS.test(text))
  flag(AT.namesAuthor, !isHan && AUTHOR_LINE.test(text))
  flag(AT['han·under40'], isHan && size < 40)
  if (isHan) features[AT['han·linkShare']] = links
  if (kind === 'heading') flag(level === 1 ? AT.h1 : level === 2 ? AT.h2 : AT.h3plus, true)
  // Notes are told by their names; to the model they are what they mostly are, items of a list.
  const place = KINDS.indexOf((kind === 'footnote' ? 'list-item' : kind) as (typeof KINDS)[number])
  if (place >= 0) features[FIRST_KIND + place] = 1
}
