// Bylines, datelines, share bars and editors' names that stand inside the body's own box, above and below the text.
import type { Passage } from './passage.ts'
import { bitsOfPhrases, PHRASE_NAMES, phraseBits } from './phrases.ts'

const ABOVE = bitsOfPhrases('byline', 'dateline', 'readtime', 'share', 'advert', 'signup')
const BELOW = bitsOfPhrases('tail', 'tailLatin', 'editor', 'share', 'signup', 'copyright', 'more', 'advert', 'readtime')
const ADVERT = bitsOfPhrases('advert')
/** Body sentences are longer than this; the count is generous for Han text. */
const SENTENCE = 90
const MOST_AT_AN_EDGE = 12
const HAN = /[\u3400-\u9fff]/g

const isSentence = ({ text, kind }: Passage): boolean =>
  kind === 'paragraph' && text.length + 1.5 * (text.match(HAN)?.length ?? 0) > SENTENCE
const phraseOf = ({ text }: Passage, wanted: number): string | undefined => {
  const bits = phraseBits(text) & wanted
  return PHRASE_NAMES.find((_, bit) => ((bits >> bit) & 1) === 1)
}

/** Lines to leave out, with the phrase that betrays them. Looks from both ends up to the first sentence; standing adverts go anywhere. */
export function furnitureAtEdges(kept: readonly Passage[]): Map<Passage, string> {
  const found = new Map<Passage, string>()
  for (const passage of kept.slice(0, MOST_AT_AN_EDGE)) {
    if (isSentence(passage)) break
    const phrase = passage.kind === 'heading' ? undefined : phraseOf(passage, ABOVE)
    if (phrase) found.set(passage, phrase)
  }
  for (const passage of kept.slice(-MOST_AT_AN_EDGE).reverse()) {
    const phrase = phraseOf(passage, BELOW)
    if (phrase) found.set(passage, phrase)
    else if (isSentence(passage)) break
  }
  for (const passage of kept) if (passage.text.length < 40 && (phraseBits(passage.text) & ADVERT) !== 0) found.set(passage, 'advert')
  return found
}
