// Is an ambiguous name meant as the institution here? Only when the article gives evidence.
import {
  ACTS_EN,
  AFTER_EN,
  AFTER_EN_WEAK,
  AFTER_MEDIA,
  AFTER_ZH,
  AFTER_ZH_LATER,
  BEFORE_EN,
  BEFORE_MEDIA,
  BEFORE_ZH,
  DOES_ZH,
  GOES_ON,
  LEGAL_AFTER_EN,
  LEGAL_AFTER_ZH,
  NEEDS_CUE,
} from './cues.ts'
import { ACRONYM, COMMON, PLACE, SHORT } from './format.ts'
import type { Gazetteer } from './gazetteer.ts'
import { HAN, LATIN, UPPER } from './key.ts'
import { isFunctionWord, isSingleStop, isWord } from './lexicon.ts'
import type { Hit } from './scan.ts'
import { endAt, type Stream } from './stream.ts'

/** What the article has shown so far. */
export interface Shown {
  /** Institutions surely meant somewhere in the article. */
  readonly institutions: ReadonlySet<number>
  /** Countries of those. */
  readonly countries: ReadonlySet<string>
  /** Hits with their own code right behind them. */
  readonly ticketed: ReadonlySet<Hit>
  /** Hits in an enumeration with a sure name or with two other candidates. */
  readonly listed: ReadonlySet<Hit>
  /** A central bank other than China's is surely meant somewhere. */
  readonly otherCentralBank: boolean
  /** Hits that touch the sure name behind them. */
  readonly glued: ReadonlySet<Hit>
}

const WINDOW = 24

const TITLE = /^ (?:Chair|Chairman|Chairwoman|Governor|President|CEO|CFO|Chief|Vice|Director)\b/

/** Is the word before or after written with a capital, in the same sentence? Then the name may be a part of another one. */
function besideCapital(stream: Stream, start: number, end: number): boolean {
  const { codes, classes } = stream
  // Fed Chair Jerome Powell: a title is no part of the name.
  if (codes[end] === 0x20 && (classes[end + 1] ?? 0) & UPPER && !TITLE.test(stream.text.slice(endAt(stream, end), endAt(stream, end) + 12)))
    return true
  if (start < 2 || codes[start - 1] !== 0x20) return false
  let i = start - 2
  while (i > 0 && (classes[i] ?? 0) & LATIN && (classes[i - 1] ?? 0) & LATIN) i--
  return ((classes[i] ?? 0) & UPPER) !== 0
}

/** Nothing before it that it could be the rest of: 鲍|威尔表示. A word, a particle or no Han character stands there. */
export function standsFree(text: string, start: number): boolean {
  const before = text.charAt(start - 1)
  return !/[\u3400-\u9fff]/.test(before) || isSingleStop(before) || isWord(text.slice(Math.max(0, start - 2), start))
}

/** SBI Holdings is not SBI: a capitalised word that is no title follows. */
function partOfLonger(text: string, end: number): boolean {
  return /^ (?:Holdings|Group|Capital|Securities|Bank|Financial|Ventures|International|Global|Corp|Inc|Partners)\b/.test(
    text.slice(end, end + 16),
  )
}

