// The forms in which pages write a moment, by the names of their groups: year, month, day, half, hour, minute, second, noon, zone.
// https://www.rfc-editor.org/rfc/rfc3339 and the habits of Chinese and English newsrooms.
import type { SignedPattern } from '../text/signed-pattern.ts'

export const MONTHS: readonly string[] = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const MONTH = '(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary?|ruary|ch|il|[ey]|ust|t|t?ember|ober)?\\.?'
const YEAR = '(?<year>(?:19|20)\\d{2})'
const DAY = '(?<day>\\d{1,2})'
const MONTH_NUMBER = '(?<month>\\d{1,2})'
const ORDINAL = '(?:st|nd|rd|th)?'
const HALF = '(?<half>上午|早上|凌晨|中午|下午|傍晚|晚上|晚间|晚間)'
const CLOCK = `(?:${HALF}\\s*)?(?<hour>\\d{1,2})\\s*[:：时時点點]\\s*(?<minute>\\d{2})分?(?:\\s*[:：]?\\s*(?<second>\\d{2})秒?(?:[.,]\\d{1,9})?)?\\s*(?<noon>[ap]\\.?m\\b\\.?)?`
const ZONE =
  '(?:\\s*\\(?(?<zone>z\\b|utc(?:[+-]\\d{1,2}(?::?\\d{2})?)?|gmt(?:[+-]\\d{1,2}(?::?\\d{2})?)?|[+-]\\d{2}:?\\d{2}|e[sd]?t\\b|c[sd]t\\b|m[sd]t\\b|p[sd]?t\\b|bst\\b|cest\\b|cet\\b|hkt\\b|jst\\b|sgt\\b|ist\\b)\\)?)?'
const WEEKDAY = '[（(]?(?:(?:星期|周|週|礼拜|禮拜)?[一二三四五六日天]|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)[)）]?'
const AT = `(?:\\s*(?:t|,|at|on|·|\\||-|–|—|${WEEKDAY})?\\s*(?:at\\s*)?${CLOCK}${ZONE})?`

/** Nothing but marks, a label or the line's end stands before it and behind it: the line says it as a label does. */
const ALONE =
  '(?<=^|[|｜·•,，:：(（–—]\\s*|\\b(?:publish|post|updat|modif|edit|creat|add)[a-z]*\\s+(?:on\\s+)?|(?:发布|發布|發佈|发表|發表|更新|编辑|編輯)[于於在]?\\s*)'
const UP_TO = '(?=\\s*(?:$|[|｜·•,，)）–—]|at\\b|来源|來源|作者|发布|發布|發佈|发表|發表|更新))'

const form = (pattern: string): RegExp => new RegExp(pattern, 'iu')

/** A line without any of these names no day with a year: asked first, for most lines are not worth the forms. */
export const ANY_DATE = /(?:19|20)\d{2}|\d\/\d|[二一][〇○零一二三四五六七八九]{3}年|民[国國]|令和|平成/
/** The same for a day without one, and for a relative one. */
export const ANY_YEARLESS = /\d\s*[月/-]\s*\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i
export const ANY_RELATIVE = /[今昨前刚剛]|ago\b|today|yesterday|just now/i

const NAME_OF_MONTH = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i

export interface DateForm extends SignedPattern {
  /** Month and day are both numbers, and which of them comes first is a custom of the country. */
  readonly isEither: boolean
}

export const FORMS: readonly DateForm[] = [
  {
    sign: /\d\s*[-/.年]/,
    pattern: form(`(?<!\\d)${YEAR}\\s*[\\-\\/.年]\\s*${MONTH_NUMBER}\\s*[\\-\\/.月]\\s*${DAY}(?!\\d)日?${AT}`),
    isEither: false,
  },
  // No room is asked for before it: "Jane RoeMarch 5, 2024" is how elements side by side read.
  { sign: NAME_OF_MONTH, pattern: form(`${MONTH}\\s+${DAY}${ORDINAL},?\\s+${YEAR}${AT}`), isEither: false },
  { sign: NAME_OF_MONTH, pattern: form(`(?<!\\d)${DAY}${ORDINAL}[\\s\\-]+(?:of\\s+)?${MONTH},?[\\s\\-]+${YEAR}${AT}`), isEither: false },
  { sign: /\d[/.]\d/, pattern: form(`(?<![\\d\\/])${MONTH_NUMBER}[\\/.]${DAY}[\\/.]${YEAR}(?!\\d)${AT}`), isEither: true },
  { sign: /\d\/\d/, pattern: form(`(?=\\d)${ALONE}${MONTH_NUMBER}\\/${DAY}\\/(?<year>\\d{2})(?!\\d)${AT}${UP_TO}`), isEither: true },
  {
    sign: /[民令平][国國和成]/,
    pattern: form(`(?<era>民国|民國|令和|平成)\\s*(?<year>\\d{1,3}|元)\\s*年\\s*${MONTH_NUMBER}\\s*月\\s*${DAY}\\s*日${AT}`),
    isEither: false,
  },
  {
    sign: /[二一].{3}年/,
    pattern: form(
      '(?<year>[二一][〇○零一二三四五六七八九]{3})年(?<month>[一二三四五六七八九十]{1,2})月(?<day>[一二三四五六七八九十]{1,3})日',
    ),
    isEither: false,
  },
]

