// What class names, ids, roles and tags say about the text inside, as a small set of words.

import { attributeOf, nameIn } from '../plain.ts'
import { knowing } from './known.ts'

/** Groups of name fragments. Each group is one fact of an element; see https://github.com/mozilla/readability for the idea, the lists are our own. */
const NAME_GROUPS = {
  comments: /comment|disqus|repl(?:y|ies)\b|respond|discuss|pinglun|gentie|livefyre|viafoura|coral-talk/,
  related:
    /relat|recommend|recirc|more-?(?:from|stor|on|news|post|article)|read-?(?:more|next|also)|also-?(?:like|read)|similar|popular|trending|most-?read|top-?stor|latest|tuijian|outbrain|taboola|xiangguan|hot(?:news|list|rank)|rank(?:ing|list)|guess|more-?list|next-?(?:up|article|post)|prev|hotword/,
  share: /share|social|sns|bdsharebuttonbox|bshare|follow|facebook|twitter|weibo|weixin|qrcode|erweima|addthis|sharedaddy/,
  nav: /\bnav|navi|menu|breadcrumb|crumb|toolbar|topbar|sitemap|skip-?(?:link|to)|mianbao|submenu|tabs?\b/,
  footer: /foot(?!note)|copyright|colophon|legal|site-?info|banquan/,
  aside:
    /sidebar|side-?(?:bar|col|box)|\baside|rail\b|rightcol|right-?(?:col|side|box|part|con)|secondary|complementary|\bfr\b|fixed-?(?:bar|right)/,
  advert: /\bads?\b|\bads?-|-ads?\b|advert|sponsor|promo|banner|dfp|gpt-|commercial|guanggao|adbox|affiliate|partner/,
  author: /author|byline|\bbio\b|contributor|writer|profile|about-?the|vcard|zuozhe|bianji|editor/,
  meta: /\bmeta\b|post-?(?:info|meta|date)|article-?(?:info|meta)|pub-?(?:date|time|info)|timestamp|\bdate\b|dateline|entry-?meta|source|laiyuan|infor?\b|art-info|summary-?meta/,
  tags: /\btags?\b|tag-?(?:list|s|cloud)|keyword|topics?\b|categor|label|biaoqian/,
  signup:
    /subscri|newsletter|signup|sign-?up|sign-?in|login|regist|paywall|premium|membership|mailing|donat|\bcta\b|call-?to|lead-?gen|hs-?form|optin|email-?form/,
  widget:
    /widget|\bmodule\b|card|carousel|slider|slick|swiper|gallery|slideshow|teaser|tile|promo|ticker|quote-?(?:box|list|table)|stock|player|video/,
  overlay: /modal|popup|pop-?up|cookie|consent|gdpr|overlay|lightbox|toast|dialog|tooltip|alert|notice/,
  caption: /caption|credit|img-?(?:info|desc|note)|photo-?(?:info|credit|desc)|figure|attribution|picdesc|pictext/,
  toc: /\btoc\b|table-?of-?contents|\bcontents\b|toc-|ez-toc|anchor-?list/,
  disclaimer: /disclaim|shengming|statement|declare|copyright|footnote|terms/,
  pager: /pagination|pager|page-?(?:nav|num|list|bar)|fanye|prev-?next|post-?navigation/,
  headerish: /\bheader|masthead|head(?:line)?-?(?:bar|wrap|area)|\btop\b/,
  body: /article-?(?:body|content|text|con|detail)|post-?(?:body|content|text)|entry-?(?:content|body)|story-?(?:body|content|text)|body-?(?:text|copy|content)|main-?(?:text|content)|rich-?text|content-?(?:body|article|text|inner|main)|\bartibody|endtext|articlecontent|news-?txt|\btrs-editor|text-?body|detail-?content|news-?(?:content|text|body)|\bprose\b|wysiwyg|markdown/,
  article: /article|\bpost\b|\bstory\b|\bentry\b|hentry|content|\btext\b|\bmain\b|wenzhang|zhengwen|news/,
  hidden: /^(?:is-)?hidden$|visually-?hidden|sr-only|screen-reader|d-none|invisible|noprint|no-print|print-only/,
  ticker: /breaking|marquee|news-?flash|flash-?news|news-?ticker|scroll(?:ing|er)|kuaixun/,
  appeal: /donat|contribut(?:e|ion)|support-?(?:us|bar|banner)|fundrais|appeal|member-?drive|dashang|zanshang/,
  intro: /summary|standfirst|subtitle|sub-?head|dek\b|excerpt|lede?\b|intro|abstract|zhaiyao|daodu|description/,
} as const satisfies Record<string, RegExp>