/** Does the sentence or the line begin here? There every word has a capital. */
function startsSentence(text: string, start: number): boolean {
  return start === 0 || /(?:^|[.!?:;。！？：“"「（(*•|>\n-])\s*["“'‘(]*$/.test(text.slice(Math.max(0, start - 6), start))
}

/** A headline in capitals says nothing: more than half of the longer words of the line begin with one. */
function inHeadline(text: string, start: number, end: number, titleEnd: number): boolean {
  if (start < titleEnd) return true
  const from = Math.max(0, start - 200)
  const before = text.slice(from, start)
  const behind = text.slice(end, end + 200)
  const next = behind.indexOf('\n')
  const line = before.slice(before.lastIndexOf('\n') + 1) + text.slice(start, end) + behind.slice(0, next < 0 ? undefined : next)
  const words = line.match(/[A-Za-z]{4,}/g) ?? []
  return words.length > 2 && words.filter((word) => word.charAt(0) !== word.charAt(0).toLowerCase()).length * 2 > words.length
}

/** Grades of credit: the rating, never the body whose initials they are. */
const GRADE = /^(?:A{1,3}|B{1,3}|C{1,3})$/

/** A word of something else: 长江中下游, 太平洋海域, “平安金管家” (the quotation goes on behind the name). */
function isPartOfThing(text: string, start: number, end: number): boolean {
  if (GOES_ON[text.slice(start, end)]?.test(text.slice(end, end + 4))) return true
  return (
    /["“「『《]/.test(text.charAt(start - 1)) &&
    /[\u3400-\u9fff]/.test(text.charAt(end)) &&
    !LEGAL_AFTER_ZH.test(text.slice(end, end + WINDOW))
  )
}

/** Does a clause begin here? Nothing stands before the name that could be the rest of it. */
const opensClause = (text: string, start: number): boolean => start === 0 || /[\s,，。；;：:、“"「（(》】]/.test(text.charAt(start - 1))

/** An everyday word at the beginning of a sentence, and nothing behind it that a company does: Apple harvests, Total output. */
const opensWithWord = (text: string, surface: string, start: number, end: number, titleEnd: number): boolean =>
  start >= titleEnd &&
  /^[A-Z][a-z]+$/.test(surface) &&
  startsSentence(text, start) &&
  !ACTS_EN.test(text.slice(end, end + WINDOW)) &&
  !LEGAL_AFTER_EN.test(text.slice(end, end + WINDOW))

/** 0 = no evidence; else how good it is (0–1). */
export function evidenceFor(gazetteer: Gazetteer, stream: Stream, hit: Hit, shown: Shown, titleEnd: number): number {
  const { text } = stream
  const start = stream.at[hit.start] ?? 0
  const end = endAt(stream, hit.end)
  if (shown.ticketed.has(hit)) return 1
  if (shown.glued.has(hit)) return 0
  // A name that is a verb as well (联合) means the verb unless its legal form says otherwise.
  if (isFunctionWord(text.slice(start, end))) return LEGAL_AFTER_ZH.test(text.slice(end, end + WINDOW)) ? 0.9 : 0
  const surface = text.slice(start, end)
  if (hit.certainty === ACRONYM && GRADE.test(surface)) return 0
  if (isPartOfThing(text, start, end)) return 0
  // Two characters and 控股 may be another house of that name.
  if (hit.certainty === SHORT && LEGAL_AFTER_ZH.test(text.slice(end, end + WINDOW))) return 0.75
  if (shown.institutions.has(hit.target) && hit.certainty !== PLACE) return opensWithWord(text, surface, start, end, titleEnd) ? 0 : 0.9
  const before = text.slice(Math.max(0, start - WINDOW), start)
  const after = text.slice(end, end + WINDOW)
  const han = ((stream.classes[hit.end - 1] ?? 0) & HAN) !== 0
  if (hit.certainty === ACRONYM && partOfLonger(text, end)) return 0
  if (han ? LEGAL_AFTER_ZH.test(after) : LEGAL_AFTER_EN.test(after)) return 0.9
  if (hit.certainty === ACRONYM && shown.listed.has(hit)) return 0.8
  if (hit.certainty === ACRONYM) return shown.countries.has(gazetteer.country(hit.target)) ? 0.7 : 0
  if (gazetteer.kind(hit.target) === 'media' && (!han || standsFree(text, start)) && (BEFORE_MEDIA.test(before) || AFTER_MEDIA.test(after)))
    return 0.8
  if (shown.listed.has(hit)) return 0.8
  // 央行 alone is the one at home, where no other central bank is named.
  if (surface === '央行' && opensClause(text, start) && !shown.otherCentralBank) return 0.7
  if (hit.certainty === SHORT) return han && opensClause(text, start) && DOES_ZH.test(after) ? 0.7 : 0
  if (han)
    return hit.certainty === COMMON || hit.certainty === PLACE
      ? ((AFTER_ZH.test(after) || AFTER_ZH_LATER.test(after)) && standsFree(text, start)) || BEFORE_ZH.test(before)
        ? 0.7
        : 0
      : 0
  if (inHeadline(text, start, end, titleEnd)) return 0
  if (BEFORE_EN.test(before) && !besideCapital(stream, hit.end, hit.end)) return 0.8
  if (besideCapital(stream, hit.start, hit.end)) return 0
  if (AFTER_EN.test(after)) return 0.7
  if (AFTER_EN_WEAK.test(after) && !startsSentence(text, start)) return 0.7
  // Two words with capitals inside a sentence that has small ones are a name: Royal Gold, Sun Communities.
  if (surface.includes(' ') && /^[A-Z].* [A-Z]/.test(surface)) return 0.6
  const named = NEEDS_CUE.test(surface) || /(?:^|[^A-Za-z])(?:the|a|an|this|that|our|your|every|each|no) $/i.test(before)
  return startsSentence(text, start) || named ? 0 : 0.6
}
