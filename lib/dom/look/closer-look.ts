// The second look: what extraction found, and the kind of page it found it on. Reads the document, never changes it.
import type { Facts } from '#lib/core/article/model.ts'
import { togetherFacts } from '#lib/core/article/together.ts'
import type { ExtractedArticle } from '../extract/extract.ts'
import type { Passage } from '../extract/passage.ts'
import { unitsOf } from '../extract/units.ts'
import { bodyOf, findAll, nameIn, parentOf, textIn } from '../plain.ts'
import { bodyShape } from './body-shape.ts'
import { surveyBoxes } from './boxes.ts'
import { claimsOf } from './claims.ts'
import { furnitureIn } from './furniture.ts'
import { isPrice } from './line-words.ts'
import { marksOf } from './marks.ts'
import { share, within } from './scale.ts'

/** Longer passages are prose, not furniture; in units. */
const SHORT_LINE = 160
const MOST_CONTROLS = 300
const CONTROLS = 'button,[role="button"],input[type="submit"],a[class*="btn"],a[class*="button"],a[class*="cta"]'

/** Names of boxes that the body stands in, as far up as the page goes. */
const BOXES: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['inComments', /comment|repl(?:y|ies)|\bpost-?(?:body|message|content|text)\b|message|answer|thread|\bposts?_|pid\d|forum/],
  ['inProduct', /product|shop|item-?desc|sku|price/],
  ['inDocs', /\bdocs?\b|document|markdown|mw-content|wiki|rst-content|\bapi\b/],
  ['inStory', /article|story|post-?content|entry-?content|post-?body|news|artibody|endtext|\bsingle/],
]

/** Elements that are counted: name, how many make a fact of 1, how many every page may have, which. */
const COUNTS: readonly (readonly [name: string, many: number, free: number, selector: string])[] = [
  ['code', 15, 0, 'pre'],
  ['inlineCode', 30, 0, 'p code,li code,td code'],
  ['replyBoxes', 60, 0, '[class*="reply" i],[class*="postbody"],[id^="post_"],[itemprop="comment"],[class*="answer"]'],
  ['articleTags', 20, 1, 'article'],
  ['buttons', 60, 0, 'button,input[type="submit"]'],
  ['forms', 8, 0, 'form'],
  ['selects', 6, 0, 'select'],
  ['password', 1, 0, 'input[type="password"]'],
  ['video', 1, 0, 'video,iframe[src*="youtube"],iframe[src*="vimeo"],iframe[src*="player"],meta[property^="og:video"]'],
  ['current', 1, 0, '[aria-current="page"],nav .active,.sidebar .active,.toc .active,.current-menu-item'],
  ['sideNav', 100, 10, 'aside a,[class*="sidebar" i] li a,[class*="toc" i] a,nav nav a'],
]

/** Share of the body that stands inside elements named so. */
function shareNamed(kept: readonly Passage[], pattern: RegExp, body: Element | null): number {
  const known = new Map<Element, boolean>()
  const isNamed = (element: Element | null): boolean => {
    if (!element || element === body) return false
    const before = known.get(element)
    if (before !== undefined) return before
    const yes = pattern.test(`${nameIn(element, 'class')} ${nameIn(element, 'id')}`.toLowerCase()) || isNamed(parentOf(element))
    known.set(element, yes)
    return yes
  }
  let all = 1
  let named = 0
  for (const { text, element } of kept) {
    const units = unitsOf(text)
    all += units
    if (isNamed(element)) named += units
  }
  return named / all
}

/** Facts in the order and under the names of core/article/review-points.ts, each from 0 to 1. */
export function lookCloser(document: Document, url: string, article: ExtractedArticle): Facts {
  const { passages, tree, kept, content } = article
  // As the page gives it: without what a link or a campaign has added.
  const address = content.canonicalUrl || url
  const units = passages.map(({ text }) => unitsOf(text))
  const short = passages.flatMap(({ text }, i) => ((units[i] as number) < SHORT_LINE ? [text] : []))
  const controls = [...findAll(document, CONTROLS)]
    .slice(0, MOST_CONTROLS)
    .map((element) => (textIn(element) || nameIn(element, 'value')).replace(/\s+/g, ' ').trim())
  const boxes = surveyBoxes(passages, tree, units, new Set(kept))
  const facts: Facts = {
    ...bodyShape(article),
    ...claimsOf(document, address, content.title),
    ...marksOf(document, address),
    ...furnitureIn([...short, ...controls]),
    ...Object.fromEntries(BOXES.map(([name, pattern]) => [name, shareNamed(kept, pattern, bodyOf(document))])),
    ...Object.fromEntries(COUNTS.map(([name, many, free, selector]) => [name, share(findAll(document, selector).length - free, many)])),
    prices: share(short.filter((line) => line.length < 60 && isPrice(line)).length, 20),
    cards: share(boxes.cards - 2, 30),
    priced: share(boxes.priced - 2, 30),
    posts: share(boxes.posts - 1, 20),
    replies: within(boxes.replies * 1.5),
    spread: within(boxes.spread * 1.5),
    listed: within(boxes.listed * 2),
    clocked: share(boxes.clocked - 4, 12),
  }
  return { ...facts, ...togetherFacts(facts) }
}
