// Characters that make a name only by accident: 最新|产业 is not 新产业, 渠莎莎 is a person, the Nasdaq that rose is an index.

import { LEGAL_AFTER_EN } from './cues.ts'
import { SURE } from './format.ts'
import { HAN, LATIN } from './key.ts'
import { isWord } from './lexicon.ts'
import type { Hit } from './scan.ts'
import { endAt, GAP_SPACE, type Stream } from './stream.ts'

const PERSON_BEFORE = /(?:记者|作者|编辑|编译|撰文|摄影|通讯员|实习生|校对|责编|责任编辑)[:： /|]{0,3}[\u4e00-\u9fff]{0,2}$/

/** Given names and titles that make the next word a person: Tony Abbott, Mr Ford. */
const PERSON_TITLES: ReadonlySet<string> = new Set(
  'Mr Mrs Ms Dr Sir Lord Judge Justice Senator Sen Rep Gov James John Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Tony Mark Donald Steven Stephen Steve Paul Andrew Joshua Kenneth Ken Kevin Brian George Timothy Tim Ronald Edward Jason Jeffrey Jeff Ryan Jacob Gary Nicholas Nick Eric Jonathan Larry Justin Scott Brandon Benjamin Ben Samuel Sam Gregory Greg Alexander Alex Patrick Frank Raymond Jack Dennis Jerry Tyler Aaron Jose Adam Nathan Henry Douglas Doug Peter Pete Zachary Kyle Walter Harold Carl Jeremy Gerald Keith Roger Arthur Lawrence Sean Christian Albert Joe Ethan Austin Bruce Willie Jim Bill Bob Tom Dan Mike Dave Chris Matt Rob Ron Ed Fred Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Margaret Sandra Ashley Kimberly Emily Donna Michelle Carol Amanda Melissa Deborah Stephanie Rebecca Laura Helen Sharon Cynthia Kathleen Amy Angela Anna Ruth Brenda Pamela Nicole Katherine Virginia Catherine Christine Jane Janet Kate Julie Jan Harrison Walt Minister'.split(
    ' ',
  ),
)
const WORD_BEFORE = /([A-Z][a-z]+)\.? (?:[A-Z]\. )?$/

const slice = (stream: Stream, from: number, to: number): string => String.fromCharCode(...stream.codes.subarray(Math.max(0, from), to))

/**
 * Is a short Han name rather the end of one word and the beginning of another? Then a common word straddles its edge and
 * the rest of the name is a word too (最新|产业), or, for an ambiguous name, a common word straddles it at all (太平|洋).
 */
export function isAccident(stream: Stream, hit: Hit): boolean {
  const { start, end } = hit
  if (isPerson(stream, hit) || isClock(stream, hit)) return true
  if (end - start > 3 || !((stream.classes[start] ?? 0) & HAN)) return false
  if (isPartOfForeignName(stream, hit)) return true
  const before = slice(stream, start - 1, start + 1)
  const after = slice(stream, end - 1, end + 1)
  if (end - start === 3) {
    if (start > 0 && isWord(before) && isWord(slice(stream, start + 1, end))) return true
    return isWord(after) && isWord(slice(stream, start, end - 1)) && (hit.certainty !== SURE || after === '部门')
  }
  if (PERSON_BEFORE.test(slice(stream, start - 12, start))) return true
  // 出借人|保存: who does something is written with 人 behind the verb.
  if (stream.codes[start] === 0x4eba && (stream.classes[start - 1] ?? 0) & HAN && isWord(after)) return true
  // 大好|时机 is no 好时: both characters are bound by the words beside them.
  return start > 0 && isWord(before) && isWord(after)
}

/** 阿里·萨米扬: a middle dot joins the parts of a foreign name. */
function isPartOfForeignName(stream: Stream, { start, end }: Hit): boolean {
  const dot = (at: number): boolean => stream.codes[at] === 0xb7 || stream.codes[at] === 0x2022 || stream.codes[at] === 0x30fb
  return (
    (dot(end) && !((stream.classes[end + 1] ?? 0) & GAP_SPACE)) ||
    (dot(start - 1) && start > 1 && ((stream.classes[start - 2] ?? 0) & HAN) !== 0 && !((stream.classes[start] ?? 0) & GAP_SPACE))
  )
}

/** 5:50 AM. */
function isClock(stream: Stream, { start, end }: Hit): boolean {
  if (end - start !== 2 || slice(stream, start, end).charAt(1) !== 'm') return false
  return /\d ?$/.test(slice(stream, start - 2, start))
}

/** One Latin word behind a given name or a title is a surname, unless a legal form follows. */
export function isPerson(stream: Stream, hit: Hit): boolean {
  if (!((stream.classes[hit.start] ?? 0) & LATIN) || hit.end - hit.start > 14 || stream.codes[hit.start - 1] !== 0x20) return false
  for (let i = hit.start; i < hit.end; i++) if (stream.codes[i] === 0x20) return false
  const start = stream.at[hit.start] ?? 0
  const end = endAt(stream, hit.end)
  const title = WORD_BEFORE.exec(stream.text.slice(Math.max(0, start - 24), start))?.[1]
  return title !== undefined && PERSON_TITLES.has(title) && !LEGAL_AFTER_EN.test(stream.text.slice(end, end + 12))
}
