// Pages as they might have been: with a short story, without names. Corpora hold long stories on well-named pages; readers also meet flashes of
// three lines and pages whose names say nothing, and a model that has only seen the first leans on length and on names.
import type { CorpusPage } from '../extract/pages.ts'
import { partOf } from '../extract/pages.ts'
import type { DescribedData } from './in-page.ts'

export interface Variant {
  /** Lines to empty. */
  readonly drop: readonly number[]
  /** Without classes and ids. */
  readonly nameless: boolean
}

/** Paragraphs that a shortened story keeps, at most. */
const LONGEST_SHORT = 4
const SEEDS = 9973

/** A variant of a page whose lines are labelled, the same whenever it is asked for; undefined for one that has nothing to shorten. */
export function variantOf(page: CorpusPage, { isProse, lines }: DescribedData, labels: readonly number[]): Variant | undefined {
  const seed = partOf({ ...page, site: page.id }, SEEDS)
  const keep = 1 + (seed % LONGEST_SHORT)
  const story = lines.flatMap((_, i) => (isProse[i] === 1 && (labels[i] as number) > 0.8 ? [i] : []))
  const end = story[keep]
  if (end === undefined) return undefined
  return { drop: lines.flatMap((_, i) => (i >= end && (labels[i] as number) > 0.5 ? [i] : [])), nameless: seed % 3 === 0 }
}

/** The labels of the lines that a variant leaves. */
export const leftOf = (labels: readonly number[], { drop }: Variant): number[] => {
  const gone = new Set(drop)
  return labels.filter((_, i) => !gone.has(i))
}
