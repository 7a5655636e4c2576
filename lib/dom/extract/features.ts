// Numbers that describe each passage and its surroundings; the model turns them into "body or not".
import { FEATURE_NAMES, placeOf, placesOf } from './feature-names.ts'
import { NAME_GROUP_NAMES, TAG_GROUP_NAMES } from './names.ts'
import { describeLine } from './own-features.ts'
import type { Passage } from './passage.ts'
import { PHRASE_NAMES, type PhraseName, phrasesIn } from './phrases.ts'
import { type Survey, surveyPage } from './survey.ts'
import { insideOf } from './tree.ts'

export interface PageContext {
  /** Index of the headline's passage, -1 when the title has no place. */
  readonly headline: number
  /** Letters and digits of the JSON-LD articleBody, '' when there is none. */
  readonly linkedBody: string
  /** Letters and digits of the page's own description, '' when there is none. */
  readonly description: string
}

export interface DescribedPage {
  readonly survey: Survey
  /** One vector per passage, in the order of `FEATURE_NAMES`; left empty in a list of links. */
  readonly vectors: readonly Float32Array[]
}

const AT = placesOf([
  'prevBody',
  'nextBody',
  'prev2Body',
  'next2Body',
  'bothBody',
  'prevLinked',
  'nextLinked',
  'afterHeadline',
  'noHeadline',
  'justAfterHeadline',
  'pageShare',
  'parentProse',
  'parentProseShare',
  'parentLinkShare',
  'grandProseShare',
  'grandLinkShare',
  'repeatedShape',
  'repeatedLinked',
  'duplicate',
  'isTitle',
  'afterTail',
  'afterTailLatin',
  'proseBefore',
  'proseAfter',
  'inLinkedBody',
  'depthOff',
  'hanPage',
  'itemprop',
  'firstProse',
  'lastProse',
  'sameClassProse',
  'top',
  'topNear',
  'topFar',
  'topNever',
  'parentRank',
  'underLinkedHeading',
  'card',
  'underTailHeading',
  'listLinked',
  'gapSize',
  'repeats',
  'isDescription',
  'beforeProse',
  'sinceHeadline',
  'headingsBetween',
  'proseParents',
  'ownArticle',
  'otherArticle',
  'shapeUnderLinks',
  'shapeSolo',
  'linkedHeads',
  'sharesHeadlineBox',
])
const SAYS = Object.fromEntries(PHRASE_NAMES.map((name) => [name, placeOf(`says:${name}`)])) as Record<PhraseName, number>
const FIRST_NAMED = placeOf(`named:${NAME_GROUP_NAMES[0]}`)
const FIRST_SELF = placeOf(`self:${NAME_GROUP_NAMES[0]}`)
const FIRST_TAG = placeOf(`in:${TAG_GROUP_NAMES[0]}`)
const TAIL_HEADINGS: ReadonlySet<PhraseName> = new Set<PhraseName>(['tail', 'tailLatin', 'also', 'signup', 'more', 'share'])
const FAR = 20

function writeBits(features: Float32Array, first: number, bits: number): void {
  for (let bit = 0, rest = bits; rest !== 0; bit++, rest >>>= 1) if (rest & 1) features[first + bit] = 1
}

/** Passages since the last and until the next prose, whichever is less, up to `FAR`. */
function gapsOf(isProse: readonly boolean[]): number[] {
  const gaps: number[] = []
  for (let i = isProse.length - 1, gap = FAR; i >= 0; i--) {
    gap = isProse[i] ? 0 : gap + 1
    gaps[i] = gap
  }
  let since = FAR
  return gaps.map((until, i) => {
    since = isProse[i] ? 0 : since + 1
    return Math.min(since, until, FAR)
  })
}

/** The smallest ancestor of the headline with some prose in it. */
function headlineBox({ tree, prose }: Survey, headline: number): number {
  for (let id = tree.of[headline] ?? -1; id >= 0; id = tree.parents[id] as number) if ((prose[id] as number) > 200) return id
  return -1
}

