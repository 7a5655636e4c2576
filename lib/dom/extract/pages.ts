// Is this one page of several of the same article? Asks the pager.
import { isPagerLabel, type PagerLink, pagesIn, type Series, seriesOf } from '#lib/core/article/series.ts'
import { around, nameIn } from '../plain.ts'
import type { Flow } from './flow.ts'
import type { MetaTags } from './metadata/meta-tags.ts'

const MOST_LINKS = 100
/** Pages of comments and of other lists are not pages of the article. */
const OTHER_PAGER = '[class*="comment" i],[id*="comment" i],[class*="reply" i],[id*="reply" i]'

/** Undefined for an article on one page. */
export function seriesIn(meta: MetaTags, url: string, { links, passages }: Pick<Flow, 'links' | 'passages'>): Series | undefined {
  const found: PagerLink[] = []
  const add = (element: Element, text: string): void => {
    const rel = nameIn(element, 'rel').toLowerCase()
    if (found.length >= MOST_LINKS || !(isPagerLabel(text) || /\b(?:next|prev)\b/.test(rel)) || around(element, OTHER_PAGER)) return
    const href = nameIn(element, 'href')
    if (URL.canParse(href, url)) found.push({ href: new URL(href, url).href, text, rel })
  }
  for (const element of [...meta.links('prev'), ...meta.links('next')]) add(element, '')
  for (const { element, text } of links) add(element, text)
  const series = found.length > 0 && URL.canParse(url) ? seriesOf(url, found) : undefined
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
