// A Markdown template: Liquid source and the dialect its marks are written in.

/** How block ids, marks, links to institutions and properties are written. */
export const DIALECTS = ['commonmark', 'obsidian', 'logseq'] as const
export type Dialect = (typeof DIALECTS)[number]

export interface Template {
  /** Built-in templates have plain names; the reader's own a colon in theirs. */
  readonly id: string
  readonly dialect: Dialect
  readonly source: string
}
