// One article, one address: what is dropped from a URL and which canonical claims are believed.

const TRACKER_PREFIXES = ['utm_', 'hsa_', 'mtm_', 'pk_', 'at_', 'vero_', 'oly_', 'sca_', '__hs']

/** Exact parameter names that say how the reader came, never which article it is. */
const TRACKERS = new Set(
  (
    'fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid twclid ttclid igshid igsh mc_cid mc_eid mkt_tok _ga _gl ref_src ref_url cmpid ncid ocid ' +
    'smid smtyp sref taid tblci soc_src soc_trk guccounter guce_referrer guce_referrer_sig cmp icid s_cid wt_mc wt.mc_id spm scm ' +
    'share_token share_from share_medium share_source share_tag share_session_id shareto sharefrom isappinstalled nsukey _wv wxfid ' +
    'weixin_from vt finpagefr sudaref spss client_scheme amp outputtype print printable printpage printmode singlepage single_page pagewanted usqp amp_js_v amp_gsa'
  ).split(' '),
)

/** Hosts whose articles are told apart by exactly these parameters. */
const KEEP_ONLY: Readonly<Record<string, readonly string[]>> = {
  'mp.weixin.qq.com': ['__biz', 'mid', 'idx', 'sn'],
}

/** The first page is the article. `p` is left out: it is as often the article's id. */
const FIRST_PAGE = /^(?:page|paged|page_?no|page_?num|page_?index)=1$/i
/** Copies that Google serves of a publisher's page, with the publisher's address inside. https://developers.google.com/amp/cache/overview */
const AMP_CACHE = /^([a-z\d-]+)\.cdn\.ampproject\.org$/
const AMP_CACHE_PATH = /^\/[cv](?:\/(s))?\/([^/]+\.[^/]+.*)$/
const AMP_VIEWER_PATH = /^\/amp(?:\/(s))?\/([^/]+\.[^/]+.*)$/

const HOST_PREFIX = /^(?:www|m|amp|mobile|wap)\d?\./
/** What may follow a claimed address in the page's own path for the claim to be the same article (print, AMP, page 2). */
const SAME_ARTICLE_TAIL = /^(?:(?:amp|amphtml|print|printable|full|all|single|mobile)(?:\.s?html?)?|\d{1,2}|page\/\d{1,2})\/?$/i
const INDEX_FILE = /\/(?:index|default|home)\.[a-z]{3,5}$/i

function parse(url: string, base?: string): URL | undefined {
  return URL.canParse(url, base) ? new URL(url, base) : undefined
}

const isWeb = (url: URL): boolean => url.protocol === 'https:' || url.protocol === 'http:'
const siteOf = (url: URL): string => url.hostname.replace(HOST_PREFIX, '')
const isFrontPage = (url: URL): boolean => (url.pathname === '/' || INDEX_FILE.test(url.pathname)) && url.search.length < 2

function keepsParameter(host: string, pair: string): boolean {
  const name = pair
    .slice(0, pair.indexOf('=') + 1 || undefined)
    .replace(/=$/, '')
    .toLowerCase()
  if (name === '' || FIRST_PAGE.test(pair)) return false
  const only = KEEP_ONLY[host]
  if (only) return only.includes(name)
  return !TRACKERS.has(name) && !TRACKER_PREFIXES.some((prefix) => name.startsWith(prefix))
}

/**
 * The publisher's address inside the address of an AMP copy. A cached page can change its path but not its host, which spells the publisher's:
 * only a host that agrees is believed, so that no page passes for another site's.
 */
function originalOf(url: URL): URL | undefined {
  const cached = AMP_CACHE.exec(url.hostname)?.[1]
  const match = cached ? AMP_CACHE_PATH.exec(url.pathname) : url.hostname === 'www.google.com' ? AMP_VIEWER_PATH.exec(url.pathname) : null
  const original = match ? parse(`http${match[1] ?? ''}://${match[2]}${url.search}`) : undefined
  const spelt = original?.hostname.replaceAll('-', '--').replaceAll('.', '-')
  return cached && cached !== spelt ? undefined : original
}

