// The text of an element that should be short. `textContent` reads it all, and in broken markup every element can hold the rest of the page.
import { firstIn, nextOf, textsIn, typeOf } from '../plain.ts'

/** Text of `element` when it is at most `longest` units in at most 20 pieces, else undefined. */
export function shortText(element: Element, longest: number): string | undefined {
  const first = firstIn(element)
  // Most short texts stand in one piece.
  if (!first) return ''
  if (typeOf(first) === 3 && !nextOf(first)) return (first as Text).data.length > longest ? undefined : (first as Text).data
  const walker = textsIn(element)
  let text = ''
  for (let pieces = 0, node = walker.nextNode(); node; pieces++, node = walker.nextNode()) {
    text += (node as Text).data
    if (text.length > longest || pieces >= 20) return undefined
  }
  return text
}
