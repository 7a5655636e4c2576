// Plain text → Markdown that reads back as the same text, in CommonMark, GFM, Obsidian and Logseq. A mark is escaped only where it would
// be read as markup: a find in the Markdown source should still meet the words of the page.

/** Something put between two characters of a line, such as a mark's `==`; never escaped. */
export interface Insert {
  /** UTF-16 offset in the line. */
  readonly at: number
  readonly text: string
}

interface EscapeOptions {
  /** In order of place. */
  readonly inserts?: readonly Insert[]
  /** In a table cell a pipe ends the cell. */
  readonly cell?: boolean
}

/** Marks that mean something only in pairs: alone on a line they are left as they are. */
const PAIRED: readonly { readonly mark: RegExp; readonly when: RegExp }[] = [
  { mark: /\*/g, when: /\*.*\*/s },
  // Between letters and digits an underscore is none.
  { mark: /_/g, when: /(?:(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])).*_|_.*(?:(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}]))/su },
  { mark: /`/g, when: /`.*`/s },
  { mark: /~/g, when: /~.*~/s },
  { mark: /\$/g, when: /\$\S(?:.*\S)?\$/s },
  { mark: /\[/g, when: /\][ ]?[([:]|\[\[|\[\^|!\[|^\[.?\]/s },
]

/** Marks that mean something by what stands beside them: HTML, entities, escapes, tags, highlights, comments, block ids, macros, fields. */
const BESIDE =
  /<(?=[A-Za-z/!?])|&(?=#?\w+;)|\\(?=[!-/:-@[-`{-~]|$)|(?<![\p{L}\p{N}])#(?=[\p{L}\p{N}_/-])|=(?==)|%(?=%)|\^(?=\[)|(?<=^|\s)\^(?=[\w-]+$)|\{(?=\{)|(?<=^[^\s:]{1,40}):(?=:)/gu

