// When the article was published and changed: metadata first, then the words beside the headline, then the address.
import { dayInAddress } from '#lib/core/article/address-day.ts'
import { daysBetween, isAhead, isThinkable } from '#lib/core/article/likely-day.ts'
import type { ArticleTime } from '#lib/core/article/model.ts'
import { findStated, type TimeOptions } from '#lib/core/article/time.ts'
import { inPageZone } from '#lib/core/article/time-zone.ts'
import { around, findAll } from '../../plain.ts'
import type { RuledFacts } from '../../sites/site-rule.ts'
import type { LinkedArticle } from './json-ld.ts'
import { META_NAMES, type MetaTags } from './meta-tags.ts'
import {
  anywhere,
  atEdges,
  attributeTime,
  beside,
  changedBeside,
  ELSEWHERE,
  marked,
  type Reading,
  type ShownSources,
} from './shown-times.ts'

export interface TimeSources extends ShownSources {
  readonly document: Document
  /** What the site rule says. */
  readonly ruled: RuledFacts
  readonly meta: MetaTags
  readonly linked: LinkedArticle | undefined
  readonly url: string
}

const PUBLISHED_MARK = '[itemprop="datePublished"],time[pubdate],.published[title],abbr.published,.dt-published,.entry-date[datetime]'
const MODIFIED_MARK = '[itemprop="dateModified"],[itemprop="dateUpdate"],time.updated,.dt-updated'
/** Where metadata speaks of the question, and the text is somebody's answer. */
const ANSWER = '[itemtype$="/Answer" i]'
const ANSWERED_MARK = '[itemprop="datePublished"],[itemprop="dateCreated"]'

const readingOf = (options: TimeOptions): Reading => ({ options, accepts: (time) => isThinkable(time, options.now) })

const dayOf = (time: ArticleTime): string => time.iso.slice(0, 10)

/** Every moment metadata calls the publication, in order of trust. */
function stated({ document, ruled, meta, linked }: TimeSources, reading: Reading): ArticleTime[] {
  const texts = [ruled.date, linked?.published, ...META_NAMES.published.map((name) => meta.first([name]))]
  const found = texts.flatMap((text) => (text ? (findStated(text, reading.options) ?? []) : [])).filter(reading.accepts)
  const isFuture = (time: ArticleTime): boolean => isAhead(time, reading.options.now)
  const times = [...found.filter((time) => !isFuture(time)), ...found.filter(isFuture)]
  return times.length > 0 ? times : [marked(document, PUBLISHED_MARK, reading) ?? []].flat()
}

/**
 * Publication time: JSON-LD, meta and microdata, then the page's own words. A clock time near the headline completes a bare day and gives a
 * moment in UTC the publisher's own zone, and with it the publisher's own day. What only ever says when it was changed is of that day. A day that
 * is yet to come is believed last, a field that nobody filled in never.
 */
export function publishedTime(sources: TimeSources, options: TimeOptions): ArticleTime | undefined {
  const { document, linked, url, edges } = sources
  const reading = readingOf(options)
  const { accepts } = reading
  const answer = edges[0] && around(edges[0].element, ANSWER)
  const answered = answer && marked(answer, ANSWERED_MARK, reading)
  if (answered) return answered
  const [time, ...others] = stated(sources, reading)
  const written = dayInAddress(url)
  const address = written && accepts(written) ? written : undefined
  const dated = { accepts, options: { ...options, year: Number((time ?? address)?.iso.slice(0, 4)) || undefined } }
  const besides = beside(sources, dated)
  const words = besides?.words ? [besides.words] : []
  const shown = besides && inPageZone(besides.time, words)
  if (time) {
    if (time.iso.length === 10) return shown && dayOf(time) === dayOf(shown) && shown.iso.length > 10 ? shown : time
    const local = inPageZone(time, [...others, ...(shown ? [shown] : []), ...words])
    // A content system that knows no publication day prints the last change for both; the page itself may know better.
    const isLastChange =
      linked?.published !== undefined && linked.published === linked.modified && others.every((other) => other.iso === time.iso)
    return isLastChange && local === time && besides?.isPlain && daysBetween(besides.time, time) > 1 ? besides.time : local
  }
  const tag = [...findAll(document, 'time[datetime]')].find((element) => !around(element, ELSEWHERE))
  const tagged = tag && findStated(attributeTime(tag), options)
  return (
    shown ??
    address ??
    atEdges(sources, dated) ??
    (tagged && accepts(tagged) ? tagged : undefined) ??
    anywhere(sources, reading) ??
    lastChange(sources, reading)
  )
}

/** What metadata calls the last change. */
function lastChange({ document, linked, meta }: TimeSources, reading: Reading): ArticleTime | undefined {
  const text = linked?.modified ?? meta.first(META_NAMES.modified)
  const time = text ? findStated(text, reading.options) : undefined
  return time && reading.accepts(time) ? time : marked(document, MODIFIED_MARK, reading)
}

/** Time of the last change, when the page states one that is not the publication itself and does not come before it. */
export function modifiedTime(sources: TimeSources, published: ArticleTime | undefined, options: TimeOptions): ArticleTime | undefined {
  const reading = readingOf(options)
  const { linked, meta } = sources
  const stated = linked?.modified ?? meta.first(META_NAMES.modified)
  const time = (stated ? findStated(stated, options) : changedBeside(sources, reading)) ?? marked(sources.document, MODIFIED_MARK, reading)
  if (!time || !reading.accepts(time) || sameMoment(time, published)) return undefined
  return published && daysBetween(published, time) < 0 ? undefined : time
}

const sameMoment = (time: ArticleTime, other: ArticleTime | undefined): boolean =>
  other !== undefined && (time.iso === other.iso || (time.iso.length > 19 && Date.parse(time.iso) === Date.parse(other.iso)))
