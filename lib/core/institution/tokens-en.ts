// English text as runs of capitalised words, and what stands before a name without being a part of it.
import { NOT_IN_NAME } from './forms-en.ts'

/** A capitalised word of a run. */
export interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
}

const LETTER = 'A-Za-z\\u00c0-\\u024f'
const WORD = `[A-Z\\u00c0-\\u00de][${LETTER}0-9]*(?:['’&-][${LETTER}0-9]+|\\.[A-Z](?![a-z]))*`
/** Capitalised words with the small ones that names have inside. At most eight words, so that a text in capitals costs no more. */
export const RUN = new RegExp(
  `(?<![${LETTER}0-9])${WORD}(?:(?:,? (?=(?:Inc|Corp|Co|Ltd|LLC|LLP|Limited)\\b)| (?:of|and|&|for|de|du|do|da|di|des|del|et) (?:the |la )?| )${WORD}){0,7}`,
  'g',
)

export const isSmall = (word: string): boolean => /^(?:of|and|&|for|the|de|du|do|da|di|des|del|et|la)$/.test(word)

export function tokensOf(run: string, offset: number): Token[] {
  return [...run.matchAll(/[^ ,]+/g)].map((match) => ({
    word: match[0],
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }))
}

/** Without possessive and full stop. */
export const bare = (word: string): string => word.replace(/['’]s$|\.$/, '')

/** Heads of departments and of bodies. */
export const TITLE_HEAD =
  /^(?:Manager|Head|Director|CEO|Minister|President|Chairman|Chairwoman|Secretary|Member|Professor|Governor|Commissioner|Chief|Officer|Founder|Owner|Editor)$/

const PLACE_NEW = /^(?:York|Zealand|Jersey|England|Orleans|Delhi|Hampshire|Mexico|South|World|Century|Enterprise|Hope|Oriental)/

/** Drops what stands before a name: The, Analyst, Monday, Head of … */
export function withoutLead(tokens: readonly Token[]): readonly Token[] {
  let from = 0
  while (from < tokens.length) {
    const word = tokens[from]?.word ?? ''
    if (word === 'New' && PLACE_NEW.test(tokens[from + 1]?.word ?? '')) break
    if (!NOT_IN_NAME.has(bare(word)) && !isSmall(word) && !/-(?:based|led|listed|owned|backed|born|run|style)$/.test(word)) break
    from++
  }
  const of = tokens.findIndex((token) => token.word === 'of')
  if (of > 0 && tokens.slice(0, of).some((token) => TITLE_HEAD.test(token.word))) from = Math.max(from, of + 1)
  // A name does not go on behind a possessive: Berkshire's Geico Corp is Geico Corp.
  for (let i = from; i < tokens.length - 1; i++) if (/['’]s$/.test(tokens[i]?.word ?? '')) from = i + 1
  return tokens.slice(from)
}
