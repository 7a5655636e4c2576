// What the software behind a page prints for its own use: whether this is a post or a page, a thread, something to buy, part of a menu.
import type { Facts } from '#lib/core/article/model.ts'
import { around, find, findAll, nameIn, textIn } from '../plain.ts'
import { flag, share } from './scale.ts'

/** Elements that are counted: name, how many make a fact of 1, how many every page may have, which. */
const COUNTS: readonly (readonly [name: string, many: number, free: number, selector: string])[] = [
  // WordPress names the record a page shows: https://developer.wordpress.org/rest-api/using-the-rest-api/discovery/
  ['mark:post', 1, 0, 'link[href*="/wp-json/wp/v2/posts/"]'],
  ['mark:page', 1, 0, 'link[href*="/wp-json/wp/v2/"]:not([href*="/v2/posts/"],[href*="/v2/users/"])'],
  ['mark:published', 1, 0, 'meta[property="article:published_time"]'],
  ['mark:amp', 1, 0, 'link[rel="amphtml"]'],
  ['mark:author', 1, 0, '[rel~="author"],[itemprop="author"],meta[property="article:author"]'],
  [
    'mark:signed',
    1,
    0,
    '[class*="byline" i],[class*="dateline" i],[class*="entry-date" i],[class*="post-date" i],[class*="posted-on" i],[class*="entry-meta" i],[class*="post-meta" i],[class*="article-meta" i],[class*="pubtime" i],[class*="publish-time" i],[itemprop="datePublished"]',
  ],
  ['mark:phones', 4, 0, 'a[href^="tel:"]'],
  [
    'mark:votes',
    6,
    0,
    '[class*="upvote" i],[class*="vote-count" i],[class*="votecount" i],[class*="votebutton" i],[itemprop="upvoteCount"],[itemprop="suggestedAnswer"],[itemprop="acceptedAnswer"]',
  ],
  [
    'mark:cart',
    1,
    0,
    'form[action*="/cart"],[class*="add-to-cart" i],[class*="addtocart" i],[class*="add_to_cart" i],[id*="add-to-cart" i],[id*="addtocart" i],[class*="add-to-bag" i]',
  ],
  [
    'mark:offer',
    1,
    0,
    '[itemprop="price"],[itemprop="offers"],[itemprop="sku"],meta[property^="product:price"],meta[property="og:price:amount"]',
  ],
  // Manuals and wikis ask to be mended.
  [
    'mark:editable',
    1,
    0,
    'a[href*="/edit/"][href*="git"],a[href*="/blob/"][href*="git"],a[href*="/tree/"][href*="git"],a[href*="action=edit"]',
  ],
  // Journals name what they hold of a paper: https://scholar.google.com/intl/en/scholar/inclusion.html
  ['mark:cited', 1, 0, 'meta[name="citation_title"],meta[name="citation_doi"]'],
  ['mark:notes', 6, 0, '[class*="admonition" i],[class*="callout" i]'],
]

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
  return {
    ...Object.fromEntries(COUNTS.map(([name, many, free, selector]) => [name, share(findAll(document, selector).length - free, many)])),
    // Publishing software dates posts; of a page it only says when it was changed.
    'mark:changed': flag(!published && find(document, 'meta[property="article:modified_time"]') !== null),
    'mark:members': share(members.size - 2, 10),
    'mark:menu': flag(inMenu),
  }
}