/** Describes every passage of the page. */
export function describePassages(passages: readonly Passage[], { headline, linkedBody, description }: PageContext): DescribedPage {
  const survey = surveyPage(passages, headline)
  const { tree, units, links, isProse, keys, timesSeen, prose, linked, total, shapes, parentProse, isHan } = survey
  const allProse = (prose[0] ?? 0) + 1
  const allText = (total[0] ?? 0) + 1
  const mostProse = Math.max(1, ...parentProse.values())
  const gaps = gapsOf(isProse)
  const firstProse = isProse.indexOf(true)
  const lastProse = isProse.lastIndexOf(true)
  const headlineKey = keys[headline] ?? ''
  const ownArticle = survey.articles[tree.of[headline] ?? -1] ?? -1
  const inOwnArticle = insideOf(tree, ownArticle)
  const inHeadlineBox = insideOf(tree, headlineBox(survey, headline))
  const linkedHeads = Math.min(passages.filter(({ kind }, i) => kind === 'heading' && (links[i] as number) > 0.8).length / 20, 1)
  const seen = new Set<string>()
  let linkedHeading = false
  let tailHeading = false
  let headings = 0
  let proseSoFar = 0
  let unitsSoFar = 0
  let tail = false
  let tailLatin = false

  // One buffer for all: an allocation each would cost more than the features.
  const width = FEATURE_NAMES.length
  const buffer = new Float32Array(width * passages.length)

  const vectors = passages.map((passage, i) => {
    const features = buffer.subarray(i * width, (i + 1) * width)
    const flag = (place: number, test: boolean): void => {
      if (test) features[place] = 1
    }
    const { text, kind } = passage
    const size = units[i] as number
    const key = keys[i] as string
    if (survey.inLinkList[i]) {
      unitsSoFar += size
      seen.add(key)
      return features
    }
    const id = tree.of[i] as number
    const outer = Math.max(0, tree.parents[id] as number)
    const grand = Math.max(0, tree.parents[outer] as number)
    const shape = shapes[i] as (typeof shapes)[number]
    const says = phrasesIn(text)
    if (proseSoFar > 120 && says.includes('tail')) tail = true
    if (proseSoFar > 300 && says.includes('tailLatin')) tailLatin = true
    if (kind === 'heading') {
      linkedHeading = (links[i] as number) > 0.8
      tailHeading = says.some((name) => TAIL_HEADINGS.has(name))
      if (headline >= 0 && i > headline) headings++
    }
    describeLine(features, passage, size, links[i] as number, isHan)

    const isAfter = headline >= 0 && i > headline
    const [prev2, prev, next, next2] = [isProse[i - 2] === true, isProse[i - 1] === true, isProse[i + 1] === true, isProse[i + 2] === true]
    flag(AT.prevBody, prev)
    flag(AT.nextBody, next)
    flag(AT.prev2Body, prev2)
    flag(AT.next2Body, next2)
    flag(AT.bothBody, (prev || prev2) && (next || next2))
    flag(AT.prevLinked, (links[i - 1] ?? 0) > 0.6)
    flag(AT.nextLinked, (links[i + 1] ?? 0) > 0.6)
    flag(AT.noHeadline, headline < 0)
    flag(AT.afterHeadline, isAfter)
    flag(AT.justAfterHeadline, isAfter && i <= headline + 6)
    features[AT.sinceHeadline] = isAfter ? Math.min((i - headline) / 40, 1) : 0
    features[AT.headingsBetween] = Math.min(headings / 8, 1)
    features[AT.pageShare] = size / allText
    features[AT.depthOff] = unitsSoFar / allText
    features[AT.proseBefore] = proseSoFar / allProse
    features[AT.proseAfter] = 1 - (proseSoFar + (isProse[i] ? size : 0)) / allProse
    flag(AT.beforeProse, proseSoFar === 0)
    flag(AT.firstProse, i === firstProse)
    flag(AT.lastProse, i === lastProse)
    features[AT.gapSize] = (gaps[i] as number) / FAR

    features[AT.parentProse] = Math.min(Math.log2(1 + (prose[outer] as number)) / 12, 1.2)
    features[AT.parentProseShare] = (prose[outer] as number) / allProse
    features[AT.parentLinkShare] = (linked[outer] as number) / ((total[outer] as number) + 1)
    features[AT.grandProseShare] = (prose[grand] as number) / allProse
    features[AT.grandLinkShare] = (linked[grand] as number) / ((total[grand] as number) + 1)
    features[AT.parentRank] = (parentProse.get(outer) ?? 0) / mostProse
    features[AT.proseParents] = Math.min(parentProse.size / 12, 1)
    features[AT.linkedHeads] = linkedHeads
    const list = survey.lists[id] as number
    if (list >= 0) features[AT.listLinked] = (linked[list] as number) / ((total[list] as number) + 1)
    const away = survey.hops(id)
    flag(AT.top, away === 0)
    flag(AT.topNear, away === 1)
    flag(AT.topFar, away === 2)
    flag(AT.topNever, away > 3)

    flag(AT.repeatedShape, shape.count > 3 && kind !== 'paragraph')
    flag(AT.repeatedLinked, shape.linked > 2)
    features[AT.sameClassProse] = shape.prose / allProse
    features[AT.shapeUnderLinks] = shape.proseCount > 0 ? shape.underLinks / shape.proseCount : 0
    features[AT.shapeSolo] = shape.proseCount > 3 ? shape.parents.size / shape.proseCount : 0
    flag(AT.underLinkedHeading, linkedHeading)
    flag(AT.card, linkedHeading && isProse[i] === true && prose[outer] === size)
    flag(AT.underTailHeading, tailHeading)
    flag(AT.afterTail, tail)
    flag(AT.afterTailLatin, tailLatin)

    flag(AT.duplicate, key.length > 12 && seen.has(key))
    flag(AT.repeats, key.length > 12 && (timesSeen.get(key) ?? 0) > 1)
    flag(AT.isTitle, key !== '' && key === headlineKey)
    flag(AT.inLinkedBody, linkedBody !== '' && key.length > 8 && linkedBody.includes(key.slice(0, 60)))
    flag(
      AT.isDescription,
      description.length > 30 && key.length > 20 && (description.includes(key.slice(0, 80)) || key.startsWith(description.slice(0, 60))),
    )
    flag(AT.hanPage, isHan)
    flag(AT.itemprop, survey.itemprop[id] === true)
    const article = survey.articles[id] as number
    flag(AT.ownArticle, inOwnArticle[id] === 1)
    flag(AT.otherArticle, article >= 0 && ownArticle >= 0 && inOwnArticle[article] !== 1)
    flag(AT.sharesHeadlineBox, inHeadlineBox[id] === 1)

    for (const name of says) features[SAYS[name]] = 1
    writeBits(features, FIRST_NAMED, survey.names[id] as number)
    writeBits(features, FIRST_SELF, survey.ownNames[id] as number)
    writeBits(features, FIRST_TAG, survey.tags[id] as number)
    if (isProse[i]) proseSoFar += size
    unitsSoFar += size
    seen.add(key)
    return features
  })
  return { survey, vectors }
}
