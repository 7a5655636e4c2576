// Which institutions a passage is about. Apart from group.ts, so that windows which only file highlights carry no word lists.
import type { InstitutionInArticle } from './model.ts'

/** A full stop after these, or after a single capital, ends an abbreviation and not a sentence; nor does one before a small letter or bracket. */
const SENTENCE_END =
  /[。！？!?；;\n]|(?<!\b(?:Corp|Inc|Ltd|Co|Cos|Bros|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|St|No|vs|approx|est|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|[A-Z]))\.(?=\s+[^\s\p{Ll}(]|\s*$)/gu

/** The sentence around [start, end): from after the last sentence end before it to the next one behind it. */
function sentenceAround(text: string, start: number, end: number): { from: number; to: number } {
  let from = 0
  let to = text.length
  // 2,000 units either way are more than any sentence; the bound keeps a page without full stops cheap.
  const floor = Math.max(0, start - 2000)
  for (const match of text.slice(floor, start).matchAll(SENTENCE_END)) from = floor + match.index + 1
  const after = text.slice(Math.max(start, end - 1), end + 2000).search(SENTENCE_END)
  if (after >= 0) to = Math.max(end, Math.max(start, end - 1) + after)
  return { from: Math.max(from, floor), to: Math.min(to, end + 2000) }
}

/** Keys of the institutions mentioned inside [start, end) or, when there is none, in the sentence around it. In order of `groups`. */
export function institutionsWithin(groups: readonly InstitutionInArticle[], text: string, start: number, end: number): string[] {
  const keysIn = (from: number, to: number): string[] =>
    groups.filter((group) => group.mentions.some((mention) => mention.start < to && mention.end > from)).map((group) => group.key)
  const inside = keysIn(start, end)
  if (inside.length > 0) return inside
  const { from, to } = sentenceAround(text, start, end)
  return keysIn(from, to)
}
