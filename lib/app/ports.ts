// What the app needs from outside; lib/platform and tests implement it.

import type { NewUuid } from '#lib/core/ids.ts'
import type { InstitutionInArticle } from '#lib/core/institution/model.ts'

export interface Clock {
  /** The present moment. */
  now(): Date
}

export interface InstitutionFinder {
  /** Institutions in an article text. `titleEnd` is where the title ends, UTF-16 units. */
  find(text: string, options: { titleEnd: number; language: string }): Promise<readonly InstitutionInArticle[]>
}

export interface Pages {
  /** Tells open pages that show one of these addresses that what is stored about them changed. */
  changed(addresses: readonly string[]): void
}

export interface Ports {
  readonly clock: Clock
  readonly newUuid: NewUuid
  readonly institutions: InstitutionFinder
  readonly pages: Pages
}
