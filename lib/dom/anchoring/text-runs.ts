// The text nodes a reader can see, in document order, and where blocks begin between them.

export interface TextRun {
  readonly node: Text
  /** Offset of the node's data in the page text, and its length then. */
  readonly start: number
  readonly length: number
}

/** Elements whose text is never part of the page's prose; `tickmark-root` is our own host. */
const SKIPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'textarea',
  'iframe',
  'object',
  'svg',
  'select',
  'option',
  'head',
  'title',
  'canvas',
  'audio',
  'video',
  'tickmark-root',
])

/** Elements that do not interrupt a line of text. Everything else, `br` included, begins a new block. */
const INLINE = new Set([
  'a',
  'abbr',
  'acronym',
  'b',
  'bdi',
  'bdo',
  'big',
  'cite',
  'code',
  'data',
  'del',
  'dfn',
  'em',
  'font',
  'i',
  'img',
  'ins',
  'kbd',
  'label',
  'mark',
  'nobr',
  'q',
  'rb',
  'rp',
  'rt',
  'rtc',
  'ruby',
  's',
  'samp',
  'small',
  'span',
  'strike',
  'strong',
  'sub',
  'sup',
  'time',
  'tt',
  'u',
  'var',
  'wbr',
])

/** Walks `root` once. `blockStarts` are the page-text offsets at which a block begins, ascending, without repeats. */
export function collectText(root: Element): { text: string; runs: TextRun[]; blockStarts: number[] } {
  const runs: TextRun[] = []
  const parts: string[] = []
  const blockStarts: number[] = []
  let length = 0
  let pendingBreak = true
  // Not a TreeWalker: a filter callback for each node makes it three times slower on large pages.
  let node: Node | null = root.firstChild
  while (node) {
    if (node.nodeType === 3) {
      const text = node as Text
      const { data } = text
      if (data !== '') {
        if (pendingBreak) blockStarts.push(length)
        pendingBreak = false
        runs.push({ node: text, start: length, length: data.length })
        parts.push(data)
        length += data.length
      }
    } else if (node.nodeType === 1) {
      const { localName } = node as Element
      if (!INLINE.has(localName)) pendingBreak = true
      if (!SKIPPED.has(localName) && node.firstChild) {
        node = node.firstChild
        continue
      }
    }
    while (node && !node.nextSibling) {
      node = node.parentNode
      if (node === root) return { text: parts.join(''), runs, blockStarts }
      if (node && !INLINE.has((node as Element).localName)) pendingBreak = true
    }
    node = node?.nextSibling ?? null
  }
  return { text: parts.join(''), runs, blockStarts }
}
