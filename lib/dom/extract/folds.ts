// "Read more": text that waits in the page until the reader asks for it, and words that say the rest is elsewhere.
import { simplify } from '#lib/core/text/simplify.ts'
import { around, find, nameIn, nextElementOf, parentOf, previousElementOf, textIn } from '../plain.ts'
import { shortText } from './short-text.ts'

/** What a control that unfolds an article says. */
const UNFOLD =
  /^[\s>▼▽↓+…]*(?:阅读全文|查看全文|展开全文|展开(?:阅读|更多)?|展开?剩余\s*\d*\s*%?|点击展开|(?:read|show|see|view) (?:more|the rest|full (?:story|article|text))|continue reading|keep reading|story continues|expand)[\s>▼▽↓+…]*$/i
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

/** True when a control anywhere on the page names the box as what it opens. https://www.w3.org/TR/wai-aria-1.2/#aria-controls */
function isControlled(hidden: Element): boolean {
  const id = nameIn(hidden, 'id')
  const page = /^[\w-]+$/.test(id) ? around(hidden, 'body') : null
  const control = page && find(page, `[aria-controls~="${id}"]`)
  return control !== null && isControl(control)
}

/** True for a hidden box of paragraphs beside a control that unfolds it: the reader can have it at any moment, so it is text. */
export function isFolded(hidden: Element): boolean {
  if (textIn(hidden).trim().length < LEAST || !find(hidden, 'p,br')) return false
  if (besides(hidden).some(isControl) || isControlled(hidden)) return true
  // The box ends the text, and the control stands behind the text.
  const text = parentOf(hidden)
  const next = text && !nextElementOf(hidden) ? nextElementOf(text) : null
  return next !== null && isControl(next)
}
