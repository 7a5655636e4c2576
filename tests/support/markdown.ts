// Markdown read by a CommonMark parser with GFM, as text a test can compare.
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

export interface MarkdownNode {
  readonly type: string
  readonly value?: string
  readonly url?: string
  readonly children?: readonly MarkdownNode[]
}

/** The tree without front matter, which is no Markdown. */
export const parseMarkdown = (source: string): MarkdownNode =>
  fromMarkdown(source.replace(/^---\n[\s\S]*?\n---\n/, ''), {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  }) as unknown as MarkdownNode

/** The words of a node as a reader sees them: HTML is none, a break is a line. */
export function wordsOf(node: MarkdownNode): string {
  if (node.type === 'html') return ''
  if (node.type === 'break') return '\n'
  return node.value ?? (node.children ?? []).map(wordsOf).join('')
}

export const nodesOf = (node: MarkdownNode, type: string): MarkdownNode[] => [
  ...(node.type === type ? [node] : []),
  ...(node.children ?? []).flatMap((child) => nodesOf(child, type)),
]

const LINES = new Set(['paragraph', 'heading', 'code', 'tableRow'])

/** One line for each paragraph, heading, code block and table row, in order; cells are joined by a space. */
export function linesOfMarkdown(node: MarkdownNode): string[] {
  if (node.type === 'tableRow') return [(node.children ?? []).map(wordsOf).join(' ').trimEnd()]
  if (LINES.has(node.type)) return [wordsOf(node)]
  return (node.children ?? []).flatMap(linesOfMarkdown)
}