/** What would begin a quote, list, heading, rule or setext underline. */
const AT_START = /^(?:>|#(?=#{0,5}(?:\s|$))|[-+=*](?=\s|$|[-=*])|\d{1,9}(?=[.)](?:\s|$)))/

/** What GFM makes a link of by itself. An escape inside would be taken as a part of the address. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+|[^\s@]{0,100}@\S*/gi
const ADDRESS_SIGN = /:(?=\/\/)|(?<=www)\.|@/gi

function escapesOf(line: string, { inserts = [], cell = false }: EscapeOptions): Set<number> {
  const places = new Set<number>()
  const add = (pattern: RegExp): void => {
    for (const { index } of line.matchAll(pattern)) places.add(index)
  }
  for (const { mark, when } of PAIRED) if (when.test(line)) add(mark)
  add(BESIDE)
  if (cell) add(/\|/g)
  const start = AT_START.exec(line)
  // In "2025." the dot is what makes a list.
  if (start) places.add(/^\d/.test(start[0]) ? start[0].length : 0)
  for (const { at } of inserts) for (const near of [at - 1, at]) if (/[=*_\\]/.test(line.charAt(near))) places.add(near)
  for (const { index, 0: address } of line.matchAll(ADDRESS)) {
    const end = index + address.length
    const disturbed = inserts.some(({ at }) => at > index && at <= end) || [...places].some((place) => place >= index && place < end)
    if (disturbed) for (const sign of address.matchAll(ADDRESS_SIGN)) places.add(index + sign.index)
  }
  return places
}

/** White space at the ends is dropped: four spaces would make a code block, two at the end a break. Markdown reads NUL as U+FFFD. */
const tidy = (line: string): string => line.replace(/^[ \t]+|[ \t]+$/g, '').replaceAll('\0', '\ufffd')

/** One line of text. Inserts need a line without white space at its ends, since their places are counted in it. */
export function escapeLine(line: string, options: EscapeOptions = {}): string {
  const text = tidy(line)
  const escapes = escapesOf(text, options)
  const inserts = [...(options.inserts ?? [])]
  let out = ''
  for (let at = 0; at <= text.length; at++) {
    while (inserts[0]?.at === at) out += inserts.shift()?.text
    if (at < text.length) out += escapes.has(at) ? `\\${text.charAt(at)}` : text.charAt(at)
  }
  return out
}

/** Lines of a text, without those that hold nothing. */
export const linesOf = (text: string): string[] =>
  text
    .split(/[\n\r]+/)
    .map(tidy)
    .filter((line) => line !== '')

/** Text as a block quote; each line of the text becomes a paragraph of it. */
export const blockQuote = (text: string): string =>
  linesOf(text)
    .map((line) => `> ${escapeLine(line)}`)
    .join('\n>\n')

/** How HTML that swallows all that follows begins and ends. https://spec.commonmark.org/0.31.2/#html-blocks, kinds 1 to 5 */
const SWALLOWING: readonly { readonly start: RegExp; readonly end: RegExp }[] = [
  { start: /^ {0,3}<(?:script|pre|style|textarea)(?:\s|>|$)/i, end: /<\/(?:script|pre|style|textarea)>/i },
  { start: /^ {0,3}<!--/, end: /-->/ },
  { start: /^ {0,3}<\?/, end: /\?>/ },
  { start: /^ {0,3}<![A-Za-z]/, end: />/ },
  { start: /^ {0,3}<!\[CDATA\[/, end: /\]\]>/ },
]
/** What would be taken for a block id of ours. */
const OWN_ID = /\^(?=tm-)|<(?=!-- (?:tm-|tickmark ))/g

/**
 * A note is Markdown already and is kept as written, but what it opens it must close: a code fence is closed, an HTML comment or an
 * Obsidian comment without end is shown as text.
 */
export function closeNote(markdown: string): string {
  const lines = markdown.replace(/\r\n?/g, '\n').trim().replaceAll('\0', '\ufffd').split('\n')
  const out: string[] = []
  let fence: { readonly indent: string; readonly marks: string } | undefined
  let html: RegExp | undefined
  for (const [at, line] of lines.entries()) {
    const [, indent = '', marks = '', info = ''] = /^( {0,3})(`{3,}|~{3,})(.*)$/.exec(line) ?? []
    // A line that stands further left than its fence ends the list item the fence may be in, and with it the fence: say so.
    if (fence && !html && line.trim() !== '' && !line.startsWith(fence.indent)) {
      out.push(fence.indent + fence.marks)
      fence = undefined
    }
    if (html) {
      if (html.test(line)) html = undefined
      out.push(line)
    } else if (fence) {
      if (marks.startsWith(fence.marks) && !info.trim()) fence = undefined
      out.push(line)
    } else if (marks && !(marks.startsWith('`') && info.includes('`'))) {
      fence = { indent, marks }
      out.push(line)
    } else {
      html = SWALLOWING.find(({ start }) => start.test(line))?.end
      const shown = shut(lines, at, html)
      if (html?.test(line) || shown !== line) html = undefined
      out.push(shown)
    }
  }
  // Indented like the opening one: in a list item anything else would open another.
  if (fence) out.push(fence.indent + fence.marks)
  return out.join('\n')
}

/** A line whose HTML or comment never ends, as text. */
function shut(lines: readonly string[], at: number, html: RegExp | undefined): string {
  const line = lines[at] ?? ''
  const isOpen = html !== undefined && !lines.some((later, place) => place >= at && html.test(later))
  const text = isOpen ? line.replace('<', '\\<') : line
  const comments = line.includes('%%') ? (lines.slice(at).join('\n').match(/%%/g)?.length ?? 0) : 0
  return (comments % 2 === 1 ? text.replace('%%', '\\%%') : text).replace(OWN_ID, '\\$&')
}

/** Text as the words of a link: no bracket may end it. */
export const linkWords = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\[\]*_`<]/g, '\\$&')

/** An address between angle brackets; it may hold neither white space nor angle brackets. */
export const linkTarget = (url: string): string => `<${url.replace(/[\s<>\\]/g, encodeURIComponent)}>`

/** A wikilink; characters that would end or split the link are taken out. */
export const wikilink = (name: string): string => `[[${name.replace(/[[\]|#^\s]+/g, ' ').trim()}]]`

/** A tag as Obsidian and Logseq read it: one word, not all digits. Empty when nothing is left. */
export function hashTag(tag: string): string {
  const word = tag
    .trim()
    .replace(/[^\p{L}\p{N}\p{M}_/-]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  if (!word) return ''
  return /\D/.test(word) ? `#${word}` : `#_${word}`
}
