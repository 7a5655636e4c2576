// Reads the page once, in document order, into passages. Tags decide what is a block: no styles, no layout.
import type { BlockKind } from '#lib/core/article/model.ts'
import { attributeOf, find, findAll, firstIn, isNamed, nameIn, nextOf, parentOf, textIn, textsIn, typeOf } from '../plain.ts'
import { isFolded } from './folds.ts'
import { HIDDEN, hiddenReason, textSize } from './hidden.ts'
import { knowing } from './known.ts'
import { RARE } from './names.ts'
import { NOTES, notesAmong } from './notes.ts'
import { type Passage, PassageDraft } from './passage.ts'
import { shortText } from './short-text.ts'
import { BLOCK_INSIDE, CELL, INLINE, KINDS, LINE_BREAK, nameOf, ROLES, ROW, TABLE, UNREAD } from './tag-roles.ts'
import type { IndexedTree } from './tree.ts'
import { TreeDraft } from './tree-draft.ts'

/** A link of a few letters, as pagers have them. */
export interface ShortLink {
  readonly element: Element
  readonly text: string
}

export interface Flow {
  readonly passages: readonly Passage[]
  /** The elements above the passages. */
  readonly tree: IndexedTree
  readonly links: readonly ShortLink[]
  /** Elements that could be hidden or notes, or are `RARE`. */
  readonly marked: ReadonlySet<Element>
  /** Elements left unread although they hold text, with the reason. */
  readonly unread: readonly { readonly element: Element; readonly reason: string }[]
}

/** Scripts can nest deeper than any parser does, and than the stack is. */
const DEEPEST = 800

const LIVE_NAME = /ticker|quote|stock|symbol|price|change|\bhq\b|hangqing|zhangfu/i
const isLiveName = knowing((name) => LIVE_NAME.test(name))
const PRICE_ONLY = /^[\s(（]*[+-]?[$¥￥]?\d[\d,.]*\s*%?(?:[\s,，|]*[+-]?\d[\d,.]*\s*%?)?[\s)）]*$/

/** A price that a widget keeps current inside a sentence: it changes under the reader, the company's name beside it does not. */
function isLivePrice(element: Element): boolean {
  const text = shortText(element, 30)
  return text !== undefined && PRICE_ONLY.test(text) && /[.%]/.test(text)
}

/** A pager's words are short. */
const LONGEST_LABEL = 14

/** Inherited on the way down; a passage takes the state where its first text stands. */
interface Context {
  readonly kind: BlockKind
  readonly level: number | undefined
  readonly element: Element
  /** How far down the element stands. */
  readonly depth: number
  readonly inLink: boolean
  /** Inside a table of data, and inside one of its rows. */
  readonly inData: boolean
  readonly inRow: boolean
  /** Inside an inline element named like a widget of prices. */
  readonly isLive: boolean
}

/** A table of data, as opposed to one that lays out the page: no table inside, at least two rows of two short cells. */
function isDataTable(table: Element): boolean {
  if (find(table, 'table,article,h1,form') || textIn(table).length > 20_000) return false
  const rows = [...findAll(table, 'tr')]
  if (rows.filter(({ children }) => children.length > 1).length < 2) return false
  return rows.every(({ children }) => [...children].every((cell) => textIn(cell).length < 400 && findAll(cell, 'p,div,li').length < 4))
}

