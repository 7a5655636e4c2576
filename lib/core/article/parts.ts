// The pages of one article as one text: where each stands, what a newly seen one adds, and where words of a page are in the whole.
import type { InstitutionInArticle } from '#lib/core/institution/model.ts'
import type { ArticleContent, Block } from './model.ts'
import type { ArticleText } from './record.ts'

/** A page's own text within the article text; offsets in UTF-16 units, end exclusive. */
export interface PartPlace {
  /** Page number, from 1. */
  readonly number: number
  readonly start: number
  readonly end: number
}

type Joined = Pick<ArticleText, 'text' | 'blocks' | 'parts'>

/** What was put into a text, so that offsets into it can follow. */
export interface Insertion {
  readonly joined: Joined
  /** Where, and by how much everything from there on moved. */
  readonly at: number
  readonly by: number
  /** What an offset in the content's own text grows by in the joined one. */
  readonly shift: number
}

/** Where the body begins: after the title and its line end. */
const bodyStart = ({ text, blocks }: Pick<ArticleContent, 'text' | 'blocks'>): number => Math.min(text.length, (blocks[0]?.end ?? -1) + 1)

/** The places of a text that was just taken from one page of several; absent for an article on one page. */
export function partsOf(content: ArticleContent): { parts: readonly PartPlace[] } | Record<string, never> {
  return content.part ? { parts: [{ number: content.part.number, start: bodyStart(content), end: content.text.length }] } : {}
}

const moved = <Place extends { readonly start: number; readonly end: number }>(place: Place, at: number, by: number): Place =>
  place.start >= at ? { ...place, start: place.start + by, end: place.end + by } : place

const movedBlock = (block: Block, at: number, by: number): Block => ({
  ...moved(block, at, by),
  ...(block.cells ? { cells: block.cells.map((cell) => (cell >= at ? cell + by : cell)) } : {}),
})

/**
 * `stored` with the page `content` put in where its number says; undefined when there is nothing to add: the article is on one page, was stored from a
 * view that shows it whole, or the page is there already. Pages come in any order, and what is stored of a page is never replaced.
 */
export function withPart(stored: Joined, content: ArticleContent): Insertion | undefined {
  const { part } = content
  if (!part || !stored.parts || stored.parts.some(({ number }) => number === part.number)) return undefined
  const from = bodyStart(content)
  const piece = content.text.slice(from)
  const later = stored.parts.find(({ number }) => number > part.number)
  // Each page ends before the line end that parts it from the next.
  const at = later ? later.start : stored.text.length + 1
  const by = piece.length + 1
  const text = later ? `${stored.text.slice(0, at)}${piece}\n${stored.text.slice(at)}` : `${stored.text}\n${piece}`
  const shift = at - from
  const own = content.blocks.filter(({ start }) => start >= from).map((block) => movedBlock(block, 0, shift))
  const blocks = [...stored.blocks.map((block) => movedBlock(block, at, by)), ...own].sort((a, b) => a.start - b.start)
  const places = [...stored.parts.map((place) => moved(place, at, by)), { number: part.number, start: at, end: at + piece.length }]
  return { joined: { text, blocks, parts: places.sort((a, b) => a.start - b.start) }, at, by, shift }
}

/** The institutions of both: those known keep their order, what the page adds comes behind. */
export function withInstitutions(
  known: readonly InstitutionInArticle[],
  added: readonly InstitutionInArticle[],
  { at, by, shift }: Insertion,
): InstitutionInArticle[] {
  const fresh = new Map(
    added.map((institution) => [
      institution.key,
      institution.mentions.flatMap(({ start, end }) => (start + shift >= at ? [{ start: start + shift, end: end + shift }] : [])),
    ]),
  )
  const grown = known.map((institution) => ({
    ...institution,
    mentions: [...institution.mentions.map((place) => moved(place, at, by)), ...(fresh.get(institution.key) ?? [])].sort(
      (a, b) => a.start - b.start,
    ),
  }))
  const unknown = added.filter(({ key }) => !known.some((institution) => institution.key === key))
  return [...grown, ...unknown.map((institution) => ({ ...institution, mentions: fresh.get(institution.key) ?? [] }))]
}

/**
 * Where the words at `start`–`end` of a page's own text stand in the stored text: at the page's place when they read the same there, else where they
 * stand only once, else nowhere. Offsets into the stored text never name other words.
 */
export function placeInStored(
  stored: Joined,
  content: ArticleContent,
  { start, end }: { readonly start: number; readonly end: number },
): { start: number; end: number } | undefined {
  const words = content.text.slice(start, end)
  const part = stored.parts?.find(({ number }) => number === content.part?.number)
  const inTitle = end < bodyStart(content)
  const isComparable = part !== undefined || inTitle || (content.part === undefined && stored.parts === undefined)
  const shift = part && !inTitle ? part.start - bodyStart(content) : 0
  if (isComparable && stored.text.slice(start + shift, end + shift) === words) return { start: start + shift, end: end + shift }
  const once = stored.text.indexOf(words)
  return words !== '' && once >= 0 && stored.text.indexOf(words, once + 1) < 0 ? { start: once, end: once + words.length } : undefined
}