/** The year before an era's first. https://en.wikipedia.org/wiki/Minguo_calendar, https://en.wikipedia.org/wiki/Japanese_era_name */
export const ERAS: Readonly<Record<string, number>> = { 民国: 1911, 民國: 1911, 令和: 2018, 平成: 1988 }

/** A clock that stands before its day. */
export const CLOCK_FIRST = form(`${CLOCK}${ZONE}[\\s,|·•\\-]*(?:on\\s+)?(?:[a-z]{3,9},?\\s+)?$`)

/** A month and a day without a year: with a clock anywhere, without one only as a label. */
export const YEARLESS: readonly RegExp[] = [
  form(`(?<![\\d:.\\/\\-])${MONTH_NUMBER}\\s*[\\-\\/]\\s*${DAY}\\s+${CLOCK}`),
  form(`(?<!\\d)${MONTH_NUMBER}\\s*月\\s*${DAY}\\s*日\\s*${CLOCK}`),
  form(`(?=\\d)${ALONE}${MONTH_NUMBER}月${DAY}日${UP_TO}`),
  form(`(?=[jfmasond])${ALONE}${MONTH}\\s+${DAY}${ORDINAL}(?!\\d)(?:,?\\s*(?:at\\s*)?${CLOCK}${ZONE})?${UP_TO}`),
  form(`(?=\\d)${ALONE}${DAY}${ORDINAL}\\s+${MONTH}(?:,?\\s*(?:at\\s*)?${CLOCK}${ZONE})?${UP_TO}`),
]

/** "今天 10:30", "Yesterday at 4:30 pm"; without a clock only as a label: 今日头条 and USA Today are names. */
export const NAMED_DAYS: readonly RegExp[] = [
  form(`(?=[今昨前ty])(?<!\\p{L})(?<word>今天|昨天|前天|今日|昨日|yesterday|today)\\s*,?\\s*(?:at\\s*)?${CLOCK}`),
  form(`(?:发布|發布|發佈|发表|發表|更新)[于於在]?\\s*(?<word>今天|昨天|前天|今日|昨日)\\s*${CLOCK}`),
  form(`(?=[今昨前刚剛tyj])${ALONE}(?<word>今天|昨天|前天|今日|昨日|刚刚|剛剛|yesterday|today|just now)${UP_TO}`),
]
export const DAYS_BACK: Readonly<Record<string, number>> = { 昨天: 1, 昨日: 1, yesterday: 1, 前天: 2 }

/** "3小时前", "2 days ago". */
export const AGO =
  /(?<![\d.])(?<count>\d{1,3}|an?|半|一)\s*(?<unit>秒[钟鐘]?|分[钟鐘]|[个個]?小[时時]|天|周|週|星期|seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|[smhdw])\s*(?:之?前|ago\b)/iu

/** Minutes of a unit, by its first letter. */
export const UNIT_MINUTES: Readonly<Record<string, number>> = {
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

/** Minutes east of UTC; `ET` and `PT` follow the date. */
export const ZONES: Readonly<Record<string, number>> = {
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
export const US_ZONES: Readonly<Record<string, number>> = { et: -300, pt: -480 }

/** What attributes and metadata also hold: 20240305, 20240305T103000Z, seconds or milliseconds since 1970. */
export const COMPACT =
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:[T ]?(?<hour>\d{2}):?(?<minute>\d{2})(?::?(?<second>\d{2}))?)?\s*(?<zone>Z|[+-]\d{2}:?\d{2})?$/
export const EPOCH = /^1\d{9}(?:\d{3})?$/