type NameGroup = keyof typeof NAME_GROUPS
export const NAME_GROUP_NAMES = Object.keys(NAME_GROUPS) as NameGroup[]

const TAG_GROUPS: Readonly<Record<string, string>> = {
  ASIDE: 'aside',
  NAV: 'nav',
  FOOTER: 'footer',
  HEADER: 'header',
  FORM: 'form',
  ARTICLE: 'article',
  MAIN: 'main',
  UL: 'list',
  OL: 'list',
  DL: 'list',
  TABLE: 'table',
  FIGURE: 'figure',
  BLOCKQUOTE: 'quote',
  A: 'link',
  DETAILS: 'details',
  LABEL: 'form',
  FIELDSET: 'form',
  SECTION: 'section',
  TD: 'cell',
}
export const TAG_GROUP_NAMES = [...new Set(Object.values(TAG_GROUPS))]
const ROLES: Readonly<Record<string, string>> = {
  navigation: 'nav',
  complementary: 'aside',
  contentinfo: 'footer',
  banner: 'header',
  main: 'main',
  article: 'article',
  search: 'form',
  form: 'form',
}

const ANY_NAME = new RegExp(
  Object.values(NAME_GROUPS)
    .map((pattern) => pattern.source)
    .join('|'),
)

const PATTERNS: readonly RegExp[] = Object.values(NAME_GROUPS)

function bitsOfWord(word: string): number {
  const name = word.slice(0, 80).toLowerCase().replace(/_+/g, '-').replace(/^-|-$/g, '')
  if (name.length < 2 || !ANY_NAME.test(name)) return 0
  let bits = 0
  for (let i = 0; i < PATTERNS.length; i++) if ((PATTERNS[i] as RegExp).test(name)) bits |= 1 << i
  return bits
}

/** More words than this in one class are settings of a style kit, not names. */
const MOST_WORDS = 24

const bitsIn: (list: string) => number = knowing((list) => {
  const words = list.trim().split(/\s+/, MOST_WORDS)
  return words.length === 1 ? bitsOfWord(words[0] as string) : words.reduce((all, word) => all | bitsIn(word), 0)
})
const bitsOfList = (list: string | null): number => (list ? bitsIn(list) : 0)

/** What few elements have and say by it what they are: found by the browser in one go, so that the others need not be asked. */
export const RARE = '[role],[itemprop],[itemtype],[data-component]'

/** The name groups of an element's class, id and, of one that is `RARE`, component name, as bits in the order of `NAME_GROUP_NAMES`. */
export const nameBits = (element: Element, classes: string | null, isRare: boolean): number =>
  bitsOfList(classes) | bitsOfList(attributeOf(element, 'id')) | (isRare ? bitsOfList(attributeOf(element, 'data-component')) : 0)

const TAG_BITS = new Map(Object.entries(TAG_GROUPS).map(([tag, group]) => [tag, 1 << TAG_GROUP_NAMES.indexOf(group)]))
const ROLE_BITS = new Map(Object.entries(ROLES).map(([role, group]) => [role, 1 << TAG_GROUP_NAMES.indexOf(group)]))

/** The tag groups of one element, as bits in the order of `TAG_GROUP_NAMES`; its role counts when it is `RARE`. */
export const tagBits = (element: Element, tag: string, isRare: boolean): number =>
  TAG_BITS.get(tag) ?? (isRare ? (ROLE_BITS.get(nameIn(element, 'role')) ?? 0) : 0)
