// Where the reader's own institutions are named in a text: any number of names at once, longest first, linear in the text.
import { DIGIT, LATIN, UPPER } from '../key.ts'
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
  /** In units of a stream. */
  readonly length: number
  /** `title`: begins with a capital; `caps`: all capitals, as short acronyms are; `any`: as it comes. */
  readonly letters: 'any' | 'title' | 'caps'
  readonly owner: OwnInstitution
  readonly ownName: boolean
}

/** All names at once as a tree: one step per unit, however many names there are. */
interface Names {
  /** Node and unit (`step`) → next node; the root is 0. */
  readonly next: ReadonlyMap<number, number>
  /** The names that end at a node: one spelling may ask for capitals where another does not. */
  readonly ends: ReadonlyMap<number, readonly Name[]>
}

const WORD = LATIN | DIGIT
/** One character is no name: it would be found everywhere. */
const SHORTEST = 2

function lettersOf(written: string): Name['letters'] {
  const letters = written.replace(/[^\p{Lu}\p{Ll}]/gu, '')
  if (!/^\p{Lu}/u.test(letters)) return 'any'
  return letters.length <= 5 && letters === letters.toUpperCase() ? 'caps' : 'title'
}

const step = (node: number, code: number): number => node * 0x10000 + code

function namesOf(own: readonly OwnInstitution[]): Names {
  const next = new Map<number, number>()
  const ends = new Map<number, Name[]>()
  let nodes = 1
  for (const owner of own) {
    for (const written of [owner.name, ...owner.aliases]) {
      const key = keyOf(written)
      if (key.length < SHORTEST) continue
      let node = 0
      for (let i = 0; i < key.length; i++) {
        const at = step(node, key.charCodeAt(i))
        node = next.get(at) ?? nodes++
        next.set(at, node)
      }
      const name = { length: key.length, letters: lettersOf(written), owner, ownName: written === owner.name }
      ends.set(node, [...(ends.get(node) ?? []), name])
    }
  }
  return { next, ends }
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

/** Latin names end where the word ends, Han names anywhere; capitals as the name asks. */
function fits({ classes, length }: Stream, start: number, name: Name): boolean {
  const end = start + name.length
  if ((classes[end - 1] ?? 0) & WORD && end < length && (classes[end] ?? 0) & WORD) return false
  if (name.letters === 'any') return true
  for (let i = start; i < end; i++) {
    const bits = classes[i] ?? 0
    if (!(bits & LATIN)) continue
    if (!(bits & UPPER)) return false
    if (name.letters === 'title') return true
  }
  return true
}

/** The longest name that stands at stream unit `start`. */
function longestAt(stream: Stream, { next, ends }: Names, start: number): Name | undefined {
  let found: Name | undefined
  let node: number | undefined = 0
  for (let i = start; i < stream.length; i++) {
    node = next.get(step(node, stream.codes[i] ?? 0))
    if (node === undefined) return found
    found = ends.get(node)?.find((name) => fits(stream, start, name)) ?? found
  }
  return found
}

/** Leftmost-longest, without overlaps, in UTF-16 offsets of the stream's text. */
export function ownMentions(stream: Stream, own: readonly OwnInstitution[]): OwnHit[] {
  if (own.length === 0) return []
  const names = compile(own)
  const { classes, at, length } = stream
  const hits: OwnHit[] = []
  for (let i = 0; i + 1 < length; i++) {
    if ((classes[i] ?? 0) & WORD && i > 0 && (classes[i - 1] ?? 0) & WORD) continue
    const name = longestAt(stream, names, i)
    if (!name) continue
    hits.push({ start: at[i] ?? 0, end: endAt(stream, i + name.length), owner: name.owner, ownName: name.ownName })
    i += name.length - 1
  }
  return hits
}
