// The selected Range, also inside open shadow trees, where the plain selection only says which host it is in.

/** Chromium's own way, from before there was one for all. */
type SelectingRoot = ShadowRoot & { readonly getSelection?: () => Selection | null }

/** Live Range of a selection; undefined when there is none, or when it goes from one tree into another. */
export function composedRange(selection: Selection): Range | undefined {
  if (selection.rangeCount === 0) return undefined
  const plain = selection.getRangeAt(0)
  const roots = rootsAt(plain)
  return (roots.length > 0 ? inside(selection, roots) : undefined) ?? (plain.collapsed ? undefined : plain.cloneRange())
}

function inside(selection: Partial<Selection>, roots: SelectingRoot[]): Range | undefined {
  // Neither is in the lowest browsers. https://w3c.github.io/selection-api/#dom-selection-getcomposedranges
  const composed = selection.getComposedRanges?.({ shadowRoots: roots })[0]
  if (composed) return rangeOf(composed)
  for (const root of roots) {
    const own = root.getSelection?.()
    const range = own && own.rangeCount > 0 ? own.getRangeAt(0) : undefined
    if (range && !range.collapsed) return rangeOf(range)
  }
  return undefined
}

function rangeOf({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): Range | undefined {
  if (startContainer.getRootNode() !== endContainer.getRootNode()) return undefined
  const range = startContainer.ownerDocument?.createRange()
  range?.setStart(startContainer, startOffset)
  range?.setEnd(endContainer, endOffset)
  return range && !range.collapsed ? range : undefined
}

/** Open shadow roots at the place the plain selection names, and those inside them. */
function rootsAt({ startContainer, startOffset, commonAncestorContainer, collapsed }: Range): ShadowRoot[] {
  const beside = [startContainer.childNodes[startOffset], startContainer.childNodes[startOffset - 1], startContainer]
  const around = collapsed ? beside : [...beside, commonAncestorContainer]
  const hosts = around.flatMap((node) => (node?.nodeType === 1 ? [node as Element] : []))
  return [...new Set(hosts.flatMap(rootsIn))]
}

function rootsIn(host: Element): ShadowRoot[] {
  const { shadowRoot } = host
  return shadowRoot ? [shadowRoot, ...Array.from(shadowRoot.querySelectorAll('*')).flatMap(rootsIn)] : []
}
