// Unlisted English institutions by what the article says of them: "the start-up Quillmark", "shares of Lynx", "IndiGo, run by".
import type { FormHit } from './form-hit.ts'
import { GENERIC, NOT_IN_NAME, OF_HEADS, ORG_ENDS, THINGS } from './forms-en.ts'
import { isPlaceEn } from './places-en.ts'
import { bare, type Token } from './tokens-en.ts'

/** What an institution is: the noun stands directly before its name, or behind the name and a comma. */
const SORT =
  '(?:start-?up|chain|retailer|grocer|lender|insurer|reinsurer|bank|brokerage|broker|airline|carrier|chipmaker|carmaker|automaker|drugmaker|planemaker|toymaker|phonemaker|steelmaker|' +
  'miner|driller|refiner|utility|conglomerate|consultancy|developer|homebuilder|builder|manufacturer|supplier|distributor|operator|platform|publisher|brewer|distiller|' +
  'fintech|biotech|unicorn|marketplace|subsidiary|joint venture|law firm|research firm|private equity firm|venture capital firm|investment firm|accounting firm|advisory firm|' +
  'consulting firm|data provider|hedge fund|asset manager|trade group|industry group|lobby group|advocacy group|consumer group|think tank|watchdog|regulator|trade body|industry body|' +
  'exporter|importer|wholesaler|maker|provider|tech company|oil company|holding company|software company|parent company|shipping line|shipbuilder|hotelier|lessor|landlord)'

/** The same as one word less telling; only behind a comma: "Quillmark, a three-year-old company that". */
const SORT_LATER = `(?:${SORT}|company|firm|group|agency|association|fund|exchange|unit|arm|business|newspaper|website|consortium|venture|federation|council|body|society|union|institute|network|app maker)`

/** Right before the name: what it is, or what only an institution has. */
const BEFORE = new RegExp(
  `(?:\\b${SORT}s? |\\b(?:battery|software|media|banking|cloud|finance|financing|energy|mining|insurance|logistics|leasing) (?:unit|venture|arm|subsidiary) |` +
    '\\b(?:shares? (?:of|in)|stakes? in|CEO of|chief executive (?:officer )?of|finance chief of|founder of|subsidiary of|unit of|acquisition of|takeover of|merger with|shareholders (?:of|in)) (?:the )?|' +
    "\\b(?:managing director|analyst|economist|strategist|partner|portfolio manager|chief investment officer|fund manager|head of [a-z ]{3,24}) (?:at|with|of|for) (?:the )?|\\b(?:bid|offer|proposal|loan|order) from |\\bworked (?:for|at) |['’] group )$",
  'i',
)

/** Someone who is quoted, and where they work: said Rahul Desai of, analyst Kim Lee at. */
const QUOTED = '(?:said|says|adds|added|told|analysts?|economist|strategist|trader|partner|according to)'
const WORKS_AT = new RegExp(`\\b${QUOTED} (?:(?:Mr|Ms|Dr)\\.? )?(?:[A-Z][A-Za-z.'’-]* ){1,3}(?:of|at|with) (?:the )?$`)
const QUOTES = new RegExp(`\\b${QUOTED} $`, 'i')

/** Right behind it: what it has or does, who owns it, what it is. */
const BEHIND = new RegExp(
  "^(?:['’]s (?:shares?|stock|share price|revenues?|profits?|earnings|net income|board|chief executive|CEO|CFO|balance sheet|shareholders)\\b|" +
    ' (?:shares|stock) (?:rose|fell|gained|were|are|have|closed|jumped|slid|dropped|surged|tumbled)\\b| raised (?:[$€£]|US\\$|a total)| went public\\b|' +
    ', (?:founded|owned|backed|controlled|run|majority-owned) by |,? which (?:owns|operates|makes|manufactures|employs|closed|bought|sold|acquired|runs|built|launched|supplies|provides|manages|is listed|listed|raised)\\b| (?:filed for bankruptcy|went bankrupt)\\b|' +
    `, (?:an?|the|its|their|one of) (?:(?!(?:at|of|from|for|with|in|who|to|by|and)\\b)[\\w’'$.-]+ ){0,5}${SORT_LATER}s?(?: (?:that|which|in|based|owned|backed|founded|run|with|for|of|whose|by|between)\\b|[,.;]))|^ for (?:about |around |nearly |up to )?[A-Z]{0,3}[$€£]\\d|^ (?:cut|raised|lowered|upgraded|downgraded) (?:its|the|his) (?:rating|price|target|forecast|outlook|stake)`,
)

