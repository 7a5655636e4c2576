// Boxes of one make: cards of a list, posts of a thread, shelves of a shop. Counted by what most of them hold.
import type { Passage } from '../extract/passage.ts'
import type { IndexedTree } from '../extract/tree.ts'
import { nameIn, tagOf } from '../plain.ts'
import { isDate, isPostLine, isPrice } from './line-words.ts'

export interface Boxes {
  /** How many boxes of one make most of which have a first line or heading that is a link: cards of a list. */
  readonly cards: number
  /** … each with a price. */
  readonly priced: number
  /** … each with words of its own, and a date or a button of forums, and no linked heading: posts. */
  readonly posts: number
  /** Share of the page's unlinked text that stands in posts outside the first. */
  readonly replies: number
  /** Share of the kept text that stands in cards or posts outside the box that holds most of it, 0–1. */
  readonly spread: number
  /** The same for cards that each have a linked title and a date, or the share inside when each is short: a list of stories with their summaries. */
  readonly listed: number
  /** How many boxes of one make begin with the time of day: flashes in a row. */
  readonly clocked: number
}

const MIN_BOXES = 3
/** Boxes smaller than this are cells and menu entries. */
const MIN_UNITS = 25
/** A linked heading is a title when it is longer than a name. */
const MIN_HEADING = 12
/** Stories that make a list, and units up to which a card is one with a summary. */
const MANY_STORIES = 5
const SUMMARY = 600
/** Share of the boxes of one make that must hold what the make is counted for. */
const MOST = 0.6
const CLOCK = /^\d{1,2}:\d\d(?::\d\d)?$/

/** A post or card is never farther above its lines. */
const LEVELS = 12

interface Box {
  readonly passages: number[]
}

const makeOf = (element: Element): string => `${tagOf(element)}.${nameIn(element, 'class').split(/\s+/)[0]}`

/** `units`, `kept` and `tree` go with `passages`. */
export function surveyBoxes(passages: readonly Passage[], tree: IndexedTree, units: readonly number[], kept: ReadonlySet<Passage>): Boxes {
  const makes = new Map<string, Map<number, Box>>()
  const known: string[] = []
  passages.forEach((_, i) => {
    for (let id = tree.of[i] as number, level = 0; level < LEVELS; id = tree.parents[id] as number, level++) {
      const parent = tree.parents[id] ?? -1
      if (parent < 0) break
      known[id] ??= `${parent} ${makeOf(tree.elements[id] as Element)}`
      const key = known[id] as string
      const boxes = makes.get(key) ?? new Map<number, Box>()
      makes.set(key, boxes)
      const box = boxes.get(id) ?? { passages: [] }
      boxes.set(id, box)
      box.passages.push(i)
    }
  })
  const isShort = (i: number): boolean => (units[i] as number) < 160
  const shareLinked = (i: number): number => (passages[i] as Passage).linkChars / ((passages[i] as Passage).text.length + 1)
  const unlinked = units.map((size, i) => size * (1 - shareLinked(i)))
  const has = (box: Box, test: (i: number) => boolean): boolean => box.passages.some(test)
  const isTitle = (i: number): boolean =>
    shareLinked(i) > 0.7 && (units[i] as number) >= ((passages[i] as Passage).kind === 'heading' ? MIN_HEADING : MIN_UNITS)
  const isDated = (i: number): boolean => isShort(i) && isDate((passages[i] as Passage).text)
  const isPriced = (i: number): boolean => isShort(i) && isPrice((passages[i] as Passage).text)
  const isPosted = (i: number): boolean => isShort(i) && isPostLine((passages[i] as Passage).text)
  const sumOf = (box: Box, values: readonly number[]): number => box.passages.reduce((sum, i) => sum + (values[i] as number), 0)
  const ours = passages.map((passage, i) => (kept.has(passage) ? (units[i] as number) : 0))
  const keptUnits = ours.reduce((sum, size) => sum + size, 1)
  const allUnlinked = unlinked.reduce((sum, size) => sum + size, 1)
  const found = { cards: 0, priced: 0, posts: 0, replies: 0, spread: 0, listed: 0, clocked: 0 }
  for (const all of makes.values()) {
    if (all.size < MIN_BOXES) continue
    const boxes = [...all.values()].filter((box) => sumOf(box, units) >= MIN_UNITS)
    if (boxes.length < MIN_BOXES) continue
    const count = (test: (box: Box) => boolean): number => {
      const yes = boxes.filter(test).length
      return yes >= MOST * boxes.length ? yes : 0
    }
    const cards = count((box) => has(box, isTitle))
    const posts = count(
      (box) =>
        box.passages.length > 1 &&
        sumOf(box, unlinked) > 60 &&
        !isTitle(box.passages[0] as number) &&
        (has(box, isDated) || has(box, isPosted)),
    )
    found.cards = Math.max(found.cards, cards)
    found.posts = Math.max(found.posts, posts)
    found.priced = Math.max(
      found.priced,
      count((box) => has(box, isPriced)),
    )
    found.clocked = Math.max(
      found.clocked,
      count((box) => box.passages.length > 1 && CLOCK.test((passages[box.passages[0] as number] as Passage).text)),
    )
    if (posts > 0) {
      const sizes = boxes.map((box) => sumOf(box, unlinked))
      found.replies = Math.max(found.replies, sizes.slice(1).reduce((sum, size) => sum + size, 0) / allUnlinked)
    }
    if (cards + posts === 0) continue
    const sizes = boxes.map((box) => sumOf(box, ours))
    const away = (sizes.reduce((sum, size) => sum + size, 0) - Math.max(...sizes)) / keptUnits
    found.spread = Math.max(found.spread, away)
    const stories = count((box) => has(box, isTitle) && has(box, isDated))
    if (stories === 0) continue
    // What was taken for the body may be the summary of one story among many.
    const summaries =
      stories < MANY_STORIES ? 0 : boxes.reduce((sum, box, i) => sum + (sumOf(box, units) < SUMMARY ? (sizes[i] as number) : 0), 0)
    found.listed = Math.max(found.listed, away, summaries / keptUnits)
  }
  return found
}
