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
  /** The first words are a link and others are not: how lists of other stories begin their lines. */
  readonly startsLinked: boolean
  /** Offsets in `text` at which table cells start; only for table rows. */
  readonly cells: readonly number[] | undefined
  /** True when a table row holds header cells only. */
  readonly header: boolean
}

/** Builds the text of one passage while the walk feeds it text nodes. */
export class PassageDraft {
  text = ''
  linkChars = 0
  startsLinked = false
  readonly segments: { -readonly [Key in keyof Segment]: Segment[Key] }[] = []
  readonly cells: number[] = []
  element: Element | undefined
  #pendingSpace: { node: Text; from: number } | 'cell' | undefined

  /** Adds a text node: white space runs become one space, invisible joiners vanish, edges are trimmed. */
  add(node: Text, inLink: boolean): void {
    const before = this.text.length
    const { data } = node
    let first = 0
    // Most text nodes between blocks are line ends and indents.
    while (first < data.length && data.charCodeAt(first) <= 0x20) first++
    if (first > 0) this.#pendingSpace ??= { node, from: 0 }
    if (first === data.length) return
    let end = data.length
    while (data.charCodeAt(end - 1) <= 0x20) end--
    const words = data.slice(first, end)
    const hasEdges = kindOf(data.charCodeAt(first)) === VISIBLE && kindOf(data.charCodeAt(end - 1)) === VISIBLE
    if (!hasEdges || BROKEN.test(words)) this.#addInRuns(node, data, first)
    else {
      this.#push(node, first, words)
      if (end < data.length) this.#pendingSpace = { node, from: end }
    }
    if (!inLink) return
    this.linkChars += this.text.length - before
    if (before === 0 && this.text !== '') this.startsLinked = true
  }

  #addInRuns(node: Text, data: string, first: number): void {
    let run = -1
    for (let i = first; i < data.length; i++) {
      const kind = kindOf(data.charCodeAt(i))
      if (kind === VISIBLE) {
        if (run < 0) run = i
        continue
      }
      // One white space between two words stays inside the run: it is mapped one to one.
      if (kind === SPACE && run >= 0 && i + 1 < data.length && kindOf(data.charCodeAt(i + 1)) === VISIBLE) continue
      if (run >= 0) this.#push(node, run, data.slice(run, i))
      run = -1
      if (kind === SPACE) this.#pendingSpace ??= { node, from: i }
    }
    if (run >= 0) this.#push(node, run, data.slice(run))
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
    this.text += OTHER_SPACE.test(piece) ? piece.replace(/\s/g, ' ') : piece
  }

  #map(node: Text, from: number, length: number): void {
    const last = this.segments.at(-1)
    const at = this.text.length
    if (last && last.node === node && last.from + last.length === from && last.at + last.length === at) {
      last.length += length
    } else this.segments.push({ at, node, from, length })
  }
}

const VISIBLE = 0
const SPACE = 1
/** Zero-width characters and the soft hyphen: a word broken by them reads whole. */
const INVISIBLE = 2
const OTHER_SPACE = /[^\S ]/
/** Words that do not stand in the page one to one, but for the kind of a white space between two of them; most do. */
const BROKEN = /\s\s|[\xad\u200b\u2060\ufeff]|\p{Cc}(?<!\s)/u

function kindOf(code: number): 0 | 1 | 2 {
  if (code <= 0x20) return SPACE
  if (code < 0xa0 || (code > 0x3000 && code < 0xfeff)) return VISIBLE
  if (code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff) return INVISIBLE
  return code === 0xa0 || code === 0x3000 || (code >= 0x1680 && code < 0x3000 && /\s/.test(String.fromCharCode(code))) ? SPACE : VISIBLE
}
