// Boxes that could hold the body, each described by what speaks for it and by how far the cheap ways of finding a body agree on it.
import { placeOf } from './feature-names.ts'
import { NAME_GROUP_NAMES } from './names.ts'
import type { Survey } from './survey.ts'
import { spansOf, sumUp } from './tree.ts'

/** Ways of finding the body's box; each names one element. */
const SOURCES = ['gain', 'dense', 'headline', 'marked', 'article'] as const

export const CANDIDATE_NAMES: readonly string[] = [
  ...(
    'gainShare positiveShare proseShare textShare linkShare gainDensity positiveDensity directProse directShare holdsHeadline headlineGap beforeHeadline ' +
    'parentProse parentGain largestInside proseCount proseMean proseLines size depth candidates startsAt endsAt isArticle isList isTop proseRank proseBefore ' +
    'linkedBody ownArticle otherArticle inComments namedBody isHan firstProse'
  ).split(' '),
  ...SOURCES.map((source) => `agrees:${source}`),
  'agreement',
]

export interface Candidates {
  /** Elements, in document order. */
  readonly ids: readonly number[]
  /** One per candidate, in the order of `CANDIDATE_NAMES`. */
  readonly rows: readonly Float32Array[]
  readonly first: Int32Array
  readonly last: Int32Array
  /** The element whose lines gain most by the first look, -1 when none gains. */
  readonly gaining: number
}

/** What the vote and the looks need of a survey: plain numbers. */
export type VotingSurvey = Pick<
  Survey,
  | 'tree'
  | 'units'
  | 'links'
  | 'isHeading'
  | 'isProse'
  | 'passedOver'
  | 'prose'
  | 'linked'
  | 'total'
  | 'names'
  | 'itemprop'
  | 'lists'
  | 'articles'
  | 'densest'
  | 'isHan'
> & { readonly shapes: readonly Pick<Survey['shapes'][number], 'id'>[] }

export interface VotingPage {
  readonly survey: VotingSurvey
  readonly vectors: readonly Float32Array[]
  readonly headline: number
  readonly headlineBox: number
}

const MOST = 30
const LEAST_SHARE = 0.08
const LEAST_GAIN = 0.05
const LINKED_BODY = placeOf('inLinkedBody')
const OWN_ARTICLE = placeOf('ownArticle')
const OTHER_ARTICLE = placeOf('otherArticle')
const COMMENTS = placeOf('named:comments')
const BODY_BIT = 1 << NAME_GROUP_NAMES.indexOf('body')

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))

/** The element that gains most, the innermost of equals; -1 when none gains. */
function mostGaining({ parents }: VotingSurvey['tree'], gains: Float64Array): number {
  let best = -1
  let most = 0
  gains.forEach((gain, id) => {
    // A wrapper that adds nothing is no better.
    if (gain > most + 1e-6 || (best >= 0 && Math.abs(gain - most) <= 1e-6 && parents[id] === best)) {
      best = id
      most = gain
    }
  })
  return best
}

