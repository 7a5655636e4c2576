// Footnotes and endnotes.
import { isNamed, nameIn } from '../plain.ts'

/** `has-footnotes` names the article that has them. */
const NOTE_NAME = /(?:^|[\s_-])(?<!(?:has|with|no)[_-])(?:foot|end)-?notes?(?:$|\s|[_-](?:list|section|container|item|block|body))/i
/** Looked for once a page, so that most pages are not searched box by box. */
export const ANY_NOTES = '[role^="doc-"],[class*="note"],[id*="note"],[class*="Note"],[id*="Note"]'
const NOTE_ROLE = /^doc-(?:foot|end)notes?$/

/** Notes below the text: named so, or in the roles of https://www.w3.org/TR/dpub-aria/. */
export const isNotes = (element: Element): boolean =>
  isNamed(element) &&
  (NOTE_ROLE.test(nameIn(element, 'role')) || NOTE_NAME.test(nameIn(element, 'class')) || NOTE_NAME.test(nameIn(element, 'id')))
