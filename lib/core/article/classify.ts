// Signals → verdict. A table of facts and the points each gives; the sum through a logistic curve is the score.
import type { Signals, Verdict, VerdictReason } from './model.ts'
import { POINTS, type ReasonCode } from './reasons.ts'

const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|Report)$/
const OTHER_TYPE = /^(?:Product|Offer|CollectionPage|ItemList|SearchResultsPage|QAPage|DiscussionForumPosting|VideoObject|WebApplication|SoftwareApplication|Recipe|JobPosting|Corporation|FAQPage)$/
const PATH_OTHER = /\/(?:search|login|signin|register|account|cart|checkout|tags?|topics?|categor(?:y|ies)|authors?|forums?|threads?|viewtopic|bbs|tieba|quotes?|symbols?|products?|shop|store|dp|item|docs?|documentation|api|wiki|questions?|user|profile|list|archives?|watch|videos?|pricing|support|help|careers|contact|features?|solutions?|services?)(?:[/.?-]|$)|[?&](?:q|query|search|keyword|wd|s)=|thread-\d|showthread|viewthread/i
const PATH_ARTICLE = /\/(?:19|20)\d{2}[/-]?\d{2}(?:[/-]?\d{2})?\/|\/(?:19|20)\d{2}-\d{2}-\d{2}|(?:[a-z0-9]+-){4,}|\/(?:article|story|news|doc|content|a|n|p)[/_-][^?]*\d{5,}|\d{6,}\.s?html?|\/\d{8,}(?:[/.?]|$)|[A-Z0-9]{16}\.html/i

/** Path and query; '/' for a bare host; '' when the address is not on the web (a saved file says nothing by its name). */
const pathOf = (url: string): string => {
  const match = /^https?:\/\/[^/?#]+([^#]*)/i.exec(url)
  return match ? match[1] || '/' : ''
}

/** The facts the points are given for; numbers are 0–1 unless a reason says otherwise. */
export function factsOf(signals: Signals): Record<ReasonCode, number> {
  const { url, jsonLdTypes, ogType, bodyChars, bodyParagraphs, bodyShare, bodyLinkShare, pageLinkShare, hanShare, h1Chars } = signals
  const path = pathOf(url)
  const articles = jsonLdTypes.filter((type) => ARTICLE_TYPE.test(type)).length
  // Han text says in one character what takes 2.5 Latin letters.
  const units = bodyChars * (1 + 1.5 * hanShare)
  const prose = units * (1 - bodyLinkShare)
  const yes = (test: boolean | undefined): number => (test ? 1 : 0)
  const upTo = (value: number, full: number): number => Math.min(value / full, 1)
  return {
    base: 1,
    'json-ld-article': yes(articles > 0 && articles < 4),
    'json-ld-other': yes(jsonLdTypes.some((type) => OTHER_TYPE.test(type)) && articles === 0),
    'og-article': yes(ogType === 'article'),
    'og-other': yes(ogType !== undefined && ogType !== 'article' && !/website|^$/.test(ogType)),
    'og-website': yes(ogType === 'website'),
    'published-meta': yes(signals.publishedMeta !== undefined),
    'one-article-tag': yes(signals.articleTags === 1),
    'many-article-tags': yes(signals.articleTags > 6),
    headline: yes(h1Chars * (1 + 1.5 * yes(hanShare > 0.3)) > 28),
    'no-headline': yes(h1Chars === 0),
    'date-near-title': yes(signals.dateNearTitle),
    'byline-near-title': yes(signals.bylineNearTitle),
    'body-long': upTo(Math.log2(1 + prose / 150), 5),
    'body-tiny': yes(prose < 220),
    'body-share': bodyShare,
    'body-paragraphs': upTo(bodyParagraphs, 12),
    'body-linked': upTo(bodyLinkShare, 0.5),
    'page-linked': pageLinkShare,
    'many-links': upTo(signals.linkTexts ?? 0, 400),
    'many-dates': upTo(Math.max(0, (signals.dates ?? 0) - 4), 20),
    replies: upTo(signals.comments ?? 0, 6),
    prices: upTo(signals.priceLike, 12),
    password: yes(signals.passwordFields > 0),
    'form-fields': upTo(Math.max(0, signals.textFields - 2), 6),
    video: yes(signals.videoMain),
    'address-article': yes(PATH_ARTICLE.test(path)),
    'address-other': yes(PATH_OTHER.test(path)),
    'front-page': yes(/^\/(?:index|default|home)?(?:\.\w+)?(?:\?|$)/i.test(path)),
    'short-address': yes(path.length > 1 && path.length < 18 && !/\d{4}/.test(path)),
    han: hanShare,
  }
}

/** News from 0.5 up; `maybe` is close enough that only the full extraction can tell. Reasons come strongest first. */
export function classify(signals: Signals): Verdict {
  const facts = factsOf(signals)
  const reasons: VerdictReason[] = []
  let sum = 0
  for (const [code, value] of Object.entries(facts)) {
    const points = value * (POINTS[code as ReasonCode] ?? 0)
    sum += points
    if (code !== 'base' && Math.abs(points) >= 0.1) reasons.push({ code, points: Math.round(points * 100) / 100 })
  }
  const score = 1 / (1 + Math.exp(-sum))
  reasons.sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
  return { kind: score >= 0.5 ? 'news' : score >= 0.3 ? 'maybe' : 'other', score, reasons }
}
