// Words by key, and dates, counts and languages written the way the reader's locale writes them. Pure: the locale is an argument.
import type messages from '../../public/_locales/en/messages.json'
import type { ArticleTime } from './article/model.ts'
import type { Failure } from './result.ts'

/** A key of `public/_locales/en/messages.json`; the other languages have the same ones (a test sees to it). */
export type MessageKey = keyof typeof messages

/** Keys that come as a pair, `…_one` and `…_other`: the WebExtension format knows no plural. */
type CountedKey = { [K in MessageKey]: K extends `${infer Stem}_other` ? Stem : never }[MessageKey]

export type Translate = (key: MessageKey, ...substitutions: string[]) => string

/** One entry of a messages.json. https://developer.chrome.com/docs/extensions/reference/api/i18n */
export interface MessageEntry {
  readonly message: string
  readonly description?: string
  readonly placeholders?: Readonly<Record<string, { readonly content: string; readonly example?: string }>>
}

/**
 * Returns a translator over a parsed messages.json that does what `browser.i18n.getMessage` does: `$NAME$` through the placeholders,
 * `$1`…`$9` by position, `$$` for a dollar, the empty string for an unknown key.
 */
export function translatorOf(entries: Readonly<Record<string, MessageEntry>>): Translate {
  return (key, ...substitutions) => {
    const entry = entries[key]
    if (!entry) return ''
    const positional = (text: string) => text.replace(/\$(\d)/g, (_, digit: string) => substitutions[Number(digit) - 1] ?? '')
    return entry.message.replace(/\$\$|\$([A-Za-z0-9_@]+)\$|\$\d/g, (found, name: string | undefined) => {
      if (found === '$$') return '$'
      return name === undefined ? positional(found) : positional(entry.placeholders?.[name.toLowerCase()]?.content ?? '')
    })
  }
}

/** The key for a number of things: `countedKey('en', 'highlightCount', 1)` is `highlightCount_one`. */
export function countedKey(locale: string, stem: CountedKey, count: number): MessageKey {
  const form = new Intl.PluralRules(locale).select(count) === 'one' ? 'one' : 'other'
  return `${stem}_${form}` as MessageKey
}

/** The key of the sentence that tells a failure. */
export function failureKey(failure: Failure): MessageKey {
  return `failure_${failure.kind.replaceAll('-', '_')}` as MessageKey
}

/** Making an Intl object costs far more than using it, and a list of cards asks for the same few again and again. */
function kept<Options, Made>(make: (locale: string, options: Options) => Made): (locale: string, options: Options) => Made {
  const made = new Map<string, Made>()
  return (locale, options) => {
    const key = locale + JSON.stringify(options)
    const found = made.get(key) ?? make(locale, options)
    made.set(key, found)
    return found
  }
}

const dateFormat = kept((locale, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options))
const agoFormat = kept((locale, options: Intl.RelativeTimeFormatOptions) => new Intl.RelativeTimeFormat(locale, options))

/** 12,345 or 1.2万 is the locale's own business; counts here are whole numbers. */
export function formatCount(count: number, locale: string): string {
  return new Intl.NumberFormat(locale).format(count)
}

/** The language's name in the reader's words, or the empty string for "und" and what the browser does not know. Chinese says its script. */
export function formatLanguage(tag: string, locale: string): string {
  if (tag === '' || tag === 'und') return ''
  try {
    const { language, script } = new Intl.Locale(tag).maximize()
    return new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' }).of(language === 'zh' ? `zh-${script}` : language) ?? ''
  } catch {
    return ''
  }
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?/

interface ArticleMoment {
  readonly text: string
  /** "UTC+8"; empty when the page gives no zone. */
  readonly zone: string
}

/**
 * An article's time on the page's own clock, never shifted to the reader's: a market reader must see the hour the paper printed.
 * Falls back to the page's own words when `iso` is no date.
 */
export function formatArticleTime(time: ArticleTime, locale: string): ArticleMoment {
  const found = ISO.exec(time.iso)
  if (!found) return { text: time.raw, zone: '' }
  const [, year, month, day, hour, minute, offset] = found
  const wall = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour ?? 0), Number(minute ?? 0)))
  const clock: Intl.DateTimeFormatOptions = hour === undefined ? {} : { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }
  const text = dateFormat(locale, { year: 'numeric', month: 'short', day: 'numeric', ...clock, timeZone: 'UTC' }).format(wall)
  return { text, zone: time.zone === 'none' || offset === undefined ? '' : zoneName(offset) }
}

function zoneName(offset: string): string {
  if (offset === 'Z') return 'UTC'
  const hours = Number(offset.slice(1, 3))
  const minutes = offset.slice(-2)
  if (hours === 0 && minutes === '00') return 'UTC'
  return `UTC${offset.startsWith('-') ? '−' : '+'}${hours}${minutes === '00' ? '' : `:${minutes}`}`
}

/** A stored moment in full, on the reader's own clock. */
export function formatMoment(iso: string, locale: string): string {
  return dateFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso))
}

const STEPS: readonly { readonly unit: Intl.RelativeTimeFormatUnit; readonly seconds: number; readonly below: number }[] = [
  { unit: 'minute', seconds: 60, below: 3_600 },
  { unit: 'hour', seconds: 3_600, below: 86_400 },
  { unit: 'day', seconds: 86_400, below: 7 * 86_400 },
]

/** "3 min. ago" up to a week back, then the date. `iso` is ISO 8601 UTC; a clock that runs ahead counts as now. */
export function formatAgo(iso: string, now: Date, locale: string): string {
  const then = new Date(iso)
  const seconds = Math.max(0, (now.getTime() - then.getTime()) / 1000)
  const relative = agoFormat(locale, { numeric: 'auto', style: 'short' })
  if (seconds < 60) return relative.format(0, 'second')
  const step = STEPS.find(({ below }) => seconds < below)
  if (step) return relative.format(-Math.floor(seconds / step.seconds), step.unit)
  const year: Intl.DateTimeFormatOptions = then.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' }
  return dateFormat(locale, { ...year, month: 'short', day: 'numeric' }).format(then)
}

/** Words for a reason of a verdict; message keys know no hyphen. */
export function reasonKey(code: string): MessageKey {
  return `reason_${code.replaceAll('-', '_')}` as MessageKey
}
