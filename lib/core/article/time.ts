// Finds a moment in the words of a page: ISO, Chinese, English and relative forms. https://www.rfc-editor.org/rfc/rfc3339
import { matchOf } from '../text/signed-pattern.ts'
import type { ArticleTime } from './model.ts'
import {
  AGO,
  ANY_DATE,
  ANY_RELATIVE,
  ANY_YEARLESS,
  CLOCK_FIRST,
  COMPACT,
  DAYS_BACK,
  EPOCH,
  ERAS,
  FORMS,
  MONTHS,
  NAMED_DAYS,
  UNIT_MINUTES,
  US_ZONES,
  YEARLESS,
  ZONES,
} from './time-forms.ts'

export interface TimeOptions {
  readonly now: Date
  /** BCP 47 language of the page; Chinese pages without a zone are taken to mean +08:00. */
  readonly language: string
  /** 02/10/2020 is the second of October: most of the world outside the United States. */
  readonly dayFirst?: boolean
  /** Year of a month and day that stand alone ("03-05 10:30"), known from elsewhere on the page; else the latest that is not ahead of `now`. */
  readonly year?: number | undefined
}

interface Fields {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly hour: number | undefined
  readonly minute: number
  readonly second: number
  readonly zone: string | undefined
}

const two = (value: number): string => String(value).padStart(2, '0')

function isReal({ year, month, day, hour, minute, second }: Fields): boolean {
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return false
  return (hour ?? 0) < 24 && minute < 60 && second < 61
}

/** US daylight time: second Sunday of March to first Sunday of November (since 2007). */
function isUsSummer({ year, month, day }: Fields): boolean {
  const firstSunday = (of: number): number => 1 + ((7 - new Date(Date.UTC(year, of - 1, 1)).getUTCDay()) % 7)
  const today = month * 100 + day
  return today >= 300 + firstSunday(3) + 7 && today < 1100 + firstSunday(11)
}

function zoneMinutes(fields: Fields): number | undefined {
  const zone = fields.zone?.toLowerCase()
  if (!zone) return undefined
  const us = US_ZONES[zone]
  if (us !== undefined) return us + (isUsSummer(fields) ? 60 : 0)
  const digits = /([+-])(\d{1,2}):?(\d{2})?$/.exec(zone)
  if (digits) return (digits[1] === '-' ? -1 : 1) * (Number(digits[2]) * 60 + Number(digits[3] ?? 0))
  return ZONES[zone]
}

const offsetText = (minutes: number): string =>
  `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`

function toTime(fields: Fields, raw: string, language: string): ArticleTime {
  const date = `${fields.year}-${two(fields.month)}-${two(fields.day)}`
  if (fields.hour === undefined) return { iso: date, zone: 'none', raw }
  const local = `${date}T${two(fields.hour)}:${two(fields.minute)}:${two(fields.second)}`
  const stated = zoneMinutes(fields)
  if (stated !== undefined) return { iso: local + offsetText(stated), zone: 'stated', raw }
  return language.startsWith('zh') ? { iso: `${local}+08:00`, zone: 'assumed', raw } : { iso: local, zone: 'none', raw }
}

type Groups = Readonly<Record<string, string | undefined>>

/** 下午3:20, 3:20 p.m.: "12 am" is midnight, 凌晨12 too. */
function hourOf({ hour: text, half = '', noon = '' }: Groups): number | undefined {
  if (text === undefined) return undefined
  const hour = Number(text)
  if (/^p/i.test(noon) || (/下午|傍晚|晚/.test(half) && hour > 0)) return hour < 12 ? hour + 12 : hour
  return hour === 12 && (/^a/i.test(noon) || half === '凌晨') ? 0 : hour
}

const HAN_DIGITS = '〇一二三四五六七八九'
/** 二〇二四, 十一, 二十三; digits as they are. */
function numberOf(text: string): number {
  if (/^\d/.test(text)) return Number(text)
  if (text === '元') return 1
  const digit = (character: string): number => Math.max(0, HAN_DIGITS.indexOf(/[○零]/.test(character) ? '〇' : character))
  if (!text.includes('十')) return Number([...text].map(digit).join(''))
  const [tens = '', ones = ''] = text.split('十')
  return (tens === '' ? 1 : digit(tens)) * 10 + (ones === '' ? 0 : digit(ones))
}

const monthOf = (text: string): number => MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1 || numberOf(text)

function yearOf({ year = '', era }: Groups): number {
  const years = numberOf(year)
  return era ? years + (ERAS[era] ?? 0) : year.length === 2 ? 2000 + years : years
}

const clockOf = (groups: Groups): Pick<Fields, 'hour' | 'minute' | 'second' | 'zone'> => ({
  hour: hourOf(groups),
  minute: Number(groups['minute'] ?? 0),
  second: Number(groups['second'] ?? 0),
  zone: groups['zone'],
})

