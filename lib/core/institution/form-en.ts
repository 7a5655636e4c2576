// Unlisted English institutions by form: runs of capitalised words that end, begin or stand like an institution.

import { AFTER_EN, BEFORE_EN } from './cues.ts'
import type { FormHit } from './form-hit.ts'
import { ADDRESSING, AT_ROLE, GENERIC, LEGAL_TERMS, LEGAL_WORDS, NOT_IN_NAME, OF_HEADS, ORG_ENDS, PAPER_ENDS, THINGS } from './forms-en.ts'

const WORD = "[A-Z][A-Za-z0-9]*(?:['’&-][A-Za-z0-9]+|\\.[A-Z](?![a-z]))*"
/** Capitalised words with the small ones that names have inside. At most eight words, so that a text in capitals costs no more. */
const RUN = new RegExp(
  `(?<![A-Za-z0-9])${WORD}(?:(?:,? (?=(?:Inc|Corp|Co|Ltd|LLC|LLP|Limited)\\b)| (?:of|and|&|for|de|du) (?:the )?| )${WORD}){0,7}`,
  'g',
)

const isSmall = (word: string): boolean => /^(?:of|and|&|for|the|de|du)$/.test(word)

interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
}

function tokensOf(run: string, offset: number): Token[] {
  return [...run.matchAll(/[^ ,]+/g)].map((match) => ({
    word: match[0],
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }))
}

