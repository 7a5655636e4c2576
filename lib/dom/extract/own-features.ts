// Features of the line itself, without its surroundings.
import { KINDS, placeOf, placesOf } from './feature-names.ts'
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
  'han·under40',
  'han·linkShare',
])
const FIRST_KIND = placeOf(`kind:${KINDS[0]}`)
const STOPS = '.!?。！？；;，,、：'
const SENTENCE_END = /[.!?。！？…"”’』」)）:：;；]$/
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/
const AUTHOR_LINE = /^(?:[A-Z][\p{L}.'’-]+\s?){2,4}(?: is (?:an? |the )|,? (?:senior|staff|reporter|writer|editor))/u

interface Counts {
  readonly stops: number
  readonly digits: number
  /** Latin capitals, and those of them that begin a word. */
  readonly capitals: number
  readonly initials: number
}

/** One loop instead of four patterns: this runs for every line of the page. */
function countCharacters(text: string): Counts {
  let stops = 0
  let digits = 0
  let capitals = 0
  let initials = 0
  let inWord = false
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const isCapital = code >= 65 && code <= 90
    const isDigit = code >= 48 && code <= 57
    const isWord = isCapital || isDigit || (code >= 97 && code <= 122) || code === 95
    if (isCapital) {
      capitals++
      if (!inWord) initials++
    } else if (isDigit) digits++
    else if (!isWord && code !== 32 && (code < 128 || code >= 0x3000) && STOPS.includes(text[i] as string)) stops++
    inWord = isWord
  }
  return { stops, digits, capitals, initials }
}

function isAllStrong(element: Element): boolean {
  const only = element.childElementCount === 1 ? element.firstElementChild : null
  if (only === null || !/^(?:STRONG|B|EM)$/.test(only.tagName)) return false
  const text = shortText(element, 1000)?.trim()
  return text !== undefined && text === shortText(only, 1000)?.trim()
}

/** Writes into `features`; `size` is the length in units, `links` the share inside links. */
export function describeLine(
  features: Float32Array,
  { text, kind, element, level }: Passage,
  size: number,
  links: number,
  isHan: boolean,
): void {
  const flag = (place: number, test: boolean): void => {
    if (test) features[place] = 1
  }
  const tag = element.tagName
  features[AT.bias] = 1
  features[AT.length] = Math.min(Math.log2(1 + size) / 8, 1.4)
  const { stops, digits, capitals, initials } = countCharacters(text)
  features[AT.stops] = Math.min(stops / 6, 1.5)
  features[AT.linkShare] = links
  features[AT.digits] = text.length > 0 ? digits / text.length : 0
  if (size < 120 && !isHan) {
    features[AT.titleCase] = initials / (text.split(' ').length + 1)
    features[AT.capitals] = capitals / (text.length + 1)
  }
  flag(AT.under15, size < 15)
  flag(AT.under40, size < 40)
  flag(AT.under100, size < 100)
  flag(AT.over200, size >= 200)
  flag(AT.over500, size >= 500)
  flag(AT.endsSentence, SENTENCE_END.test(text))
  flag(AT.allLink, links > 0.9)
  flag(AT.linkedShort, links > 0.5 && size < 100)
  flag(AT.isP, tag === 'P')
  flag(AT.isDiv, tag === 'DIV')
  flag(AT.isCell, tag === 'TD')
  flag(AT.strong, isAllStrong(element))
  flag(AT.startsQuoteOrColon, /^["“「]|[:：]$/.test(text))
  flag(AT.question, /[?？]$/.test(text))
  flag(AT.isAddress, ADDRESS.test(text))
  flag(AT.namesAuthor, !isHan && AUTHOR_LINE.test(text))
  flag(AT['han·under40'], isHan && size < 40)
  if (isHan) features[AT['han·linkShare']] = links
  if (kind === 'heading') flag(level === 1 ? AT.h1 : level === 2 ? AT.h2 : AT.h3plus, true)
  const place = KINDS.indexOf(kind as (typeof KINDS)[number])
  if (place >= 0) features[FIRST_KIND + place] = 1
}
