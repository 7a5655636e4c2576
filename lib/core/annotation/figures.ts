// Reads a piece of prose as tokens whose keys say what they mean: the same figure written in two ways has the same key.
import { foldText } from '#lib/core/text/fold.ts'
import { DIRECTIONS, MONTHS, NEGATIONS, SCALES, UNITS } from './figures-words.ts'
import { add, arabic, canonical, type Decimal, HAN_NUMERAL, han, shift } from './numerals.ts'

/** Offsets are UTF-16 units of the text given, end exclusive. */
export interface Token {
  readonly kind: 'number' | 'date' | 'direction' | 'negation' | 'word'
  /** What it means, comparable with `===`. For numbers: sign, value and unit joined by `|`. */
  readonly key: string
  readonly start: number
  readonly end: number
}

const byLength = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escapeRegExp)
    .join('|')
const escapeRegExp = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}/-]/g, '\\$&')
/** A Latin word in a table must not be the beginning of a longer one. */
const ended = (words: readonly string[]): string => `(?:${byLength(words)})(?:(?<![a-z])|(?![a-z]))`

const SIGNS = Object.keys(UNITS).filter((unit) => /[$€£¥￥₩₹]$|^(?:rmb|cny|usd|hkd|eur|gbp|jpy|chf|人民币|人民幣)$/.test(unit))
const ARABIC = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+`
const SCALE = ended(Object.keys(SCALES))
const UNIT = ended(Object.keys(UNITS))
const HAN = `[${HAN_NUMERAL}]+`
const MONTH = String.raw`(?:${MONTHS.join('|')})[a-z]{0,6}\.?`

const DATES: readonly { readonly pattern: RegExp; readonly parts: (match: RegExpExecArray) => readonly (string | undefined)[] }[] = [
  { pattern: /(\d{4})\s?年\s?(\d{1,2})\s?月(?:\s?(\d{1,2})\s?[日号])?/y, parts: (m) => [m[1], m[2], m[3]] },
  { pattern: /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/y, parts: (m) => [m[1], m[3], m[4]] },
  { pattern: /(\d{1,2})\s?月\s?(\d{1,2})\s?[日号]/y, parts: (m) => [undefined, m[1], m[2]] },
  {
    pattern: new RegExp(String.raw`(${MONTH})\s(\d{1,2})(?:st|nd|rd|th)?(?:,?\s(\d{4}))?(?![\d%])`, 'y'),
    parts: (m) => [m[3], month(m[1]), m[2]],
  },
  {
    pattern: new RegExp(String.raw`(\d{1,2})(?:st|nd|rd|th)?\s(${MONTH})(?:,?\s(\d{4}))?(?![a-z\d])`, 'y'),
    parts: (m) => [m[3], month(m[2]), m[1]],
  },
  { pattern: /(\d{4})\s?年(?!\D{0,2}期)/y, parts: (m) => [m[1]] },
]
const QUARTER = /(?:第?([一二三四1-4])季度?|q([1-4])(?!\d)|(first|second|third|fourth)[\s-]quarter)/y
const WEEKDAY = /(?:周|星期|礼拜)([一二三四五六日天])|(mon|tues|wednes|thurs|fri|satur|sun)day/y

const NUMBER = new RegExp(
  `(?<sign>[+-])?\\s?(?<before>${byLength(SIGNS)})?\\s?(?<minus>-)?(?<value>${ARABIC})(?:\\s?(?<scale>${SCALE}))?`,
  'y',
)
const MORE = new RegExp(`\\s?(?<value>${ARABIC})\\s?(?<scale>[万萬千百亿億]+)`, 'y')
const HAN_SHARE = new RegExp(`(?<parts>百|千)分之(?<value>${HAN}|${ARABIC})`, 'y')
const HAN_NUMBER = new RegExp(HAN, 'y')
const AFTER = new RegExp(`[\\s-]?(?:${UNIT})`, 'y')
const LATIN = /\p{Script=Latin}[\p{Script=Latin}\p{M}\d]*(?:'[a-z]+)?/uy
const OTHER = /\p{L}|\p{N}/uy
const ZH_WORDS = [...DIRECTIONS.keys(), ...NEGATIONS].filter((word) => /^\p{Script=Han}/u.test(word))
const ZH = new RegExp(byLength(ZH_WORDS), 'y')

const month = (name: string | undefined): string => String(MONTHS.indexOf((name ?? '').slice(0, 3)) + 1)

/** Tokens of a text in order; punctuation and whitespace give none. */
export function tokensOf(text: string): Token[] {
  const folded = foldText(text).toLowerCase()
  // Lower-casing changes the length of a handful of characters (İ); offsets must not move.
  const source = folded.length === text.length ? folded : foldText(text)
  const tokens: Token[] = []
  for (let at = 0; at < source.length; ) {
    const token = /[\s.,;:!?]/.test(source.charAt(at)) && !/[.]\d/.test(source.slice(at, at + 2)) ? undefined : tokenAt(source, at)
    if (token) tokens.push(token)
    at = token ? token.end : at + 1
  }
  return tokens
}

/** The figures of a text: numbers with sign, scale and unit, and dates. */
export const figures = (text: string): Token[] => tokensOf(text).filter(({ kind }) => kind === 'number' || kind === 'date')

function tokenAt(source: string, at: number): Token | undefined {
  return dateAt(source, at) ?? numberAt(source, at) ?? wordAt(source, at)
}

function run(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(source)
}

function dateAt(source: string, at: number): Token | undefined {
  if (/[\da-z]/.test(source.charAt(at - 1))) return undefined
  const token = (key: string, length: number): Token => ({ kind: 'date', key, start: at, end: at + length })
  for (const { pattern, parts } of DATES) {
    const match = run(pattern, source, at)
    if (match)
      return token(
        `d:${parts(match)
          .map((part) => (part ? String(Number(part)) : ''))
          .join('-')}`.replace(/-+$/, ''),
        match[0].length,
      )
  }
  const quarter = run(QUARTER, source, at)
  if (quarter) {
    const name = quarter[1] ?? quarter[2] ?? String(['first', 'second', 'third', 'fourth'].indexOf(quarter[3] ?? '') + 1)
    return token(`q:${'一二三四'.indexOf(name) + 1 || name}`, quarter[0].length)
  }
  const weekday = run(WEEKDAY, source, at)
  if (!weekday) return undefined
  const day = weekday[1]
    ? '一二三四五六日天'.indexOf(weekday[1])
    : ['mon', 'tues', 'wednes', 'thurs', 'fri', 'satur', 'sun'].indexOf(weekday[2] ?? '')
  return token(`w:${Math.min(day, 6)}`, weekday[0].length)
}

function numberAt(source: string, at: number): Token | undefined {
  const share = run(HAN_SHARE, source, at)
  if (share) {
    const value = amountOf(share.groups?.['value'] ?? '')
    if (value) return number(at, at + share[0].length, '', value, share.groups?.['parts'] === '百' ? '%' : '‰')
  }
  const match = run(NUMBER, source, at)
  if (match?.groups) return arabicNumber(source, at, match)
  const numeral = run(HAN_NUMBER, source, at)
  const value = numeral && han(numeral[0])
  if (!numeral || !value) return undefined
  const end = at + numeral[0].length
  const after = run(AFTER, source, end)
  // 一 and 万 alone are more often parts of words (统一, 万科) than figures.
  if (!after && (numeral[0].length < 2 || !/[十百千万萬亿億]/.test(numeral[0]))) return undefined
  return number(at, end + (after?.[0].length ?? 0), '', value, unitOf(after?.[0]))
}

function arabicNumber(source: string, at: number, match: RegExpExecArray): Token | undefined {
  const { sign, before, minus, value, scale } = match.groups as Record<string, string | undefined>
  // The hyphen of 3-5 and of COVID-19 is not a minus; the number itself begins further on.
  const joined = sign && /[\p{L}\p{N}%)]/u.test(source.charAt(at - 1))
  if (joined) return undefined
  if (!sign && !before && /^\s/.test(match[0])) return undefined
  let end = at + match[0].length
  let amount = shift(arabic(value as string), SCALES[scale ?? ''] ?? 0)
  // 3亿2000万
  for (let more = scale ? run(MORE, source, end) : null; more?.groups; more = run(MORE, source, end)) {
    const power = [...(more.groups['scale'] as string)].reduce((sum, one) => sum + (SCALES[one] ?? 0), 0)
    amount = add(amount, shift(arabic(more.groups['value'] as string), power))
    end += more[0].length
  }
  const after = run(AFTER, source, end)
  const isAccounting = source.charAt(at - 1) === '(' && source.charAt(end) === ')' && /[.,]/.test(value as string)
  const unit = [unitOf(before), unitOf(after?.[0])].filter((part) => part !== '').join('+')
  return number(at, end + (after?.[0].length ?? 0), sign === '-' || minus || isAccounting ? '-' : '', amount, unit)
}

const amountOf = (text: string): Decimal | undefined => (/^[\d.]/.test(text) ? arabic(text) : han(text))
const unitOf = (text: string | undefined): string => (text ? (UNITS[text.replace(/^[\s-]/, '').trim()] ?? '') : '')

function number(start: number, end: number, sign: string, value: Decimal, unit: string): Token {
  // 三成 is thirty per cent.
  const [amount, name] = unit === '10%' ? [shift(value, 1), '%'] : [value, unit]
  return { kind: 'number', key: `${sign}|${canonical(amount)}|${name}`, start, end }
}

function wordAt(source: string, at: number): Token | undefined {
  const latin = run(LATIN, source, at)
  const match = latin ?? run(ZH, source, at) ?? run(OTHER, source, at)
  if (!match) return undefined
  const [word] = match
  const token = { start: at, end: at + word.length }
  const direction = DIRECTIONS.get(word)
  if (direction) return { kind: 'direction', key: `${direction}:${word}`, ...token }
  if (NEGATIONS.has(word) || word.endsWith("n't")) return { kind: 'negation', key: 'not', ...token }
  return { kind: 'word', key: word, ...token }
}
