// Numbers that describe each passage and its surroundings; the model turns them into "body or not".
import { NAME_GROUP_NAMES, nameBits, TAG_GROUP_NAMES, tagBits } from './names.ts'
import type { Passage } from './passage.ts'
import { PHRASE_NAMES, phrasesIn } from './phrases.ts'

const KINDS = ['heading', 'list-item', 'quote', 'preformatted', 'table-row', 'caption'] as const
const OWN = [
  'bias', 'length', 'under15', 'under40', 'under100', 'over200', 'over500', 'stops', 'endsSentence', 'linkShare', 'allLink', 'linkedShort', 'digits', 'titleCase', 'isP', 'isDiv', 'isCell',
  'strong', 'startsQuoteOrColon', 'question', 'h1', 'h2', 'h3plus',
]
const CONTEXT = [
  'prevBody', 'nextBody', 'prev2Body', 'next2Body', 'bothBody', 'prevLinked', 'nextLinked', 'afterHeadline', 'noHeadline', 'justAfterHeadline', 'pageShare', 'parentProse', 'parentProseShare',
  'parentLinkShare', 'grandProseShare', 'grandLinkShare', 'repeatedShape', 'repeatedLinked', 'duplicate', 'isTitle', 'afterTail', 'afterTailLatin', 'proseBefore', 'proseAfter', 'inLinkedBody', 'depthOff',
  'hanPage', 'han·under40', 'han·linkShare', 'itemprop', 'firstProse', 'lastProse', 'sameClassProse',
]

/** Names of all features, in the order of the vectors. */
export const FEATURE_NAMES: readonly string[] = [
  ...OWN,
  ...KINDS.map((kind) => `kind:${kind}`),
  ...CONTEXT,
  ...PHRASE_NAMES.map((name) => `says:${name}`),
  ...NAME_GROUP_NAMES.map((name) => `named:${name}`),
  ...NAME_GROUP_NAMES.map((name) => `self:${name}`),
  ...TAG_GROUP_NAMES.map((name) => `in:${name}`),
]
const INDEX = new Map(FEATURE_NAMES.map((name, index) => [name, index]))

export interface PageContext {
  /** Index of the headline's passage, -1 when the title has no place. */
  readonly headline: number
  /** Letters and digits of the JSON-LD articleBody, '' when there is none. */
  readonly linkedBody: string
}

export interface Described {
  readonly passage: Passage
  readonly features: Float32Array
  /** Length where a Han character counts as 2.5 Latin letters. */
  readonly units: number
}

