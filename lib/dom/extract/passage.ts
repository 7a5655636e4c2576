// A passage: one run of text between two block boundaries, with the way back to its text nodes.
import type { BlockKind } from '#lib/core/article/model.ts'

/** `length` units of the passage text from `at` are the units of `node.data` from `from`, one to one (white space may differ in kind). */
export interface Segment {
  readonly at: number
  readonly node: Text
  readonly from: number
  readonly length: number
}

export interface Passage {
  readonly kind: BlockKind
  /** Heading level 1–6; list depth from 1. */
  readonly level: number | undefined
  /** Innermost block-level ancestor of the first text node. */
  readonly element: Element
  readonly text: string
  readonly segments: readonly Segment[]
  /** Units inside links. */
  readonly linkChars: number
  /** Offsets in `text` at which table cells start; only for table rows. */
  readonly cells: readonly number[] | undefined
  /** True when a table row holds header cells only. */
  readonly header: boolean
}

/** Builds the text of one passage while the walk feeds it text nodes. */
export class PassageDraft {
  text = ''
  linkChars = 0
  readonly segments: Segment[] = []
  readonly cells: number[] = []
  element: Element | undefined
  #pendingSpace: { node: Text; from: number } | 'cell' | undefined

  /** Adds a text node: white space runs become one space, invisible joiners vanish, edges are trimmed. */
  add(node: Text, inLink: boolean): void {
    const before = this.text.length
    const { data } = node
    for (const match of data.matchAll(WORD_OR_SPACE)) {
      const from = match.index
      const piece = match[0]
      if (isSpace(piece.charCodeAt(0))) this.#pendingSpace ??= { node, from }
      else this.#push(node, from, piece)
    }
    if (inLink) this.linkChars += this.text.length - before
  }

  startCell(): void {
    if (this.text !== '') this.#pendingSpace ??= 'cell'
    if (this.cells.at(-1) !== this.text.length) this.cells.push(this.text === '' ? 0 : this.text.length + 1)
  }

  #push(node: Text, from: number, piece: string): void {
    const space = this.#pendingSpace
    this.#pendingSpace = undefined
    if (space && this.text !== '') {
      if (space !== 'cell') this.#map(space.node, space.from, 1)
      this.text += ' '
    }
    this.#map(node, from, piece.length)
    this.text += piece
  }

  #map(node: Text, from: number, length: number): void {
    const last = this.segments.at(-1)
    const at = this.text.length
    if (last && last.node === node && last.from + last.length === from && last.at + last.length === at) {
      this.segments[this.segments.length - 1] = { ...last, length: last.length + length }
    } else this.segments.push({ at, node, from, length })
  }
}

// Zero-width and soft hyphen are in neither class: they are skipped, so a word broken by them reads whole.
const WORD_OR_SPACE = /[^\s\u200B\u2060\uFEFF\u00AD]+|\s+/g
const isSpace = (code: number): boolean =>
  code <= 0x20 || code === 0xa0 || code === 0x3000 || (code >= 0x1680 && /\s/.test(String.fromCharCode(code)))
