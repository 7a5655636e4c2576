// When the article was published and changed: metadata first, then the words beside the headline, then the address.
import { dayInAddress } from '#lib/core/article/address-day.ts'
import type { ArticleTime } from '#lib/core/article/model.ts'
import { findStated, findTime, hasDate, type TimeOptions } from '#lib/core/article/time.ts'
import { inPageZone } from '#lib/core/article/time-zone.ts'
import { around, attributeOf, find, findAll, holds, nameIn, textIn } from '../../plain.ts'
import type { RuledFacts } from '../../sites/site-rule.ts'
import type { Passage } from '../passage.ts'
import type { LinkedArticle } from './json-ld.ts'
import { META_NAMES, type MetaTags } from './meta-tags.ts'

export interface TimeSources {
  readonly document: Document
  /** What the site rule says. */
  readonly ruled: RuledFacts
  readonly meta: MetaTags
  readonly linked: LinkedArticle | undefined
  /** Passages around the headline: those before it count less than those after. */
  readonly near: readonly Passage[]
  /** First and last passages of the body and what follows it. */
  readonly edges: readonly Passage[]
  /** All passages of the page: the last resort. */
  readonly all: readonly Passage[]
  readonly container: Element | undefined
  readonly url: string
}

const PUBLISHED_MARK = '[itemprop="datePublished"],time[pubdate],.published[title],abbr.published,.dt-published,.entry-date[datetime]'
const MODIFIED_MARK = '[itemprop="dateModified"],[itemprop="dateUpdate"],time.updated,.dt-updated'
const COMMENTS = '[class*="comment" i],[id*="comment" i]'
/** Dates in here are of comments, of other stories and of the site; an article's own footer is the article's. */
const ELSEWHERE = `aside,nav,footer:not(article footer),${COMMENTS},[class*="related" i],[class*="recommend" i]`
/** Where metadata speaks of the question, and the text is somebody's answer. */
const ANSWER = '[itemtype$="/Answer" i]'
const ANSWERED_MARK = '[itemprop="datePublished"],[itemprop="dateCreated"]'
const MODIFIED_WORD = /updat|modif|last edit|更新|修订/i
const PUBLISHED_WORD = /publish|posted|发布|發[布佈]|时间|時間|日期/i
/** The page's own clock and calendar, and the days on which it looked at its sources. */
const OTHER_DAY = /今天是|现在是|当前(?:时间|日期)|农历|農曆|引用日期|访问日期|today is|current time|\b(?:retrieved|accessed)\b/i
/** 新华社北京3月5日电, 财联社3月5日讯: a day without its year, in the first words of an agency's story. */
const DATELINE = /^.{0,24}?(\d{1,2})月(\d{1,2})日[^，。]{0,6}[电讯]/

const attributeTime = (element: Element): string =>
  attributeOf(element, 'datetime') ?? attributeOf(element, 'content') ?? attributeOf(element, 'title') ?? textIn(element)

function marked(document: Document | Element, selector: string, options: TimeOptions): ArticleTime | undefined {
  for (const element of [...findAll(document, selector)].filter((found) => !around(found, ELSEWHERE)).slice(0, 5)) {
    const time = findStated(attributeTime(element), options) ?? findTime(textIn(element), options)
    if (time) return time
  }
  return undefined
}

/** The element inside a line that says its moment in full: "3 hours ago" often carries it as a title. */
function timeTag(line: Element): Element | undefined {
  const tag = find(line, 'time[datetime],relative-time[datetime]')
  if (tag) return tag
  return [...findAll(line, '[title]')].slice(0, 6).find((element) => hasDate(nameIn(element, 'title')))
}

interface Shown {
  readonly time: ArticleTime
  /** The same moment as the reader sees it, where an attribute says it too. */
  readonly words: ArticleTime | undefined
  /** The line holds little else: nobody tells a story in it. */
  readonly isPlain: boolean
}

/** A date between headline and text: a `<time>`, else a short line that names one. Lines that speak of an update come last. */
function beside({ near, container }: TimeSources, options: TimeOptions): Shown | undefined {
  const isRemark = (line: Element): boolean => {
    const box = around(line, COMMENTS)
    return box !== null && !(container && holds(box, container))
  }
  const short = near.filter(({ text, element }) => text.length < 160 && !OTHER_DAY.test(text) && !isRemark(element))
  // "3小时前" is only believed when no line names a day outright.
  const tags = new Map<Element, Element | undefined>()
  // Lines that only breaks part stand in one element, which may hold the whole page.
  const tagIn = (line: Element): Element | undefined => {
    if (!tags.has(line)) tags.set(line, timeTag(line))
    return tags.get(line)
  }
  const dated = short.filter(({ text, element }) => hasDate(text) || tagIn(element) !== undefined)
  const lines = dated.length > 0 ? dated : short
  const found = lines.flatMap(({ text, element }) => {
    const tag = tagIn(element)
    const words = findTime(text, options)
    const time = (tag && findStated(attributeTime(tag), options)) ?? words
    const isPlain = time !== undefined && text.length < 60 + time.raw.length
    return time
      ? [
          {
            time,
            words,
            isPlain,
            rank: (PUBLISHED_WORD.test(text) ? 1 : 0) - (MODIFIED_WORD.test(text) && !PUBLISHED_WORD.test(text) ? 2 : 0),
          },
        ]
      : []
  })
  const best = found.reduce<(typeof found)[number] | undefined>((top, item) => (top && top.rank >= item.rank ? top : item), undefined)
  if (best) return best
  const tag = container && find(container, 'time[datetime]')
  const time = tag && !around(tag, ELSEWHERE) ? findStated(attributeTime(tag), options) : undefined
  return time && { time, words: undefined, isPlain: true }
}

