// Finds a moment in the words of a page: ISO, Chinese, English and relative forms. https://www.rfc-editor.org/rfc/rfc3339
import type { ArticleTime } from './model.ts'

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

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const MONTH_NAME = `(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:[a-z]{0,6})\\.?`
const CLOCK = `(\\d{1,2})\\s*[:：时時点點]\\s*(\\d{2})分?(?:\\s*[:：]?\\s*(\\d{2})秒?(?:[.,]\\d{1,9})?)?\\s*([ap]\\.?m\\b\\.?)?`
const ZONE = `(?:\\s*\\(?(z\\b|utc(?:[+-]\\d{1,2}(?::?\\d{2})?)?|gmt(?:[+-]\\d{1,2}(?::?\\d{2})?)?|[+-]\\d{2}:?\\d{2}|e[sd]?t\\b|c[sd]t\\b|m[sd]t\\b|p[sd]?t\\b|bst\\b|cest\\b|cet\\b|hkt\\b|jst\\b|sgt\\b|ist\\b)\\)?)?`
const AFTER_DATE = `(?:\\s*(?:t|,|at|on|·|\\||-|–|—|星期[一二三四五六日天]|周[一二三四五六日天]|\\(?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\)?)?\\s*(?:at\\s*)?${CLOCK}${ZONE})?`

/** Minutes east of UTC; `ET` and `PT` follow the date. */
const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  utc: 0,
  gmt: 0,
  est: -300,
  edt: -240,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
  bst: 60,
  cet: 60,
  cest: 120,
  hkt: 480,
  jst: 540,
  sgt: 480,
  ist: 330,
}
const US_ZONES: Readonly<Record<string, number>> = { et: -300, pt: -480 }

/** Each form: its pattern, and which groups hold year, month, day; the clock groups follow as four, then the zone. */
const FORMS: readonly { readonly pattern: RegExp; readonly order: readonly [number, number, number]; readonly clock: number }[] = [
  {
    pattern: new RegExp(`(?<!\\d)((?:19|20)\\d{2})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})(?!\\d)日?${AFTER_DATE}`, 'i'),
    order: [1, 2, 3],
    clock: 4,
  },
  {
    pattern: new RegExp(`\\b${MONTH_NAME}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d{2})${AFTER_DATE}`, 'i'),
    order: [3, 1, 2],
    clock: 4,
  },
  {
    pattern: new RegExp(`(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?${MONTH_NAME},?[\\s-]+((?:19|20)\\d{2})${AFTER_DATE}`, 'i'),
    order: [3, 2, 1],
    clock: 4,
  },
  { pattern: new RegExp(`(?<![\\d/])(\\d{1,2})[/.](\\d{1,2})[/.]((?:19|20)\\d{2})(?!\\d)${AFTER_DATE}`, 'i'), order: [3, 1, 2], clock: 4 },
]
const CLOCK_FIRST = new RegExp(`${CLOCK}${ZONE}[\\s,|·-]*(?:on\\s+)?(?:[a-z]{3,9},?\\s+)?$`, 'i')
const YEARLESS = new RegExp(`(?<![\\d:./-])(\\d{1,2})\\s*[-/月]\\s*(\\d{1,2})日?\\s+${CLOCK}`, 'i')
const RELATIVE =
  /(刚刚|今天|昨天|前天|今日|昨日|yesterday|today|just now)(?:\s*(?:at\s*)?(\d{1,2})[:：](\d{2}))?|(\d{1,3}|an?)\s*(秒[钟鐘]?|分[钟鐘]|[个個]?小[时時]|天|周|週|星期|seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?)\s*(?:之?前|ago)/i
const UNIT_MINUTES: Readonly<Record<string, number>> = {
  秒: 0,
  分: 1,
  小: 60,
  个: 60,
  個: 60,
  天: 1440,
  周: 10_080,
  週: 10_080,
  星: 10_080,
  s: 0,
  m: 1,
  h: 60,
  d: 1440,
  w: 10_080,
}
/** What attributes and metadata also hold: 20240305, 20240305T103000Z, seconds or milliseconds since 1970. */
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:[T ]?(\d{2}):?(\d{2})(?::?(\d{2}))?)?\s*(Z|[+-]\d{2}:?\d{2})?$/
const EPOCH = /^1\d{9}(?:\d{3})?$/
const DAYS_BACK: Readonly<Record<string, number>> = { 今天: 0, 今日: 0, today: 0, 昨天: 1, 昨日: 1, yesterday: 1, 前天: 2 }

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

