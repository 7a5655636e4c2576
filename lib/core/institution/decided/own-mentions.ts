// Where the reader's own institutions are named in a text: any number of names at once, longest first, linear in the text.
import { DIGIT, HAN, LATIN, UPPER } from '../key.ts'
import { endAt, keyOf, type Stream } from '../stream.ts'
import type { OwnInstitution } from './model.ts'

export interface OwnHit {
  readonly start: number
  readonly end: number
  readonly owner: OwnInstitution
  /** The surface is its name and no alias. */
  readonly ownName: boolean
}

interface Name {
  readonly key: string
  /** `title`: begins with a capital; `caps`: all capitals, as short acronyms are; `any`: as it comes. */
  readonly letters: 'any' | 'title' | 'caps'
  readonly owner: OwnInstitution
  readonly ownName: boolean
}

type Names = ReadonlyMap<number, readonly Name[]>

const WORD = LATIN | DIGIT
/** One character is no name: it would be found everywhere. */
const SHORTEST = 2

function lettersOf(written: string): Name['letters'] {
  const letters = written.replace(/[^\p{Lu}\p{Ll}]/gu, '')
  if (!/^\p{Lu}/u.test(letters)) return 'any'
  return letters.length <= 5 && letters === letters.toUpperCase() ? 'caps' : 'title'
}

const slot = (first: number, second: number): number => first * 0x10000 + second

function namesOf(own: readonly OwnInstitution[]): Names {
  const names = new Map<number, Name[]>()
  for (const owner of own) {
    for (const written of [owner.name, ...owner.aliases]) {
      const key = keyOf(written)
      if (key.length < SHORTEST) continue
      const at = slot(key.charCodeAt(0), key.charCodeAt(1))
      const name = { key, letters: lettersOf(written), owner, ownName: written === owner.name }
      const group = names.get(at)
      if (group) group.push(name)
      else names.set(at, [name])
    }
  }
  for (const group of names.values()) group.sort((a, b) => b.key.length - a.key.length)
  return names
}

/** A list is compiled once as long as the caller hands in the same one. */
const compiled = new WeakMap<readonly OwnInstitution[], Names>()

function compile(own: readonly OwnInstitution[]): Names {
  const known = compiled.get(own)
  if (known) return known
  const names = namesOf(own)
  compiled.set(own, names)
  return names
}

function standsAt(stream: Stream, start: number, { key, letters }: Name): boolean {
  const { codes, classes, length } = stream
  const end = start + key.length
  if (end > length) return false
  for (let i = 2; i < key.length; i++) if (codes[start + i] !== key.charCodeAt(i)) return false
  // Latin names end where the word ends; Han names anywhere.
  if ((classes[end - 1] ?? 0) & WORD && end < length && (classes[end] ?? 0) & WORD) return false
  if (letters === 'any') return true
  for (let i = start; i < end; i++) {
    const bits = classes[i] ?? 0
    if (!(bits & LATIN)) continue
    if (!(bits & UPPER)) return false
    if (letters === 'title') return true
  }
  return true
}

/** Leftmost-longest, without overlaps, in UTF-16 offsets of the stream's text. */
export function ownMentions(stream: Stream, own: readonly OwnInstitution[]): OwnHit[] {
  if (own.length === 0) return []
  const names = compile(own)
  const { codes, classes, at, length } = stream
  const hits: OwnHit[] = []
  for (let i = 0; i + 1 < length; i++) {
    const group = names.get(slot(codes[i] ?? 0, codes[i + 1] ?? 0))
    if (!group) continue
    const bits = classes[i] ?? 0
    if (bits & WORD && !(bits & HAN) && i > 0 && (classes[i - 1] ?? 0) & WORD) continue
    const name = group.find((each) => standsAt(stream, i, each))
    if (!name) continue
    hits.push({ start: at[i] ?? 0, end: endAt(stream, i + name.key.length), owner: name.owner, ownName: name.ownName })
    i += name.key.length - 1
  }
  return hits
}
