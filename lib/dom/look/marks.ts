// What the software behind a page prints for its own use: whether this is a post or a page, a thread, something to buy, part of a menu.
import type { Facts } from '#lib/core/article/model.ts'
import { around, find, findAll, nameIn, textIn } from '../plain.ts'
import { flag, share } from './scale.ts'

/** Elements that are counted: name, how many make a fact of 1, which. */
const COUNTS: readonly (readonly [name: string, many: number, selector: string])[] = [
  // WordPress names the record a page shows: https://developer.wordpress.org/rest-api/using-the-rest-api/discovery/
  ['mark:post', 1, 'link[href*="/wp-json/wp/v2/posts/"]'],
  ['mark:page', 1, 'link[href*="/wp-json/wp/v2/"]:not([href*="/v2/posts/"],[href*="/v2/users/"])'],
  ['mark:published', 1, 'meta[property="article:published_time"]'],
  ['mark:amp', 1, 'link[rel="amphtml"]'],
  ['mark:author', 1, '[rel~="author"],[itemprop="author"],meta[property="article:author"]'],
  ['mark:signed', 1, '[itemprop="datePublished"]'],
  ['mark:phones', 4, 'a[href^="tel:"]'],
  ['mark:votes', 6, '[itemprop="upvoteCount"],[itemprop="suggestedAnswer"],[itemprop="acceptedAnswer"]'],
  ['mark:cart', 1, 'form[action*="/cart"],[id*="add-to-cart" i],[id*="addtocart" i]'],
  [
    'mark:offer',
    1,
    '[itemprop="price"],[itemprop="offers"],[itemprop="sku"],meta[property^="product:price"],meta[property="og:price:amount"]',
  ],
  // Manuals and wikis ask to be mended.
  [
    'mark:editable',
    1,
    'a[href*="/edit/"][href*="git"],a[href*="/blob/"][href*="git"],a[href*="/tree/"][href*="git"],a[href*="action=edit"]',
  ],
  // Journals name what they hold of a paper: https://scholar.google.com/intl/en/scholar/inclusion.html
  ['mark:cited', 1, 'meta[name="citation_title"],meta[name="citation_doi"]'],
  ['mark:notes', 6, 'aside.note'],
]

/** The same by class: one walk over all of them is quicker than a selector for each. */
const CLASSES: ReadonlyMap<string, RegExp> = new Map([
  ['mark:signed', /byline|dateline|entry-date|post-date|posted-on|entry-meta|post-meta|article-meta|pubtime|publish-time/],
  ['mark:votes', /upvote|vote-count|votecount|votebutton/],
  ['mark:cart', /add[-_]?to[-_]?cart|add-to-bag/],
  ['mark:notes', /admonition|callout/],
])

/** How many elements have a class of each name. */
function classCounts(document: Document): ReadonlyMap<string, number> {
  const times = new Map<string, number>()
  for (const element of findAll(document, '[class]')) {
    const names = nameIn(element, 'class')
    times.set(names, (times.get(names) ?? 0) + 1)
  }
  const counts = new Map<string, number>()
  for (const [names, count] of times) {
    const plain = names.toLowerCase()
    for (const [name, pattern] of CLASSES) if (pattern.test(plain)) counts.set(name, (counts.get(name) ?? 0) + count)
  }
  return counts
}

/** Pages of people, as forums and networks address them. */
const MEMBER =
  /\/(?:users?|u|profiles?|members?|people|space-uid-\d+|home\.php\?mod=space&uid=\d+)[/=-][^/?#]+|member\.php\?|memberlist\.php\?.*u=|\/@\w/
const MENU = 'nav,header,footer,[role="navigation"],[class*="menu" i],[class*="sidebar" i],[class*="toc" i],aside li'
const NO_MENU =
  'h1,h2,h3,[class*="crumb" i],[class*="recent" i],[class*="latest" i],[class*="related" i],[class*="popular" i],[class*="share" i],[class*="social" i],[class*="lang" i],[class*="meta" i]'
const MOST_LINKS = 3000
/** A label of a menu; longer ones are headlines. */
const LABEL = 40

/** Whether an address leads to the page at `url` itself, not to a part of it. */
function ownAddress(url: string): (href: string) => boolean {
  const [, host = '', path = ''] = /^https?:\/\/([^/?#]+)([^?#]*)/.exec(url) ?? []
  const own = path.replace(/\/$/, '')
  return (href) => {
    if (own.length < 2 || !href.includes(own)) return false
    const [, there, rest = ''] = /^(?:https?:)?\/\/([^/?#]+)([^?#]*)$/.exec(href) ?? [undefined, host, href]
    return there === host && rest.replace(/\/$/, '') === own
  }
}

function isLabel(link: Element): boolean {
  const { length } = textIn(link).trim()
  return length > 1 && length <= LABEL && around(link, MENU) !== null && around(link, NO_MENU) === null
}

/** Facts `mark:…`. */
export function marksOf(document: Document, url: string): Facts {
  const members = new Set<string>()
  const isOwn = ownAddress(url)
  // The site's own menus name what it is about, sells or explains, not a story.
  let inMenu = false
  for (const link of [...findAll(document, 'a[href]')].slice(0, MOST_LINKS)) {
    const href = nameIn(link, 'href')
    const [member] = MEMBER.exec(href) ?? []
    if (member) members.add(member)
    inMenu ||= isOwn(href) && isLabel(link)
  }
  const published = find(document, 'meta[property="article:published_time"]')
  const classed = classCounts(document)
  return {
    ...Object.fromEntries(
      COUNTS.map(([name, many, selector]) => [name, share(findAll(document, selector).length + (classed.get(name) ?? 0), many)]),
    ),
    // Publishing software dates posts; of a page it only says when it was changed.
    'mark:changed': flag(!published && find(document, 'meta[property="article:modified_time"]') !== null),
    'mark:members': share(members.size - 2, 10),
    'mark:menu': flag(inMenu),
  }
}