function hourOf(text: string | undefined, half: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const hour = Number(text)
  if (!half) return hour
  return (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0)
}

const monthOf = (text: string): number => (/^\d/.test(text) ? Number(text) : MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1)

function absolute(text: string, dayFirst = false): { fields: Fields; raw: string; index: number } | undefined {
  let best: { fields: Fields; raw: string; index: number } | undefined
  for (const { pattern, order, clock } of FORMS) {
    const match = pattern.exec(text)
    if (!match || (best && match.index >= best.index)) continue
    const group = (index: number): string | undefined => match[index]
    let month = monthOf(group(order[1]) ?? '')
    let day = Number(group(order[2]))
    const isNumeric = /^\d/.test(group(order[1]) ?? '') && order[0] === 3
    if (isNumeric && ((month > 12 && day <= 12) || (dayFirst && day <= 12))) [month, day] = [day, month]
    const before = group(clock) === undefined ? CLOCK_FIRST.exec(text.slice(Math.max(0, match.index - 40), match.index)) : null
    const at = before ? { groups: before, from: 1 } : { groups: match, from: clock }
    const part = (offset: number): string | undefined => at.groups[at.from + offset]
    const fields: Fields = {
      year: Number(group(order[0])),
      month,
      day,
      hour: hourOf(part(0), part(3)),
      minute: Number(part(1) ?? 0),
      second: Number(part(2) ?? 0),
      zone: part(4),
    }
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

function relative(text: string, { now, language, year }: TimeOptions): { fields: Fields; raw: string } | undefined {
  const zone = language.startsWith('zh') ? 480 : 0
  const yearless = YEARLESS.exec(text)
  if (yearless) {
    const today = fieldsAt(now.getTime(), zone, false)
    const fields = {
      ...today,
      month: Number(yearless[1]),
      day: Number(yearless[2]),
      hour: Number(yearless[3]),
      minute: Number(yearless[4]),
    }
    const isAhead = fields.month * 100 + fields.day > today.month * 100 + today.day + 1
    const dated = { ...fields, year: year ?? (isAhead ? today.year - 1 : today.year) }
    if (isReal(dated)) return { fields: dated, raw: yearless[0].trim() }
  }
  const match = RELATIVE.exec(text)
  if (!match) return undefined
  const [raw, dayWord, hour, minute, count, unit] = match
  if (dayWord) {
    const day = fieldsAt(now.getTime() - (DAYS_BACK[dayWord.toLowerCase()] ?? 0) * 86_400_000, zone, false)
    return { fields: hour ? { ...day, hour: Number(hour), minute: Number(minute) } : day, raw }
  }
  const step = UNIT_MINUTES[(unit ?? '').charAt(0).toLowerCase()] ?? 0
  const back = (/^\d/.test(count ?? '') ? Number(count) : 1) * step
  return { fields: fieldsAt(now.getTime() - back * 60_000, zone, step < 1440), raw }
}

/** The first moment named in `text` with a year; failing that a relative one, counted from `now`. */
export function findTime(text: string, options: TimeOptions): ArticleTime | undefined {
  const found = absolute(text, options.dayFirst) ?? relative(text, options)
  return found && toTime(found.fields, found.raw, /北京时间/.test(text) ? 'zh' : options.language)
}

/** True when `text` names a moment with a year. */
export const hasDate = (text: string): boolean => absolute(text) !== undefined

/** A moment out of an attribute or metadata: what `findTime` reads, and the forms meant for machines. */
export function findStated(text: string, options: TimeOptions): ArticleTime | undefined {
  const raw = text.trim()
  if (EPOCH.test(raw)) {
    const moment = Number(raw) * (raw.length === 10 ? 1000 : 1)
    const isChinese = options.language.startsWith('zh')
    const fields = { ...fieldsAt(moment, isChinese ? 480 : 0, true), second: Math.floor(moment / 1000) % 60 }
    return toTime({ ...fields, zone: isChinese ? '+08:00' : 'z' }, raw, options.language)
  }
  const match = COMPACT.exec(raw)
  if (!match) return findTime(raw, options)
  const [, year, month, day, hour, minute, second, zone] = match
  const fields: Fields = {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: hour === undefined ? undefined : Number(hour),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
    zone,
  }
  return isReal(fields) && fields.year > 1989 && fields.year < 2100 ? toTime(fields, raw, options.language) : undefined
}
