// Signals → verdict: facts, and the points (log-odds) each gives; the sum through a logistic curve is the score.
import type { Signals, Verdict, VerdictReason } from './model.ts'
import { NO_PROSE } from './prose.ts'

/** Code and points for a fact of 1. Points were fitted on labelled pages by `npm run bench -- fit-detector`. */
export const POINTS: readonly (readonly [code: string, points: number])[] = [
  ['json-ld-article', 1.31],
  ['og-article', 0.9],
  ['og-website', -0.89],
  ['date-near-title', 0.61],
  ['byline-near-title', 0.9],
  ['all-signs', 0.52],
  ['body-long', 1.63],
  ['body-share', 0.79],
  ['body-linked', -0.57],
  ['han', 0.72],
  ['reply-boxes', -1.2],
  ['prices', -1.08],
  ['address-article', 0.52],
  ['address-other', -1.89],
  ['front-page', -1.26],
  ['title-other', -1.7],
  ['template-article', 0.75],
  ['template-other', -0.91],
  ['forum', -1.26],
  ['one-box', 1.43],
  ['reported', 0.76],
  ['addressed', -0.8],
  ['buttons', -1.71],
]
/** Scores from which a page is news until the closer look says otherwise, and from which it is worth that look. */
const NEWS = 0.9
export const MAYBE = 0.2
/** Log-odds before any fact is known. */
const BASE = -1.57

const proseOf = (s: Signals): number => s.bodyChars * (1 + 1.5 * s.hanShare) * (1 - s.bodyLinkShare)

/**
 * The facts in the order of POINTS, before they are held between 0 and 1; names beside them would cost their bytes twice. Everything large stands in here, patterns above all: a page without prose never
 * comes this far, and making them would cost it more than all the rest. Patterns see lower case: one that ignores case costs three times as much.
 */
export function factsOf(s: Signals): readonly (number | boolean | undefined)[] {
  const [, host = '', path = ''] = /^https?:\/\/([^/?#]+)([^#]*)/.exec(s.url.toLowerCase()) ?? []
  const names = (s.pageNames ?? '').toLowerCase()
  const articles = s.jsonLdTypes.filter((type) => /(?:Article|BlogPosting|LiveBlogPosting|Report)$/.test(type)).length
  const prose = proseOf(s)
  return [
    // A list of stories has many.
    // json-ld-article
    articles > 0 && articles < 4,
    // og-article
    s.ogType === 'article',
    // og-website
    s.ogType === 'website',
    // date-near-title
    s.dateNearTitle,
    // byline-near-title
    s.bylineNearTitle,
    // all-signs
    s.dateNearTitle && prose > 400 && (s.bylineNearTitle || s.publishedMeta !== undefined || articles > 0),
    // body-long
    Math.log2(1 + prose / 150) / 5,
    // body-share
    s.bodyShare,
    // body-linked
    s.bodyLinkShare * 2,
    // han
    s.hanShare,
    // reply-boxes
    Math.log2(1 + (s.replyBoxes ?? 0)) / 7,
    // prices
    s.priceLike / 12,
    // address-article
    /\/(?:19|20)\d\d[/-]?\d\d|(?:[a-z0-9]+-){4}|\d{6}|[a-z0-9]{16}\.html/.test(path),
    // address-other

    /\/(?:search|login|signin|register|account|cart|checkout|categor(?:y|ies)|(?:tag|topic|author|forum|thread|quote|symbol|product|doc|question|video|solution|service)s?|bbs|tieba|shop|store|dp|item|documentation|api|wiki|user|profile|list|watch|pricing|support|help)(?:[/.?-]|$)|[?&](?:q|query|search|keyword|wd|s)=|thread-\d/.test(
      path,
    ),
    // front-page
    host !== '' && /^\/?(?:index|default|home)?(?:\.\w+)?(?:\?\D*)?$/.test(path),
    // Only words that stories do not bring into their own headlines: "results" and 行情 are news.
    // title-other

    /\b(?:log ?in|sign ?in|sign ?up|search results?|forums?|docs|pricing|quote|stock price|404)\b|登录|注册|论坛|搜索结果|[-_|]行情|行情[-_|中]|股吧|首页|官网|_百度|问答/.test(
      (s.titleWords ?? '').toLowerCase(),
    ),
    // template-article

    /\b(?:single|article|story|post-template|news-?detail|node-type-(?:news|blog)|articlepage|detail)\b/.test(names),
    // template-other

    /\b(?:home(?:page)?|front(?:page)?|index|archive|category|search|listing|section|product|shop|woocommerce|page-template|page-id-\d+|video|tag|author|login|quote)\b/.test(
      names,
    ),
    // forum

    /forum|phpbb|vbulletin|discourse|xenforo|discuz|invision|ipb|vanilla|question-page|thread|topic|mediawiki|smf/.test(names) ||
      s.jsonLdTypes.some((type) => /Discussion|QAPage/.test(type)),
    // one-box
    s.bodyInOne,
    // reported
    (s.reported ?? 0) / 6,
    // addressed
    (s.addressed ?? 0) / 25,
    // buttons
    (s.buttons ?? 0) / 30,
  ]
}

/** `maybe` is close enough for the closer look, `news` even before it. Reasons come strongest first. */
export function classify(signals: Signals): Verdict {
  if (proseOf(signals) < NO_PROSE) return { kind: 'other', score: 0, reasons: [{ code: 'no-prose', points: -5 }] }
  const facts = factsOf(signals)
  const reasons: VerdictReason[] = []
  let sum = BASE
  for (const [i, [code, points]] of POINTS.entries()) {
    const given = points * Math.max(0, Math.min(1, Number(facts[i] ?? 0)))
    sum += given
    if (Math.abs(given) >= 0.1) reasons.push({ code, points: +given.toFixed(2) })
  }
  reasons.sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
  const score = 1 / (1 + Math.exp(-sum))
  return { kind: score >= NEWS ? 'news' : score >= MAYBE ? 'maybe' : 'other', score, reasons }
}
