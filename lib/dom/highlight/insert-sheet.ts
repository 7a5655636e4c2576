// Puts a stylesheet on a page from a content script, whatever the browser lets it do.

interface SheetView {
  readonly CSSStyleSheet: typeof CSSStyleSheet
}

/** Adds the rules to a document, or to an open shadow tree, and returns how to take them away. */
export function insertSheet(tree: Document | ShadowRoot, view: SheetView, rules: readonly string[]): () => void {
  return adopt(tree, view, rules) ?? appendStyle(tree, rules)
}

// Firefox content scripts see the page through Xray wrappers, and reading or setting adoptedStyleSheets through one can throw or do nothing:
// https://bugzilla.mozilla.org/show_bug.cgi?id=1751346
function adopt(document: Document | ShadowRoot, { CSSStyleSheet }: SheetView, rules: readonly string[]): (() => void) | undefined {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rules.join('\n'))
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    if (!document.adoptedStyleSheets.includes(sheet)) return undefined
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)
    }
  } catch {
    return undefined
  }
}

// insertRule is not subject to the page's Content-Security-Policy; text inside a <style> is. Outside the article: in <head>.
function appendStyle(tree: Document | ShadowRoot, rules: readonly string[]): () => void {
  const document = tree.ownerDocument ?? (tree as Document)
  const style = document.createElement('style')
  ;(tree === document ? (document.head ?? document.documentElement) : tree).append(style)
  for (const rule of rules) style.sheet?.insertRule(rule, style.sheet.cssRules.length)
  return () => style.remove()
}
