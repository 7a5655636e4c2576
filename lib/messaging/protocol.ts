// Kept apart from the command table, so that the always-on detector does not carry the schemas.

import type { Failure } from '#lib/core/result.ts'

/** Bumped when a message changes its meaning; a content script of another version is refused. */
export const PROTOCOL = 1

export interface Envelope {
  readonly protocol: number
  readonly name: string
  readonly input: unknown
}

/** Extension → page: what popup and background may ask of the scripts in a tab. */
export type PageRequest =
  /** Reply: the extracted article (`ArticleContent`), or null. */
  | { readonly ask: 'content' }
  | { readonly ask: 'jump'; readonly id: string }
  /** Reply: where the walk stands (`MentionShown`), or null. */
  | { readonly ask: 'reveal'; readonly key: string; readonly direction: 'next' | 'previous' }
  | { readonly ask: 'highlight'; readonly withNote: boolean }
  | { readonly ask: 'copy-quote' }
  /** Bring the keyboard to our controls in the page, or back. */
  | { readonly ask: 'reach' }
  /** To the next (1) or previous (-1) highlight. */
  | { readonly ask: 'step'; readonly step: 1 | -1 }
  /** Have the reader find the place of an orphan. Reply: whether that has begun. */
  | { readonly ask: 'place'; readonly id: string }
  /** What is stored about this page changed: read it again. */
  | { readonly ask: 'refresh' }
  /** The reader decided something about institutions: have them found again. */
  | { readonly ask: 'institutions' }
  /** Say that an institution of this name was added, or why not; what the page shows of it comes by itself. */
  | { readonly ask: 'own-added'; readonly name: string; readonly failure?: Failure }

export const isPageRequest = (message: unknown): message is PageRequest =>
  typeof message === 'object' && message !== null && typeof (message as PageRequest).ask === 'string'

/** The page's address: a fragment is a place in it, unless it is a route (`#/…`, `#!/…`), which is a page of its own, as in core/article/address.ts. */
export function withoutFragment(url: string): string {
  const at = url.indexOf('#')
  return at < 0 || url.startsWith('#/', at) || url.startsWith('#!/', at) ? url : url.slice(0, at)
}
