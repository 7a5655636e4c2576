// Reads the page once, in document order, into passages. Tags decide what is a block: no styles, no layout.
import type { BlockKind } from '#lib/core/article/model.ts'
import { isFolded } from './folds.ts'
import { type Passage, PassageDraft } from './passage.ts'
import { shortText } from './short-text.ts'

const tags = (names: string): ReadonlySet<string> => new Set(names.split(' '))

const INLINE = tags(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RUBY RB S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR SLOT',
)
/** Never text of an article. `rt` and `rp` are reading aids inside a word. */
const UNREAD = tags(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT EMBED SELECT BUTTON TEXTAREA INPUT CANVAS VIDEO AUDIO DIALOG HEAD TITLE RT RP PROGRESS METER MAP DATALIST',
)
const LINE_BREAK = tags('BR HR')
const CELL = tags('TD TH')
const BLOCK_INSIDE = 'p,div,section,article,ul,ol,table,h1,h2,h3,h4'

export interface Flow {
  readonly passages: readonly Passage[]
  /** Elements left unread although they hold text, with the reason. */
  readonly unread: readonly { readonly element: Element; readonly reason: string }[]
}

const KINDS: Readonly<Record<string, BlockKind>> = {
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

/** `has-footnotes` names the article that has them. */
const NOTE_NAME = /(?:^|[\s_-])(?<!(?:has|with|no)[_-])(?:foot|end)-?notes?(?:$|\s|[_-](?:list|section|container|item|block|body))/i
/** Looked for once a page, so that most pages are not searched box by box. */
const ANY_NOTES = '[role^="doc-"],[class*="note"],[id*="note"],[class*="Note"],[id*="Note"]'
const NOTE_ROLE = /^doc-(?:foot|end)notes?$/

/** Notes below the text: named so, or in the roles of https://www.w3.org/TR/dpub-aria/. */
const isNotes = (element: Element): boolean =>
  element.hasAttributes() &&
  (NOTE_ROLE.test(element.getAttribute('role') ?? '') ||
    NOTE_NAME.test(element.getAttribute('class') ?? '') ||
    NOTE_NAME.test(element.getAttribute('id') ?? ''))

/** Scripts can nest deeper than any parser does, and than the stack is. */
const DEEPEST = 800

const LIVE_NAME = /ticker|quote|stock|symbol|price|change|\bhq\b|hangqing|zhangfu/i
const PRICE_ONLY = /^[\s(（]*[+-]?[$¥￥]?\d[\d,.]*\s*%?(?:[\s,，|]*[+-]?\d[\d,.]*\s*%?)?[\s)）]*$/

/** A price that a widget keeps current inside a sentence: it changes under the reader, the company's name beside it does not. */
function isLivePrice(element: Element): boolean {
  const text = shortText(element, 30)
  return text !== undefined && PRICE_ONLY.test(text) && /[.%]/.test(text)
}

/** Inherited on the way down; a passage takes the state where its first text stands. */
interface Context {
  readonly kind: BlockKind
  readonly level: number | undefined
  readonly element: Element
  readonly inLink: boolean
  readonly inRow: boolean
  /** Inside an inline element named like a widget of prices. */
  readonly isLive: boolean
  /** The page has something that could be a note. */
  readonly mayHoldNotes: boolean
}

const hiddenReason = (element: Element): string | undefined => {
  if (!element.hasAttributes()) return undefined
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return 'hidden'
  if (element.getAttribute('aria-hidden') === 'true') return 'aria-hidden'
  const style = element.getAttribute('style')
  return style && /display\s*:\s*none/i.test(style) ? 'display-none' : undefined
}

/** HTML names come in capitals; those of SVG and XML as they were written. */
const tagOf = ({ tagName }: Element): string => (tagName.charCodeAt(0) < 97 ? tagName : tagName.toUpperCase())

const isInline = (element: Element, tag: string): boolean => INLINE.has(tag) || (tag.includes('-') && !element.querySelector(BLOCK_INSIDE))

/** Units of text outside scripts and styles. Not summed over elements: where they are nested the same text would be read again and again. */
function textSize(root: Element): number {
  let size = (root.textContent ?? '').length
  for (const element of root.querySelectorAll('script,style,noscript,template')) size -= (element.textContent ?? '').length
  return size
}

/** A table of data, as opposed to one that lays out the page: no table inside, at least two rows of two short cells. */
function isDataTable(table: Element): boolean {
  if (table.querySelector('table,article,h1,form') || (table.textContent ?? '').length > 20_000) return false
  const rows = [...table.querySelectorAll('tr')]
  if (rows.filter((row) => row.children.length > 1).length < 2) return false
  return rows.every((row) =>
    [...row.children].every((cell) => (cell.textContent ?? '').length < 400 && cell.querySelectorAll('p,div,li').length < 4),
  )
}

/** Walks `root`; passages come in document order. Never touches the document. */
export function readFlow(root: Element): Flow {
  const passages: Passage[] = []
  const unread: { element: Element; reason: string }[] = []
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
    if (draft.text !== '' && draftContext) {
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
    if (draft.text !== '' || cells > 0) draft = new PassageDraft()
    draftContext = undefined
    headerCells = 0
    cells = 0
  }

  const visitText = (node: Text, context: Context): void => {
    if (context.kind === 'preformatted' && node.data.includes('\n')) flush()
    if (draft.text === '') draftContext = context
    draft.add(node, context.inLink)
  }

  const visitElement = (element: Element, context: Context): void => {
    const tag = tagOf(element)
    if (UNREAD.has(tag)) return
    if (LINE_BREAK.has(tag)) {
      flush()
      return
    }
    const hidden = hiddenReason(element)
    if (hidden) {
      const size = (element.textContent ?? '').length
      // Some sites hide the whole article until a script or a fade-in shows it.
      if ((size < 300 || !holdsMuch(size)) && !isFolded(element)) {
        if (size > 40) unread.push({ element, reason: hidden })
        return
      }
    }
    if (isInline(element, tag)) {
      const inLink = context.inLink || (tag === 'A' && element.hasAttribute('href'))
      const isLive = context.isLive || LIVE_NAME.test(tag) || LIVE_NAME.test(element.getAttribute('class') ?? '')
      if (isLive && isLivePrice(element)) {
        unread.push({ element, reason: 'live-price' })
        return
      }
      visitChildren(element, inLink === context.inLink && isLive === context.isLive ? context : { ...context, inLink, isLive })
      return
    }
    if (context.inRow && CELL.has(tag)) {
      draft.startCell()
      cells++
      if (tag === 'TH') headerCells++
      visitChildren(element, context)
      return
    }
    if (context.inRow && tag !== 'TR') {
      // A block inside a cell of data must not tear its row apart.
      draft.startCell()
      visitChildren(element, context)
      return
    }
    flush()
    visitChildren(element, contextOf(element, tag, context))
    flush()
  }

  const visitChildren = (parent: Node, context: Context): void => {
    if (depth >= DEEPEST) {
      visitTexts(parent, context)
      return
    }
    depth++
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) visitText(child as Text, context)
      else if (child.nodeType === 1) visitElement(child as Element, context)
    }
    depth--
  }

  /** Below the deepest level blocks no longer count: only the words are read. */
  const visitTexts = (parent: Node, context: Context): void => {
    const walker = root.ownerDocument.createTreeWalker(parent, 4)
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (!UNREAD.has(node.parentElement ? tagOf(node.parentElement) : '')) visitText(node as Text, context)
  }

  visitChildren(root, {
    kind: 'paragraph',
    level: undefined,
    element: root,
    inLink: false,
    inRow: false,
    isLive: false,
    mayHoldNotes: root.querySelector(ANY_NOTES) !== null,
  })
  flush()
  return { passages, unread }
}

const dataTables = new WeakMap<Element, boolean>()

function contextOf(element: Element, tag: string, outer: Context): Context {
  const next = (kind: BlockKind, level?: number, inRow = false): Context => ({ ...outer, kind, level, element, inRow, isLive: false })
  if (tag === 'TABLE') dataTables.set(element, isDataTable(element))
  if (tag === 'TR') {
    const table = element.closest('table')
    if (table && dataTables.get(table)) return next('table-row', undefined, true)
  }
  const kind = KINDS[tag]
  if (kind === 'heading') return next(kind, Number(tag[1]))
  if (outer.kind === 'footnote' || (outer.mayHoldNotes && isNotes(element))) return next('footnote')
  if (kind === 'list-item') return next(kind, outer.kind === 'list-item' ? (outer.level ?? 0) + 1 : 1)
  return kind ? next(kind) : next(outer.kind === 'table-row' ? 'paragraph' : outer.kind, outer.level)
}
