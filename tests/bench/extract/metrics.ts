// The figures of corpora/README.md: shingle F1, snippets, titles, days, names.

export interface Overlap {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

function shingles(units: readonly string[], size: number, joint: string): Map<string, number> {
  const bag = new Map<string, number>()
  const last = Math.max(0, units.length - size)
  for (let i = 0; units.length > 0 && i <= last; i++) {
    const shingle = units.slice(i, i + size).join(joint)
    bag.set(shingle, (bag.get(shingle) ?? 0) + 1)
  }
  return bag
}

function overlap(found: ReadonlyMap<string, number>, wanted: ReadonlyMap<string, number>): Overlap {
  const size = (bag: ReadonlyMap<string, number>): number => [...bag.values()].reduce((sum, count) => sum + count, 0)
  let shared = 0
  for (const [shingle, count] of found) shared += Math.min(count, wanted.get(shingle) ?? 0)
  const precision = found.size > 0 ? shared / size(found) : 0
  const recall = wanted.size > 0 ? shared / size(wanted) : 0
  return { precision, recall, f1: shared > 0 ? (2 * precision * recall) / (precision + recall) : 0 }
}

/** Multiset overlap of 4-character shingles over letters and digits. */
export const characterOverlap = (found: string, wanted: string): Overlap =>
  overlap(shingles([...lettersOf(found)], 4, ''), shingles([...lettersOf(wanted)], 4, ''))

/** The scrapinghub benchmark's own metric: 4-word shingles. */
export const wordOverlap = (found: string, wanted: string): Overlap =>
  overlap(shingles(found.match(/\w+/gu) ?? [], 4, ' '), shingles(wanted.match(/\w+/gu) ?? [], 4, ' '))

const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[‘’‚′]/g, "'")
    .replace(/[“”„″]/g, '"')
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()

export const sameTitle = (found: string | undefined, wanted: string): boolean => found !== undefined && folded(found) === folded(wanted)

/** Equal or one containing the other, letters only. */
export function sameName(found: string | undefined, wanted: string): boolean {
  const [left, right] = [lettersOf(found ?? ''), lettersOf(wanted)]
  return left.length > 1 && right.length > 1 && (left.includes(right) || right.includes(left))
}

/** The calendar day a text states, or undefined. */
export function dayOf(text: string | undefined): string | undefined {
  const plain = /(\d{4})[-/年.](\d{1,2})[-/月.](\d{1,2})/.exec(text ?? '')
  if (plain) return `${plain[1]}-${plain[2]?.padStart(2, '0')}-${plain[3]?.padStart(2, '0')}`
  const moment = text ? Date.parse(text) : Number.NaN
  return Number.isNaN(moment) ? undefined : new Date(moment).toISOString().slice(0, 10)
}

/** Snippets that must be there and are, must not be there and are not. */
export function snippetHits(
  found: string,
  wanted: readonly string[],
  unwanted: readonly string[],
): { right: number; missed: number; extra: number } {
  const body = lettersOf(found)
  const has = (snippet: string): boolean => body.includes(lettersOf(snippet))
  return { right: wanted.filter(has).length, missed: wanted.filter((text) => !has(text)).length, extra: unwanted.filter(has).length }
}
