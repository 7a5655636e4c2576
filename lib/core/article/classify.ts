// Signals → verdict. A table of facts and the points (log-odds) each gives; the sum through a logistic curve is the score.
import type { Signals, Verdict, VerdictReason } from './model.ts'
import { NO_PROSE } from './prose.ts'

const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|Report)$/
// Patterns see lower case: compiling one that ignores case costs the page three times as much.
const PATH_OTHER =
  /\/(?:search|login|signin|register|account|cart|checkout|tags?|topics?|categor(?:y|ies)|authors?|forums?|threads?|viewtopic|bbs|tieba|quotes?|symbols?|products?|shop|store|dp|item|docs?|documentation|api|wiki|questions?|user|profile|list|archives?|watch|videos?|pricing|support|help|features?|solutions?|services?)(?:[/.?-]|$)|[?&](?:q|query|search|keyword|wd|s)=|thread-\d|showthread|viewthread/
const PATH_ARTICLE = /\/(?:19|20)\d\d[/-]?\d\d|(?:[a-z0-9]+-){4}|\d{6}|[a-z0-9]{16}\.html/
const TITLE_OTHER =
  /\b(?:log ?in|sign ?in|sign ?up|register|search|results|forums?|discussion|questions?|documentation|docs|home ?page|homepage|shop|store|pricing|prices?|quote|cart|checkout|stock price|404|not found)\b|登录|注册|搜索|论坛|行情|股吧|首页|官网|购物|文档|帮助|排行|列表|_百度|问答|贴吧|知道/
const NAMES_ARTICLE =
  /\b(?:single(?:-post)?|single-format-standard|article(?:-page|page|-detail|-template)?|story(?:-page)?|post-template(?:-default)?|news-?detail|page-article|node-type-(?:article|story|news|blog\w*)|is-article|articlepage|detail)\b/
const NAMES_OTHER =
  /\b(?:home|home-?page|front(?:-?page)?|is-front|index|archive|category|search(?:-results)?|listing|section|product|shop|woocommerce|page-template|page-id-\d+|video|tag|author|login|quote)\b/
const NAMES_FORUM = /forum|phpbb|vbulletin|discourse|xenforo|discuz|invision|ipb|vanilla|question-page|thread|topic|mediawiki|talkyard|smf/

/** What several rules look at. */
export interface View {
  /** JSON-LD nodes that are articles; a list of stories has many. */
  readonly articles: number
  /** Unlinked length of the densest run in Latin letters: Han text says in one character what takes 2.5. */
  readonly prose: number
  /** Path and query; '/' for a bare host; '' when the address is not on the web (a saved file says nothing by its name). */
  readonly path: string
  readonly names: string
}

/** Code, points for a fact of 1, the fact: yes or no, or a share that is held between 0 and 1. Points were fitted on labelled pages by `npm run bench -- fit-detector`. */
export const RULES: readonly (readonly [
  code: string,
  points: number,
  fact: (signals: Signals, view: View) => number | boolean | undefined,
])[] = [
  ['json-ld-article', 1.43, (_, { articles }) => articles > 0 && articles < 4],
  ['og-article', 0.84, (s) => s.ogType === 'article'],
  ['og-website', -0.42, (s) => s.ogType === 'website'],
  ['date-near-title', 0.3, (s) => s.dateNearTitle],
  ['byline-near-title', 0.83, (s) => s.bylineNearTitle],
  [
    'all-signs',
    0.95,
    (s, { articles, prose }) => s.dateNearTitle && prose > 400 && (s.bylineNearTitle || s.publishedMeta !== undefined || articles > 0),
  ],
  ['body-long', 1.96, (_, { prose }) => Math.log2(1 + prose / 150) / 5],
  ['body-share', 0.62, (s) => s.bodyShare],
  ['body-linked', -0.92, (s) => s.bodyLinkShare * 2],
  ['han', 0.99, (s) => s.hanShare],
  ['reply-boxes', -1.13, (s) => Math.log2(1 + (s.replyBoxes ?? 0)) / 7],
  ['prices', -1.14, (s) => s.priceLike / 12],
  ['address-article', 0.45, (_, { path }) => PATH_ARTICLE.test(path)],
  ['address-other', -1.64, (_, { path }) => PATH_OTHER.test(path)],
  ['front-page', -1.6, (_, { path }) => /^\/(?:index|default|home)?(?:\.\w+)?(?:\?\D*$|$)/.test(path)],
  ['title-other', -1.88, (s) => TITLE_OTHER.test((s.titleWords ?? '').toLowerCase())],
  ['template-article', 0.88, (_, { names }) => NAMES_ARTICLE.test(names)],
  ['template-other', -1.16, (_, { names }) => NAMES_OTHER.test(names)],
  ['forum', -1.33, (s, { names }) => NAMES_FORUM.test(names) || s.jsonLdTypes.some((type) => /Discussion|QAPage|Question$/.test(type))],
  ['one-box', 1.29, (s) => s.bodyInOne],
  ['reported', 0.74, (s) => (s.reported ?? 0) / 6],
  ['addressed', -0.91, (s) => (s.addressed ?? 0) / 25],
  ['buttons', -1.71, (s) => (s.buttons ?? 0) / 30],
]
/** Scores from which a page is news, and from which it may be. Above the first 7 of 100 other pages of the corpus are left, below the second 2 of 100 articles. */
export const NEWS = 0.7
export const MAYBE = 0.2
/** Log-odds before any fact is known. */
const BASE = -2.24

const proseOf = (s: Signals): number => s.bodyChars * (1 + 1.5 * s.hanShare) * (1 - s.bodyLinkShare)

export function viewOf(s: Signals): View {
  const address = /^https?:\/\/[^/?#]+([^#]*)/.exec(s.url.toLowerCase())
  return {
    articles: s.jsonLdTypes.filter((type) => ARTICLE_TYPE.test(type)).length,
    prose: proseOf(s),
    path: address ? address[1] || '/' : '',
    names: (s.pageNames ?? '').toLowerCase(),
  }
}

/** `maybe` is close enough that only the extracted article can tell. Reasons come strongest first. */
export function classify(signals: Signals): Verdict {
  if (proseOf(signals) < NO_PROSE) return { kind: 'other', score: 0, reasons: [{ code: 'no-prose', points: -5 }] }
  const view = viewOf(signals)
  const reasons: VerdictReason[] = []
  let sum = BASE
  for (const [code, points, fact] of RULES) {
    const given = points * Math.max(0, Math.min(1, Number(fact(signals, view) ?? 0)))
    sum += given
    if (Math.abs(given) >= 0.1) reasons.push({ code, points: Math.round(given * 100) / 100 })
  }
  reasons.sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
  const score = 1 / (1 + Math.exp(-sum))
  return { kind: score >= NEWS ? 'news' : score >= MAYBE ? 'maybe' : 'other', score, reasons }
}
