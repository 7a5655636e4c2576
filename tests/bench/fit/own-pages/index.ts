// Pages of our own in the manner of what the web runs on: every kind that a reader meets, written by chance and the same each time.
import { ARTICLES } from './articles.ts'
import { COMPANIES } from './companies.ts'
import { FORUMS } from './forums.ts'
import { LISTS } from './lists.ts'
import { MANUALS } from './manuals.ts'
import type { Kind, OwnPage } from './markup.ts'
import { ODDS } from './odds.ts'
import { SHOPS } from './shops.ts'
import { writerOf } from './writer.ts'

const FAMILIES: readonly (readonly [family: OwnPage['family'], kinds: readonly Kind[]])[] = [
  ['forum', FORUMS],
  ['shop', SHOPS],
  ['manual', MANUALS],
  ['company', COMPANIES],
  ['list', LISTS],
  ['odd', ODDS],
  ['article', ARTICLES],
]

/** The page of every kind that `seed` gives. */
export function ownPages(seed: number): OwnPage[] {
  return FAMILIES.flatMap(([family, kinds], f) =>
    kinds.map(({ kind, lang, write }, i) => ({ kind, family, lang, ...write(writerOf(lang, seed * 1000 + f * 100 + i)) })),
  )
}
export type { OwnPage }
