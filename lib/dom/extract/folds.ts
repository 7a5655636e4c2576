// "Read more": text that waits in the page until the reader asks for it, and words that say the rest is elsewhere.
import { simplify } from '#lib/core/text/simplify.ts'
import { find, nextElementOf, previousElementOf, textIn } from '../plain.ts'
import { shortText } from './short-text.ts'

/** What a control that unfolds an article says. */
const UNFOLD =
  /^[\s>▼▽↓+…]*(?:阅读全文|查看全文|展开全文|展开(?:阅读|更多|剩余)?|点击展开|剩余\s*\d+\s*%?|(?:read|show|see|view) (?:more|the rest|full (?:story|article|text))|continue reading|keep reading|story continues|expand)[\s>▼▽↓+…]*$/i
const LONGEST_CONTROL = 30
/** Units of text from which a hidden box is a part of an article. */
const LEAST = 60
const NEIGHBOURS = 3

export const saysUnfold = (text: string): boolean => text.length <= LONGEST_CONTROL && UNFOLD.test(simplify(text))

const isControl = (element: Element): boolean => saysUnfold(shortText(element, LONGEST_CONTROL)?.replace(/\s+/g, ' ').trim() ?? '-')

function besides(element: Element): Element[] {
  const found: Element[] = []
  for (const way of [previousElementOf, nextElementOf]) {
    let sibling = way(element)
    for (let step = 0; sibling && step < NEIGHBOURS; step++, sibling = way(sibling)) found.push(sibling)
  }
  return found
}

/** True for a hidden box of paragraphs beside a control that unfolds it: the reader can have it at any moment, so it is text. */
export function isFolded(hidden: Element): boolean {
  if (textIn(hidden).trim().length < LEAST || !find(hidden, 'p,br')) return false
  return besides(hidden).some(isControl)
}