/** A coined word with a capital inside is a brand; behind these it is no product that somebody uses. */
const COINED = /^(?!Mc|Mac|De|La|Le|Di|Van|Fitz|O['’])[A-Z][a-z]{2,}[A-Z][A-Za-z]*$/
const BEFORE_COINED = /\b(?:of|at|by|to|from|includ(?:e|es|ing)|like|than|between|rivals?) (?:the )?$/

const AIR = /^Air (?!Force|Quality|Conditioning|Traffic|Transport|Defen[cs]e|Pollution|Jordan|Max|Base|Marshal|Show|Act)[A-Z][a-z]+$/

const TITLE =
  /^(?:Chairman|Chairwoman|President|CEO|CFO|COO|Chief|Director|Analyst|Economist|Strategist|Managing|Vice|Executive|Head|Partner|Founder|Chair|Governor|General)$/
const NATURE = /^(?:Index|Act|Street|Day|Week|Sea|Islands?|River|County|City|States?|Coast|Valley|Bay|Deal|War|Crisis)$/

const wordsOf = (tokens: readonly Token[]): string => tokens.map((token) => bare(token.word)).join(' ')

/** The words that a text writes small, read when first asked for. */
export type Small = () => ReadonlySet<string>

export function smallWords(text: string): Small {
  let words: ReadonlySet<string> | undefined
  return () => {
    words ??= new Set(text.match(/(?<![A-Za-z-])[a-z][a-z.&-]*/g) ?? [])
    return words
  }
}

/** A name by its words: not a place or people, not made of everyday words alone, no index, law or rate. */
function isName(tokens: readonly Token[], small: Small): boolean {
  const name = wordsOf(tokens)
  const words = name.split(' ')
  const last = words[words.length - 1] ?? ''
  if (name.length < 2 || words.length > 4 || isPlaceEn(name) || THINGS.has(last) || NATURE.test(last)) return false
  if (words.some((word) => NOT_IN_NAME.has(word) || TITLE.test(word))) return false
  if (words.every((word) => GENERIC.has(word) || isPlaceEn(word))) return false
  // A word that the article writes small as well is no name of its own.
  return words.length > 1 || !small().has(name.toLowerCase())
}

/** Siji Philip of Axis Securities: who is quoted stands before "of", and nothing of an organisation. */
export function behindPerson(text: string, tokens: readonly Token[]): readonly Token[] {
  const of = tokens.findIndex((token) => token.word === 'of')
  const from = tokens[of + 1]?.word === 'the' ? of + 2 : of + 1
  if (of < 1 || of > 3 || of === tokens.length - 1) return tokens
  if (tokens.slice(0, of).some(({ word }) => OF_HEADS.has(word) || ORG_ENDS.has(word) || GENERIC.has(word))) return tokens
  const start = tokens[0]?.start ?? 0
  return QUOTES.test(text.slice(Math.max(0, start - 16), start)) ? tokens.slice(from) : tokens
}

/** The part of a run of capitalised words that the text around it describes as an institution. */
export function describedPart(text: string, run: readonly Token[], small: Small): readonly Token[] | undefined {
  const employer = behindPerson(text, run)
  if (employer !== run) return isName(employer, small) ? employer : undefined
  const start = run[0]?.start ?? 0
  const last = run[run.length - 1]
  const end = (last?.end ?? 0) - (/['’]s$/.test(last?.word ?? '') ? 2 : 0)
  const before = text.slice(Math.max(0, start - 64), start)
  const name = wordsOf(run)
  const shown =
    // Two words and a possessive are a person's: a stake in Kylie Jenner's company.
    (BEFORE.test(before) && !(run.length === 2 && /['’]s$/.test(last?.word ?? ''))) ||
    (run.length === 1 && /\brivals? $/.test(before)) ||
    WORKS_AT.test(before) ||
    BEHIND.test(text.slice(end, end + 72)) ||
    (run.length === 1 && COINED.test(name) && BEFORE_COINED.test(before)) ||
    AIR.test(name)
  return shown && isName(run, small) ? run : undefined
}

const FIRM =
  /(?<![A-Z][A-Za-z]* )(?:[A-Z][a-z]+(?:, [A-Z][a-z]+){1,2}|[A-Z][a-z]+(?: [A-Z][a-z]+){0,3}) & [A-Z][a-z]+(?![A-Za-z])(?: LLP)?(?! [A-Z])/g
/** Things that go together without being a house: Mergers & Acquisitions, Oil & Gas. */
const PAIRED =
  /\b(?:Research|Development|Mergers|Acquisitions|Oil|Gas|Foods?|Beverages?|Health|Safety|Terms|Conditions|Profit|Loss|Sales|Marketing|Arts?|Media|Entertainment|Travel|Leisure|Sciences?|Technology|Engineering|Home|Garden|Environment|Trade|Industry|Metals|Mining|Banking|Insurance|Risk|Compliance|Diversity|Inclusion|Innovation|Transport|Logistics|Property|Law|Culture|Sports?|Tourism|Energy|Power|Water|Light|Questions|Answers|Pros|Cons|Equipment|Services|Co)\b/

/** Two words alone could be a song or a dish: someone works there, or it acts. */
const isFirm = (text: string, start: number, end: number): boolean =>
  /\b(?:at|by|of|with|from|firm|lawyers|maker) $/.test(text.slice(Math.max(0, start - 10), start)) ||
  /^ (?:said|says|represents?|represented|advised|acted)\b/.test(text.slice(end, end + 14))

/** Keefe, Bruyette & Woods; Pratt & Whitney: an "&" between names is how partners sign. */
export function partnerships(text: string): FormHit[] {
  if (!text.includes(' & ')) return []
  return [...text.matchAll(FIRM)]
    .filter(({ 0: name, index }) => /,|LLP$/.test(name) || isFirm(text, index, index + name.length))
    .filter(({ 0: name }) => !PAIRED.test(name) && !NOT_IN_NAME.has(name.slice(0, name.search(/[ ,]/))))
    .map((match) => ({ start: match.index, end: match.index + match[0].length, legal: true }))
}

const WORD = "[A-Z][A-Za-z0-9]*(?:['’&.-][A-Za-z0-9]+)*"
const NAME = `${WORD}(?: (?:& |of )?${WORD}){0,3}`
const BETWEEN = new RegExp(`^(?:, | and | or |, and )${NAME}(?:(?:, | and | or |, and )${NAME})*(?:,? and |,? or |, )$`)
const NAMES = new RegExp(NAME, 'g')

/** Names between two listed ones in an enumeration: Deloitte, BDO and Stripe. `listed` by start. Linear. */
export function enumerated(text: string, listed: readonly { readonly start: number; readonly end: number }[]): FormHit[] {
  const found: FormHit[] = []
  const small = smallWords(text)
  for (let i = 1; i < listed.length; i++) {
    const from = listed[i - 1]?.end ?? 0
    const to = listed[i]?.start ?? 0
    if (to - from < 5 || to - from > 120) continue
    const between = text.slice(from, to)
    if (!BETWEEN.test(between)) continue
    for (const match of between.matchAll(NAMES)) {
      const start = from + match.index
      const end = start + match[0].length
      const words = match[0].split(' ').map((word) => ({ word, start, end }))
      if (isName(words, small)) found.push({ start, end, legal: false })
    }
  }
  return found
}
