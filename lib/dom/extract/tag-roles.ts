// What tags mean to the reading of a page.
import type { BlockKind } from '#lib/core/article/model.ts'
import { tagOf } from '../plain.ts'

export const INLINE = 1
export const UNREAD = 2
export const LINE_BREAK = 3
export const CELL = 4
export const ROW = 5
export const TABLE = 6

export const ROLES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RUBY RB S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR SLOT':
      INLINE,
    // Never text of an article. `rt` and `rp` are reading aids inside a word.
    'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT EMBED SELECT BUTTON TEXTAREA INPUT CANVAS VIDEO AUDIO DIALOG HEAD TITLE RT RP PROGRESS METER MAP DATALIST':
      UNREAD,
    'BR HR': LINE_BREAK,
    'TD TH': CELL,
    TR: ROW,
    TABLE,
  }).flatMap(([names, role]) => names.split(' ').map((name) => [name, role] as const)),
)
/** Of an unknown element these make a block. */
export const BLOCK_INSIDE = 'p,div,section,article,ul,ol,table,h1,h2,h3,h4'

export const KINDS: Readonly<Record<string, BlockKind>> = {
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  LI: 'list-item',
  DT: 'list-item',
  DD: 'list-item',
  BLOCKQUOTE: 'quote',
  PRE: 'preformatted',
  FIGCAPTION: 'caption',
  CAPTION: 'caption',
}

/** HTML names come in capitals; those of SVG and XML as they were written. */
export const nameOf = (element: Element): string => {
  const tag = tagOf(element)
  return tag.charCodeAt(0) < 97 ? tag : tag.toUpperCase()
}
