// Records → the names to look for: folded, without superfluous legal forms, each with its owner and how sure it is.
import {
  ACRONYM,
  CASE_ANY,
  CASE_NONE,
  CASE_TITLE,
  CASE_UPPER,
  COMMON,
  MAX_NAME,
  NEGATIVE,
  NO_INSTITUTION,
  PLACE,
  SHORT,
  SURE,
} from './format.ts'
import { withoutLegalEn, withoutLegalZh } from './legal-forms.ts'
import type { SourceRecord } from './record.ts'
import { CERTAIN_NAMES } from './reviewed.ts'
import { keyOf } from './stream.ts'

export interface NameEntry {
  readonly key: string
  readonly letterCase: number
  readonly certainty: number
  readonly ownName: boolean
  /** Index of the record, or NO_INSTITUTION. */
  readonly target: number
}

/** A name that two records claim. */
export interface Collision {
  readonly key: string
  readonly ids: readonly string[]
  readonly winner?: string
}

const CERTAINTY: Readonly<Record<string, number>> = { short: SHORT, common: COMMON, place: PLACE, acronym: ACRONYM }

/** Letter case that a written name asks of a text; see the CASE constants. */
function letterCaseOf(name: string): number {
  const letters = name.replace(/[^\p{Lu}\p{Ll}]/gu, '')
  if (letters === '' || /\p{Script=Han}/u.test(name)) return CASE_NONE
  const small = letters.toLowerCase()
  if (letters.charAt(0) === small.charAt(0)) return CASE_ANY
  return letters === letters.toUpperCase() && letters !== small && letters.length <= 5 && !name.includes(' ') ? CASE_UPPER : CASE_TITLE
}

const isHan = (name: string): boolean => /\p{Script=Han}/u.test(name)

/** Names of one record: key → entry without its legal form where the short form is a name of the record too. */
function namesOf(record: SourceRecord, target: number, phrases: ReadonlySet<string>): Map<string, NameEntry> {
  const flags = (record.ambiguous ?? []).filter((flag) => !CERTAIN_NAMES.has(flag.alias))
  const unsure = new Map(flags.map((flag) => [keyOf(flag.alias), CERTAINTY[flag.why] ?? COMMON]))
  const written = [...(record.aliases.zh ?? []), ...(record.aliases.en ?? [])]
  const own = new Set([record.name.zh, record.name.en].map((name) => keyOf(name ?? '')))
  const keys = new Map(written.map((name) => [keyOf(name), name]))
  const entries = new Map<string, NameEntry>()
  for (const [key, name] of keys) {
    const short = isHan(name) ? withoutLegalZh(key) : withoutLegalEn(key)
    // 招商局 alone is an office of any town, so 招商局集团 is stored as well.
    if (short !== key && keys.has(short) && !phrases.has(short)) continue
    if (key.length < 2 || key.length > MAX_NAME) continue
    const letterCase = letterCaseOf(name)
    entries.set(`${key}\n${letterCase}`, { key, letterCase, certainty: unsure.get(key) ?? SURE, ownName: own.has(key), target })
  }
  return entries
}

/**
 * All names of all records, contested ones given to the owner named in `decisions` (key → id). `collisions` lists every contested
 * name; one without a `winner` is undecided and belongs to nobody.
 */
export function nameEntries(
  records: readonly SourceRecord[],
  negatives: readonly string[],
  decisions: Readonly<Record<string, string>>,
): { entries: NameEntry[]; collisions: Collision[] } {
  const claims = new Map<string, NameEntry[]>()
  const phrases = new Set(negatives.map(keyOf))
  records.forEach((record, target) => {
    for (const [key, entry] of namesOf(record, target, phrases)) claims.set(key, [...(claims.get(key) ?? []), entry])
  })
  const entries: NameEntry[] = []
  const collisions: Collision[] = []
  for (const claimants of claims.values()) {
    const [first] = claimants
    if (!first) continue
    if (claimants.length === 1) {
      entries.push(first)
      continue
    }
    const ids = claimants.map((entry) => records[entry.target]?.id ?? '')
    const winner = ids.indexOf(decisions[first.key] ?? '')
    const chosen = claimants[winner]
    if (chosen) entries.push(chosen)
    collisions.push({ key: first.key, ids, ...(chosen ? { winner: ids[winner] ?? '' } : {}) })
  }
  for (const phrase of phrases) {
    if (phrase.length < 2 || phrase.length > MAX_NAME) continue
    entries.push({ key: phrase, letterCase: CASE_NONE, certainty: NEGATIVE, ownName: false, target: NO_INSTITUTION })
  }
  return { entries, collisions }
}
