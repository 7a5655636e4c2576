// Footnotes and endnotes.
import { nameIn } from '../plain.ts'

/** `has-footnotes` names the article that has them. */
const NOTE_NAME = /(?:^|[\s_-])(?<!(?:has|with|no)[_-])(?:foot|end)-?notes?(?:$|\s|[_-](?:list|section|container|item|block|body))/i
/** Everything that could be notes. */
export const NOTES = '[role^="doc-"],[class*="ote"],[id*="ote"]'
const NOTE_ROLE = /^doc-(?:foot|end)notes?$/

/** Notes below the text: named so, or in the roles of https://www.w3.org/TR/dpub-aria/. */
const isNotes = (element: Element): boolean =>
  NOTE_ROLE.test(nameIn(element, 'role')) || NOTE_NAME.test(nameIn(element, 'class')) || NOTE_NAME.test(nameIn(element, 'id'))

/** The boxes of notes among elements. */
export const notesAmong = (elements: Iterable<Element>): ReadonlySet<Element> => new Set([...elements].filter(isNotes))
