// What the whole page knows that one line does not: prose, sums per element, names above each line, the densest place.
import { attributeOf, nameIn, tagOf } from '../plain.ts'
import type { ReadPage } from './described-page.ts'
import { gapsOf } from './gaps.ts'
import { Labels } from './labels.ts'
import { type LineFacts, readLine } from './line-facts.ts'
import { NAME_GROUP_NAMES, nameBits, TAG_GROUP_NAMES, tagBits } from './names.ts'
import type { Passage } from './passage.ts'
import { linkLists, passOverOutside } from './passed-over.ts'
import { type Shape, surveyShapes } from './shapes.ts'
import { sumUp, type Tree } from './tree.ts'

const MIN_PROSE = 90
/** Ends a line of verse, or a sentence that has a line to itself. */
const LINE_END = /[，。；！？、,.;!?…][”’」』"']?$/
const PARAGRAPH_TAG = /^(?:P|LI|H\d|BLOCKQUOTE|TD)$/

/** Numbers only, but for the shapes: what follows works without a document. */
export interface Survey {
  readonly tree: Tree
  readonly facts: readonly LineFacts[]
  /** Length where a Han character counts as 2.5 Latin letters. */
  readonly units: Float64Array
  /** Share of each passage's text inside links, 0–1. */
  readonly links: Float64Array
  readonly isHeading: Uint8Array
  readonly isProse: Uint8Array
  /** Lines from the nearest prose. */
  readonly gaps: Uint16Array
  /** Why a line is not worth describing, 0 for those that are. */
  readonly passedOver: Uint8Array
  readonly timesSeen: ReadonlyMap<number, number>
  /** Per element of the tree. */
  readonly prose: Float64Array
  readonly linked: Float64Array
  readonly total: Float64Array
  readonly ownNames: Int32Array
  /** Names and tags of the element and all above it, noise left out where the element holds most of the prose. */
  readonly names: Int32Array
  readonly tags: Int32Array
  readonly itemprop: Uint8Array
  /** Nearest list and nearest element marked as an article, -1 when there is none. */
  readonly lists: Int32Array
  readonly articles: Int32Array
  readonly shapes: readonly Shape[]
  /** Per element, the prose of its children. */
  readonly parentProse: Float64Array
  /** Elements with prose in their children. */
  readonly proseParents: number
  /** The element where most prose is gathered, -1 when there is none. */
  readonly densest: number
  /** Per element, steps from the densest one up to one that holds it; 99 when none does. */
  readonly hops: Uint8Array
  readonly isHan: boolean
}

const bitsOf = (all: readonly string[], wanted: readonly string[]): number =>
  wanted.reduce((bits, name) => bits | (1 << all.indexOf(name)), 0)
const POSITIVE_NAMES = bitsOf(NAME_GROUP_NAMES, ['body', 'article'])
const NOISE_TAGS = bitsOf(TAG_GROUP_NAMES, ['aside', 'nav', 'footer', 'header', 'form', 'link'])

const isArticleBox = (element: Element, tag: string, isRare: boolean): boolean =>
  tag === 'ARTICLE' || (isRare && /Article|BlogPosting/.test(nameIn(element, 'itemtype')))

/** Where most prose is gathered: each prose passage gives its box its size, the next box half; text above the headline gives less. */
function findDensest(passages: readonly Passage[], tree: Tree, give: (i: number) => number): number {
  const scores = new Float64Array(tree.parents.length)
  passages.forEach(({ element }, i) => {
    let share = give(i)
    if (share === 0) return
    let id = tree.of[i] as number
    if (PARAGRAPH_TAG.test(tagOf(element))) id = tree.parents[id] as number
    for (let step = 0; id >= 0 && step < 3; step++, share /= 2, id = tree.parents[id] as number) scores[id] = (scores[id] as number) + share
  })
  let best = -1
  let most = 0
  scores.forEach((score, id) => {
    if (score > most) {
      best = id
      most = score
    }
  })
  return best
}

/**
 * Marks runs of short lines in one box that each end in a stop as the prose they are together: verse, and paragraphs of a sentence each.
 * Only what is no heading and no link takes part.
 */
function markShortProse(
  passages: readonly Passage[],
  { parents, of }: Tree,
  units: Float64Array,
  links: Float64Array,
  isProse: Uint8Array,
): void {
  let from = 0
  let size = 0
  const boxOf = (i: number): number =>
    tagOf((passages[i] as Passage).element) === 'P' ? (parents[of[i] as number] as number) : (of[i] as number)
  const close = (to: number): void => {
    if (to - from > 1 && size >= MIN_PROSE) isProse.fill(1, from, to)
    from = to
    size = 0
  }
  passages.forEach(({ kind, text }, i) => {
    const isLine = kind === 'paragraph' && (links[i] as number) < 0.4 && LINE_END.test(text)
    if (!isLine || (i > from && boxOf(i) !== boxOf(i - 1))) close(i)
    if (isLine) size += units[i] as number
    else from = i + 1
  })
  close(passages.length)
}

function hopsFrom({ parents }: Tree, densest: number): Uint8Array {
  const hops = new Uint8Array(parents.length).fill(99)
  const above = new Uint8Array(parents.length)
  for (let id = densest, step = 0; id >= 0; id = parents[id] as number, step++) {
    hops[id] = Math.min(step, 99)
    above[id] = 1
  }
  for (let id = 1; id < parents.length; id++)
    if (above[id] === 0 && (parents[id] as number) >= 0) hops[id] = hops[parents[id] as number] as number
  return hops
}

/** Looks at all passages once. `headline` is the index of the headline's passage or -1; `isRuled` when a site's rule knows the body. */
export function surveyPage({ passages, tree, marked }: ReadPage, headline: number, isRuled = false): Survey {
  const { elements, parents, of } = tree
  const count = passages.length
  const facts = passages.map(({ text }) => readLine(text))
  const units = new Float64Array(count)
  const links = new Float64Array(count)
  const isHeading = new Uint8Array(count)
  const isProse = new Uint8Array(count)
  const isShortLink = new Uint8Array(count)
  const timesSeen = new Map<number, number>()
  let han = 0
  passages.forEach(({ kind, text, linkChars }, i) => {
    const fact = facts[i] as LineFacts
    const size = text.length + 1.5 * fact.han
    const link = text.length > 0 ? linkChars / text.length : 0
    units[i] = size
    links[i] = link
    han += fact.han
    if (kind === 'heading') isHeading[i] = 1
    else if (size >= MIN_PROSE && link < 0.4 && fact.stops > 0) isProse[i] = 1
    else if (link > 0.95 && size < 100) isShortLink[i] = 1
    timesSeen.set(fact.key, (timesSeen.get(fact.key) ?? 0) + 1)
  })
  markShortProse(passages, tree, units, links, isProse)
  const gaps = gapsOf(isProse)
  const passedOver = linkLists(isShortLink, gaps)
  const prose = sumUp(tree, units, isProse)
  const linked = sumUp(tree, units, links)
  const total = sumUp(tree, units)
  if (!isRuled) passOverOutside(passedOver, { tree, isProse, prose, plain: (total[0] ?? 0) - (linked[0] ?? 0), headline })
  const mostProse = ((prose[0] ?? 0) + 1) * 0.6

  // Names matter above lines that are described; menus are most of many pages.
  const matters = new Uint8Array(parents.length)
  for (let i = 0; i < count; i++) if (passedOver[i] === 0) matters[of[i] as number] = 1
  for (let id = parents.length - 1; id > 0; id--) if (matters[id] === 1 && (parents[id] as number) >= 0) matters[parents[id] as number] = 1
  const ownNames = new Int32Array(parents.length)
  const names = new Int32Array(parents.length)
  const tags = new Int32Array(parents.length)
  const itemprop = new Uint8Array(parents.length)
  const lists = new Int32Array(parents.length).fill(-1)
  const articles = new Int32Array(parents.length).fill(-1)
  const labels = new Labels(elements)
  elements.forEach((element, id) => {
    if (matters[id] === 0) return
    const outer = parents[id] as number
    const tag = labels.tagOf(id)
    const classes = labels.classesOf(id)
    const isRare = marked.has(element)
    const own = nameBits(element, classes, isRare)
    const ownTags = tagBits(element, tag, isRare)
    const holdsMost = (prose[id] as number) > mostProse
    ownNames[id] = own
    names[id] = (names[outer] ?? 0) | (holdsMost ? own & POSITIVE_NAMES : own)
    tags[id] = (tags[outer] ?? 0) | (holdsMost ? ownTags & ~NOISE_TAGS : ownTags)
    itemprop[id] = itemprop[outer] === 1 || (isRare && attributeOf(element, 'itemprop') === 'articleBody') ? 1 : 0
    lists[id] = tag === 'UL' || tag === 'OL' ? id : (lists[outer] ?? -1)
    articles[id] = isArticleBox(element, tag, isRare) ? id : (articles[outer] ?? -1)
  })
  const parentProse = new Float64Array(parents.length)
  for (let i = 0; i < count; i++) {
    const parent = parents[of[i] as number] as number
    if (isProse[i] === 1 && parent >= 0) parentProse[parent] = (parentProse[parent] as number) + (units[i] as number)
  }
  const densest = findDensest(passages, tree, (i) =>
    isProse[i] === 1 ? Math.min(units[i] as number, 600) * (1 - (links[i] as number)) * (headline >= 0 && i < headline ? 0.4 : 1) : 0,
  )
  return {
    tree,
    facts,
    units,
    links,
    isHeading,
    isProse,
    gaps,
    passedOver,
    timesSeen,
    prose,
    linked,
    total,
    ownNames,
    names,
    tags,
    itemprop,
    lists,
    articles,
    shapes: surveyShapes((id) => labels.numberOf(id), tree, { units, links, isHeading, isProse }),
    parentProse,
    proseParents: parentProse.reduce((sum, size) => sum + (size > 0 ? 1 : 0), 0),
    densest,
    hops: hopsFrom(tree, densest),
    isHan: han * 2.5 > (total[0] ?? 0) * 0.35,
  }
}
