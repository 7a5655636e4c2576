// XPaths of text nodes, in the W3C RangeSelector shape.
import type { RangeSelector, XPathSelector } from '#lib/core/annotation/model.ts'

/** XPath from the document element to a node: `/html[1]/body[1]/p[3]/text()[1]`. A shadow root, which XPath does not know, is `shadow()[1]`. */
function xpathOf(node: Node): string {
  const steps: string[] = []
  for (let at: Node | null = node; at && at.nodeType !== 9; at = at.parentNode ?? ((at as ShadowRoot).host as Node | undefined) ?? null) {
    const name = stepName(at)
    let position = 1
    for (let before = at.previousSibling; before; before = before.previousSibling) if (stepName(before) === name) position++
    steps.unshift(`${name}[${position}]`)
  }
  return `/${steps.join('/')}`
}

function stepName(node: Node): string {
  if (node.nodeType === 3) return 'text()'
  if (node.nodeType === 11) return 'shadow()'
  if (node.nodeType !== 1) return `${node.nodeName}()`
  const { localName, namespaceURI } = node as Element
  // In an HTML document a bare name matches HTML elements only.
  return namespaceURI === 'http://www.w3.org/1999/xhtml' ? localName : `*[local-name()='${localName}']`
}

/** The RangeSelector of a Range whose ends are text nodes. */
export function rangeSelectorOf(range: Range): RangeSelector {
  return {
    type: 'RangeSelector',
    startSelector: pointOf(range.startContainer, range.startOffset),
    endSelector: pointOf(range.endContainer, range.endOffset),
  }
}

const pointOf = (node: Node, offset: number): XPathSelector => ({
  type: 'XPathSelector',
  value: xpathOf(node),
  refinedBy: { type: 'TextPositionSelector', start: offset, end: offset },
})
