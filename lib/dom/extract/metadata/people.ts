// Byline, publisher and first source of an article.
import { cleanByline, findByline, findReporters, findSource, isHandle, isOrganisation } from '#lib/core/article/byline.ts'
import { titleKey } from '#lib/core/article/title.ts'
import { simplify } from '#lib/core/text/simplify.ts'
import { around, attributeOf, findAll, fits, holds, nameIn, parentOf, positionOf, textIn } from '../../plain.ts'
import type { RuledFacts } from '../../sites/site-rule.ts'
import type { Passage } from '../passage.ts'
import type { LinkedArticle } from './json-ld.ts'
import { META_NAMES, type MetaTags } from './meta-tags.ts'

export interface PeopleSources {
  readonly document: Document
  /** What the site rule says. */
  readonly ruled: RuledFacts
  readonly meta: MetaTags
  readonly linked: LinkedArticle | undefined
  readonly near: readonly Passage[]
  /** The headline and the first line of the body: a name marked between them is the author's. */
  readonly headline: Passage | undefined
  readonly opening: Passage | undefined
  /** First and last passages of the body, where Chinese pages print 来源 and 作者. */
  readonly edges: readonly Passage[]
  /** More of what follows the body: notes on rights name the source again. */
  readonly below: readonly Passage[]
  readonly siteNames: readonly string[]
}

const AUTHOR_MARK = [
  '[itemprop="author"] [itemprop="name"]',
  '[rel="author"]',
  '[itemprop="author"]',
  'a[href*="/author/"]',
  'a[href*="/authors/"]',
  '.byline-name',
  '.author-name',
  '.byline .author',
  '.p-author',
  '.author a',
  '.byline a',
  '.byline',
  '.author',
  '[class*="byline" i]',
  '[data-testid*="byline-name" i]',
  '[class*="author" i][class*="name" i]',
  '[data-testid*="byline" i]',
  '[data-testid*="author" i]',
  '[class*="author" i]',
]

/** Covers `AUTHOR_MARK`; parts of words without regard to case are looked for three times as long. */
const ANY_AUTHOR_MARK =
  '[itemprop="author"],[rel="author"],a[href*="/author"],[class*="yline"],[class*="YLINE"],[class*="uthor"],[class*="UTHOR"],[data-testid*="yline"],[data-testid*="uthor"]'
const MOST_CANDIDATES = 60

/** What stands inside another mark is looked for in there: in the whole page it costs more than all others together. */
const insideMark = (element: Element): Iterable<Element> =>
  fits(element, '.byline,.author')
    ? findAll(element, 'a')
    : fits(element, '[itemprop="author"]')
      ? findAll(element, '[itemprop="name"]')
      : []

const marksIn = (within: Element | Document, isWanted: (element: Element) => boolean): Element[] => {
  const outer = [...findAll(within, ANY_AUTHOR_MARK)].filter(isWanted).slice(0, MOST_CANDIDATES)
  return [...new Set(outer.flatMap((element) => [element, ...insideMark(element)]))]
}

/** Place of the first mark in `AUTHOR_MARK` that an element bears, -1 for none. A bare link below the headline may lead to another story's. */
const markOf = (element: Element, isBelow: boolean): number =>
  AUTHOR_MARK.findIndex((selector) => !(isBelow && selector.startsWith('a[')) && fits(element, selector))

