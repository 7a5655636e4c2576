// The mentions found so far, without overlaps; who stands where is answered in constant time per unit.
import type { InstitutionId } from '#lib/core/ids.ts'
import type { Mention, MentionVia } from './model.ts'

export interface Placed {
  readonly start: number
  readonly end: number
  readonly id?: InstitutionId
  /** Institution number of the gazetteer, for a listed one. */
  readonly target?: number
  /** Name of an unlisted one. */
  readonly name?: string
  readonly via: MentionVia
  readonly confidence: number
}

export interface Board {
  /** Adds a mention; the caller has removed what it overlaps. */
  add(mention: Placed): void
  remove(mention: Placed): void
  /** Mentions that share a unit with [start, end), by start. */
  within(start: number, end: number): Placed[]
  isFree(start: number, end: number): boolean
  /** Does the unit at `at` belong to a mention without doubt? */
  isSure(at: number): boolean
  /** All mentions by start. */
  all(): Placed[]
  toMentions(text: string): Mention[]
}

export function newBoard(size: number): Board {
  const owner = new Int32Array(size)
  const placed: (Placed | undefined)[] = []
  const numbers = new Map<Placed, number>()
  const all = (): Placed[] => placed.filter((mention) => mention !== undefined).sort((a, b) => a.start - b.start)
  return {
    add(mention) {
      placed.push(mention)
      numbers.set(mention, placed.length)
      owner.fill(placed.length, mention.start, mention.end)
    },
    remove(mention) {
      const number = numbers.get(mention)
      if (number === undefined) return
      placed[number - 1] = undefined
      numbers.delete(mention)
      owner.fill(0, mention.start, mention.end)
    },
    within(start, end) {
      const found: Placed[] = []
      for (let i = start; i < end; i++) {
        const mention = placed[(owner[i] ?? 0) - 1]
        if (!mention) continue
        found.push(mention)
        i = mention.end - 1
      }
      return found
    },
    isFree(start, end) {
      for (let i = start; i < end; i++) if (owner[i]) return false
      return true
    },
    isSure: (at) => (placed[(owner[at] ?? 0) - 1]?.confidence ?? 0) >= 1,
    all,
    toMentions: (text) =>
      all().map(({ start, end, id, name, via, confidence }) => ({
        start,
        end,
        surface: text.slice(start, end),
        ...(id !== undefined && { institution: id }),
        ...(name !== undefined && { name }),
        via,
        confidence,
      })),
  }
}
