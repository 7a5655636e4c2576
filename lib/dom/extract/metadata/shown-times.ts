// The days that the page's own words and marks name: beside the headline, at the edges of the text, anywhere.
import { isAhead } from '#lib/core/article/likely-day.ts'
import type { ArticleTime } from '#lib/core/article/model.ts'
import { type Moment, momentsIn } from '#lib/core/article/moments.ts'
import { findStated, findTime, hasDate, type TimeOptions } from '#lib/core/article/time.ts'
import { around, attributeOf, find, findAll, holds, nameIn, parentOf, textIn } from '../../plain.ts'
import type { Passage } from '../passage.ts'
import { unitsOf } from '../units.ts'

export interface ShownSources {
  /** Passages around the headline: those before it count less than those after. */
  readonly near: readonly Passage[]
  /** First and last passages of the body and what follows it. */
  readonly edges: readonly Passage[]
  /** All passages of the page: the last resort. */
  readonly all: readonly Passage[]
  readonly container: Element | undefined
}

/** Reads moments, and believes only those a story can be of. */
export interface Reading {
  readonly options: TimeOptions
  accepts(time: ArticleTime): boolean
}

const COMMENTS = '[class*="comment" i],[id*="comment" i]'
/** Dates in here are of comments, of other stories and of the site; an article's own footer is the article's. */
export const ELSEWHERE = `aside,nav,footer:not(article footer),${COMMENTS},[class*="related" i],[class*="recommend" i]`
/** What stands under a picture or was said by others tells of other days. */
const OF_OTHERS = 'figure,figcaption,blockquote,[class*="caption" i]'
/** A day and how many remarks there are: the line of a story, however it is called. */
const COUNTER = /^[\s|·•,()（）–—-]*(?:\d+\s*)?(?:comments?|repl(?:y|ies)|responses?|评论|回复|留言)?[\s|·•()（）]*$/i
/** The page's own clock and calendar, and the days on which it looked at its sources. */
const OTHER_DAY = /今天是|现在是|当前(?:时间|日期)|农历|農曆|引用日期|访问日期|today is|current time|\b(?:retrieved|accessed)\b/i
/** 新华社北京3月5日电, 财联社3月5日讯: a day without its year, in the first words of an agency's story. */
const DATELINE = /^.{0,24}?(\d{1,2})月(\d{1,2})日[^，。]{0,6}[电讯]/
const SENTENCE = /[.!?。！？:：…][”"’')）」』】]*$/
/** Units beside a moment from which a line that ends as a sentence does tells a story of that day. */
const TELLING = 45
const LONGEST_LINE = 160
const CHANGED_NAME = /updat|modif/i
const PUBLISHED_NAME = /publish|post-?date|entry-?date/i

export const attributeTime = (element: Element): string =>
  attributeOf(element, 'datetime') ?? attributeOf(element, 'content') ?? attributeOf(element, 'title') ?? textIn(element)

/** What is marked with `selector`, first of those that are the article's own. */
export function marked(scope: Document | Element, selector: string, { options, accepts }: Reading): ArticleTime | undefined {
  for (const element of [...findAll(scope, selector)].filter((found) => !around(found, ELSEWHERE)).slice(0, 5)) {
    const time = findStated(attributeTime(element), options) ?? findTime(textIn(element), options)
    if (time && accepts(time)) return time
  }
  return undefined
}

/** A line without the moments it names. */
const restOf = (text: string, moments: readonly Moment[]): string => moments.reduce((rest, { time }) => rest.replace(time.raw, ''), text)
const isTold = (text: string, moments: readonly Moment[]): boolean => SENTENCE.test(text) && unitsOf(restOf(text, moments)) > TELLING

/** Inside `selector` by way of a box that is not the story's own: a picture may hold the headline, and a quotation the whole text. */
const isWithin = (line: Element, selector: string, { container, near }: ShownSources): boolean => {
  const box = around(line, selector)
  const [headline] = near
  return box !== null && !(container && holds(box, container)) && !(headline && headline.element !== line && holds(box, headline.element))
}

/** The elements inside a line that say its moments in full: "3 hours ago" often carries its own as a title. */
function timeTags(line: Element): Element[] {
  const tags = [...findAll(line, 'time[datetime],relative-time[datetime]')].slice(0, 4)
  if (tags.length > 0) return tags
  return [...findAll(line, '[title]')]
    .slice(0, 6)
    .filter((element) => hasDate(nameIn(element, 'title')))
    .slice(0, 1)
}

/** What the names of a tag and of its box call its moment. */
function roleByName(tag: Element): Moment['role'] {
  const box = parentOf(tag)
  const names = [`${nameIn(tag, 'class')} ${nameIn(tag, 'itemprop')}`, box ? nameIn(box, 'class') : '']
  const telling = names.find((name) => PUBLISHED_NAME.test(name) !== CHANGED_NAME.test(name))
  return telling === undefined ? 'unsaid' : CHANGED_NAME.test(telling) ? 'changed' : 'published'
}

export interface Shown extends Moment {
  /** The same moment as the reader sees it, where an attribute says it too. */
  readonly words: ArticleTime | undefined
  /** The line holds little else: nobody tells a story in it. */
  readonly isPlain: boolean
}

const RANKS: Readonly<Record<Moment['role'], number>> = { published: 1, unsaid: 0, changed: -2 }
/** What is yet to come is taken last. */
const AHEAD = 4

function shownIn({ text, element }: Passage, { options, accepts }: Reading): Shown[] {
  const named = momentsIn(text, options)
  if (isTold(text, named)) return []
  const words = named.filter(({ time }) => accepts(time))
  const tags = timeTags(element).flatMap((tag) => {
    const time = findStated(attributeTime(tag), options)
    return time && accepts(time) ? [{ time, role: roleByName(tag) }] : []
  })
  const isPlain = (time: ArticleTime): boolean => text.length < 60 + time.raw.length
  // A line that names one day and marks another means the mark; of several in each the order tells which is which.
  const shown = (tags.length > 0 ? tags : words).map(({ time, role }, index): Shown => {
    const seen = words[tags.length === words.length ? index : 0]
    return { time, role: role === 'unsaid' ? (seen?.role ?? role) : role, words: seen?.time, isPlain: isPlain(seen?.time ?? time) }
  })
  const [first, second] = shown
  // Nothing can change before it is there.
  if (shown.length !== 2 || !first?.isPlain || first.role !== 'unsaid' || second?.role !== 'unsaid') return shown
  return first.time.iso > second.time.iso ? [second, { ...first, role: 'changed' }] : [first, { ...second, role: 'changed' }]
}

/** A date between headline and text: a `<time>`, else a short line that names one. Lines that speak of an update come last. */
export function beside(sources: ShownSources, reading: Reading): Shown | undefined {
  const { near, container } = sources
  const isRemark = ({ text, element }: Passage): boolean => {
    if (!isWithin(element, COMMENTS, sources)) return false
    const moments = momentsIn(text, reading.options)
    return moments.length === 0 || !COUNTER.test(restOf(text, moments))
  }
  const found = near
    .filter(({ text }) => text.length < LONGEST_LINE && !OTHER_DAY.test(text))
    .flatMap((line) => {
      const shown = shownIn(line, reading)
      return shown.length === 0 || isWithin(line.element, OF_OTHERS, sources) || isRemark(line)
        ? []
        : [{ shown, isDated: hasDate(line.text) || timeTags(line.element).length > 0 }]
    })
  // "3小时前" is only believed when no line names a day outright.
  const dated = found.filter(({ isDated }) => isDated)
  const moments = (dated.length > 0 ? dated : found).flatMap(({ shown }) => shown)
  const rankOf = ({ role, time }: Shown): number => RANKS[role] - (isAhead(time, reading.options.now) ? AHEAD : 0)
  const best = moments.reduce<Shown | undefined>((top, item) => (top && rankOf(top) >= rankOf(item) ? top : item), undefined)
  if (best) return best
  const tag = container && find(container, 'time[datetime]')
  const time = tag && !around(tag, ELSEWHERE) ? findStated(attributeTime(tag), reading.options) : undefined
  return time && reading.accepts(time) ? { time, role: 'unsaid', words: undefined, isPlain: true } : undefined
}

/** When a line beside the headline says that the story was changed. */
export function changedBeside({ near }: ShownSources, reading: Reading): ArticleTime | undefined {
  for (const line of near) {
    const changed = line.text.length < LONGEST_LINE ? shownIn(line, reading).find(({ role }) => role === 'changed') : undefined
    if (changed) return changed.time
  }
  return undefined
}

/** Short lines of the body's end that hold little but a date, then the agency's dateline at its beginning. */
export function atEdges(sources: ShownSources, { options, accepts }: Reading): ArticleTime | undefined {
  const { edges } = sources
  const signed = edges.findLast(
    ({ text, element }) =>
      text.length < 60 &&
      hasDate(text) &&
      !OTHER_DAY.test(text) &&
      !around(element, ELSEWHERE) &&
      !isWithin(element, OF_OTHERS, sources) &&
      momentsIn(text, options).some(({ role }) => role !== 'changed'),
  )
  const below = signed && momentsIn(signed.text, options).find(({ role }) => role !== 'changed')?.time
  if (below && accepts(below)) return below
  const opening = DATELINE.exec(edges[0]?.text.slice(0, 60) ?? '')
  const day = opening ? findTime(`${opening[1]}-${opening[2]} 0:00`, options) : undefined
  return opening && day ? { iso: day.iso.slice(0, 10), zone: 'none', raw: opening[0] } : undefined
}

/** Anywhere on the page: a short line that says when it was published, then one that says when it was changed. */
export function anywhere(sources: ShownSources, { options, accepts }: Reading): ArticleTime | undefined {
  const lines = sources.all
    .filter(({ text, element }) => text.length < 90 && hasDate(text) && !OTHER_DAY.test(text) && !around(element, ELSEWHERE))
    .filter(({ element }) => !isWithin(element, OF_OTHERS, sources))
  const moments = lines.flatMap(({ text }) => {
    const named = momentsIn(text, options)
    return isTold(text, named) ? [] : named.filter(({ time }) => accepts(time))
  })
  const first = (role: Moment['role']): ArticleTime | undefined => moments.find((moment) => moment.role === role)?.time
  return first('published') ?? first('changed') ?? (lines.length < 4 ? moments[0]?.time : undefined)
}
