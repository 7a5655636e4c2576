// Our only element in the page: a custom tag with a closed shadow root, in the top layer so that no z-index of the page covers it.
import { pageStyles } from '#components/annotation/page-styles.ts'
import { createShield } from '#components/annotation/shield.ts'
import layer from './page-layer.css?inline'

/** How often, per page, the element comes back after the page removed it. */
const RETURNS = 20

/** Known to lib/dom/anchoring, which leaves it out of the page text. */
const TAG = 'tickmark-root'

/** Inside a shadow tree, !important beats whatever the page's own rules say about the host. */
const HOST_RULES = `:host { position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important;
  display: block !important; overflow: visible !important; border: 0 !important; padding: 0 !important; margin: 0 !important;
  background: none !important; visibility: visible !important; opacity: 1 !important; z-index: 2147483647 !important; }`

export interface PageHost {
  /** Our element. */
  readonly element: HTMLElement
  /** Where to render; in the page only while shown. */
  readonly root: ShadowRoot
  show(): void
  hide(): void
  /** Keeps an event about our own controls from the page; true when it was one. */
  shield(event: Event): boolean
}

export function createPageHost(document: Document): PageHost {
  // A host left behind by an instance from before an update belongs to nobody.
  for (const stale of Array.from(document.getElementsByTagName(TAG))) stale.remove()
  const element = document.createElement(TAG)
  const root = element.attachShadow({ mode: 'closed' })
  applyStyles(root, `${pageStyles}\n${layer}\n${HOST_RULES}`)
  element.popover = 'manual'
  const shield = createShield(element, root)
  let shown = false
  let returns = 0

  function enter(): void {
    if (!element.isConnected) document.documentElement.append(element)
    // Shown anew each time: what came last into the top layer lies on top.
    if (element.matches(':popover-open')) element.hidePopover()
    element.showPopover()
  }

  // Some pages throw out elements they do not know; a page that never stops doing so wins.
  new MutationObserver(() => {
    if (shown && !element.isConnected && returns++ < RETURNS) enter()
  }).observe(document.documentElement, { childList: true })

  return {
    element,
    root,
    show() {
      shown = true
      enter()
    },
    hide() {
      shown = false
      element.remove()
    },
    shield,
  }
}

/** A constructed sheet is not subject to the page's CSP; Firefox content scripts may not adopt one, so a style element stands in. */
function applyStyles(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [sheet]
    if (root.adoptedStyleSheets.length === 1) return
  } catch {
    // falls through to the element
  }
  const style = root.ownerDocument.createElement('style')
  style.textContent = css
  root.append(style)
}