/** Short lines of the body's end that hold little but a date, then the agency's dateline at its beginning. */
function atEdges({ edges }: TimeSources, options: TimeOptions): ArticleTime | undefined {
  const signed = edges.findLast(
    ({ text, element }) =>
      text.length < 60 && hasDate(text) && !MODIFIED_WORD.test(text) && !OTHER_DAY.test(text) && !around(element, ELSEWHERE),
  )
  if (signed) return findTime(signed.text, options)
  const opening = DATELINE.exec(edges[0]?.text.slice(0, 60) ?? '')
  const day = opening ? findTime(`${opening[1]}-${opening[2]} 0:00`, options) : undefined
  return opening && day ? { iso: day.iso.slice(0, 10), zone: 'none', raw: opening[0] } : undefined
}

/** Anywhere on the page: a short line that says when it was published, then one that says when it was changed. */
function anywhere({ all }: TimeSources, options: TimeOptions): ArticleTime | undefined {
  const lines = all.filter(({ text, element }) => text.length < 90 && hasDate(text) && !OTHER_DAY.test(text) && !around(element, ELSEWHERE))
  const line =
    lines.find(({ text }) => PUBLISHED_WORD.test(text)) ??
    lines.find(({ text }) => MODIFIED_WORD.test(text)) ??
    (lines.length < 4 ? lines[0] : undefined)
  return line && findTime(line.text, options)
}

const daysBetween = (earlier: ArticleTime, later: ArticleTime): number =>
  (Date.parse(later.iso.slice(0, 10)) - Date.parse(earlier.iso.slice(0, 10))) / 86_400_000
const dayOf = (time: ArticleTime): string => time.iso.slice(0, 10)

/** Every moment metadata calls the publication, in order of trust. */
function stated({ document, ruled, meta, linked }: TimeSources, options: TimeOptions): ArticleTime[] {
  const texts = [ruled.date, linked?.published, ...META_NAMES.published.map((name) => meta.first([name]))]
  const times = texts.flatMap((text) => (text ? (findStated(text, options) ?? []) : []))
  return times.length > 0 ? times : [marked(document, PUBLISHED_MARK, options) ?? []].flat()
}

/**
 * Publication time: JSON-LD, meta and microdata, then the page's own words. A clock time near the headline completes a bare day and gives a
 * moment in UTC the publisher's own zone, and with it the publisher's own day. What only ever says when it was changed is of that day.
 */
export function publishedTime(sources: TimeSources, options: TimeOptions): ArticleTime | undefined {
  const { document, linked, meta, url, edges } = sources
  const answer = edges[0] && around(edges[0].element, ANSWER)
  const answered = answer && marked(answer, ANSWERED_MARK, options)
  if (answered) return answered
  const [time, ...others] = stated(sources, options)
  const address = dayInAddress(url)
  const dated = { ...options, year: Number((time ?? address)?.iso.slice(0, 4)) || undefined }
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
  return (
    shown ??
    address ??
    atEdges(sources, dated) ??
    [...findAll(document, 'time[datetime]')]
      .filter((tag) => !around(tag, ELSEWHERE))
      .slice(0, 1)
      .map((tag) => findStated(attributeTime(tag), options))[0] ??
    anywhere(sources, options) ??
    lastChange(document, linked, meta, options)
  )
}

/** What metadata calls the last change. */
function lastChange(document: Document, linked: LinkedArticle | undefined, meta: MetaTags, options: TimeOptions): ArticleTime | undefined {
  const text = linked?.modified ?? meta.first(META_NAMES.modified)
  return (text ? findStated(text, options) : undefined) ?? marked(document, MODIFIED_MARK, options)
}

/** Time of the last change, when the page states one that is not the publication itself. */
export function modifiedTime(sources: TimeSources, published: ArticleTime | undefined, options: TimeOptions): ArticleTime | undefined {
  const { document, meta, linked, near } = sources
  const text =
    linked?.modified ??
    meta.first(META_NAMES.modified) ??
    near.find((passage) => passage.text.length < 160 && MODIFIED_WORD.test(passage.text))?.text
  const time = (text ? findStated(text, options) : undefined) ?? marked(document, MODIFIED_MARK, options)
  return time && !sameMoment(time, published) ? time : undefined
}

const sameMoment = (time: ArticleTime, other: ArticleTime | undefined): boolean =>
  other !== undefined && (time.iso === other.iso || (time.iso.length > 19 && Date.parse(time.iso) === Date.parse(other.iso)))
