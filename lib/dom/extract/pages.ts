// Is this one page of several of the same article? Asks the pager.
import { isPagerLabel, type PagerLink, pagesIn, type Series, seriesOf } from '#lib/core/article/series.ts'
import type { Passage } from './passage.ts'
import { shortText } from './short-text.ts'

/** A pager's words are short. */
const LONGEST_LABEL = 14
const MOST_LINKS = 100
/** Pages of comments and of other lists are not pages of the article. */
const OTHER_PAGER = '[class*="comment" i],[id*="comment" i],[class*="reply" i],[id*="reply" i]'

/** Undefined for an article on one page. */
export function seriesIn(document: Document, url: string, passages: readonly Passage[]): Series | undefined {
  if (!URL.canParse(url)) return undefined
  const links: PagerLink[] = []
  for (const element of document.querySelectorAll('a[href],link[rel~="prev" i],link[rel~="next" i]')) {
    const text = element.tagName === 'LINK' ? '' : shortText(element, LONGEST_LABEL)?.replace(/\s+/g, ' ').trim()
    const rel = (element.getAttribute('rel') ?? '').toLowerCase()
    if (text === undefined || !(isPagerLabel(text) || /\b(?:next|prev)\b/.test(rel)) || element.closest(OTHER_PAGER)) continue
    const href = element.getAttribute('href') ?? ''
    if (!URL.canParse(href, url)) continue
    links.push({ href: new URL(href, url).href, text, rel })
    if (links.length >= MOST_LINKS) break
  }
  const series = seriesOf(url, links)
  if (!series) return undefined
  const told = passages.flatMap(({ text }) => (text.length < 60 ? (pagesIn(text) ?? []) : []))
  return { ...series, of: Math.max(series.of, ...told.filter((pages) => pages >= series.number)) }
}

/** What some sites put behind the title of the second page and those after it: "(2)", "_2", "第2页". */
export function withoutPageNumber(title: string, { number }: Series): string {
  const bare = title.replace(
    new RegExp(`\\s*(?:[（(\\[【]\\s*第?\\s*${number}\\s*页?\\s*[)）\\]】]|[_-]\\s*${number}|第\\s*${number}\\s*页|page ${number})$`, 'i'),
    '',
  )
  return number > 1 && bare.length > 3 ? bare : title
}
