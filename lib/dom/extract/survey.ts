// What the whole page knows that one line does not: prose, sums per element, repeated shapes, the densest place.
import { NAME_GROUP_NAMES, nameBits, namesOf, TAG_GROUP_NAMES, tagBits } from './names.ts'
import type { Passage } from './passage.ts'
import { indexTree, sumUp, type Tree } from './tree.ts'

const HAN = /[\u3400-\u9fff\uf900-\ufaff]/g
const HAS_STOP = /[.!?。！？；;，,、：]/
/** Units of a line that tell it from any other. */
const KEY = 300
const MIN_PROSE = 90
const PARAGRAPH_TAG = /^(?:P|LI|H\d|BLOCKQUOTE|TD)$/

/** Letters and digits only, lower case. */
export const squeeze = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()
const hanIn = (text: string): number => text.match(HAN)?.length ?? 0

interface Shape {
  count: number
  linked: number
  prose: number
  proseCount: number
  underLinks: number
  readonly parents: Set<Element | null>
}

export interface Survey {
  readonly tree: Tree
  /** Length where a Han character counts as 2.5 Latin letters. */
  readonly units: readonly number[]
  /** Share of each passage's text inside links, 0–1. */
  readonly links: readonly number[]
  readonly isProse: readonly boolean[]
  /** Short and all link, as are the two lines before and after it: a menu or a list of stories, and not worth describing. */
  readonly inLinkList: readonly boolean[]
  readonly keys: readonly string[]
  readonly timesSeen: ReadonlyMap<string, number>
  /** Per element of the tree. */
  readonly prose: Float64Array
  readonly linked: Float64Array
  readonly total: Float64Array
  readonly ownNames: readonly number[]
  /** Names and tags of the element and all above it, noise left out where the element holds most of the prose. */
  readonly names: readonly number[]
  readonly tags: readonly number[]
  readonly itemprop: readonly boolean[]
  /** Nearest list and nearest element marked as an article, -1 when there is none. */
  readonly lists: readonly number[]
  readonly articles: readonly number[]
  readonly shapes: readonly Shape[]
  readonly parentProse: ReadonlyMap<number, number>
  /** Steps from the densest element up to one that holds the passage; 99 when none does. */
  readonly hops: (id: number) => number
  readonly isHan: boolean
}

const bitsOf = (all: readonly string[], wanted: readonly string[]): number =>
  wanted.reduce((bits, name) => bits | (1 << all.indexOf(name)), 0)
const POSITIVE_NAMES = bitsOf(NAME_GROUP_NAMES, ['body', 'article'])
const NOISE_TAGS = bitsOf(TAG_GROUP_NAMES, ['aside', 'nav', 'footer', 'header', 'form', 'link'])

const isArticleBox = (element: Element): boolean =>
  element.tagName === 'ARTICLE' || /Article|BlogPosting/.test(element.getAttribute('itemtype') ?? '')
const isList = (element: Element): boolean => element.tagName === 'UL' || element.tagName === 'OL'

/** Tag and class of the element and its parent: lines of one template share it. */
const shapeOf = (element: Element): string => {
  const outer = element.parentElement
  return `${element.tagName}.${element.getAttribute('class') ?? ''}<${outer?.tagName}.${outer?.getAttribute('class') ?? ''}`
}

function surveyShapes(
  passages: readonly Passage[],
  units: readonly number[],
  links: readonly number[],
  isProse: readonly boolean[],
): Shape[] {
  const shapes = new Map<string, Shape>()
  let underLink = false
  return passages.map(({ element, kind }, i) => {
    const name = shapeOf(element)
    const shape = shapes.get(name) ?? { count: 0, linked: 0, prose: 0, proseCount: 0, underLinks: 0, parents: new Set() }
    shapes.set(name, shape)
    if (kind === 'heading') underLink = (links[i] as number) > 0.8
    shape.count++
    if ((links[i] as number) > 0.5) shape.linked++
    if (isProse[i]) {
      shape.prose += units[i] as number
      shape.proseCount++
      if (underLink) shape.underLinks++
      shape.parents.add(element.parentElement)
    }
    return shape
  })
}