const bare = (word: string): string => word.replace(/['’]s$|\.$/, '')

/** Does the line consist of capitalised words (a headline)? There every run is one. */
function headline(text: string, at: number): boolean {
  const from = Math.max(0, at - 150)
  const window = text.slice(from, at + 150)
  const begin = window.lastIndexOf('\n', Math.max(0, at - from - 1)) + 1
  const next = window.indexOf('\n', at - from)
  const line = window.slice(begin > at - from ? 0 : begin, next < 0 ? undefined : next)
  const whole = next >= 0 || from + window.length === text.length
  if (whole && /[.!?]["”'’]?\s*$/.test(line)) return false
  const words = line.match(/[A-Za-z]{4,}/g) ?? []
  return words.length > 3 && words.filter((word) => /^[A-Z]/.test(word)).length * 5 > words.length * 3
}

/** Is this run of words an institution by its own words? */
function byWords(words: readonly string[]): boolean {
  const last = bare(words[words.length - 1] ?? '')
  const first = words[0] ?? ''
  const stem = words.slice(0, -1).filter((word) => !isSmall(word))
  if (words.length < 2) return false
  // Minutes of the Bank: behind an article the last word is a noun.
  if (words[words.length - 2] === 'the') return false
  if (OF_HEADS.has(first) && words[1] === 'of' && words.length > 2) return true
  if (LEGAL_WORDS.has(last)) return stem.some((word) => !NOT_IN_NAME.has(word))
  const telling = stem.filter((word) => !GENERIC.has(bare(word)) && !NOT_IN_NAME.has(word))
  if (ORG_ENDS.has(last)) return telling.length > 0 && /^[A-Z]/.test(stem[stem.length - 1] ?? '')
  return false
}

const PLACE_NEW = /^(?:York|Zealand|Jersey|England|Orleans|Delhi|Hampshire|Mexico|South|World|Century|Enterprise|Hope|Oriental)/

/** Drops what stands before a name: The, Analyst, Monday, Head of … */
function withoutLead(tokens: readonly Token[]): readonly Token[] {
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

/** Splits at "and": the halves are two names. */
function halves(tokens: readonly Token[]): (readonly Token[])[] {
  const parts: (readonly Token[])[] = []
  let from = 0
  tokens.forEach((token, i) => {
    if (token.word !== 'and') return
    parts.push(tokens.slice(from, i))
    from = i + 1
  })
  return [...parts, tokens.slice(from)].filter((part) => part.length > 0)
}

const TITLE_HEAD =
  /^(?:Manager|Head|Director|CEO|Minister|President|Chairman|Chairwoman|Secretary|Member|Professor|Governor|Commissioner|Chief|Officer|Founder|Owner|Editor)$/
const TITLE =
  /^(?:Chairman|Chairwoman|President|CEO|CFO|Chief|Director|Analyst|Economist|Strategist|Managing|Vice|Executive|Head|Partner|Founder|Co-founder|Spokesman|Spokeswoman|Inc|Corp|Co|Ltd|Building|Tower|Plaza|Chair|Governor|Commissioner)$/

/** Cuts a run at its end to the longest part that is an institution by its words; what is cut off must be a title. */
function cutByWords(run: readonly Token[]): readonly Token[] | undefined {
  const tokens = withoutLead(run)
  for (let to = tokens.length; to > 1; to--) {
    const part = tokens.slice(0, to)
    if (to < tokens.length && !TITLE.test(tokens[to]?.word ?? '') && !LEGAL_WORDS.has(bare(tokens[to - 1]?.word ?? ''))) continue
    if (byWords(part.map((token) => token.word))) return part
  }
  return undefined
}

/** Initials of the capitalised words: "Cocoa Producers Alliance" → CPA. */
export function initialsOf(name: string): string {
  return name
    .split(/[ -]/)
    .filter((word) => /^[A-Z]/.test(word))
    .map((word) => word.charAt(0))
    .join('')
}

/** A run that is followed by its own initials in brackets names something that has an abbreviation: an organisation. */
function byInitials(text: string, tokens: readonly Token[]): readonly Token[] | undefined {
  const end = tokens[tokens.length - 1]?.end ?? 0
  const letters = /^ \(["“']?([A-Z]{3,7})["”']?\)/.exec(text.slice(end, end + 14))?.[1]
  if (!letters) return undefined
  if (THINGS.has(bare(tokens[tokens.length - 1]?.word ?? ''))) return undefined
  for (let from = 0; from < tokens.length - 1; from++) {
    const part = tokens.slice(from)
    const initials = initialsOf(part.map((token) => token.word).join(' '))
    if (initials === letters) return part
  }
  return undefined
}

/** A market code in brackets stands behind a company: Groupon (NasdaqGS: GRPN). */
const CODE_BEHIND =
  /^ (?:<|&lt;)[A-Z.]{1,7}(?:>|&gt;)|^ \((?:Other )?(?:NYSE|NYSE American|AMEX|Nasdaq|NASDAQ|NasdaqGS|NasdaqGM|NasdaqCM|OTC|OTCMKTS|OTCQB|OTCQX|ASX|LSE|LON|TSX|TSXV|HKEX|SEHK|SGX|NSE|BSE|FRA|Frankfurt|Xetra|Paris|Euronext|TSE|TYO|KRX|KOSDAQ)\s?:/

function byCode(text: string, run: readonly Token[]): readonly Token[] | undefined {
  const part = withoutLead(run)
  const end = part[part.length - 1]?.end ?? 0
  return part.length > 0 && CODE_BEHIND.test(text.slice(end, end + 24)) ? part : undefined
}

/** A brand with a capital inside (SeamlessWeb), where it does what companies do; McDonald and DeWitt are people. */
function byCamel(text: string, run: readonly Token[]): readonly Token[] | undefined {
  const part = run.filter((token) => /^(?!Mc|Mac|De|La|Le|Di|Van|Fitz|O')[A-Z][a-z]{2,}[A-Z][a-z]+(?:['’]s)?$/.test(token.word)).slice(0, 1)
  const [token] = part
  if (!token || run.length > 2) return undefined
  return AFTER_EN.test(text.slice(token.end - (/['’]s$/.test(token.word) ? 2 : 0), token.end + 24)) ||
    BEFORE_EN.test(text.slice(Math.max(0, token.start - 24), token.start))
    ? part
    : undefined
}

/** A newspaper: the Denver Post, the Kansas City Star. An article or an enumeration of papers tells it from a place and a noun. */
function byPaper(text: string, run: readonly Token[]): readonly Token[] | undefined {
  const part = withoutLead(run)
  if (part.length < 2 || part.length > 4 || !PAPER_ENDS.has(bare(part[part.length - 1]?.word ?? ''))) return undefined
  const before = text.slice(Math.max(0, (part[0]?.start ?? 0) - 6), part[0]?.start)
  return part.every((token) => !isSmall(token.word)) && /(?:\bthe |, |\band )$/i.test(before) ? part : undefined
}

/** Places that people work at too. */
const PLACE_NAME =
  /^(?:Hong Kong|New York|London|Beijing|Shanghai|Tokyo|Singapore|Washington|Paris|Frankfurt|Berlin|Brussels|Geneva|Zurich|Dubai|Mumbai|Delhi|New Delhi|Sydney|Toronto|Chicago|Boston|Houston|San Francisco|Los Angeles|Wall Street|Downing Street|Capitol Hill|China|India|Japan|Britain|America|Europe|Asia|Germany|France|Home|Work|Davos)(?: |$)/

/** The name of the place where someone works: "strategist at Tempus Inc".  */
function byRole(text: string, run: readonly Token[]): readonly Token[] | undefined {
  const start = run[0]?.start ?? 0
  const role = AT_ROLE.exec(text.slice(Math.max(0, start - 48), start))
  if (!role || NOT_IN_NAME.has(run[0]?.word ?? '') || PLACE_NAME.test(run.map((token) => token.word).join(' '))) return undefined
  const stop = run.findIndex((token, i) => i > 0 && NOT_IN_NAME.has(bare(token.word)))
  const part = stop < 0 ? run : run.slice(0, stop)
  return part.length === 1 && GENERIC.has(part[0]?.word ?? '') ? undefined : part
}

/**
 * Unlisted names in `text`, by start. Headlines (most words capitalised) and lines in capitals are skipped: nothing tells
 * a name there. `taken` says which units belong to listed names. Linear: runs hold at most eight words.
 */
export function englishForms(text: string, taken: (at: number) => boolean): FormHit[] {
  const found: FormHit[] = []
  const add = (part: readonly Token[] | undefined): boolean => {
    const first = part?.[0]
    const last = part?.[part.length - 1]
    if (!first || !last || headline(text, first.start)) return false
    if (LEGAL_TERMS.test(text.slice(first.start, last.end)) || part.some(({ word }) => ADDRESSING.has(word))) return false
    const possessive = /['’]s$/.test(last.word) ? 2 : 0
    found.push({ start: first.start, end: last.end - possessive, legal: LEGAL_WORDS.has(bare(last.word)) })
    return true
  }
  for (const match of text.matchAll(RUN)) {
    const run = match[0]
    if (run === run.toUpperCase() && run.length > 12) continue
    const tokens = tokensOf(run, match.index)
    if (add(byInitials(text, tokens))) continue
    const whole = withoutLead(tokens)
    if (OF_HEADS.has(whole[0]?.word ?? '') && whole[1]?.word === 'of' && !taken(whole[0]?.start ?? 0) && add(whole)) continue
    for (const half of halves(tokens))
      add(byCode(text, half) ?? cutByWords(half) ?? byRole(text, half) ?? byPaper(text, half) ?? byCamel(text, half))
  }
  return found.sort((a, b) => a.start - b.start)
}
