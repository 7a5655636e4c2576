// Numbers that describe each passage and its surroundings; the model turns them into "body or not".
import type { DescribedPage, PageContext, ReadPage } from './described-page.ts'
import { FEATURE_NAMES, placeOf, placesOf } from './feature-names.ts'
import { FAR } from './gaps.ts'
import { type LineFacts, squeeze } from './line-facts.ts'
import { NAME_GROUP_NAMES, TAG_GROUP_NAMES } from './names.ts'
import { describeLine } from './own-features.ts'
import type { Passage } from './passage.ts'
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

/** Units from which a line in the midst of prose is not asked what it reads like. */
const DEEP = 200

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
  { passages, tree, marked }: ReadPage,
  { headline, linkedBody, description, isRuled = false }: PageContext,
  width = FEATURE_NAMES.length,
): DescribedPage {
  const survey = surveyPage({ passages, tree, marked }, headline, isRuled)
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

  const vectors: Float32Array[] = []
  for (let i = 0; i < passages.length; i++) {
    const passage = passages[i] as Passage
    const { text, kind } = passage
    const size = units[i] as number
    const fact = facts[i] as LineFacts
    const { key, letters } = fact
    if (survey.passedOver[i] !== 0) {
      unitsSoFar += size
      seen.add(key)
      vectors.push(EMPTY)
      continue
    }
    const features = buffer.subarray(used, used + width)
    used += width
    const id = tree.of[i] as number
    const outer = Math.max(0, tree.parents[id] as number)
    const grand = Math.max(0, tree.parents[outer] as number)
    const shape = shapes[i] as (typeof shapes)[number]
    const prev2 = isProse[i - 2] === 1
    const prev = isProse[i - 1] === 1
    const next = isProse[i + 1] === 1
    const next2 = isProse[i + 2] === 1
    // Nobody advertises in the midst of prose at such length.
    const isDeep = size >= DEEP && prev2 && prev && next && next2
    const says = isDeep ? 0 : phraseBits(text, fact.han > 0)
    phrases[i] = says
    if (proseSoFar > 120 && (says & TAIL) !== 0) tail = true
    if (proseSoFar > 300 && (says & TAIL_LATIN) !== 0) tailLatin = true
    if (kind === 'heading') {
      linkedHeading = (links[i] as number) > 0.8
      tailHeading = (says & TAIL_HEADINGS) !== 0
      if (headline >= 0 && i > headline) headings++
    }
    describeLine(features, passage, fact, size, links[i] as number, isHan)

    const isAfter = headline >= 0 && i > headline
    if (prev) features[AT.prevBody] = 1
    if (next) features[AT.nextBody] = 1
    if (prev2) features[AT.prev2Body] = 1
    if (next2) features[AT.next2Body] = 1
    if ((prev || prev2) && (next || next2)) features[AT.bothBody] = 1
    if ((links[i - 1] ?? 0) > 0.6) features[AT.prevLinked] = 1
    if ((links[i + 1] ?? 0) > 0.6) features[AT.nextLinked] = 1
    if (headline < 0) features[AT.noHeadline] = 1
    if (isAfter) features[AT.afterHeadline] = 1
    if (isAfter && i <= headline + 6) features[AT.justAfterHeadline] = 1
    features[AT.sinceHeadline] = isAfter ? Math.min((i - headline) / 40, 1) : 0
    features[AT.headingsBetween] = Math.min(headings / 8, 1)
    features[AT.pageShare] = size / allText
    features[AT.depthOff] = unitsSoFar / allText
    features[AT.proseBefore] = proseSoFar / allProse
    features[AT.proseAfter] = 1 - (proseSoFar + (isProse[i] === 1 ? size : 0)) / allProse
    if (proseSoFar === 0) features[AT.beforeProse] = 1
    if (i === firstProse) features[AT.firstProse] = 1
    if (i === lastProse) features[AT.lastProse] = 1
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
    if (away === 0) features[AT.top] = 1
    if (away === 1) features[AT.topNear] = 1
    if (away === 2) features[AT.topFar] = 1
    if (away > 3) features[AT.topNever] = 1

    if (shape.count > 3 && kind !== 'paragraph') features[AT.repeatedShape] = 1
    if (shape.linked > 2) features[AT.repeatedLinked] = 1
    features[AT.sameClassProse] = shape.prose / allProse
    features[AT.shapeUnderLinks] = shape.proseCount > 0 ? shape.underLinks / shape.proseCount : 0
    features[AT.shapeTitled] = shape.proseCount > 1 ? shape.titled / shape.proseCount : 0
    features[AT.shapeSolo] = shape.proseCount > 3 ? shape.parents / shape.proseCount : 0
    if (linkedHeading) features[AT.underLinkedHeading] = 1
    if (linkedHeading && isProse[i] === 1 && prose[outer] === size) features[AT.card] = 1
    if (startsLinked(i) && startsLinked(i - 1) && (startsLinked(i + 1) || startsLinked(i - 2))) features[AT.startsLinkedRun] = 1
    if (tailHeading) features[AT.underTailHeading] = 1
    if (tail) features[AT.afterTail] = 1
    if (tailLatin) features[AT.afterTailLatin] = 1

    if (letters > 12 && seen.has(key)) features[AT.duplicate] = 1
    if (letters > 12 && (timesSeen.get(key) ?? 0) > 1) features[AT.repeats] = 1
    if (key !== 0 && key === headlineKey) features[AT.isTitle] = 1
    // A page's description is its first sentences, or stands above them.
    const mayDescribe = description.length > 30 && letters > 20 && proseSoFar < DESCRIBED
    if ((linkedBody !== '' && letters > 8) || mayDescribe) {
      const plain = squeeze(text.slice(0, 160))
      if (linkedBody !== '' && plain.length > 8 && linkedBody.includes(plain.slice(0, 60))) features[AT.inLinkedBody] = 1
      const describes = plain.length > 20 && (description.includes(plain.slice(0, 80)) || plain.startsWith(description.slice(0, 60)))
      if (mayDescribe && describes) features[AT.isDescription] = 1
    }
    if (isHan) features[AT.hanPage] = 1
    if (survey.itemprop[id] === 1) features[AT.itemprop] = 1
    const article = survey.articles[id] as number
    if (inOwnArticle[id] === 1) features[AT.ownArticle] = 1
    if (article >= 0 && ownArticle >= 0 && inOwnArticle[article] !== 1) features[AT.otherArticle] = 1
    if (inHeadlineBox[id] === 1) features[AT.sharesHeadlineBox] = 1

    writeBits(features, FIRST_SAYS, says)
    writeBits(features, FIRST_NAMED, survey.names[id] as number)
    writeBits(features, FIRST_SELF, survey.ownNames[id] as number)
    writeBits(features, FIRST_TAG, survey.tags[id] as number)
    if (isProse[i] === 1) proseSoFar += size
    unitsSoFar += size
    seen.add(key)
    vectors.push(features)
  }
  return { headline, survey, elements: tree.elements, headlineBox, says: phrases, vectors }
}
