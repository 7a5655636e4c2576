// One article on several pages: which page this is, of how many, and under which address the first one stands.

/** A link of the page, resolved. */
export interface PagerLink {
  readonly href: string
  /** Visible text, folded; empty for a `<link>`. */
  readonly text: string
  /** `rel` in lower case, empty when there is none. */
  readonly rel: string
}

export interface Series {
  /** From 1. */
  readonly number: number
  /** Highest page number that its pager names. */
  readonly of: number
  /** Address of page 1. */
  readonly first: string
  /** True when `address` is a page of the same article. */
  has(address: string): boolean
}

interface Reading {
  /** The address without its page number; equal for all pages of one article. */
  readonly stem: string
  /** Undefined where the address carries no number: then it can only be page 1. */
  readonly number: number | undefined
  /** A path that ends in a number is as often an id: only a pager with numbers proves it a page. */
  readonly isWeak: boolean
}

const PAGE_PARAMETER = /^(?:page|paged|p|pn|pg|page_?no|page_?num|page_?index|cur_?page|curr_?page)$/i
const FILE = /^(.*[^/_-])[_-](\d{1,2})(\.(?:s?html?|php|aspx?|jsp))$/i
const FOLDER = /^(.*[^/])\/(?:page\/)?(\d{1,2})\/?$/i
/** Longer articles are lists. */
const MOST_PAGES = 40
const PREVIOUS_OR_NEXT =
  /^(?:上一?页|下一?页|首页|第一页|尾页|末页|前一页|后一页|prev(?:ious)?(?: page)?|next(?: page)?|first|last|[‹›«»<>←→]{1,2})$/i

function readings(address: string): Reading[] {
  if (!URL.canParse(address)) return []
  const url = new URL(address)
  const site = url.host.replace(/^www\./, '')
  const pairs = url.search.slice(1).split('&').filter(Boolean)
  const found: Reading[] = [{ stem: `${site}${url.pathname.replace(/\/$/, '')}?${pairs.join('&')}`, number: undefined, isWeak: false }]
  for (const pair of pairs) {
    const [name = '', value = ''] = pair.split('=')
    if (!PAGE_PARAMETER.test(name) || !/^\d{1,2}$/.test(value)) continue
    const others = pairs.filter((other) => other !== pair).join('&')
    found.push({ stem: `${site}${url.pathname.replace(/\/$/, '')}?${others}`, number: Number(value), isWeak: name.toLowerCase() === 'p' })
  }
  const file = FILE.exec(url.pathname)
  if (file) found.push({ stem: `${site}${file[1]}${file[3]}?${pairs.join('&')}`, number: Number(file[2]), isWeak: false })
  const folder = FOLDER.exec(url.pathname)
  if (folder) found.push({ stem: `${site}${folder[1]}?${pairs.join('&')}`, number: Number(folder[2]), isWeak: true })
  return found
}

/** The number a pager's link shows: "2", "[2]", "第2页". */
const shownNumber = (text: string): number | undefined => {
  const match = /^[[(（【第\s]*(\d{1,2})[\])）】页\s]*$/.exec(text)
  return match ? Number(match[1]) : undefined
}

/** True for the words of a pager's link; all others can be left out before `seriesOf` reads their addresses. */
export const isPagerLabel = (text: string): boolean => shownNumber(text) !== undefined || PREVIOUS_OR_NEXT.test(text)

/** "共3页", "1/3", "Page 2 of 3": how many pages, or undefined. */
export function pagesIn(line: string): number | undefined {
  const match =
    /共\s*(\d{1,2})\s*页/.exec(line) ??
    /\bpage\s+\d{1,2}\s+of\s+(\d{1,2})\b/i.exec(line) ??
    /^\s*\d{1,2}\s*\/\s*(\d{1,2})\s*页?\s*$/.exec(line)
  const pages = Number(match?.[1] ?? 0)
  return pages > 1 && pages <= MOST_PAGES ? pages : undefined
}

interface Member {
  readonly href: string
  readonly number: number
}

interface Pager {
  readonly members: readonly Member[]
  /** Some content systems count from nothing: page 2 stands under "_1". Then 1, else 0. */
  readonly late: 0 | 1
}

/** The pages of `stem` that the page's pager links to. */
function pagerOf({ stem, isWeak }: Reading, links: readonly PagerLink[]): Pager {
  const found = links.flatMap(({ href, text, rel }) => {
    const reading = readings(href).find((each) => each.stem === stem)
    if (!reading) return []
    const shown = shownNumber(text)
    const isPager = shown !== undefined || /\b(?:next|prev)\b/.test(rel) || (!isWeak && PREVIOUS_OR_NEXT.test(text))
    return isPager ? [{ href, written: reading.number, shown }] : []
  })
  const late = found.some(({ written, shown }) => shown === 2 && written === 1) ? 1 : 0
  const members = found
    .map(({ href, written, shown }) => ({ href, shown, number: written === undefined ? 1 : written + late }))
    .filter(({ number, shown }) => shown === undefined || shown === number)
  return { members, late }
}

/**
 * The series `address` belongs to, proved by its own pager: page 1 must link to page 2, any other page to page 1 or the page before it.
 * Undefined for an article on one page, and for a number in an address that no pager explains.
 */
export function seriesOf(address: string, links: readonly PagerLink[]): Series | undefined {
  for (const own of readings(address)) {
    const { members, late } = pagerOf(own, links)
    const numbers = members.map(({ number }) => number)
    const number = own.number === undefined ? 1 : own.number + late
    const highest = Math.max(number, ...numbers)
    if (highest < 2 || highest > MOST_PAGES || number < 1) continue
    if (!(number === 1 ? numbers.includes(2) : numbers.includes(1) || numbers.includes(number - 1))) continue
    const first = members.find((member) => member.number === 1)?.href ?? (number === 1 ? address : firstAddress(address, own))
    return { number, of: highest, first, has: (other) => readings(other).some(({ stem }) => stem === own.stem) }
  }
  return undefined
}

/** Page 1 where no link leads to it: the address without its number. */
function firstAddress(address: string, { stem }: Reading): string {
  const url = new URL(address)
  const [place = '', search = ''] = stem.split('?')
  return `${url.protocol}//${url.host}${place.slice(place.indexOf('/'))}${search ? `?${search}` : ''}`
}
