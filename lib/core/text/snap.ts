// Makes a selection reach to the words or sentences that it begins and ends in. Chinese words come from the browser's own dictionary.
import type { Snapping } from '#lib/core/settings.ts'

interface Span {
  readonly start: number
  readonly end: number
}

/**
 * The span of `text` grown to whole words or sentences; never smaller than it was. `text` is one paragraph or a few, `language` its
 * BCP 47 tag. Offsets are UTF-16 units. Line breaks of HTML source count as spaces, since no reader sees them.
 */
export function snap(text: string, { start, end }: Span, snapping: Snapping, language: string): Span {
  if (snapping === 'off' || start >= end) return { start, end }
  const plain = text.replace(/\s/gu, ' ')
  const pieces = snapping === 'word' ? words(plain, language) : sentences(plain, language)
  const first = pieces.find((piece) => piece.start <= start && start < piece.end)
  const last = pieces.findLast((piece) => piece.start < end && end <= piece.end)
  return { start: Math.min(first?.start ?? start, start), end: Math.max(last?.end ?? end, end) }
}

function segmenter(language: string, granularity: 'word' | 'sentence'): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity })
  } catch {
    return new Intl.Segmenter(undefined, { granularity }) // "und", or a tag that is none.
  }
}

/** Words only: punctuation and spaces between them are nothing to grow to. Firefox calls no Chinese word `isWordLike`. */
function words(text: string, language: string): Span[] {
  return Array.from(segmenter(language, 'word').segment(text))
    .filter(({ segment }) => /[\p{L}\p{N}]/u.test(segment))
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }))
}

/** What a full stop belongs to without ending the sentence: titles, legal forms, initials, months, agencies' abbreviations. */
const NOT_AN_END =
  /(?:^|[\s(“"'])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|St|Jr|Sr|Inc|Corp|Co|Cos|Ltd|Bros|No|vs|approx|est|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|(?:\p{L}\.)+\p{L})\.\s*$/u

/** Without the spaces between them. */
function sentences(text: string, language: string): Span[] {
  const found: { start: number; end: number }[] = []
  let open: number | undefined
  for (const { index, segment } of segmenter(language, 'sentence').segment(text)) {
    open ??= index
    if (NOT_AN_END.test(text.slice(Math.max(open, index + segment.length - 24), index + segment.length))) continue
    found.push({ start: open, end: index + segment.length })
    open = undefined
  }
  if (open !== undefined) found.push({ start: open, end: text.length })
  return found.map(({ start, end }) => {
    const whole = text.slice(start, end)
    return { start: start + (whole.length - whole.trimStart().length), end: end - (whole.length - whole.trimEnd().length) }
  })
}
