// Bylines, datelines, share bars and editors' names that stand inside the body's own box, above and below the text.
import type { Passage } from './passage.ts'
import { bitsOfPhrases, PHRASE_NAMES } from './phrases.ts'

const ABOVE = bitsOfPhrases('byline', 'dateline', 'readtime', 'share', 'advert', 'signup')
const BELOW = bitsOfPhrases('tail', 'tailLatin', 'editor', 'share', 'signup', 'copyright', 'more', 'advert', 'readtime', 'bio', 'desk')
/** Never anybody's sentence, wherever it stands. */
const STANDING = bitsOfPhrases('advert', 'control')
const ALSO = bitsOfPhrases('also')
const SIGNUP = bitsOfPhrases('signup')
/** Asks the reader to subscribe: no sentence of a story begins so. */
const INVITATION =
  /^(?:sign up (?:to|for|now|here|today|and)\b|subscribe (?:to|now|here|today|for)\b|never miss\b|get .{0,60}\b(?:newsletter|inbox|delivered)|join .{0,40}\b(?:newsletter|mailing list))/i
const LONGEST_INVITATION = 200
/** Body sentences are longer than this, in units; generous for Han text. */
const SENTENCE = 90
const MOST_AT_AN_EDGE = 12

/** A line that is kept so far. */
export interface KeptLine {
  readonly passage: Passage
  /** Length in units. */
  readonly size: number
  /** The kinds of boilerplate it reads like, as bits. */
  readonly says: number
}

const isSentence = ({ passage, size }: KeptLine): boolean => passage.kind === 'paragraph' && size > SENTENCE
const phraseOf = ({ says }: KeptLine, wanted: number): string | undefined =>
  (says & wanted) === 0 ? undefined : PHRASE_NAMES.find((_, bit) => (((says & wanted) >> bit) & 1) === 1)

/**
 * Lines to leave out, with the phrase that betrays them. Looks from both ends up to the first sentence; standing adverts,
 * invitations to subscribe and links to other stories go anywhere.
 */
export function furnitureAtEdges(kept: readonly KeptLine[]): Map<Passage, string> {
  const found = new Map<Passage, string>()
  for (const line of kept.slice(0, MOST_AT_AN_EDGE)) {
    if (isSentence(line)) break
    const phrase = line.passage.kind === 'heading' ? undefined : phraseOf(line, ABOVE)
    if (phrase) found.set(line.passage, phrase)
  }
  for (const line of kept.slice(-MOST_AT_AN_EDGE).reverse()) {
    const phrase = phraseOf(line, BELOW)
    if (phrase) found.set(line.passage, phrase)
    else if (isSentence(line)) break
  }
  for (const { passage, says } of kept) {
    const { text, linkChars, kind } = passage
    if ((says & SIGNUP) !== 0 && text.length < LONGEST_INVITATION && INVITATION.test(text)) found.set(passage, 'signup')
    else if (text.length < 40 && kind !== 'table-row' && (says & STANDING) !== 0) found.set(passage, 'advert')
    // "Related: …" in the midst of a text leads to another story.
    else if (linkChars > 0.4 * text.length && (says & ALSO) !== 0) found.set(passage, 'also')
  }
  return found
}
