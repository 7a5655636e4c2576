// A page as it was read, and as numbers.
import type { Passage } from './passage.ts'
import type { Survey } from './survey.ts'
import type { IndexedTree } from './tree.ts'

export interface PageContext {
  /** Index of the headline's passage, -1 when the title has no place. */
  readonly headline: number
  /** Letters and digits of the JSON-LD articleBody, '' when there is none. */
  readonly linkedBody: string
  /** Letters and digits of the page's own description, '' when there is none. */
  readonly description: string
  /** A site's rule knows the body. */
  readonly isRuled?: boolean
}

/** A page as it was read. */
export interface ReadPage {
  readonly passages: readonly Passage[]
  readonly tree: IndexedTree
  /** Elements that are `RARE`, and others. */
  readonly marked: ReadonlySet<Element>
}

export interface DescribedPage {
  readonly headline: number
  readonly survey: Survey
  /** In the order of the survey's tree. */
  readonly elements: readonly Element[]
  /** The smallest element with prose around the headline, -1 when the title has no place. */
  readonly headlineBox: number
  /** The kinds of boilerplate each passage reads like, as bits; 0 when it is passed over. */
  readonly says: Int32Array
  /** One vector per passage, in the order of `FEATURE_NAMES`; empty when it is passed over. */
  readonly vectors: readonly Float32Array[]
}