/** Folders in which sites keep the pages of their writers. */
const WRITER_LINK =
  /\/(?:authors?|by|people|person|profiles?|staff|editors?|contributors?|columnists?|journalists?|reporters?|writers?|users?)\/[^/?#]+|^(?:https?:\/\/[^/]+)?\/@[\w.-]+/i

const HAN = /\p{Script=Han}/u
const PARTS = /[_|｜–—-]/
/** 网易财经, 网易新闻: a site's name is cut from those of its sections. */
const SECTIONS = /^(?:网|新闻|财经|股票|证券|科技|数码|体育|娱乐|汽车|房产|教育|频道|首页|号|订阅|手机|移动)+$/
const isSectionOf = (name: string, part: string): boolean => part.startsWith(name) && SECTIONS.test(simplify(part.slice(name.length)))

const SITE_LIKE = /\.(?:com|net|cn|org)$|(?:网|频道|日报)$/i

/** Author names in here are of comments or other stories. */
const NOT_AUTHOR = 'footer,nav,[class*="comment" i],[id*="comment" i],[class*="related-" i]'

/** True when `element` stands after the headline and before the body's first line. */
function isBetween(element: Element, { headline, opening }: PeopleSources): boolean {
  if (!headline || !opening) return false
  // 4: the argument follows; 2: it precedes. https://dom.spec.whatwg.org/#dom-node-comparedocumentposition
  return Boolean(positionOf(headline.element, element) & 4) && Boolean(positionOf(opening.element, element) & 2)
}

/** Marked elements between headline and body. Looked for in the box that holds both: a scan of the whole page by parts of names is dear. */
function markedBetween(sources: PeopleSources): Element[] {
  const { headline, opening } = sources
  let box: Element | null = headline && opening ? headline.element : null
  while (box && !holds(box, opening?.element ?? null)) box = parentOf(box)
  return box ? marksIn(box, (element) => isBetween(element, sources)) : []
}

/** Of one mark no more are read. */
const MOST_OF_A_MARK = 4

/** The first name in `candidates`, by the order of the marks. */
function nameAmong(candidates: readonly Element[], { near }: PeopleSources, isPerson: (name: string) => boolean): string | undefined {
  const from = near[0]?.element
  const byMark = new Map<number, Element[]>()
  for (const element of candidates) {
    const mark = markOf(element, from !== undefined && (positionOf(element, from) & 2) !== 0)
    const others = byMark.get(mark)
    if (!others) byMark.set(mark, [element])
    else if (others.length < MOST_OF_A_MARK) others.push(element)
  }
  for (const [mark, elements] of [...byMark].toSorted(([one], [other]) => one - other)) {
    for (const element of mark < 0 ? [] : elements) {
      const text = attributeOf(element, 'content') ?? textIn(element)
      const name = text.length > 200 || around(element, NOT_AUTHOR) ? undefined : cleanByline(text)
      if (name && isPerson(name)) return name
    }
  }
  return undefined
}

/** The page's marks, looked for when first asked. */
class Marks {
  readonly #sources: PeopleSources
  #between: readonly Element[] | undefined
  #all: readonly Element[] | undefined

  constructor(sources: PeopleSources) {
    this.#sources = sources
  }

  get between(): readonly Element[] {
    this.#between ??= markedBetween(this.#sources)
    return this.#between
  }

  get all(): readonly Element[] {
    this.#all ??= marksIn(this.#sources.document, () => true)
    return this.#all
  }
}

const marked = (sources: PeopleSources, marks: Marks, isPerson: (name: string) => boolean): string | undefined =>
  nameAmong(marks.between, sources, isPerson) ??
  spoken(sources.near, isPerson) ??
  linkedWriter(sources, isPerson) ??
  nameAmong(marks.all, sources, isPerson)

function spoken(lines: readonly Passage[], isPerson: (name: string) => boolean): string | undefined {
  for (const { text } of lines) {
    const name = text.length < 200 ? findByline(text) : undefined
    if (name && isPerson(name)) return name
  }
  return undefined
}

/** A link beside the headline that leads to a writer's own page. */
function linkedWriter(sources: PeopleSources, isPerson: (name: string) => boolean): string | undefined {
  for (const { element } of sources.near) {
    for (const link of [...findAll(element, 'a[href]')].slice(0, 8)) {
      const name = WRITER_LINK.test(nameIn(link, 'href')) && isBetween(link, sources) ? cleanByline(textIn(link)) : undefined
      if (name && isPerson(name)) return name
    }
  }
  return undefined
}

/** What metadata says, in its order: JSON-LD's authors as one name, then every meta name. */
function stated({ linked, meta }: PeopleSources): string[] {
  const authors = [...new Set((linked?.authors ?? []).flatMap((name) => cleanByline(name) ?? []))].slice(0, 8)
  const labelled = /written by|作者/i.test(meta.first(['twitter:label1']) ?? '') ? meta.first(['twitter:data1']) : undefined
  const metas = [...META_NAMES.author.map((name) => meta.first([name])), labelled].flatMap((text) =>
    text ? (cleanByline(text) ?? []) : [],
  )
  return [...(authors.length > 0 ? [authors.join(', ')] : []), ...metas]
}

/** Chinese pages put their own name where the author's belongs: it tells nothing that publisher and 来源 do not. */
const maySign = (name: string): boolean => !HAN.test(name)

/** "Jane Roe and John Doe" as a list: every source's names read alike. */
const listed = (names: string): string => names.replace(/,?\s+(?:and|&)\s+(?=\p{Lu}[\p{L}.'’-]*\s+\p{Lu})/gu, ', ')

/**
 * The author as the page names them. Metadata first, and of its rival claims one that the page also shows beside the headline; a person before
 * a desk or a firm; then the words and marks near the headline. A site that signs with its own name is the author when nobody else is named.
 */
export function bylineOf(sources: PeopleSources): string | undefined {
  const name = nameOf(sources)
  return name && listed(name)
}

function nameOf(sources: PeopleSources): string | undefined {
  const { near, edges, siteNames } = sources
  const sites = new Set(siteNames.map(titleKey))
  const isSite = (name: string): boolean =>
    sites.has(titleKey(name)) ||
    (HAN.test(name) && siteNames.some((site) => site.split(PARTS).some((part) => isSectionOf(name, part.trim()))))
  const isPerson = (name: string): boolean => !isSite(name) && !SITE_LIKE.test(name) && !isOrganisation(name)
  const isNamed = (name: string): boolean => isPerson(name) && !isHandle(name)
  const ruled = sources.ruled.byline ? (findByline(sources.ruled.byline) ?? cleanByline(sources.ruled.byline)) : undefined
  if (ruled) return ruled
  const claims = stated(sources)
  const marks = new Marks(sources)
  const persons = claims.filter(isPerson)
  const shownOf = (): string | undefined => {
    const lines = [...near, ...edges].flatMap(({ text }) => (text.length < 300 ? text : []))
    const shown = titleKey(lines.join(' '))
    return persons.find((name) => shown.includes(titleKey(name)))
  }
  return (
    // Of one name alone it does not matter whether the page shows it.
    (persons.length > 1 ? shownOf() : undefined) ??
    (persons.length > 1 ? marked(sources, marks, isPerson) : undefined) ??
    persons.find((name) => !isHandle(name)) ??
    (persons.length > 0 ? marked(sources, marks, isNamed) : undefined) ??
    persons[0] ??
    marked(sources, marks, isPerson) ??
    findReporters(sources.opening?.text ?? '') ??
    spoken(edges, isPerson) ??
    claims.find(maySign) ??
    marked(sources, marks, (name) => maySign(name) && !sites.has(titleKey(name)))
  )
}

/** 来源 / 文章来源: near the headline, else at the edges of the body, else metadata. */
export function sourceOf({ ruled, near, edges, below, meta }: PeopleSources): string | undefined {
  const bare = ruled.source && ruled.source.length < 40 ? ruled.source : undefined
  const named = ruled.source ? (findSource(ruled.source) ?? bare) : undefined
  if (named) return named
  for (const { text } of [...near, ...edges, ...below]) {
    const name = text.length < 300 ? findSource(text) : undefined
    if (name) return name
  }
  const stated = meta.first(META_NAMES.source)
  return stated && stated.length < 40 && !/^https?:/.test(stated) ? stated : undefined
}
