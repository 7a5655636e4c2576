// The whole article text as Markdown, with the highlights marked. Read again, it gives the same lines.
import { cellSpans } from '#lib/core/article/cells.ts'
import type { Block } from '#lib/core/article/model.ts'
import type { ArticleText } from '#lib/core/article/record.ts'
import { escapeLine, type Insert } from './markdown-escape.ts'
import { tableOf } from './markdown-table.ts'

/** What to mark; UTF-16 offsets in the article text. */
export interface Mark {
  readonly start: number
  readonly end: number
  /** Label of a footnote to put behind the mark. */
  readonly footnote?: string
}

/** What begins and ends a mark: `==` where it is known, an HTML element elsewhere. */
export interface MarkSigns {
  readonly open: string
  readonly close: string
}

interface Piece {
  readonly text: string
  readonly start: number
}

/** A piece of the article text without white space at its ends; NUL and line ends, which Markdown cannot hold, made harmless. */
function pieceOf(text: string, from: number, to: number): Piece {
  const raw = text
    .slice(from, to)
    .replaceAll('\0', '\ufffd')
    .replace(/[\r\n]/g, ' ')
  const lead = /^[ \t]*/.exec(raw)?.[0].length ?? 0
  return { text: raw.slice(lead).replace(/[ \t]+$/, ''), start: from + lead }
}

/** The parts of a line that are in any highlight, overlapping ones made one, each with the footnotes of the highlights that end in it. */
function insertsFor({ text, start }: Piece, marks: readonly Mark[], signs: MarkSigns): Insert[] {
  const joined: { start: number; end: number; notes: string[] }[] = []
  for (const mark of marks) {
    let [from, to] = [Math.max(0, mark.start - start), Math.min(text.length, mark.end - start)]
    while (from < to && /\s/.test(text.charAt(from))) from++
    while (to > from && /\s/.test(text.charAt(to - 1))) to--
    if (from >= to) continue
    const notes = mark.footnote !== undefined && mark.end <= start + text.length + 1 ? [mark.footnote] : []
    const last = joined.at(-1)
    if (last && from <= last.end) {
      last.end = Math.max(last.end, to)
      last.notes.push(...notes)
    } else joined.push({ start: from, end: to, notes })
  }
  return joined.flatMap(({ start: from, end, notes }) => [
    { at: from, text: signs.open },
    { at: end, text: signs.close + notes.map((label) => `[^${label}]`).join('') },
  ])
}

/** Fence longer than any run of backticks in the text. */
function fenced(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}\n${text.replaceAll('\0', '\ufffd')}\n${fence}`
}

/** A text stored without blocks: the first line is the title, each other one a paragraph. */
function blocksByLine(text: string): Block[] {
  let start = 0
  return text.split('\n').map((line, at) => {
    const block: Block = { kind: at === 0 ? 'title' : 'paragraph', start, end: start + line.length }
    start = block.end + 1
    return block
  })
}

/** The title is left out: it is the heading of what this stands in. `level` is the level of that heading. Marks in order of start. */
export function articleMarkdown({ text, blocks }: ArticleText, marks: readonly Mark[], signs: MarkSigns, level: number): string {
  const line = (from: number, to: number, cell = false): string => {
    const piece = pieceOf(text, from, to)
    return escapeLine(piece.text, { cell, inserts: insertsFor(piece, marks, signs) })
  }
  const parts: { readonly kind: Block['kind']; readonly markdown: string }[] = []
  const rows: { cells: string[]; header: boolean }[] = []
  const endTable = (): void => {
    if (rows.length > 0) parts.push({ kind: 'table-row', markdown: tableOf(rows.splice(0)) })
  }
  let depth = 0
  for (const block of blocks.length > 0 ? blocks : blocksByLine(text)) {
    const { kind, start, end } = block
    if (kind !== 'table-row') endTable()
    // An item without a parent one level up would be read as code.
    depth = kind === 'list-item' ? Math.min(block.level ?? 1, depth + 1) : 0
    if (kind === 'title') continue
    if (kind === 'table-row') {
      rows.push({ cells: cellSpans(block).map((cell) => line(cell.start, cell.end, true)), header: block.header ?? false })
    } else if (kind === 'preformatted') parts.push({ kind, markdown: fenced(text.slice(start, end)) })
    else if (kind === 'heading') {
      const sign = '#'.repeat(Math.min(6, level + Math.max(1, (block.level ?? 2) - 1)))
      // A run of # at the end would be taken for the end of the heading.
      parts.push({ kind, markdown: `${sign} ${line(start, end).replace(/(^|\s)(#+)$/, '$1\\$2')}` })
    } else {
      const sign = kind === 'quote' ? '> ' : kind === 'list-item' ? `${'  '.repeat(depth - 1)}- ` : ''
      const markdown = line(start, end)
      if (markdown) parts.push({ kind, markdown: sign + markdown })
    }
  }
  endTable()
  return parts
    .map(({ kind, markdown }, at) => (at === 0 ? '' : kind === 'list-item' && parts[at - 1]?.kind === kind ? '\n' : '\n\n') + markdown)
    .join('')
}