function absolute(text: string, dayFirst = false): { fields: Fields; raw: string; index: number } | undefined {
  if (!ANY_DATE.test(text)) return undefined
  let best: { fields: Fields; raw: string; index: number } | undefined
  for (const form of FORMS) {
    const { isEither } = form
    const match = matchOf(form, text)
    const groups = match?.groups
    if (!match || !groups || (best && match.index >= best.index)) continue
    let month = monthOf(groups['month'] ?? '')
    let day = numberOf(groups['day'] ?? '')
    if (isEither && ((month > 12 && day <= 12) || (dayFirst && day <= 12))) [month, day] = [day, month]
    const before = groups['hour'] === undefined ? CLOCK_FIRST.exec(text.slice(Math.max(0, match.index - 40), match.index)) : null
    const fields: Fields = { year: yearOf(groups), month, day, ...clockOf(before?.groups ?? groups) }
    if (isReal(fields)) best = { fields, raw: ((before?.[0] ?? '') + match[0]).trim(), index: match.index }
  }
  return best
}

/** The calendar fields of `moment` as read on a clock `minutes` east of UTC. */
function fieldsAt(moment: number, minutes: number, withClock: boolean): Fields {
  const local = new Date(moment + minutes * 60_000)
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    hour: withClock ? local.getUTCHours() : undefined,
    minute: withClock ? local.getUTCMinutes() : 0,
    second: 0,
    zone: undefined,
  }
}

const firstMatch = (patterns: readonly RegExp[], text: string): RegExpExecArray | undefined => {
  for (const pattern of patterns) {
    const match = pattern.exec(text)
    if (match) return match
  }
  return undefined
}

/**
 * "03-05 10:30", "3月5日", "Nov 17, 4:30 pm": the year is that of `options`, else the latest that is not ahead of `now`. Without a clock only where
 * the year is known: the day of an old story would become one of this year.
 */
function yearless(text: string, { now, language, year }: TimeOptions): { fields: Fields; raw: string } | undefined {
  const match = ANY_YEARLESS.test(text) ? firstMatch(YEARLESS, text) : undefined
  if (!match?.groups) return undefined
  const today = fieldsAt(now.getTime(), language.startsWith('zh') ? 480 : 0, false)
  if (year === undefined && match.groups['hour'] === undefined) return undefined
  const [month, day] = [monthOf(match.groups['month'] ?? ''), Number(match.groups['day'])]
  const isAhead = month * 100 + day > today.month * 100 + today.day + 1
  const fields = { year: year ?? (isAhead ? today.year - 1 : today.year), month, day, ...clockOf(match.groups) }
  return isReal(fields) ? { fields, raw: match[0].trim() } : undefined
}

function relative(text: string, { now, language }: TimeOptions): { fields: Fields; raw: string } | undefined {
  if (!ANY_RELATIVE.test(text)) return undefined
  const zone = language.startsWith('zh') ? 480 : 0
  const named = firstMatch(NAMED_DAYS, text)
  if (named?.groups) {
    const back = DAYS_BACK[named.groups['word']?.toLowerCase() ?? ''] ?? 0
    const fields = { ...fieldsAt(now.getTime() - back * 86_400_000, zone, false), ...clockOf(named.groups) }
    if (isReal(fields)) return { fields, raw: named[0].trim() }
  }
  const ago = AGO.exec(text)
  if (!ago?.groups) return undefined
  const { count = '', unit = '' } = ago.groups
  const step = UNIT_MINUTES[unit.charAt(0).toLowerCase()] ?? 0
  const back = (count === '半' ? 0.5 : /^\d/.test(count) ? Number(count) : 1) * step
  return { fields: fieldsAt(now.getTime() - back * 60_000, zone, step < 1440), raw: ago[0] }
}

/** Full-width digits and colons, which old Chinese systems print, as the forms know them; same length. */
const narrow = (text: string): string =>
  /[０-９：]/.test(text) ? text.replace(/[０-９：]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0)) : text

/** The first moment named in `text` with a year; failing that one without, or a relative one counted from `now`. */
export function findTime(text: string, options: TimeOptions): ArticleTime | undefined {
  const line = narrow(text)
  const found = absolute(line, options.dayFirst) ?? yearless(line, options) ?? relative(line, options)
  return found && toTime(found.fields, found.raw, /北京时间/.test(text) ? 'zh' : options.language)
}

/** True when `text` names a moment with a year. */
export const hasDate = (text: string): boolean => absolute(narrow(text)) !== undefined

/** A moment out of an attribute or metadata: what `findTime` reads, and the forms meant for machines. */
export function findStated(text: string, options: TimeOptions): ArticleTime | undefined {
  const raw = text.trim()
  if (EPOCH.test(raw)) {
    const moment = Number(raw) * (raw.length === 10 ? 1000 : 1)
    const isChinese = options.language.startsWith('zh')
    const fields = { ...fieldsAt(moment, isChinese ? 480 : 0, true), second: Math.floor(moment / 1000) % 60 }
    return toTime({ ...fields, zone: isChinese ? '+08:00' : 'z' }, raw, options.language)
  }
  const groups = COMPACT.exec(raw)?.groups
  if (!groups) return findTime(raw, options)
  const [year, month, day] = [Number(groups['year']), Number(groups['month']), Number(groups['day'])]
  const fields: Fields = { year, month, day, ...clockOf(groups) }
  return isReal(fields) && fields.year > 1989 && fields.year < 2100 ? toTime(fields, raw, options.language) : undefined
}
