// Signals → verdict. A table of facts and the points (log-odds) each gives; the sum through a logistic curve is the score.
import type { Signals, Verdict, VerdictReason } from './model.ts'

const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|Report)$/
const PATH_OTHER =
  /\/(?:search|login|signin|register|account|cart|checkout|tags?|topics?|categor(?:y|ies)|authors?|forums?|threads?|viewtopic|bbs|tieba|quotes?|symbols?|products?|shop|store|dp|item|docs?|documentation|api|wiki|questions?|user|profile|list|archives?|watch|videos?|pricing|support|help|careers|contact|features?|solutions?|services?)(?:[/.?-]|$)|[?&](?:q|query|search|keyword|wd|s)=|thread-\d|showthread|viewthread/i
const PATH_ARTICLE =
  /\/(?:19|20)\d{2}[/-]?\d{2}(?:[/-]?\d{2})?\/|\/(?:19|20)\d{2}-\d{2}-\d{2}|(?:[a-z0-9]+-){4,}|\/(?:article|story|news|doc|content|a|n|p)[/_-][^?]*\d{5,}|\d{6,}\.s?html?|\/\d{8,}(?:[/.?]|$)|[A-Z0-9]{16}\.html/i
const TITLE_OTHER =
  /\b(?:log ?in|sign ?in|sign ?up|register|search|results|forums?|discussion|questions?|documentation|docs|home ?page|homepage|shop|store|pricing|prices?|quote|cart|checkout|stock price|404|not found)\b|登录|注册|搜索|论坛|行情|股吧|首页|官网|购物|文档|帮助|排行|列表|_百度|问答|贴吧|知道/i
const NAMES_ARTICLE =
  /\b(?:single(?:-post)?|single-format-standard|article(?:-page|page|-detail|-template)?|story(?:-page)?|post-template(?:-default)?|news-?detail|page-article|node-type-(?:article|story|news|blog\w*)|is-article|ArticlePage|detail)\b/i
const NAMES_OTHER =
  /\b(?:home|home-?page|front(?:-?page)?|is-front|index|archive|category|search(?:-results)?|listing|section|product|shop|woocommerce|page-template|page-id-\d+|video|tag|author|login|quote)\b/i
const NAMES_FORUM = /forum|phpbb|vbulletin|discourse|xenforo|discuz|invision|ipb|vanilla|question-page|thread|topic|mediawiki|talkyard|smf/i

/** What several rules look at. */
interface View {
  /** JSON-LD nodes that are articles; a list of stories has many. */
  readonly articles: number
  /** Unlinked length of the densest run in Latin letters: Han text says in one character what takes 2.5. */
  readonly prose: number
  /** Path and query; '/' for a bare host; '' when the address is not on the web (a saved file says nothing by its name). */
  readonly path: string
  readonly names: string
}

/** Code, points for a fact of 1, the fact: yes or no, or a share that is held between 0 and 1. Points were fitted on labelled pages. */
export const RULES: readonly (readonly [
  code: string,
  points: number,
  fact: (signals: Signals, view: View) => number | boolean | undefined,
])[] = [
  ['json-ld-article', 1, (_, { articles }) => articles > 0 && articles < 4],
  ['og-article', 0.77, (s) => s.ogType === 'article'],
  ['og-website', -0.51, (s) => s.ogType === 'website'],
  ['date-near-title', 0.38, (s) => s.dateNearTitle],
  ['byline-near-title', 1.13, (s) => s.bylineNearTitle],
  [
    'all-signs',
    1.07,
    (s, { articles, prose }) => s.dateNearTitle && prose > 400 && (s.bylineNearTitle || s.publishedMeta !== undefined || articles > 0),
  ],
  ['body-long', 1.11, (_, { prose }) => Math.log2(1 + prose / 150) / 5],
  ['body-tiny', -1.73, (_, { prose }) => prose < 220],
  ['body-share', 0.9, (s) => s.bodyShare],
  ['body-linked', -1.22, (s) => s.bodyLinkShare * 2],
  ['body-named', 0.56, (s) => s.bodyUnder],
  ['han', 1.23, (s) => s.hanShare],
  ['many-links', 0.59, (s) => (s.linkTexts ?? 0) / 400],
  ['reply-boxes', -1.42, (s) => Math.log2(1 + (s.replyBoxes ?? 0)) / 7],
  ['prices', -1.1, (s) => s.priceLike / 12],
  ['password', -0.58, (s) => s.passwordFields > 0],
  ['address-article', 0.57, (_, { path }) => PATH_ARTICLE.test(path)],
  ['address-other', -1.87, (_, { path }) => PATH_OTHER.test(path)],
  ['front-page', -1.73, (_, { path }) => /^\/(?:index|default|home)?(?:\.\w+)?(?:\?|$)/i.test(path)],
  ['short-address', -0.42, (_, { path }) => path.length > 1 && path.length < 18 && !/\d{4}/.test(path)],
  ['title-other', -1.64, (s) => TITLE_OTHER.test(s.titleWords ?? '')],
  ['template-article', 1.09, (_, { names }) => NAMES_ARTICLE.test(names)],
  ['template-other', -1.36, (_, { names }) => NAMES_OTHER.test(names)],
  ['forum', -1.11, (s, { names }) => NAMES_FORUM.test(names) || s.jsonLdTypes.some((type) => /Discussion|QAPage|Question$/.test(type))],
]
/** Log-odds before any fact is known. */
const BASE = -1.57

function viewOf(s: Signals): View {
  const address = /^https?:\/\/[^/?#]+([^#]*)/i.exec(s.url)
  return {
    articles: s.jsonLdTypes.filter((type) => ARTICLE_TYPE.test(type)).length,
    prose: s.bodyChars * (1 + 1.5 * s.hanShare) * (1 - s.bodyLinkShare),
    path: address ? address[1] || '/' : '',
    names: s.pageNames ?? '',
  }
}

/** News from 0.5 up; `maybe` is close enough that only the full extraction can tell. Reasons come strongest first. */
export function classify(signals: Signals): Verdict {
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
  return { kind: score >= 0.5 ? 'news' : score >= 0.2 ? 'maybe' : 'other', score, reasons }
}
