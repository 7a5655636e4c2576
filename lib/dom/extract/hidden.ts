// What a page keeps out of sight by its own markup, and how much text there is in all.
import { attributeOf, findAll, firstIn, nameIn, nextOf, tagOf, textIn, typeOf } from '../plain.ts'

/** Everything that could be hidden. */
export const HIDDEN = '[hidden],[aria-hidden="true"],[style*="display" i]'

export const hiddenReason = (element: Element): string | undefined => {
  const hidden = attributeOf(element, 'hidden')
  if (hidden !== null && hidden !== 'until-found') return 'hidden'
  if (attributeOf(element, 'aria-hidden') === 'true') return 'aria-hidden'
  return /display\s*:\s*none/i.test(nameIn(element, 'style')) ? 'display-none' : undefined
}

const SCRIPTS: ReadonlySet<string> = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE'])
const SILENT = 'script,style,noscript,template'

/** Units of text outside scripts and styles, which are often most of a page and are not even read. */
export function textSize(root: Element): number {
  let size = 0
  for (let child = firstIn(root); child; child = nextOf(child)) {
    if (typeOf(child) === 3) size += (child as Text).data.length
    else if (typeOf(child) === 1 && !SCRIPTS.has(tagOf(child as Element))) {
      size += textIn(child).length
      // Not summed over elements: where they are nested the same text would be read again and again.
      for (const silent of findAll(child as Element, SILENT)) size -= textIn(silent).length
    }
  }
  return size
}