const HAN = /\p{Script=Han}/gu
const STOPS = /[.!?。！？；;，,、：]/g
const SENTENCE_END = /[.!?。！？…"”’』」)）:：;；]$/
const MIN_PROSE = 90

/** Length in Latin letters; Han text says as much in 2.5 times fewer characters. */
export const unitsOf = (text: string): number => text.length + 1.5 * (text.match(HAN)?.length ?? 0)
const squeeze = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()

interface ElementFacts {
  prose: number
  linked: number
  total: number
  names: number
  tags: number
}

/** Sums per ancestor and the names it carries; an element that holds most of the page's prose cannot be noise, so its noise names do not count. */
function readElements(passages: readonly Passage[], units: readonly number[], isProse: readonly boolean[]): Map<Element, ElementFacts> {
  const facts = new Map<Element, ElementFacts>()
  passages.forEach((passage, i) => {
    const size = units[i] as number
    const linked = passage.text.length > 0 ? (size * passage.linkChars) / passage.text.length : 0
    for (let element: Element | null = passage.element; element; element = element.parentElement) {
      let own = facts.get(element)
      if (!own) facts.set(element, (own = { prose: 0, linked: 0, total: 0, names: nameBits(element), tags: tagBits(element) }))
      if (isProse[i]) own.prose += size
      own.linked += linked
      own.total += size
    }
  })
  return facts
}

/** Describes every passage of the page; the vectors follow `FEATURE_NAMES`. */
export function describePassages(passages: readonly Passage[], { headline, linkedBody }: PageContext): Described[] {
  const units = passages.map(({ text }) => unitsOf(text))
  const share = passages.map(({ text, linkChars }) => (text.length > 0 ? linkChars / text.length : 0))
  const isProse = passages.map((passage, i) => (units[i] as number) >= MIN_PROSE && (share[i] as number) < 0.4 && passage.kind !== 'heading' && STOPS.test(passage.text) && (STOPS.lastIndex = 0) === 0)
  const facts = readElements(passages, units, isProse)
  const root = passages[0]?.element.ownerDocument.body
  const page = (root && facts.get(root)) ?? { prose: 1, linked: 0, total: 1, names: 0, tags: 0 }
  const totalProse = page.prose + 1
  const hanPage = passages.reduce((sum, { text }) => sum + (text.match(HAN)?.length ?? 0), 0) * 2.5 > page.total * 0.35 ? 1 : 0
  const shapes = new Map<string, { count: number; linked: number; prose: number }>()
  const shapeOf = (element: Element): string => `${element.tagName}.${element.getAttribute('class') ?? ''}<${element.parentElement?.tagName}.${element.parentElement?.getAttribute('class') ?? ''}`
  const shapeNames = passages.map(({ element }) => shapeOf(element))
  shapeNames.forEach((name, i) => {
    const known = shapes.get(name) ?? { count: 0, linked: 0, prose: 0 }
    known.count++
    if ((share[i] as number) > 0.5) known.linked++
    if (isProse[i]) known.prose += units[i] as number
    shapes.set(name, known)
  })
  const seen = new Set<string>()
  const firstProse = isProse.indexOf(true)
  const lastProse = isProse.lastIndexOf(true)
  const headlineKey = headline >= 0 ? squeeze((passages[headline] as Passage).text) : ''
  const ancestry = new Map<Element, { names: number; tags: number; itemprop: boolean; depth: number }>()
  const ancestryOf = (element: Element): { names: number; tags: number; itemprop: boolean; depth: number } => {
    const known = ancestry.get(element)
    if (known) return known
    const outer = element.parentElement ? ancestryOf(element.parentElement) : { names: 0, tags: 0, itemprop: false, depth: 0 }
    const own = facts.get(element)
    const holdsMost = own ? own.prose > totalProse * 0.6 : false
    const names = holdsMost ? (own?.names ?? 0) & POSITIVE_NAMES : (own?.names ?? 0)
    const made = { names: outer.names | names, tags: outer.tags | (holdsMost ? (own?.tags ?? 0) & ~NOISE_TAGS : (own?.tags ?? 0)), itemprop: outer.itemprop || element.getAttribute('itemprop') === 'articleBody', depth: outer.depth + 1 }
    ancestry.set(element, made)
    return made
  }
  let proseSoFar = 0
  let unitsSoFar = 0
  let tail = false
  let tailLatin = false

  return passages.map((passage, i) => {
    const { text, kind, element, level } = passage
    const features = new Float32Array(FEATURE_NAMES.length)
    const set = (name: string, value: number | boolean): void => {
      if (value) features[INDEX.get(name) as number] = Number(value)
    }
    const size = units[i] as number
    const links = share[i] as number
    const own = facts.get(element) as ElementFacts
    const parent = facts.get(element.parentElement as Element) ?? own
    const grand = facts.get(element.parentElement?.parentElement as Element) ?? parent
    const { names, tags, itemprop } = ancestryOf(element)
    const shape = shapes.get(shapeNames[i] as string) as { count: number; linked: number; prose: number }
    const key = squeeze(text)
    const says = phrasesIn(text)
    if (proseSoFar > 120 && says.includes('tail')) tail = true
    if (proseSoFar > 300 && says.includes('tailLatin')) tailLatin = true

    set('bias', 1)
    set('length', Math.min(Math.log2(1 + size) / 8, 1.4))
    set('under15', size < 15)
    set('under40', size < 40)
    set('under100', size < 100)
    set('over200', size >= 200)
    set('over500', size >= 500)
    set('stops', Math.min((text.match(STOPS)?.length ?? 0) / 6, 1.5))
    set('endsSentence', SENTENCE_END.test(text))
    set('linkShare', links)
    set('allLink', links > 0.9)
    set('linkedShort', links > 0.5 && size < 100)
    set('digits', text.length ? (text.match(/\d/g)?.length ?? 0) / text.length : 0)
    set('titleCase', size < 120 && !hanPage ? (text.match(/\b[A-Z]/g)?.length ?? 0) / (text.split(' ').length + 1) : 0)
    set('isP', element.tagName === 'P')
    set('isDiv', element.tagName === 'DIV')
    set('isCell', element.tagName === 'TD')
    set('strong', element.children.length === 1 && /^(?:STRONG|B|EM)$/.test(element.firstElementChild?.tagName ?? '') && element.textContent?.trim() === element.firstElementChild?.textContent?.trim())
    set('startsQuoteOrColon', /^["“「]|[:：]$/.test(text))
    set('question', /[?？]$/.test(text))
    set('h1', kind === 'heading' && level === 1)
    set('h2', kind === 'heading' && level === 2)
    set('h3plus', kind === 'heading' && (level ?? 0) > 2)
    for (const name of KINDS) set(`kind:${name}`, kind === name)

    const prev = isProse[i - 1] === true
    const next = isProse[i + 1] === true
    set('prevBody', prev)
    set('nextBody', next)
    set('prev2Body', isProse[i - 2] === true)
    set('next2Body', isProse[i + 2] === true)
    set('bothBody', (prev || isProse[i - 2] === true) && (next || isProse[i + 2] === true))
    set('prevLinked', (share[i - 1] ?? 0) > 0.6)
    set('nextLinked', (share[i + 1] ?? 0) > 0.6)
    set('afterHeadline', headline >= 0 && i > headline)
    set('noHeadline', headline < 0)
    set('justAfterHeadline', headline >= 0 && i > headline && i <= headline + 6)
    set('pageShare', size / (page.total + 1))
    set('parentProse', Math.min(Math.log2(1 + parent.prose) / 12, 1.2))
    set('parentProseShare', parent.prose / totalProse)
    set('parentLinkShare', parent.linked / (parent.total + 1))
    set('grandProseShare', grand.prose / totalProse)
    set('grandLinkShare', grand.linked / (grand.total + 1))
    set('repeatedShape', shape.count > 3 && kind !== 'paragraph')
    set('repeatedLinked', shape.linked > 2)
    set('duplicate', key.length > 12 && seen.has(key))
    set('isTitle', key !== '' && key === headlineKey)
    set('afterTail', tail)
    set('afterTailLatin', tailLatin)
    set('proseBefore', proseSoFar / totalProse)
    set('proseAfter', 1 - (proseSoFar + (isProse[i] ? size : 0)) / totalProse)
    set('inLinkedBody', linkedBody !== '' && key.length > 8 && linkedBody.includes(key.slice(0, 60)))
    set('depthOff', unitsSoFar / (page.total + 1))
    set('hanPage', hanPage)
    set('han·under40', hanPage && size < 40)
    set('han·linkShare', hanPage && links)
    set('itemprop', itemprop)
    set('firstProse', i === firstProse)
    set('lastProse', i === lastProse)
    set('sameClassProse', shape.prose / totalProse)
    for (const name of says) set(`says:${name}`, 1)
    NAME_GROUP_NAMES.forEach((name, bit) => {
      if (names & (1 << bit)) set(`named:${name}`, 1)
      if (own.names & (1 << bit)) set(`self:${name}`, 1)
    })
    TAG_GROUP_NAMES.forEach((name, bit) => {
      if (tags & (1 << bit)) set(`in:${name}`, 1)
    })
    if (isProse[i]) proseSoFar += size
    unitsSoFar += size
    seen.add(key)
    return { passage, features, units: size }
  })
}

const bitsOf = (names: readonly string[], wanted: readonly string[]): number => wanted.reduce((bits, name) => bits | (1 << names.indexOf(name)), 0)
const POSITIVE_NAMES = bitsOf(NAME_GROUP_NAMES, ['body', 'article'])
const NOISE_TAGS = bitsOf(TAG_GROUP_NAMES, ['aside', 'nav', 'footer', 'header', 'form', 'link'])