/** Where most prose is gathered: each prose passage gives its box its size, the next box half; text above the headline gives less. */
function densest(
  tree: Tree,
  passages: readonly Passage[],
  units: readonly number[],
  links: readonly number[],
  isProse: readonly boolean[],
  headline: number,
): number {
  const scores = new Float64Array(tree.elements.length)
  passages.forEach(({ element }, i) => {
    if (!isProse[i]) return
    let give = Math.min(units[i] as number, 600) * (1 - (links[i] as number)) * (headline >= 0 && i < headline ? 0.4 : 1)
    let id = tree.of[i] as number
    if (PARAGRAPH_TAG.test(element.tagName)) id = tree.parents[id] as number
    for (let step = 0; id >= 0 && step < 3; step++, give /= 2, id = tree.parents[id] as number) scores[id] = (scores[id] as number) + give
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

/** Looks at all passages once. `headline` is the index of the headline's passage or -1. */
export function surveyPage(passages: readonly Passage[], headline: number): Survey {
  const tree = indexTree(passages)
  const units = passages.map(({ text }) => text.length + 1.5 * hanIn(text))
  const links = passages.map(({ text, linkChars }) => (text.length > 0 ? linkChars / text.length : 0))
  const isProse = passages.map(
    ({ kind, text }, i) => (units[i] as number) >= MIN_PROSE && (links[i] as number) < 0.4 && kind !== 'heading' && HAS_STOP.test(text),
  )
  const isShortLink = passages.map(({ kind }, i) => (links[i] as number) > 0.95 && (units[i] as number) < 100 && kind !== 'heading')
  const inLinkList = passages.map((_, i) => [-2, -1, 0, 1, 2].every((step) => isShortLink[i + step] ?? true))
  const prose = sumUp(
    tree,
    units.map((size, i) => (isProse[i] ? size : 0)),
  )
  const linked = sumUp(
    tree,
    units.map((size, i) => size * (links[i] as number)),
  )
  const total = sumUp(tree, units)
  const mostProse = ((prose[0] ?? 0) + 1) * 0.6
  // Templates repeat the same class hundreds of times.
  const seenNames = new Map<string, number>()
  const ownNames: number[] = []
  const names: number[] = []
  const tags: number[] = []
  const itemprop: boolean[] = []
  const lists: number[] = []
  const articles: number[] = []
  tree.elements.forEach((element, id) => {
    const outer = tree.parents[id] as number
    const holdsMost = (prose[id] as number) > mostProse
    const label = namesOf(element)
    const own = seenNames.get(label) ?? nameBits(label)
    seenNames.set(label, own)
    ownNames.push(own)
    names.push((names[outer] ?? 0) | (holdsMost ? own & POSITIVE_NAMES : own))
    tags.push((tags[outer] ?? 0) | (holdsMost ? tagBits(element) & ~NOISE_TAGS : tagBits(element)))
    itemprop.push((itemprop[outer] ?? false) || element.getAttribute('itemprop') === 'articleBody')
    lists.push(isList(element) ? id : (lists[outer] ?? -1))
    articles.push(isArticleBox(element) ? id : (articles[outer] ?? -1))
  })
  const keys = passages.map(({ text }) => squeeze(text.slice(0, KEY)))
  const timesSeen = new Map<string, number>()
  for (const key of keys) timesSeen.set(key, (timesSeen.get(key) ?? 0) + 1)
  const parentProse = new Map<number, number>()
  passages.forEach((_, i) => {
    const parent = tree.parents[tree.of[i] as number] as number
    if (isProse[i] && parent >= 0) parentProse.set(parent, (parentProse.get(parent) ?? 0) + (units[i] as number))
  })
  const hopsUp = new Map<number, number>()
  for (let id = densest(tree, passages, units, links, isProse, headline), step = 0; id >= 0; id = tree.parents[id] as number)
    hopsUp.set(id, step++)
  const hops = (id: number): number => {
    for (let outer = id; outer >= 0; outer = tree.parents[outer] as number) {
      const known = hopsUp.get(outer)
      if (known !== undefined) return known
    }
    return 99
  }
  const isHan = passages.reduce((sum, { text }) => sum + hanIn(text), 0) * 2.5 > (total[0] ?? 0) * 0.35
  const shapes = surveyShapes(passages, units, links, isProse)
  return {
    tree,
    units,
    links,
    isProse,
    inLinkList,
    keys,
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
    shapes,
    parentProse,
    hops,
    isHan,
  }
}
