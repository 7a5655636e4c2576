// Hand-made help for one host: data, never code. A rule whose selectors find nothing steps aside, each field by itself.
import { around, attributeOf, find, findAll, holds as isInside, textIn } from '../plain.ts'

export interface SiteRule {
  /** Host names, without `www.`; subdomains match too. */
  readonly hosts: readonly string[]
  /** Where the selectors are documented (repository and path) or on which corpus page they were seen. */
  readonly evidence: string
  /** The element that holds the body; the first selector that finds enough text wins. */
  readonly body: readonly string[]
  /** Elements outside it that are body too: a summary above the text. */
  readonly also?: readonly string[]
  /** Inside the body: not part of it. */
  readonly drop?: readonly string[]
  readonly title?: readonly string[]
  readonly byline?: readonly string[]
  readonly source?: readonly string[]
  /** Elements whose `datetime`, `data-…` or text names the moment of publication. */
  readonly date?: readonly string[]
  /** Variable of an inline script that holds it: some pages show no more than "yesterday". Asked before `date`. */
  readonly dateVariable?: string
}

/** What a rule says of a page besides its body: words as the page has them, white space folded. */
export interface RuledFacts {
  readonly title?: string
  readonly byline?: string
  readonly source?: string
  readonly date?: string
}

/** The rule for the host of `url`, if there is one. */
export function ruleFor(rules: readonly SiteRule[], url: string): SiteRule | undefined {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : ''
  return rules.find(({ hosts }) => hosts.some((known) => host === known || host.endsWith(`.${known}`)))
}

const ENOUGH_TEXT = 60
/** A label of one element is never longer. */
const LONGEST_FACT = 300

const sizeOf = (element: Element): number => textIn(element).trim().length

/** Where a rule's body is. */
export interface RuledBody {
  readonly body: Element
  /** Selectors of what is no body inside it, comma-separated, perhaps empty. */
  readonly drop: string
  /** True for an element of the body. */
  holds(element: Element): boolean
}

/** The body the rule names; undefined when its selectors find too little, and then the rule steps aside. Of several matches the longest is meant. */
export function bodyByRule(document: Document, { body, also = [], drop = [] }: SiteRule): RuledBody | undefined {
  for (const selector of body) {
    const longest = [...findAll(document, selector)].reduce<Element | undefined>(
      (best, element) => (best && sizeOf(best) >= sizeOf(element) ? best : element),
      undefined,
    )
    if (!longest || sizeOf(longest) < ENOUGH_TEXT) continue
    const besides = also.join(',')
    const holds = (element: Element): boolean => isInside(longest, element) || (besides !== '' && around(element, besides) !== null)
    return { body: longest, drop: drop.join(','), holds }
  }
  return undefined
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The attribute that holds a moment, else the text. */
function momentOf(element: Element): string {
  const stated = attributeOf(element, 'datetime') ?? attributeOf(element, 'content')
  return fold(stated ?? attributeOf(element, 'data-article-publish-time') ?? textIn(element))
}

/** Scripts of a page are many and long: only those of this size are read. */
const LONGEST_SCRIPT = 200_000

/** The digits or words in quotes that an inline script puts into the variable. */
function variableIn(document: Document, name: string | undefined): string | undefined {
  const assigned = name && new RegExp(`\\b${name}\\s*=\\s*(["'])([^"'\\n]{6,40})\\1`)
  for (const script of assigned ? findAll(document, 'script:not([src])') : []) {
    const text = textIn(script)
    const found = text.length < LONGEST_SCRIPT && assigned ? assigned.exec(text)?.[2] : undefined
    if (found) return found
  }
  return undefined
}

/** Title, byline, source and date where the rule says they stand; a field whose selectors find nothing is left out. */
export function factsByRule(document: Document, { title, byline, source, date, dateVariable }: SiteRule): RuledFacts {
  const first = (selectors: readonly string[] | undefined, read: (element: Element) => string): string | undefined => {
    for (const selector of selectors ?? []) {
      const element = find(document, selector)
      const text = element ? read(element) : ''
      if (text !== '' && text.length <= LONGEST_FACT) return text
    }
    return undefined
  }
  const text = (element: Element): string => fold(textIn(element))
  const moment = variableIn(document, dateVariable) ?? first(date, momentOf)
  const facts = { title: first(title, text), byline: first(byline, text), source: first(source, text), date: moment }
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined))
}