/** Walks `root`; passages come in document order. Never touches the document. */
export function readFlow(root: Element): Flow {
  const passages: Passage[] = []
  const unread: { element: Element; reason: string }[] = []
  const links: ShortLink[] = []
  const tree = new TreeDraft(root)
  // The browser finds what is marked sooner than every element could be asked.
  const marked = new Set<Element>(findAll(root, `${HIDDEN},${NOTES},${RARE}`))
  const notes = notesAmong(marked)
  let wholePage: number | undefined
  const holdsMuch = (size: number): boolean => {
    wholePage ??= textSize(root) + 400
    return size >= wholePage * 0.4
  }
  let draft = new PassageDraft()
  let draftContext: Context | undefined
  let headerCells = 0
  let cells = 0
  let depth = 0

  const flush = (): void => {
    if (draftContext) {
      const { kind, level, element } = draftContext
      const isRow = kind === 'table-row'
      const { text, segments, linkChars, startsLinked } = draft
      passages.push({
        kind,
        level,
        element,
        text,
        segments,
        linkChars,
        startsLinked: startsLinked && linkChars < text.length,
        cells: isRow ? draft.cells : undefined,
        header: isRow && cells > 0 && headerCells === cells,
      })
    }
    if (draftContext || cells > 0) draft = new PassageDraft()
    draftContext = undefined
    headerCells = 0
    cells = 0
  }

  const visitText = (node: Text, context: Context): void => {
    if (context.kind === 'preformatted' && node.data.includes('\n')) flush()
    draft.add(node, context.inLink)
    if (draftContext || draft.text === '') return
    draftContext = context
    tree.add(context.depth)
  }

  const visitLink = (element: Element, context: Context): void => {
    const first = passages.length
    const before = draft.text.length
    visitChildren(element, context)
    const added = passages.length - first
    if (added > 1 || (added === 1 && before + draft.text.length > 0)) return
    const text = added === 1 ? (passages[first] as Passage).text : draft.text.slice(before).trim()
    if (text !== '' && text.length <= LONGEST_LABEL) links.push({ element, text })
  }

  const visitInline = (element: Element, tag: string, context: Context): void => {
    const named = isNamed(element)
    const isLive = context.isLive || (named && isLiveName(nameIn(element, 'class'))) || (tag.includes('-') && isLiveName(tag))
    if (isLive && isLivePrice(element)) {
      unread.push({ element, reason: 'live-price' })
      return
    }
    const isLink = named && tag === 'A' && attributeOf(element, 'href') !== null
    if (!isLink && isLive === context.isLive) visitChildren(element, context)
    else if (isLink) visitLink(element, { ...context, inLink: true, isLive })
    else visitChildren(element, { ...context, isLive })
  }

  const visitElement = (element: Element, context: Context): void => {
    const tag = nameOf(element)
    const role = ROLES.get(tag)
    if (role === UNREAD) return
    if (role === LINE_BREAK) {
      flush()
      return
    }
    if (marked.has(element)) {
      const hidden = hiddenReason(element)
      const size = hidden ? textIn(element).length : 0
      // Some sites hide the whole article until a script or a fade-in shows it.
      if (hidden && (size < 300 || !holdsMuch(size)) && !isFolded(element)) {
        if (size > 40) unread.push({ element, reason: hidden })
        return
      }
    }
    if (role === INLINE || (role === undefined && tag.includes('-') && !find(element, BLOCK_INSIDE))) {
      visitInline(element, tag, context)
      return
    }
    if (context.inRow && role === CELL) {
      draft.startCell()
      cells++
      if (tag === 'TH') headerCells++
      visitChildren(element, context)
      return
    }
    if (context.inRow && role !== ROW) {
      // A block inside a cell of data must not tear its row apart.
      draft.startCell()
      visitChildren(element, context)
      return
    }
    flush()
    visitChildren(element, contextOf(element, tag, role, context))
    flush()
  }

  const visitChildren = (parent: Element, context: Context): void => {
    if (depth >= DEEPEST) {
      visitTexts(parent, context)
      return
    }
    depth++
    tree.enter(parent)
    for (let child = firstIn(parent); child; child = nextOf(child)) {
      const type = typeOf(child)
      if (type === 3) visitText(child as Text, context)
      else if (type === 1) visitElement(child as Element, context)
    }
    tree.leave()
    depth--
  }

  /** Below the deepest level blocks no longer count: only the words are read. */
  const visitTexts = (parent: Element, context: Context): void => {
    const walker = textsIn(parent)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const outer = parentOf(node)
      if (!outer || ROLES.get(nameOf(outer)) !== UNREAD) visitText(node as Text, context)
    }
  }

  const contextOf = (element: Element, tag: string, role: number | undefined, outer: Context): Context => {
    const inData = role === TABLE ? isDataTable(element) : outer.inData
    const inRow = role === ROW && inData
    let kind: BlockKind = outer.kind === 'table-row' ? 'paragraph' : outer.kind
    let level = outer.kind === 'table-row' ? undefined : outer.level
    const own = KINDS[tag]
    if (inRow) {
      kind = 'table-row'
      level = undefined
    } else if (own === 'heading') {
      kind = own
      level = Number(tag[1])
    } else if (outer.kind === 'footnote' || notes.has(element)) {
      kind = 'footnote'
      level = undefined
    } else if (own === 'list-item') {
      kind = own
      level = outer.kind === 'list-item' ? (outer.level ?? 0) + 1 : 1
    } else if (own) {
      kind = own
      level = undefined
    }
    return { kind, level, element, depth: tree.depth + 1, inLink: outer.inLink, inData, inRow, isLive: false }
  }

  visitChildren(root, {
    kind: 'paragraph',
    level: undefined,
    element: root,
    depth: tree.depth + 1,
    inLink: false,
    inData: false,
    inRow: false,
    isLive: false,
  })
  flush()
  return { passages, unread, links, marked, tree: tree.read() }
}
