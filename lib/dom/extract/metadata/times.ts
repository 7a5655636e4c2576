// When the article was published and changed: metadata first, then the words beside the headline, then the address.
import type { ArticleTime } from '#lib/core/article/model.ts'
import { dayInAddress, findTime, hasDate, type TimeOptions } from '#lib/core/article/time.ts'
import type { Passage } from '../passage.ts'
import type { LinkedArticle } from './json-ld.ts'
import { META_NAMES, type MetaTags } from './meta-tags.ts'

export interface TimeSources {
  readonly document: Document
  readonly meta: MetaTags
  readonly linked: LinkedArticle | undefined
  /** Passages around the headline: those before it count less than those after. */
  readonly near: readonly Passage[]
  /** All passages of the page: the last resort. */
  readonly all: readonly Passage[]
  readonly container: Element | undefined
  readonly url: string
}

const PUBLISHED_MARK = '[itemprop="datePublished"],time[pubdate],.published[title],abbr.published,.dt-published,.entry-date[datetime]'
const MODIFIED_MARK = '[itemprop="dateModified"],time.updated,.dt-updated'
const MODIFIED_WORD = /updat|modif|更新|修订|last edited/i
const PUBLISHED_WORD = /publish|posted|发布|發布|时间|日期/i

const attributeTime = (element: Element): string =>
  element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.getAttribute('title') ?? element.textContent ?? ''

function marked(document: Document, selector: string, options: TimeOptions): ArticleTime | undefined {
  for (const element of [...document.querySelectorAll(selector)].slice(0, 5)) {
    const time = findTime(attributeTime(element), options) ?? findTime(element.textContent ?? '', options)
    if (time) return time
  }
  return undefined
}

/** A date between headline and text: a `<time>`, else a short line that names one. Lines that speak of an update come last. */
function beside({ near, container }: TimeSources, options: TimeOptions): ArticleTime | undefined {
  const short = near.filter(({ text }) => text.length < 160)
  // "3小时前" is only believed when no line names a day outright.
  const dated = short.filter(({ text, element }) => hasDate(text) || element.querySelector('time[datetime]') !== null)
  const lines = dated.length > 0 ? dated : short
  const found = lines.flatMap(({ text, element }) => {
    const tag = element.querySelector('time[datetime]')
    const time = (tag && findTime(attributeTime(tag), options)) ?? findTime(text, options)
    return time
      ? [{ time, rank: (PUBLISHED_WORD.test(text) ? 1 : 0) - (MODIFIED_WORD.test(text) && !PUBLISHED_WORD.test(text) ? 2 : 0) }]
      : []
  })
  const best = found.reduce<(typeof found)[number] | undefined>((top, item) => (top && top.rank >= item.rank ? top : item), undefined)
  if (best) return best.time
  const tag = container?.querySelector('time[datetime]')
  return tag ? findTime(attributeTime(tag), options) : undefined
}

/** Anywhere on the page: a short line that says when it was published, then one that says when it was changed. */
function anywhere({ all }: TimeSources, options: TimeOptions): ArticleTime | undefined {
  const lines = all.filter(({ text }) => text.length < 90 && hasDate(text))
  const line =
    lines.find(({ text }) => PUBLISHED_WORD.test(text)) ??
    lines.find(({ text }) => MODIFIED_WORD.test(text)) ??
    (lines.length < 4 ? lines[0] : undefined)
  return line && findTime(line.text, options)
}

const sameDay = (a: ArticleTime, b: ArticleTime): boolean => a.iso.slice(0, 10) === b.iso.slice(0, 10)

/** Publication time: JSON-LD, microdata, meta, then the page's own words; a clock time near the headline completes a bare day. */
export function publishedTime(sources: TimeSources, options: TimeOptions): ArticleTime | undefined {
  const { document, meta, linked, url } = sources
  const stated = [linked?.published, meta.first(META_NAMES.published)]
    .map((text) => (text ? findTime(text, options) : undefined))
    .find((time) => time !== undefined)
  const time = stated ?? marked(document, PUBLISHED_MARK, options)
  if (time && time.iso.length > 10) return time
  const shown = beside(sources, options)
  if (time) return shown && sameDay(time, shown) && shown.iso.length > 10 ? shown : time
  return (
    shown ??
    dayInAddress(url) ??
    [...document.querySelectorAll('time[datetime]')].slice(0, 1).map((tag) => findTime(attributeTime(tag), options))[0] ??
    anywhere(sources, options)
  )
}

/** Time of the last change, when the page states one that is not the publication itself. */
export function modifiedTime(sources: TimeSources, published: ArticleTime | undefined, options: TimeOptions): ArticleTime | undefined {
  const { document, meta, linked, near } = sources
  const text =
    linked?.modified ??
    meta.first(META_NAMES.modified) ??
    near.find((passage) => passage.text.length < 160 && MODIFIED_WORD.test(passage.text))?.text
  const time = (text ? findTime(text, options) : undefined) ?? marked(document, MODIFIED_MARK, options)
  return time && time.iso !== published?.iso ? time : undefined
}
