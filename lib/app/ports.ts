// What the app needs from outside; lib/platform and tests implement it.

import type { ArticleContent } from '#lib/core/article/model.ts'
import type { NewUuid } from '#lib/core/ids.ts'
import type { Decided } from '#lib/core/institution/decided/model.ts'
import type { Institution, InstitutionInArticle } from '#lib/core/institution/model.ts'
import type { FreshLogMark } from '#lib/store/fresh-log.ts'

export interface Clock {
  /** The present moment. */
  now(): Date
}

export interface InstitutionFinder {
  /** Institutions in an article. `decided` gives the reader's decisions; it is asked only by a finder that looks by itself. */
  find(article: SearchedArticle, decided: () => Promise<Decided>): Promise<readonly InstitutionInArticle[]>
  /** Listed institutions by name or ticker, the likeliest first. */
  search(words: string): Promise<readonly Institution[]>
  /** Has stored articles filed anew, where the lists are. */
  refile?(): void
}

/** What finding institutions needs of an article. The decisions about it are kept under its canonical address. */
export type SearchedArticle = Pick<ArticleContent, 'text' | 'title' | 'language' | 'canonicalUrl'>

/** What is kept outside of the database and belongs into a backup: by name, as it lies in the browser's own storage. */
export interface StoredSettings {
  read(): Promise<readonly StoredSetting[]>
  /** Only names that `read` may give are written; `gone` are taken away. Rejects when the browser will not. */
  write(settings: readonly StoredSetting[], gone: readonly string[]): Promise<void>
}

export interface StoredSetting {
  readonly name: string
  readonly value: unknown
}

export interface Pages {
  /** Tells open pages that show one of these addresses that what is stored about them changed. */
  changed(addresses: readonly string[]): void
  /** Tells all open pages that the reader decided something about institutions. */
  decided(): void
  /** Tells all open pages that anything may have changed. */
  restored(): void
}

export interface Ports {
  readonly clock: Clock
  readonly newUuid: NewUuid
  readonly institutions: InstitutionFinder
  readonly pages: Pages
  readonly settings: StoredSettings
  /** Present where the databases share a log that must not be written on (lib/store/fresh-log.ts). */
  readonly freshLog?: FreshLogMark | undefined
  /** Of the extension; backups carry it. */
  readonly version: string
}
