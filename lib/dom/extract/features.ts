// Numbers that describe each passage and its surroundings; the model turns them into "body or not".
import type { DescribedPage, PageContext, ReadPage } from './described-page.ts'
import { FEATURE_NAMES, placeOf, placesOf } from './feature-names.ts'
import { FAR } from './gaps.ts'
import { squeeze } from './line-facts.ts'
import { NAME_GROUP_NAMES, TAG_GROUP_NAMES } from './names.ts'
import { describeLine } from './own-features.ts'
import { bitsOfPhrases, PHRASE_NAMES, phraseBits } from './phrases.ts'
import { surveyPage } from './survey.ts'
import { insideOf, type Tree } from './tree.ts'

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
  'startsLinkedRun',
  'shapeTitled',
])
const FIRST_SAYS = placeOf(`says:${PHRASE_NAMES[0]}`)
const FIRST_NAMED = placeOf(`named:${NAME_GROUP_NAMES[0]}`)
const FIRST_SELF = placeOf(`self:${NAME_GROUP_NAMES[0]}`)
const FIRST_TAG = placeOf(`in:${TAG_GROUP_NAMES[0]}`)
const TAIL = bitsOfPhrases('tail')
const TAIL_LATIN = bitsOfPhrases('tailLatin')
const TAIL_HEADINGS = bitsOfPhrases('tail', 'tailLatin', 'also', 'signup', 'more', 'share')
/** Units of prose after which the description is no longer looked for. */
const DESCRIBED = 2000

const EMPTY = new Float32Array(0)

function writeBits(features: Float32Array, first: number, bits: number): void {
  for (let bit = 0, rest = bits; rest !== 0; bit++, rest >>>= 1) if (rest & 1) features[first + bit] = 1
}

/** The smallest ancestor of the headline with some prose in it. */
function boxOf(tree: Tree, prose: Float64Array, headline: number): number {
  for (let id = tree.of[headline] ?? -1; id >= 0; id = tree.parents[id] as number) if ((prose[id] as number) > 200) return id
  return -1
}

