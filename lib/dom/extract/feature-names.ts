// The order of the numbers that describe a passage.
import { NAME_GROUP_NAMES, TAG_GROUP_NAMES } from './names.ts'
import { PHRASE_NAMES } from './phrases.ts'

export const KINDS = ['heading', 'list-item', 'quote', 'preformatted', 'table-row', 'caption'] as const

/** What the line itself is like. */
const OWN =
  'bias length under15 under40 under100 over200 over500 stops endsSentence linkShare allLink linkedShort digits titleCase isP isDiv isCell strong startsQuoteOrColon question h1 h2 h3plus'.split(
    ' ',
  )

/** What stands around it. */
const CONTEXT = (
  'prevBody nextBody prev2Body next2Body bothBody prevLinked nextLinked afterHeadline noHeadline justAfterHeadline pageShare parentProse parentProseShare parentLinkShare ' +
  'grandProseShare grandLinkShare repeatedShape repeatedLinked duplicate isTitle afterTail afterTailLatin proseBefore proseAfter inLinkedBody depthOff hanPage han·under40 han·linkShare ' +
  'itemprop firstProse lastProse sameClassProse top topNear topFar topNever parentRank underLinkedHeading card underTailHeading listLinked gapSize repeats isDescription isAddress ' +
  'beforeProse capitals sinceHeadline headingsBetween proseParents ownArticle otherArticle shapeUnderLinks shapeSolo linkedHeads sharesHeadlineBox namesAuthor startsLinked startsLinkedRun shapeTitled'
).split(' ')

export const FEATURE_NAMES: readonly string[] = [
  ...OWN,
  ...KINDS.map((kind) => `kind:${kind}`),
  ...CONTEXT,
  ...PHRASE_NAMES.map((name) => `says:${name}`),
  ...NAME_GROUP_NAMES.map((name) => `named:${name}`),
  ...NAME_GROUP_NAMES.map((name) => `self:${name}`),
  ...TAG_GROUP_NAMES.map((name) => `in:${name}`),
]

const INDEX: ReadonlyMap<string, number> = new Map(FEATURE_NAMES.map((name, index) => [name, index]))

/** Place of a feature in the vectors; a name that does not exist is a bug. */
export function placeOf(name: string): number {
  const place = INDEX.get(name)
  if (place === undefined) throw new Error(`no feature ${name}`)
  return place
}

/** A writer for one group of features: name → value, places looked up once. */
export function placesOf<const Names extends readonly string[]>(names: Names): { readonly [Name in Names[number]]: number } {
  return Object.fromEntries(names.map((name) => [name, placeOf(name)])) as { [Name in Names[number]]: number }
}
