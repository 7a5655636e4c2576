// Which days a story can be of: none before there was a web and a clock, none that is yet to come.
import type { ArticleTime } from './model.ts'

const DAY = 86_400_000
/** What a field shows that nobody ever filled in: the clock's zero, in the zones west of it the day before. */
const UNSET = /^(?:1970-01-01|1969-12-31|1900-01-01)/
/** Zones and clocks that go wrong. */
const MOST_AHEAD = 2 * DAY
/** A clock that goes wrong by more is broken; what is stated to lie further ahead is an event or the end of an offer. */
const MOST_THINKABLE = 365 * DAY

const noonOf = (time: ArticleTime): number => Date.parse(`${time.iso.slice(0, 10)}T12:00:00Z`)

/** A story can have been published then, as far as `now` is to be trusted. */
export const isThinkable = (time: ArticleTime, now: Date): boolean =>
  !UNSET.test(time.iso) && noonOf(time) - now.getTime() <= MOST_THINKABLE

/** Yet to come: to be believed where nothing else is said, for it may be the reader's clock that is wrong. */
export const isAhead = (time: ArticleTime, now: Date): boolean => noonOf(time) - now.getTime() > MOST_AHEAD

/** Days from one to the other, by what their calendars show. */
export const daysBetween = (earlier: ArticleTime, later: ArticleTime): number => (noonOf(later) - noonOf(earlier)) / DAY
