// What the always-on detector sees of a page. Samples text nodes once: no layout, no styles, nothing is kept.
import type { Signals } from '#lib/core/article/model.ts'

/** Text nodes looked at; a page with more is judged by these. */
const MAX_NODES = 5000
const NEAR = 8
const HAN = /[\u4e00-\u9fff]/g
const UNREAD = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA|OPTION|BUTTON|svg|title|text)$/i
const INLINE = /^(?:A|B|I|EM|STRONG|SPAN|FONT|U|SUB|SUP|CODE|MARK|SMALL|Q|CITE|ABBR|TIME|LABEL)$/
const DATE =
  /(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?,?\s(?:\d{1,2},|\d{4})|(?:小时|分钟)前|\b(?:hour|minute|day)s? ago|昨天|\d月\d{1,2}日/i
const BYLINE = /来源|作者|记者|编辑|^\s*by\s|\bwritten by|\breporter\b/i
const PRICE = /[$€£¥￥]\s?\d|^[+-]?\d[\d,]*\.\d+%?$|^[+-]\d|add to (?:cart|bag|basket)|buy now|加入购物车|立即购买|涨跌幅/i
const PUBLISHED =
  '[property*="published_time"],[itemprop="datePublished"],[name*="publishdate" i],[name*="pubdate" i],[name="parsely-pub-date"]'

interface Run {
  /** Unlinked characters, less the deeper they stand; picks the run. */
  worth: number
  chars: number
  links: number
  blocks: number
  han: number
}

const count = (document: Document, selector: string): number => document.querySelectorAll(selector).length

function jsonLdTypes(document: Document): string[] {
  const types: string[] = []
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const match of (script.textContent ?? '').slice(0, 60_000).matchAll(/"@type"\s*:\s*(?:"([^"]+)"|\[([^\]]*)\])/g))
      types.push(...(match[1] ?? match[2] ?? '').replace(/["\s]/g, '').split(','))
  }
  return types.slice(0, 60)
}

/** Reads the page's cheap facts. `document` is only read; cost grows with the sample, not with the page. */
export function readSignals(document: Document, url: string): Signals {
  const { body } = document
  const heading = document.querySelector('h1')
  const published = document.querySelector(PUBLISHED)
  const title = (heading?.textContent ?? '').trim()
  const runs = new Map<Element, Run>()
  let text = 0
  let links = 0
  let priceLike = 0
  let linkTexts = 0
  let near = 0
  let dateNearTitle = false
  let bylineNearTitle = false
  const titleHead = document.title.slice(0, 8)
  const walker = document.createTreeWalker(body ?? document, 4)
  for (let left = MAX_NODES; left > 0 && walker.nextNode(); left--) {
    const data = (walker.currentNode as Text).data.trim()
    if (data.length < 2) continue
    let parent = walker.currentNode.parentElement as Element
    if (UNREAD.test(parent.tagName)) continue
    let linked = false
    for (let up = 0; INLINE.test(parent.tagName) && parent.parentElement && up < 6; up++) {
      if (parent.tagName === 'A') linked = true
      parent = parent.parentElement
    }
    const size = data.length
    text += size
    if (linked) {
      links += size
      linkTexts++
    }
    if (size < 40 && PRICE.test(data)) priceLike++
    if (near > 0) {
      near--
      if (size < 120) {
        dateNearTitle ||= DATE.test(data)
        bylineNearTitle ||= BYLINE.test(data)
      }
    }
    if (size > 3 && (heading ? heading.contains(parent) : !linked && titleHead.length > 4 && data.startsWith(titleHead))) near = NEAR * 2
    if (size < 25) continue
    const han = data.match(HAN)?.length ?? 0
    let holder: Element | null = parent.tagName === 'DIV' ? parent : parent.parentElement
    for (let share = 1; holder && holder !== body && share > 0.4; share *= 0.8) {
      let run = runs.get(holder)
      if (!run) {
        run = { worth: 0, chars: 0, links: 0, blocks: 0, han: 0 }
        runs.set(holder, run)
      }
      run.chars += size
      run.han += han
      if (linked) run.links += size
      else {
        run.worth += (size + han) * share
        run.blocks++
      }
      holder = holder.parentElement
    }
  }
  let best: Run = { worth: 0, chars: 0, links: 0, blocks: 0, han: 0 }
  let most = 0
  for (const run of runs.values()) {
    const worth = run.worth * (1 - run.links / (run.chars + 1))
    if (worth > most) {
      best = run
      most = worth
    }
  }
  return {
    url,
    jsonLdTypes: jsonLdTypes(document),
    ogType: document.querySelector('meta[property="og:type"]')?.getAttribute('content')?.trim().toLowerCase(),
    publishedMeta:
      published?.getAttribute('property') ?? published?.getAttribute('name') ?? published?.getAttribute('itemprop') ?? undefined,
    articleTags: count(document, 'article'),
    h1Chars: title.length,
    dateNearTitle,
    bylineNearTitle,
    bodyChars: Math.round(best.chars),
    bodyParagraphs: best.blocks,
    bodyShare: Math.min(1, best.chars / (text + 1)),
    bodyLinkShare: best.links / (best.chars + 1),
    pageLinkShare: links / (text + 1),
    hanShare: best.han / (best.chars + 1),
    passwordFields: count(document, 'input[type="password"]'),
    textFields: count(document, 'textarea,input[type="text"],input[type="email"],input:not([type])'),
    priceLike,
    videoMain: document.querySelector('meta[property^="og:video"],meta[itemprop="embedURL"]') !== null && text < 8000,
    linkTexts,
    titleWords: document.title.slice(0, 200),
    pageNames:
      `${document.documentElement.className} ${body?.className ?? ''} ${body?.id ?? ''} ${document.querySelector('meta[name="generator" i]')?.getAttribute('content') ?? ''}`.slice(
        0,
        400,
      ),
    replyBoxes: count(
      document,
      '[class*="reply"],[class*="postbody"],[class*="Reply"],[id^="post_"],[itemprop="comment"],[class*="comment-"],[class*="answer"]',
    ),
    bodyUnder:
      document.querySelector(
        'article p,[itemprop="articleBody"],[class*="article-body"],[class*="article-content"],[class*="entry-content"],[class*="post-content"],#artibody,#endText,#js_content',
      ) !== null,
  }
}