/**
 * The page's address without what does not identify the article: fragment (a `#/…` or `#!…` route is kept: it is the article),
 * tracker parameters, print views, the number of the first page, default port, user name, `/amp` tail, empty query; of an AMP copy the original's. Parameter order is kept. Anything unparsable comes back without its fragment.
 */
export function normaliseAddress(url: string): string {
  const given = parse(url.trim())
  const parsed = given && (originalOf(given) ?? given)
  if (!parsed || !isWeb(parsed)) return url.trim().replace(/#.*$/s, '')
  parsed.username = ''
  parsed.password = ''
  if (!/^#!?\//.test(parsed.hash)) parsed.hash = ''
  const pairs = parsed.search.slice(1).split('&')
  parsed.search = pairs.filter((pair) => keepsParameter(parsed.hostname, pair)).join('&')
  parsed.pathname = parsed.pathname.replace(/(.)\/amp\/?$/, '$1').replace(/\/{2,}$/, '/')
  return parsed.href.replace(/\?(?=#|$)/, '')
}

const SHORT_WORD = 4
/** Fewer words than these may all be exchanged when a headline is. */
const TELLING_WORDS = 3

/**
 * True when both are built alike and name different articles: another number of three digits or more (less counts pages), or words of which none is the
 * same. What a page claims goes stale where a script shows the next article in it.
 */
function nameTwoArticles(page: URL, claimed: URL): boolean {
  if (page.host !== claimed.host) return false
  const partsOf = ({ pathname, search, hostname }: URL): { shape: string; numbers: string; folder: string; words: Set<string> } => {
    const pairs = search
      .slice(1)
      .split('&')
      .filter((pair) => keepsParameter(hostname, pair))
    const address = `${pathname}?${pairs.join('&')}`
    const at = pathname.replace(/\/$/, '').lastIndexOf('/')
    const words =
      pathname
        .slice(at)
        .toLowerCase()
        .match(/[a-z]+/g) ?? []
    return {
      shape: address.replace(/\d+/g, '0'),
      numbers: (address.match(/\d{3,}/g) ?? []).join(),
      folder: pathname.slice(0, at).replace(/\d+/g, '0'),
      words: new Set(words.filter((word) => word.length >= SHORT_WORD && !/^s?html?$/.test(word))),
    }
  }
  const [own, other] = [partsOf(page), partsOf(claimed)]
  if (own.shape === other.shape && own.numbers !== other.numbers) return true
  const isTelling = Math.min(own.words.size, other.words.size) >= TELLING_WORDS
  return isTelling && own.folder === other.folder && ![...own.words].some((word) => other.words.has(word))
}

/** True when `claimed` can be the address of the article that `page` shows: same site, not its front page, a section above it or another article. */
function isPlausible(page: URL, claimed: URL): boolean {
  if (!isWeb(claimed) || siteOf(claimed) !== siteOf(page) || claimed.port !== page.port) return false
  // "{{ canonical }}": a template that nobody filled in.
  if (/%7b|%7d|[{}]/i.test(claimed.href)) return false
  if ((isFrontPage(claimed) && !isFrontPage(page)) || nameTwoArticles(page, claimed)) return false
  const folder = claimed.pathname.replace(/\/?$/, '/')
  if (page.pathname.startsWith(folder) && page.pathname.length > folder.length) {
    return SAME_ARTICLE_TAIL.test(page.pathname.slice(folder.length))
  }
  return true
}

/**
 * The address an article is stored under. `claimed` is the page's own `rel=canonical` or `og:url`, possibly relative; it is believed only on the
 * same site (`www.`, `m.`, `amp.`, `mobile.`, `wap.` aside), so that a hostile page cannot claim another site's article.
 */
export function canonicalAddress(pageUrl: string, claimed: string | undefined): string {
  const given = parse(pageUrl.trim())
  const page = given && (originalOf(given) ?? given)
  const claim = claimed?.trim() ? parse(claimed.trim(), page?.href) : undefined
  if (!page || !claim || !isPlausible(page, claim)) return normaliseAddress(pageUrl)
  // A site on https that still prints http links would otherwise have two addresses for one article.
  if (page.protocol === 'https:') claim.protocol = 'https:'
  return normaliseAddress(claim.href)
}