/** Finds and describes the candidates; `logits` are the first stage's. */
export function describeCandidates({ survey, vectors, headline, headlineBox }: VotingPage, logits: ArrayLike<number>): Candidates {
  const { tree, units, isProse, prose, linked, total } = survey
  const { parents, of } = tree
  const count = units.length
  const chances = new Float64Array(count)
  for (let i = 0; i < count; i++) chances[i] = sigmoid(logits[i] as number)
  const positive = sumUp(tree, units, chances)
  // What an element's passages gain or cost: each its size, for it when it reads like body and against it when it does not.
  const gains = positive.map((size, id) => 2 * size - (total[id] as number))
  const lines = sumUp(tree, new Uint8Array(count).fill(1))
  const proses = sumUp(tree, isProse)
  const says = new Float64Array(count)
  const meanOf = (place: number): Float64Array => {
    for (let i = 0; i < count; i++) says[i] = survey.passedOver[i] === 0 ? (vectors[i]?.[place] as number) : 0
    return sumUp(tree, units, says)
  }
  const linkedBody = meanOf(LINKED_BODY)
  const ownArticle = meanOf(OWN_ARTICLE)
  const otherArticle = meanOf(OTHER_ARTICLE)
  const comments = meanOf(COMMENTS)
  const { first, last } = spansOf(tree)
  const direct = new Float64Array(parents.length)
  const depths = new Uint16Array(parents.length)
  for (let i = 0; i < count; i++) {
    if (isProse[i] !== 1) continue
    const id = of[i] as number
    const parent = parents[id] as number
    direct[id] = (direct[id] as number) + (units[i] as number) / 2
    if (parent >= 0) direct[parent] = (direct[parent] as number) + (units[i] as number)
  }
  // A box whose lines all stand in one box inside is left to that one.
  const isWrapper = new Uint8Array(parents.length)
  for (let id = 1; id < parents.length; id++) {
    const parent = parents[id] as number
    if (parent < 0) continue
    depths[id] = (depths[parent] as number) + 1
    if (lines[id] === lines[parent]) isWrapper[parent] = 1
  }
  const allProse = (prose[0] ?? 0) + 1
  const allText = (total[0] ?? 0) + 1
  const allPositive = (positive[0] ?? 0) + 1
  const ids = [...parents.keys()]
    .filter((id) => {
      const isLarge = (positive[id] as number) > LEAST_SHARE * allPositive || (prose[id] as number) > LEAST_SHARE * allProse
      return isWrapper[id] === 0 && (isLarge || (gains[id] as number) > LEAST_GAIN * allPositive)
    })
    .toSorted((a, b) => (gains[b] as number) - (gains[a] as number))
    .slice(0, MOST)
    .toSorted((a, b) => a - b)
  const greatest = (values: Float64Array): number => ids.reduce((most, id) => Math.max(most, values[id] as number), 1)
  const mostGain = greatest(gains)
  const mostDirect = greatest(direct)
  const mostProse = greatest(prose)
  const holdsHeadline = new Uint8Array(parents.length)
  for (let id = of[headline] ?? -1; id >= 0; id = parents[id] as number) holdsHeadline[id] = 1
  const proseBefore = new Float64Array(count + 1)
  for (let i = 0; i < count; i++) proseBefore[i + 1] = (proseBefore[i] as number) + (isProse[i] === 1 ? (units[i] as number) : 0)
  const nextProse = new Int32Array(count + 1).fill(-1)
  for (let i = count - 1; i >= 0; i--) nextProse[i] = isProse[i] === 1 ? i : (nextProse[i + 1] as number)
  const largestArticle = ids.reduce(
    (best, id) => (survey.articles[id] === id && (best < 0 || (prose[id] as number) > (prose[best] as number)) ? id : best),
    -1,
  )
  const gaining = mostGaining(tree, gains)
  const sources = [gaining, survey.densest, headlineBox, survey.itemprop.indexOf(1), largestArticle]
  /** How far two boxes hold the same text, 0–1: boxes are nested or apart. */
  const agreement = (one: number, other: number): number => {
    if (other < 0) return 0
    const [outer, inner] = one < other ? [one, other] : [other, one]
    const isNested = (first[outer] as number) <= (first[inner] as number) && (last[outer] as number) >= (last[inner] as number)
    return isNested ? (2 * (positive[inner] as number)) / ((positive[outer] as number) + (positive[inner] as number) + 1) : 0
  }

  const rows = ids.map((id) => {
    const parent = parents[id] as number
    const from = first[id] as number
    const to = last[id] as number
    const text = (total[id] as number) + 1
    const ownProse = (prose[id] as number) + 1
    const inside = ids.reduce(
      (most, other) =>
        other > id && (first[other] as number) >= from && (last[other] as number) <= to ? Math.max(most, positive[other] as number) : most,
      0,
    )
    const firstProse = nextProse[from] as number
    const agreed = sources.map((source) => agreement(id, source))
    return new Float32Array([
      (gains[id] as number) / mostGain,
      (positive[id] as number) / allPositive,
      (prose[id] as number) / allProse,
      (total[id] as number) / allText,
      (linked[id] as number) / text,
      (gains[id] as number) / text,
      (positive[id] as number) / text,
      (direct[id] as number) / mostDirect,
      (direct[id] as number) / ownProse,
      headline < 0 ? -1 : (holdsHeadline[id] as number),
      headline < 0 ? -5 : from > headline ? Math.min(40, from - headline) : -1,
      headline >= 0 && to < headline ? 1 : 0,
      parent < 0 ? 9 : (prose[parent] as number) / ownProse,
      parent < 0 ? 0 : (gains[parent] as number) / (Math.abs(gains[id] as number) + 1),
      inside / ((positive[id] as number) + 1),
      proses[id] as number,
      (prose[id] as number) / ((proses[id] as number) + 1),
      (proses[id] as number) / (lines[id] as number),
      Math.log2(text),
      depths[id] as number,
      ids.length,
      from / count,
      (count - 1 - to) / count,
      survey.articles[id] === id ? 1 : 0,
      survey.lists[id] === id ? 1 : 0,
      (depths[id] as number) < 2 ? 1 : 0,
      (prose[id] as number) / mostProse,
      (proseBefore[from] as number) / allProse,
      (linkedBody[id] as number) / text,
      (ownArticle[id] as number) / text,
      (otherArticle[id] as number) / text,
      (comments[id] as number) / text,
      ((survey.names[id] as number) & BODY_BIT) !== 0 ? 1 : 0,
      survey.isHan ? 1 : 0,
      firstProse >= 0 ? (logits[firstProse] as number) : -5,
      ...agreed,
      agreed.reduce((sum, each) => sum + each, 0) / SOURCES.length,
    ])
  })
  return { ids, rows, first, last, gaining }
}
