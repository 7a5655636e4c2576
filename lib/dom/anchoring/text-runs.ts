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
  // Readings set above the words: a reader who selects the words does not mean them.
  'rt',
  'rp',
  'rtc',
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
  'slot',
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

export interface CollectedText {
  readonly text: string
  readonly runs: TextRun[]
  /** Page-text offsets at which a block begins, ascending, without repeats. */
  readonly blockStarts: number[]
  /** Open shadow roots on the way: no observer of the document sees into them. */
  readonly shadows: ShadowRoot[]
}

/** Walks `root` once, as it is shown: an open shadow tree stands in for its host's children, a slot for what is put into it. */
export function collectText(root: Element): CollectedText {
  const runs: TextRun[] = []
  const parts: string[] = []
  const blockStarts: number[] = []
  const shadows: ShadowRoot[] = []
  let length = 0
  let pendingBreak = true
  const isInline = inlineTest(root.ownerDocument.defaultView)

  function add(node: Text): void {
    const { data } = node
    if (data === '') return
    if (pendingBreak) blockStarts.push(length)
    pendingBreak = false
    runs.push({ node, start: length, length: data.length })
    parts.push(data)
    length += data.length
  }

  /** What is shown in an element's stead; true when there is such a thing and it has been walked. */
  function instead(element: Element): boolean {
    const { shadowRoot, localName } = element
    if (shadowRoot) {
      shadows.push(shadowRoot)
      walk(shadowRoot)
      return true
    }
    const slotted = localName === 'slot' ? (element as HTMLSlotElement).assignedNodes() : []
    for (const node of slotted) visit(node)
    return slotted.length > 0
  }

  function visit(node: Node): void {
    if (node.nodeType === 3) add(node as Text)
    if (node.nodeType !== 1 || SKIPPED.has((node as Element).localName)) return
    const breaks = !isInline(node as Element)
    if (breaks) pendingBreak = true
    if (!instead(node as Element)) walk(node)
    if (breaks) pendingBreak = true
  }

  function walk(top: Node): void {
    // Not a TreeWalker: a filter callback for each node makes it three times slower on large pages.
    let node: Node | null = top.firstChild
    while (node) {
      if (node.nodeType === 3) add(node as Text)
      else if (node.nodeType === 1) {
        const element = node as Element
        if (!isInline(element)) pendingBreak = true
        if (!SKIPPED.has(element.localName) && !((element.shadowRoot || element.localName === 'slot') && instead(element))) {
          if (element.firstChild) {
            node = element.firstChild
            continue
          }
        } else if (!isInline(element)) pendingBreak = true
      }
      while (node && !node.nextSibling) {
        node = node.parentNode
        if (node === top) return
        if (node && !isInline(node as Element)) pendingBreak = true
      }
      node = node?.nextSibling ?? null
    }
  }

  walk(root)
  return { text: parts.join(''), runs, blockStarts, shadows }
}

/** Elements a page has made up are inline until its style says otherwise; asked once for each name. */
function inlineTest(view: Window | null): (element: Element) => boolean {
  const made = new Map<string, boolean>()
  return (element) => {
    const { localName } = element
    if (INLINE.has(localName)) return true
    if (!view || !localName.includes('-')) return false
    const known = made.get(localName) ?? /^(?:inline|contents)/.test(view.getComputedStyle(element).display)
    made.set(localName, known)
    return known
  }
}
