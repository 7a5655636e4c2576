// Which pages of a corpus are pages, and say what they are.
import type { CorpusPage } from '../extract/pages.ts'

/** Hand-made test snippets for an extractor, not pages anyone served: neither right nor wrong for a detector. */
const NOT_PAGES: ReadonlySet<string> = new Set(['defuddle'])
/** `nonreaderable` says what a peer gave up on, not what the page is. */
const NO_LABEL: ReadonlySet<string> = new Set(['nonreaderable'])

export const isLabelled = ({ corpus, pageType }: CorpusPage): boolean => !NOT_PAGES.has(corpus) && !NO_LABEL.has(pageType)
