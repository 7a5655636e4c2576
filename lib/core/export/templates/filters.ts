// The filters templates have besides Liquid's own. Every output is escaped as Markdown text unless its last filter is one of these or `raw`.
import { cellWords } from '#lib/core/annotation/cell-words.ts'
import type { Change, TableCell } from '#lib/core/annotation/model.ts'
import { frontMatter, yamlString } from '../front-matter.ts'
import { blockQuote, closeNote, escapeLine, hashTag, linesOf, linkTarget, linkWords, wikilink } from '../markdown-escape.ts'

const words = (value: unknown): string => (value === undefined || value === null ? '' : String(value))

type Properties = Readonly<Record<string, string | readonly string[]>>

/** What an output without a filter of ours becomes: text that reads back as itself. */
export const escapeOutput = (value: unknown): string =>
  linesOf(words(value))
    .map((line) => escapeLine(line))
    .join('\n\n')

/** Name → what it makes of a value. All give Markdown. */
export const FILTERS: Readonly<Record<string, (value: unknown, argument?: unknown) => string>> = {
  /** A block quote, each line of the text a paragraph of it. */
  quote: (value) => blockQuote(words(value)),
  /** A note as written, with what it leaves open closed. */
  note: (value) => closeNote(words(value)),
  /** The text on one line, for headings, list items and links. */
  line: (value) => escapeLine(words(value).replace(/\s+/g, ' ')),
  /** The text in a table cell. */
  cell: (value) => escapeLine(words(value).replace(/\s+/g, ' '), { cell: true }),
  /** `**words**` */
  strong: (value) => `**${linkWords(words(value))}**`,
  /** `[words](<address>)` */
  link: (value, url) => `[${linkWords(words(value))}](${linkTarget(words(url))})`,
  /** Table cells with their headers: `Net profit, Q3: 41.7; …` */
  cells: (value) => (value as readonly TableCell[]).map((cell) => escapeLine(cellWords(cell))).join('; '),
  /** What changed on the page: `3.2% → 2.3%; …` */
  changes: (value) => (value as readonly Change[]).map((change) => `${oneSide(change.old)} → ${oneSide(change.new)}`).join('; '),
  /** `[[Name]]` */
  wikilink: (value) => wikilink(words(value)),
  /** `#tag` */
  tag: (value) => hashTag(words(value)),
  /** A YAML scalar. */
  yaml: (value) => yamlString(words(value)),
  /** A whole front matter of `properties`. */
  front_matter: (value) => frontMatter(value as Properties).trimEnd(),
  /** Logseq's page properties, `key:: value`. */
  page_properties: (value) =>
    Object.entries(value as Properties)
      .filter(([, property]) => property.length > 0)
      // `id` is a block's own in Logseq.
      .map(([key, property]) => `${key === 'id' ? 'tickmark-id' : key}:: ${[property].flat().map(propertyWords).join(', ')}`)
      .join('\n'),
  /** Markdown moved to the right: under a list item. The argument is a number of spaces, or the text to put before each line. */
  indent: (value, by) => {
    const lead = typeof by === 'number' ? ' '.repeat(Math.min(40, by)) : words(by ?? '  ')
    return words(value)
      .split('\n')
      .map((line, at) => (at === 0 || line === '' ? line : lead + line))
      .join('\n')
  },
}

/** A Logseq property ends with its line; wikilinks keep their meaning. */
const propertyWords = (text: string): string => (/^\[\[.*\]\]$/.test(text) ? text : escapeLine(text.replace(/\s+/g, ' ')))

const oneSide = (text: string): string => escapeLine(text.replace(/\s+/g, ' ')) || '—'