/** Describes every passage of the page in a vector of `width` numbers, of which the first are those of `FEATURE_NAMES`. */
export function describePassages(
  { passages, tree }: ReadPage,
  { headline, linkedBody, description, isRuled = false }: PageContext,
  width = FEATURE_NAMES.length,
): DescribedPage {
  const survey = surveyPage(passages, tree, headline, isRuled)
  const { facts, units, links, isProse, gaps, timesSeen, prose, linked, total, shapes, parentProse, isHan } = survey
  const allProse = (prose[0] ?? 0) + 1
  const allText = (total[0] ?? 0) + 1
  const mostProse = parentProse.reduce((most, size) => Math.max(most, size), 1)
  const firstProse = isProse.indexOf(1)
  const lastProse = isProse.lastIndexOf(1)
  const headlineKey = facts[headline]?.key ?? 0
  const ownArticle = survey.articles[tree.of[headline] ?? -1] ?? -1
  const inOwnArticle = insideOf(tree, ownArticle)
  const headlineBox = boxOf(tree, prose, headline)
  const inHeadlineBox = insideOf(tree, headlineBox)
  const linkedHeads = Math.min(passages.filter(({ kind }, i) => kind === 'heading' && (links[i] as number) > 0.8).length / 20, 1)
  const seen = new Set<number>()
  const startsLinked = (i: number): boolean => passages[i]?.startsLinked === true
  let linkedHeading = false
  let tailHeading = false
  let headings = 0
  let proseSoFar = 0
  let unitsSoFar = 0
  let tail = false
  let tailLatin = false

  // One buffer for all: an allocation each would cost more than the features.
  const buffer = new Float32Array(width * survey.passedOver.reduce((sum, why) => sum + (why === 0 ? 1 : 0), 0))
  let used = 0
  const phrases = new Int32Array(passages.length)

  const vectors = passages.map((passage, i) => {
    const { text, kind } = passage
    const size = units[i] as number
    const { key, letters } = facts[i] as (typeof facts)[number]
    if (survey.passedOver[i] !== 0) {
      unitsSoFar += size
      seen.add(key)
      return EMPTY
    }
    const features = buffer.subarray(used, used + width)
    used += width
    const flag = (place: number, test: boolean): void => {
      if (test) features[place] = 1
    }
    const id = tree.of[i] as number
    const outer = Math.max(0, tree.parents[id] as number)
    const grand = Math.max(0, tree.parents[outer] as number)
    const shape = shapes[i] as (typeof shapes)[number]
    const says = phraseBits(text)
    phrases[i] = says
    if (proseSoFar > 120 && (says & TAIL) !== 0) tail = true
    if (proseSoFar > 300 && (says & TAIL_LATIN) !== 0) tailLatin = true
    if (kind === 'heading') {
      linkedHeading = (links[i] as number) > 0.8
      tailHeading = (says & TAIL_HEADINGS) !== 0
      if (headline >= 0 && i > headline) headings++
    }
    describeLine(features, passage, facts[i] as (typeof facts)[number], size, links[i] as number, isHan)

    const isAfter = headline >= 0 && i > headline
    const [prev2, prev, next, next2] = [isProse[i - 2] === 1, isProse[i - 1] === 1, isProse[i + 1] === 1, isProse[i + 2] === 1]
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
    features[AT.proseAfter] = 1 - (proseSoFar + (isProse[i] === 1 ? size : 0)) / allProse
    flag(AT.beforeProse, proseSoFar === 0)
    flag(AT.firstProse, i === firstProse)
    flag(AT.lastProse, i === lastProse)
    features[AT.gapSize] = (gaps[i] as number) / FAR

    features[AT.parentProse] = Math.min(Math.log2(1 + (prose[outer] as number)) / 12, 1.2)
    features[AT.parentProseShare] = (prose[outer] as number) / allProse
    features[AT.parentLinkShare] = (linked[outer] as number) / ((total[outer] as number) + 1)
    features[AT.grandProseShare] = (prose[grand] as number) / allProse
    features[AT.grandLinkShare] = (linked[grand] as number) / ((total[grand] as number) + 1)
    features[AT.parentRank] = (parentProse[outer] as number) / mostProse
    features[AT.proseParents] = Math.min(survey.proseParents / 12, 1)
    features[AT.linkedHeads] = linkedHeads
    const list = survey.lists[id] as number
    if (list >= 0) features[AT.listLinked] = (linked[list] as number) / ((total[list] as number) + 1)
    const away = survey.hops[id] as number
    flag(AT.top, away === 0)
    flag(AT.topNear, away === 1)
    flag(AT.topFar, away === 2)
    flag(AT.topNever, away > 3)

    flag(AT.repeatedShape, shape.count > 3 && kind !== 'paragraph')
    flag(AT.repeatedLinked, shape.linked > 2)
    features[AT.sameClassProse] = shape.prose / allProse
    features[AT.shapeUnderLinks] = shape.proseCount > 0 ? shape.underLinks / shape.proseCount : 0
    features[AT.shapeTitled] = shape.proseCount > 1 ? shape.titled / shape.proseCount : 0
    features[AT.shapeSolo] = shape.proseCount > 3 ? shape.parents / shape.proseCount : 0
    flag(AT.underLinkedHeading, linkedHeading)
    flag(AT.card, linkedHeading && isProse[i] === 1 && prose[outer] === size)
    flag(AT.startsLinkedRun, startsLinked(i) && startsLinked(i - 1) && (startsLinked(i + 1) || startsLinked(i - 2)))
    flag(AT.underTailHeading, tailHeading)
    flag(AT.afterTail, tail)
    flag(AT.afterTailLatin, tailLatin)

    flag(AT.duplicate, letters > 12 && seen.has(key))
    flag(AT.repeats, letters > 12 && (timesSeen.get(key) ?? 0) > 1)
    flag(AT.isTitle, key !== 0 && key === headlineKey)
    // A page's description is its first sentences, or stands above them.
    const mayDescribe = description.length > 30 && letters > 20 && proseSoFar < DESCRIBED
    if ((linkedBody !== '' && letters > 8) || mayDescribe) {
      const plain = squeeze(text.slice(0, 160))
      flag(AT.inLinkedBody, linkedBody !== '' && plain.length > 8 && linkedBody.includes(plain.slice(0, 60)))
      flag(
        AT.isDescription,
        mayDescribe && plain.length > 20 && (description.includes(plain.slice(0, 80)) || plain.startsWith(description.slice(0, 60))),
      )
    }
    flag(AT.hanPage, isHan)
    flag(AT.itemprop, survey.itemprop[id] === 1)
    const article = survey.articles[id] as number
    flag(AT.ownArticle, inOwnArticle[id] === 1)
    flag(AT.otherArticle, article >= 0 && ownArticle >= 0 && inOwnArticle[article] !== 1)
    flag(AT.sharesHeadlineBox, inHeadlineBox[id] === 1)

    writeBits(features, FIRST_SAYS, says)
    writeBits(features, FIRST_NAMED, survey.names[id] as number)
    writeBits(features, FIRST_SELF, survey.ownNames[id] as number)
    writeBits(features, FIRST_TAG, survey.tags[id] as number)
    if (isProse[i] === 1) proseSoFar += size
    unitsSoFar += size
    seen.add(key)
    return features
  })
  return { headline, survey, elements: tree.elements, headlineBox, says: phrases, vectors }
}
