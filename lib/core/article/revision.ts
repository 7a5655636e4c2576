// What a publisher did to an article since it was saved: figures that moved first, then the passages, and whether it says so.
import { diffIndices } from 'node-diff3'
import { densify } from '../annotation/dense.ts'
import { compareWords } from '../annotation/figures-compare.ts'
import type { Change } from '../annotation/model.ts'
import { foldHan } from '../text/fold-han.ts'
import type { ArticleTime, Block } from './model.ts'
import { diffWords, type Piece } from './text-diff.ts'

export interface Passage {
  readonly kind: 'edited' | 'added' | 'removed'
  readonly headline: boolean
  readonly pieces: readonly Piece[]
}

export interface ArticleRevision {
  /** When the text compared with was saved, ISO 8601 UTC. */
  readonly savedAt: string
  /** `stated`: the text names a correction or update; `dated`: only the time of the last change is another; `silent`: neither. */
  readonly notice: 'stated' | 'dated' | 'silent'
  /** Figures, dates, directions and negations that are others now, in the order of the text. */
  readonly figures: readonly Change[]
  /** In the order of the text as it is now. */
  readonly passages: readonly Passage[]
  /** Passages beyond the most that are kept. */
  readonly more: number
}

/** What is compared of a text; an article text has one line for each block, the title first. */
interface Version {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly partial: boolean
  readonly modifiedAt?: ArticleTime | undefined
  /** Set where the text is one page of several. */
  readonly part?: unknown
}

const MOST_PASSAGES = 60
const MOST_FIGURES = 40
/** Characters of a passage that are kept. */
const LONGEST = 1500
/** Two paragraphs are the same one, edited, when this share of their pairs of characters is common (Dice's coefficient). */
const ALIKE = 0.4

/** Words by which a paper says that it has changed a story. */
const NOTICE =
  /更正|勘误|订正|编者[按注]|特此说明|已更新|更新[：:]|\b(?:corrects?|corrected|corrections?|clarif(?:y|ies|ied|ication)|editor[’']s note|updates? (?:with|to|throughout)|(?:earlier|previous) version)\b/i

interface Line {
  readonly text: string
  readonly key: string
  readonly headline: boolean
}

/** Undefined when the words are the same. Lines that only changed places are no change. */
export function reviseArticle(saved: Version & { readonly savedAt: string }, now: Version): ArticleRevision | undefined {
  const [a, b] = inOneScript(linesOf(saved), linesOf(now))
  // A page that shows a part of an article today and all of it tomorrow has not been edited.
  const whole = saved.partial === now.partial && now.part === undefined
  const passages = hunks(a, b).filter(({ kind }) => whole || kind === 'edited')
  if (passages.length === 0) return undefined
  // Of a headline that says something else altogether no figure has moved.
  const figures = passages.flatMap(({ old, is }) =>
    old && is && alike(old.key, is.key) >= ALIKE ? compareWords(old.text, is.text).filter(({ kind }) => kind !== 'wording') : [],
  )
  return {
    savedAt: saved.savedAt,
    notice: noticeOf(passages, saved, now),
    figures: withoutRepeats(figures).slice(0, MOST_FIGURES),
    passages: passages.slice(0, MOST_PASSAGES).map(shown),
    more: Math.max(0, passages.length - MOST_PASSAGES),
  }
}

/** Headline and lead tell the same change. */
const withoutRepeats = (changes: readonly Change[]): Change[] =>
  changes.filter((change, i) => changes.findIndex((other) => other.old === change.old && other.new === change.new) === i)

/** A page switched from simplified to traditional characters has the same words; what differs besides is shown in simplified ones. */
function inOneScript(a: readonly Line[], b: readonly Line[]): [readonly Line[], readonly Line[]] {
  const plain = new Map(a.map(({ text, key }) => [key, densify(text).text]))
  const isSwitched = b.some(({ text, key }) => plain.has(key) && plain.get(key) !== densify(text).text)
  const fold = (lines: readonly Line[]) => lines.map((line) => ({ ...line, text: foldHan(line.text) }))
  return isSwitched ? [fold(a), fold(b)] : [a, b]
}

interface Difference {
  readonly kind: Passage['kind']
  readonly old?: Line
  readonly is?: Line
}

function hunks(a: readonly Line[], b: readonly Line[]): Difference[] {
  const old = new Set(a.map(({ key }) => key))
  const is = new Set(b.map(({ key }) => key))
  return diffIndices(
    a.map(({ key }) => key),
    b.map(({ key }) => key),
  ).flatMap(({ buffer1: [from, olds], buffer2: [to, news] }) =>
    paired(
      a.slice(from, from + olds).filter(({ key }) => !is.has(key)),
      b.slice(to, to + news).filter(({ key }) => !old.has(key)),
    ),
  )
}

/** Each new line with the first old one that it is an edit of; what is left was added or removed. */
function paired(olds: readonly Line[], news: readonly Line[]): Difference[] {
  const left = [...olds]
  const found = news.map((is): Difference => {
    const at = left.findIndex((old) => (old.headline && is.headline) || alike(old.key, is.key) >= ALIKE)
    const [old] = at < 0 ? [] : left.splice(at, 1)
    return old ? { kind: 'edited', old, is } : { kind: 'added', is }
  })
  return [...found, ...left.map((old): Difference => ({ kind: 'removed', old }))]
}

function alike(a: string, b: string): number {
  const pairs = (text: string) => new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)))
  const [x, y] = [pairs(a), pairs(b)]
  return (2 * [...x].filter((pair) => y.has(pair)).length) / Math.max(1, x.size + y.size)
}

/** Counters and buttons that extraction took for text change from visit to visit: a line of prose ends in a sign or is long. */
function linesOf({ text, blocks }: Version): Line[] {
  const kinds = new Map(blocks.map(({ start, kind }) => [start, kind]))
  let start = 0
  return text.split('\n').flatMap((line, i) => {
    const kind = kinds.get(start) ?? 'paragraph'
    start += line.length + 1
    const key = densify(foldHan(line)).text
    const isProse = i === 0 || (kind !== 'paragraph' && kind !== 'caption') || /[。！？；，.!?;,]/.test(line) || line.length >= 40
    return key !== '' && isProse ? [{ text: line, key, headline: i === 0 }] : []
  })
}

function noticeOf(passages: readonly Difference[], saved: Version, now: Version): ArticleRevision['notice'] {
  const isNew = ({ old, is }: Difference) => is !== undefined && NOTICE.test(is.text) && !(old && NOTICE.test(old.text))
  if (passages.some(isNew)) return 'stated'
  return now.modifiedAt && now.modifiedAt.iso !== saved.modifiedAt?.iso ? 'dated' : 'silent'
}

function shown({ kind, old, is }: Difference): Passage {
  const [was, has] = [old?.text.slice(0, LONGEST) ?? '', is?.text.slice(0, LONGEST) ?? '']
  return { kind, headline: (is ?? old)?.headline ?? false, pieces: diffWords(was, has) }
}
