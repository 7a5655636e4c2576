// Footnotes and endnotes.
import { findAll, nameIn } from '../plain.ts'

/** `has-footnotes` names the article that has them. */
const NOTE_NAME = /(?:^|[\s_-])(?<!(?:has|with|no)[_-])(?:foot|end)-?notes?(?:$|\s|[_-](?:list|section|container|item|block|body))/i
const ANY_NOTES = '[role^="doc-"],[class*="ote"],[id*="ote"]'
const NOTE_ROLE = /^doc-(?:foot|end)notes?$/

/** Notes below the text: named so, or in the roles of https://www.w3.org/TR/dpub-aria/. */
const isNotes = (element: Element): boolean =>
  NOTE_ROLE.test(nameIn(element, 'role')) || NOTE_NAME.test(nameIn(element, 'class')) || NOTE_NAME.test(nameIn(element, 'id'))

/** All boxes of notes under `root`: the browser finds what could be one sooner than every box could be asked. */
export const notesIn = (root: Element): ReadonlySet<Element> => new Set([...findAll(root, ANY_NOTES)].filter(isNotes))
