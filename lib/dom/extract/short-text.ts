// The text of an element that should be short. `textContent` reads it all, and in broken markup every element can hold the rest of the page.

/** Text of `element` when it is at most `longest` units in at most 20 pieces, else undefined. */
export function shortText(element: Element, longest: number): string | undefined {
  const walker = element.ownerDocument.createTreeWalker(element, 4)
  let text = ''
  for (let pieces = 0, node = walker.nextNode(); node; pieces++, node = walker.nextNode()) {
    text += (node as Text).data
    if (text.length > longest || pieces >= 20) return undefined
  }
  return text
}
