// What the always-on detector sees of a page: no layout, no styles, nothing is kept. On a fresh page compiling costs more than running,
// so a page without prose is left before any of the larger patterns is touched, and each of those runs once, over joined lines.
import type { Signals } from '#lib/core/article/model.ts'
import { NO_PROSE } from '#lib/core/article/prose.ts'

/** Text nodes looked at; a page with more is judged by these. */
const MAX_NODES = 4000
const NEAR = 16
/** Shorter texts are furniture until proved otherwise. */
const LINE = 25
/** Units of prose read for its voice. */
const VOICE_SAMPLE = 5000
const HAN = /[\u4e00-\u9fff]/g
const UNREAD = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA OPTION BUTTON svg title text'.split(' '))
const INLINE = new Set('A B I EM STRONG SPAN FONT U SUB SUP CODE MARK SMALL Q CITE ABBR TIME LABEL'.split(' '))
// These three see lower case.
const DATE =
  /(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?,?\s(?:\d{1,2},|\d{4})|(?:小时|分钟)前|\b(?:hour|minute|day)s? ago|昨天|\d月\d{1,2}日/
const BYLINE = /来源|作者|记者|编辑|^\s*by\s|\bwritten by|\breporter\b/m
const PRICE = /[$€£¥￥]\s?\d|^[+-]?\d[\d,]*\.\d+%?$|^[+-]\d|add to (?:cart|bag|basket)|buy now|加入购物车|立即购买|涨跌幅/gm
const REPORTED = /\b(?:said|says|told|according to|reported|announced|analysts?|spokes\w+)\b|表示|指出|认为|据悉|记者|透露|[^名]称[，：“]/g
const ADDRESSED = /\b(?:you|your|i|my|we|our|us)\b|[我你您]/g

interface Run {
  /** Unlinked characters, less the deeper they stand; picks the run. */
  worth: number
  chars: number
  links: number
  han: number
  /** Unlinked characters right in it. */
  own: number
}

const newRun = (): Run => ({ worth: 0, chars: 0, links: 0, han: 0, own: 0 })
const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

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
  const runs = new Map<Element, Run>()
  const short: string[] = []
  let prose = ''
  let text = 0
  const walker = document.createTreeWalker(body ?? document, 4)
  for (let left = MAX_NODES, node = walker.nextNode(); left > 0 && node; left--, node = walker.nextNode()) {
    const data = (node as Text).data.trim()
    const size = data.length
    if (size < 2) continue
    text += size
    if (size < LINE) {
      short.push(data)
      continue
    }
    // Only lines that can be prose pay for a look at their elements.
    let parent = node.parentElement as Element
    if (UNREAD.has(parent.tagName)) {
      text -= size
      continue
    }
    let linked = false
    for (let up = 0; INLINE.has(parent.tagName) && parent.parentElement && up < 6; up++) {
      if (parent.tagName === 'A') linked = true
      parent = parent.parentElement
    }
    if (!linked && prose.length < VOICE_SAMPLE) prose += `${data}\n`
    const han = countOf(data, HAN)
    let holder: Element | null = parent.tagName === 'DIV' ? parent : parent.parentElement
    for (let share = 1; holder && holder !== body && share > 0.4; share *= 0.8) {
      let run = runs.get(holder)
      if (!run) {
        run = newRun()
        runs.set(holder, run)
      }
      run.chars += size
      run.han += han
      if (linked) run.links += size
      else {
        run.worth += (size + han) * share
        if (share === 1) run.own += size
      }
      holder = holder.parentElement
    }
  }
  let best = newRun()
  let most = 0
  let own = 0
  for (const run of runs.values()) {
    const worth = run.worth * (1 - run.links / (run.chars + 1))
    own = Math.max(own, run.own)
    if (worth > most) {
      best = run
      most = worth
    }
  }
  const { chars, links, han } = best
  return {
    ...(chars + 1.5 * han - links < NO_PROSE ? NOTHING : readRest(document, short.join('\n').toLowerCase(), prose.toLowerCase())),
    url,
    bodyChars: chars,
    bodyShare: chars / (text + 1),
    bodyLinkShare: links / (chars + 1),
    hanShare: han / (chars + 1),
    bodyInOne: Math.min(1, own / (chars + 1)),
  }
}

type Rest = Omit<Signals, 'url' | 'bodyChars' | 'bodyShare' | 'bodyLinkShare' | 'hanShare'>

const NOTHING: Rest = {
  jsonLdTypes: [],
  ogType: undefined,
  publishedMeta: undefined,
  dateNearTitle: false,
  bylineNearTitle: false,
  priceLike: 0,
}

/** Short texts from the headline on: the h1, else the first unlinked line that starts like `<title>`. */
function linesNear(document: Document): string {
  const heading = document.querySelector('h1')
  const head = document.title.slice(0, 8)
  const walker = document.createTreeWalker(document.body ?? document, 4)
  const lines: string[] = []
  if (heading) walker.currentNode = heading
  let started = heading !== null
  for (let left = MAX_NODES, node = walker.nextNode(); left > 0 && node && lines.length < NEAR; left--, node = walker.nextNode()) {
    const data = (node as Text).data.trim()
    started ||= head.length > 4 && data.startsWith(head) && !node.parentElement?.closest('a')
    if (started && data.length > 1 && data.length < 120) lines.push(data)
  }
  return lines.join('\n')
}

function readRest(document: Document, short: string, prose: string): Rest {
  const count = (selector: string): number => document.querySelectorAll(selector).length
  const meta = (selector: string): string | undefined => document.querySelector(`meta[${selector}]`)?.getAttribute('content') ?? undefined
  const { body } = document
  const near = linesNear(document).toLowerCase()
  const published = document.querySelector('[property*="published_time"],[itemprop="datePublished"],[name*="pub" i][name*="date" i]')
  return {
    jsonLdTypes: jsonLdTypes(document),
    ogType: meta('property="og:type"')?.trim().toLowerCase(),
    publishedMeta: published ? 'published' : undefined,
    dateNearTitle: DATE.test(near),
    bylineNearTitle: BYLINE.test(near),
    priceLike: countOf(short, PRICE),
    titleWords: document.title.slice(0, 200),
    pageNames: `${document.documentElement.className} ${body?.className ?? ''} ${body?.id ?? ''} ${meta('name="generator" i') ?? ''}`.slice(
      0,
      400,
    ),
    replyBoxes: count('[class*="reply"],[class*="postbody"],[id^="post_"],[itemprop="comment"],[class*="comment-"],[class*="answer"]'),
    reported: (1000 * countOf(prose, REPORTED)) / (prose.length + 500),
    addressed: (1000 * countOf(prose, ADDRESSED)) / (prose.length + 500),
    buttons: count('button,input[type="submit"]'),
  }
}
