// A moment that metadata gives in UTC, told again in the zone the page itself uses.
import type { ArticleTime } from './model.ts'

const MOST_HOURS = 14
const QUARTER = 15 * 60_000

const offsetOf = (iso: string): string | undefined => /(?:Z|[+-]\d{2}:?\d{2})$/.exec(iso.slice(19))?.[0]
/** The clock as if it were UTC: for differences only. */
const wallClock = (iso: string): number => Date.parse(`${iso.slice(0, 19)}Z`)

/**
 * `time` stays the same moment; when it is stated in UTC and one of `others` is that moment on another clock (with its zone, or without one but to the
 * minute and a plausible number of quarter hours away), the result is told on that clock. Zones: at most 14 hours from UTC, in quarters
 * (https://data.iana.org/time-zones/theory.html).
 */
export function inPageZone(time: ArticleTime, others: readonly ArticleTime[]): ArticleTime {
  if (!/^(?:Z|[+-]00:?00)$/.test(offsetOf(time.iso) ?? '')) return time
  const moment = Date.parse(time.iso)
  for (const other of others) {
    if (other.iso.length < 19) continue
    const zone = offsetOf(other.iso)
    if (zone && !/00:?00$|Z$/.test(zone) && other.zone === 'stated' && Math.abs(Date.parse(other.iso) - moment) < 60_000) return other
    if (zone && other.zone === 'stated') continue
    const away = Math.floor(wallClock(other.iso) / 60_000) * 60_000 - Math.floor(moment / 60_000) * 60_000
    if (away === 0 || away % QUARTER !== 0 || Math.abs(away) > MOST_HOURS * 3_600_000) continue
    const minutes = Math.abs(away) / 60_000
    const two = (value: number): string => String(value).padStart(2, '0')
    const offset = `${away < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
    return { iso: `${new Date(moment + away).toISOString().slice(0, 19)}${offset}`, zone: 'stated', raw: other.raw }
  }
  return time
}
