// Byline, publisher and first source of an article.
import { cleanByline, findByline, findSource } from '#lib/core/article/byline.ts'
import { titleKey } from '#lib/core/article/title.ts'
import type { Passage } from '../passage.ts'
import type { LinkedArticle } from './json-ld.ts'
import { META_NAMES, type MetaTags } from './meta-tags.ts'

export interface PeopleSources {
  readonly document: Document
  readonly meta: MetaTags
  readonly linked: LinkedArticle | undefined
  readonly near: readonly Passage[]
  /** First and last passages of the body, where Chinese pages print 来源 and 作者. */
  readonly edges: readonly Passage[]
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
  '[class*="author-name" i]',
  '[class*="authorname" i]',
  '[class*="author" i]',
]

/** Covers all of `AUTHOR_MARK`. */
const ANY_AUTHOR_MARK =
  '[itemprop="author"],[itemprop="author"] [itemprop="name"],[rel="author"],a[href*="/author"],[class*="byline" i],[class*="author" i],.byline a,.author a'
const MOST_CANDIDATES = 120

const SITE_LIKE = /\.(?:com|net|cn|org)$|(?:网|频道|日报)$/i

/** Author names in here are of comments or other stories. */
const NOT_AUTHOR = 'footer,nav,[class*="comment" i],[id*="comment" i],[class*="related-" i]'

function marked({ document, near }: PeopleSources, isSite: (name: string) => boolean): string | undefined {
  const from = near[0]?.element
  // One scan of the page for all, then the marks in their order.
  const candidates = [...document.querySelectorAll(ANY_AUTHOR_MARK)].slice(0, MOST_CANDIDATES)
  for (const selector of AUTHOR_MARK) {
    for (const element of candidates.filter((candidate) => candidate.matches(selector)).slice(0, 4)) {
      const text = element.getAttribute('content') ?? element.textContent ?? ''
      if (text.length > 200 || element.closest(NOT_AUTHOR)) continue
      if (from && element.compareDocumentPosition(from) & 2 && selector.startsWith('a[')) continue
      const name = cleanByline(text)
      if (name && !isSite(name)) return name
    }
  }
  return undefined
}

/** The author as the page names them: JSON-LD, meta, marked-up bylines, then words near the headline. */
export function bylineOf(sources: PeopleSources): string | undefined {
  const { linked, meta, near, edges, siteNames } = sources
  const sites = new Set(siteNames.map(titleKey))
  const isSite = (name: string): boolean => sites.has(titleKey(name)) || SITE_LIKE.test(name)
  const authors = [...new Set((linked?.authors ?? []).flatMap((name) => cleanByline(name) ?? []))].filter((name) => !isSite(name))
  if (authors.length > 0) return authors.slice(0, 8).join(', ')
  const labelled = /written by|作者/i.test(meta.first(['twitter:label1']) ?? '') ? meta.first(['twitter:data1']) : undefined
  const stated = meta.first(META_NAMES.author) ?? labelled
  const fromMeta = stated ? cleanByline(stated) : undefined
  if (fromMeta && !isSite(fromMeta)) return fromMeta
  const spoken = (lines: readonly Passage[]): string | undefined =>
    lines.map(({ text }) => (text.length < 200 ? findByline(text) : undefined)).find((name) => name && !isSite(name))
  // A site that signs with its own name is still the author when nobody else is named.
  return marked(sources, isSite) ?? spoken(near) ?? spoken(edges) ?? fromMeta
}

/** 来源 / 文章来源: near the headline, else at the edges of the body, else metadata. */
export function sourceOf({ near, edges, meta }: PeopleSources): string | undefined {
  for (const { text } of [...near, ...edges]) {
    const name = text.length < 300 ? findSource(text) : undefined
    if (name) return name
  }
  const stated = meta.first(META_NAMES.source)
  return stated && stated.length < 40 && !/^https?:/.test(stated) ? stated : undefined
}
