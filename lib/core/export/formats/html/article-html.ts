// The article text as HTML with its highlights marked.
import type { Colour } from '#lib/core/annotation/model.ts'
import { cellSpans } from '#lib/core/article/cells.ts'
import type { Block } from '#lib/core/article/model.ts'
import type { ArticleText } from '#lib/core/article/record.ts'
import { escapeHtml } from './page.ts'

/** UTF-16 offsets in the article text. */
export interface HtmlMark {
  readonly start: number
  readonly end: number
  readonly colour: Colour
  /** Id of the quote's entry below the text, and its number there. */
  readonly id: string
  readonly number: number
}

/** A part of the text as HTML; where highlights overlap, the one that began last gives the colour. */
function marked(text: string, from: number, to: number, marks: readonly HtmlMark[]): string {
  const inside = marks.filter(({ start, end }) => start < to && end > from)
  if (inside.length === 0) return escapeHtml(text.slice(from, to))
  const cuts = [...new Set([from, to, ...inside.flatMap(({ start, end }) => [Math.max(from, start), Math.min(to, end)])])].sort(
    (a, b) => a - b,
  )
  return cuts
    .slice(0, -1)
    .map((start, at) => {
      const end = cuts[at + 1] ?? to
      const words = escapeHtml(text.slice(start, end))
      const over = inside.filter((mark) => mark.start <= start && mark.end >= end)
      const top = over.at(-1)
      if (!top) return words
      const [first, ...others] = over.filter((mark) => mark.start === start)
      const anchors = others.map(({ id }) => `<span id="in-${id}"></span>`).join('')
      const notes = over.filter((mark) => mark.end === end).map(({ id, number }) => `<sup><a href="#${id}">${number}</a></sup>`)
      return `${anchors}<mark class="${top.colour}"${first ? ` id="in-${first.id}"` : ''}>${words}${notes.join('')}</mark>`
    })
    .join('')
}

function rowHtml(text: string, block: Block, marks: readonly HtmlMark[]): string {
  const tag = block.header ? 'th' : 'td'
  return `<tr>${cellSpans(block)
    .map(({ start, end }) => `<${tag}>${marked(text, start, end, marks)}</${tag}>`)
    .join('')}</tr>`
}

/** Blocks that stand together in one element of HTML. */
const TOGETHER: Partial<Record<Block['kind'], string>> = { 'list-item': 'ul', 'table-row': 'table' }

/** The heading of an article: the title as it stands in the text, where it may be highlighted. */
export function titleHtml(title: string, text: ArticleText | undefined, marks: readonly HtmlMark[], level: number): string {
  const block = text?.blocks.find(({ kind }) => kind === 'title')
  const inner = text && block ? marked(text.text, block.start, block.end, marks) : escapeHtml(title)
  return `<h${level}>${inner}</h${level}>\n`
}

/** All blocks but the title. `level` is that of the title's heading. */
export function articleHtml({ text, blocks }: ArticleText, marks: readonly HtmlMark[], level: number): string {
  let open: string | undefined
  let out = ''
  for (const block of blocks) {
    const group = TOGETHER[block.kind]
    if (group !== open) {
      out += `${open ? `</${open}>\n` : ''}${group ? `<${group}>` : ''}`
      open = group
    }
    if (block.kind !== 'title') out += `${blockHtml(text, block, marks, level)}\n`
  }
  return out + (open ? `</${open}>\n` : '')
}

function blockHtml(text: string, block: Block, marks: readonly HtmlMark[], level: number): string {
  if (block.kind === 'table-row') return rowHtml(text, block, marks)
  const inner = marked(text, block.start, block.end, marks)
  switch (block.kind) {
    case 'heading': {
      const depth = Math.min(6, level + Math.max(1, (block.level ?? 2) - 1))
      return `<h${depth}>${inner}</h${depth}>`
    }
    case 'list-item':
      return `<li>${inner}</li>`
    case 'preformatted':
      return `<pre>${inner}</pre>`
    case 'quote':
    case 'caption':
      return `<p class="${block.kind}">${inner}</p>`
    default:
      return `<p>${inner}</p>`
  }
}
