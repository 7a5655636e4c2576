// Coordinates of the anchoring corpus: T, the concatenated text of a page, and N, its characters without whitespace. See the corpus's README.

const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'TEXTAREA',
  'IFRAME',
  'OBJECT',
  'svg',
  'HEAD',
  'TITLE',
  'SELECT',
  'OPTION',
])

export interface CorpusText {
  readonly text: string
  readonly nodes: readonly Text[]
  readonly starts: readonly number[]
  /** N offset of each T offset. */
  readonly toN: Int32Array
}

export function corpusText(root: Element): CorpusText {
  const nodes: Text[] = []
  const starts: number[] = []
  let text = ''
  const walk = (parent: Node): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) {
        nodes.push(node as Text)
        starts.push(text.length)
        text += (node as Text).data
      } else if (node.nodeType === 1 && !SKIPPED.has(node.nodeName)) walk(node)
    }
  }
  walk(root)
  const toN = new Int32Array(text.length + 1)
  let n = 0
  for (let i = 0; i < text.length; i++) {
    toN[i] = n
    const unit = text.charAt(i)
    if (!/[\s\u200b-\u200d\u2060\ufeff\u00ad]/.test(unit)) n += unit.normalize('NFKC').replace(/\s/g, '').length
  }
  toN[text.length] = n
  return { text, nodes, starts, toN }
}

export function rangeAt({ nodes, starts }: CorpusText, document: Document, start: number, end: number): Range {
  const range = document.createRange()
  const first = lastAtMost(starts, start)
  const last = lastAtMost(starts, end - 1)
  range.setStart(nodes[first] as Text, start - (starts[first] as number))
  range.setEnd(nodes[last] as Text, end - (starts[last] as number))
  return range
}

/** T offsets of any Range; undefined when it holds no corpus text. */
export function offsetsOf({ nodes, starts, text }: CorpusText, range: Range): [number, number] | undefined {
  const at = (container: Node, offset: number): number => {
    const index = nodes.indexOf(container as Text)
    if (index >= 0) return (starts[index] as number) + offset
    const after = nodes.findIndex((node) => range.comparePoint(node, 0) >= 0 && pointBefore(container, offset, node))
    return after < 0 ? text.length : (starts[after] as number)
  }
  const start = at(range.startContainer, range.startOffset)
  const end = at(range.endContainer, range.endOffset)
  return start < end ? [start, end] : undefined
}

function pointBefore(container: Node, offset: number, node: Node): boolean {
  const child = container.childNodes[offset]
  if (child) return child === node || child.contains(node) || (child.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  return !container.contains(node) && (container.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}

function lastAtMost(values: readonly number[], limit: number): number {
  let low = 0
  let high = values.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((values[middle] as number) <= limit) low = middle
    else high = middle - 1
  }
  return low
}
