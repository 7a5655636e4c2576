// Is a word a person's name here, though a company is called by it?
import { GENERIC, NOT_IN_NAME } from './forms-en.ts'

const GIVEN = /([A-Z][a-z]+) (?:[A-Z]\. )?$/
const DOES =
  /^(?:, (?:an? |the |its )?(?:[a-z-]+ ){0,3}(?:president|chief|ceo|chair|director|head|manager|analyst|economist|strategist|partner|founder|co-founder|owner|professor|spokes)|,? who\b| (?:said|says|told)\b)/i

/** A given name stands before it, and what people are or do behind it: Tyler Besecker, president of. */
export function isSurname(text: string, start: number, end: number): boolean {
  const given = GIVEN.exec(text.slice(Math.max(0, start - 20), start))?.[1]
  return given !== undefined && !NOT_IN_NAME.has(given) && !GENERIC.has(given) && DOES.test(text.slice(end, end + 60))
}
