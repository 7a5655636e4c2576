// Unlisted English institutions by form: runs of capitalised words that end, begin or stand like an institution.

import { behindPerson, describedPart, partnerships, smallWords } from './context-en.ts'
import type { FormHit } from './form-hit.ts'
import {
  ADDRESSING,
  BODY_ENDS,
  FUND_WORDS,
  GENERIC,
  LEGAL_TERMS,
  LEGAL_WORDS,
  NOT_IN_NAME,
  OF_HEADS,
  ORG_ENDS,
  THINGS,
} from './forms-en.ts'
import { byCamel, byCode, byPaper, byRole } from './signs-en.ts'
import { bare, isSmall, RUN, TITLE_HEAD, type Token, tokensOf, withoutLead } from './tokens-en.ts'

/** Does the line consist of capitalised words (a headline)? There every run is one. */
function headline(text: string, at: number): boolean {
  const from = Math.max(0, at - 600)
  const window = text.slice(from, at + 600)
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
  // Bodies have names of common words: National Retail Federation. Two of them, since "the Energy Department" is a description.
  if (BODY_ENDS.has(last) && stem.length > 1 && stem.every((word) => /^[A-Z]/.test(word) && !NOT_IN_NAME.has(word))) return true
  if (/^Funds?$/.test(last) && stem.some((word) => FUND_WORDS.has(word))) return false
  if (ORG_ENDS.has(last)) return telling.length > 0 && /^[A-Z]/.test(stem[stem.length - 1] ?? '')
  return false
}

/**
 * A body named by what it is for: California Department of Financial Protection and Innovation. It ends where another body or a
 * listed name begins.
 */
function bodyOf(run: readonly Token[], taken: (at: number) => boolean): readonly Token[] | undefined {
  const head = run.findIndex(({ word }) => OF_HEADS.has(word))
  const link = run[head + 1]?.word
  if (
    head < 0 ||
    head > 3 ||
    run.length < head + 3 ||
    !(link === 'of' || link === 'for' || /^d/.test(link ?? '')) ||
    taken(run[head]?.start ?? 0)
  )
    return undefined
  if (run.slice(0, head).some(({ word, start }) => isSmall(word) || NOT_IN_NAME.has(bare(word)) || taken(start))) return undefined
  const and = run.findIndex(({ word }, i) => i > head + 2 && word === 'and')
  const behind = and < 0 ? [] : run.slice(and + 1)
  const another = behind.length > 1 || behind.some(({ word, start }) => ORG_ENDS.has(bare(word)) || OF_HEADS.has(word) || taken(start))
  const part = another ? run.slice(0, and) : run
  const last = part[part.length - 1]
  return last && isSmall(last.word) ? part.slice(0, -1) : part
}

/** "Retailers Migros" where a sentence begins. */
const withoutSort = (run: readonly Token[]): readonly Token[] =>
  run.length > 1 &&
  /^(?:Retailer|Lender|Insurer|Broker|Brokerage|Airline|Carrier|Chipmaker|Carmaker|Automaker|Drugmaker|Miner|Developer|Supplier|Start-?up)s?$/.test(
    run[0]?.word ?? '',
  )
    ? run.slice(1)
    : run

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

const DEPARTMENT =
  /^(?:Research|Trading|Lending|Payments|Insights|Intelligence|Markets|Economics|Equities|Communications|Investments|Analytics|Consulting|Technology)$/
const TITLE =
  /^(?:Chairman|Chairwoman|President|CEO|CFO|Chief|Director|Analyst|Economist|Strategist|Managing|Vice|Executive|Head|Partner|Founder|Co-founder|Spokesman|Spokeswoman|Inc|Corp|Co|Ltd|Building|Tower|Plaza|Chair|Governor|Commissioner)$/

/** Cuts a run at its end to the longest part that is an institution by its words; what is cut off must be a title. */
function cutByWords(text: string, run: readonly Token[]): readonly Token[] | undefined {
  const tokens = behindPerson(text, withoutLead(run))
  // Head of Fundamental Research: a department.
  if (tokens[0] !== run[0] && run.some(({ word }) => TITLE_HEAD.test(word)) && DEPARTMENT.test(tokens[tokens.length - 1]?.word ?? ''))
    return undefined
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
  if (THINGS.has(bare(tokens[tokens.length - 1]?.word ?? '')) || tokens.some(({ word }) => word === 'Republic' || word === 'Kingdom'))
    return undefined
  for (let from = 0; from < tokens.length - 1; from++) {
    const part = tokens.slice(from)
    const initials = initialsOf(part.map((token) => token.word).join(' '))
    if (initials === letters) return part
  }
  return undefined
}

/**
 * Unlisted names in `text`, by start. Headlines (most words capitalised) and lines in capitals are skipped: nothing tells
 * a name there. `taken` says which units belong to listed names. Linear: runs hold at most eight words.
 */
export function englishForms(text: string, taken: (at: number) => boolean): FormHit[] {
  const found: FormHit[] = []
  const small = smallWords(text)
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
    const body = bodyOf(whole, taken)
    if (body && add(body)) continue
    for (const half of halves(tokens))
      add(
        byCode(text, half) ??
          cutByWords(text, half) ??
          byRole(text, half) ??
          byPaper(text, half) ??
          byCamel(text, half) ??
          describedPart(text, withoutSort(withoutLead(half)), small),
      )
  }
  found.push(...partnerships(text))
  return found.sort((a, b) => a.start - b.start)
}
