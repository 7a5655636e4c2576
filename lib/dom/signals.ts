// What the always-on detector sees of a page: no layout, no styles, nothing is kept. On a fresh page everything runs for the first time, and
// compiling costs more than running: whatever only a page with prose needs stands in functions that other pages never call.
import type { Signals } from '#lib/core/article/model.ts'
import { NO_PROSE } from '#lib/core/article/prose.ts'

/** Text nodes looked at; a page with more is judged by these. */
const MAX_NODES = 4000
const NEAR = 16
/** Shorter texts are furniture until proved otherwise. */
const LINE = 25
/** The browser's own filter: a hundred times fewer nodes come into script than there are. */
const LONG_TEXTS = `descendant::text()[string-length(normalize-space())>=${LINE}]`
const UNLINKED = `${LONG_TEXTS}[not(ancestor::a|ancestor::head|parent::script|parent::style)]`
/** XPathResult.ORDERED_NODE_SNAPSHOT_TYPE */
const SNAPSHOT = 7
/** From here on characters are worth 2.5: CJK radicals, then Han. */
const FIRST_CJK = 0x2e80
/** Units of prose read for its voice. */
const VOICE_SAMPLE = 5000
/** Every so many units of a line are looked at for Han. */
const STRIDE = 3
const UNREAD = ' SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA OPTION BUTTON '
const INLINE = ' A B I EM STRONG SPAN FONT U SUB SUP CODE MARK SMALL Q CITE ABBR TIME LABEL '

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
const isOneOf = (tags: string, { tagName }: Element): boolean => tags.includes(` ${tagName} `)

function hanIn(text: string): number {
  let han = 0
  for (let i = 0; i < text.length; i += STRIDE) {
    const code = text.charCodeAt(i)
    if (code > 0x4dff && code < 0xa000) han += STRIDE
  }
  return Math.min(han, text.length)
}

/**
 * Whether there is so little running text that nothing else needs a look: what most pages pay is this and no more. It asks from the document
 * on and touches no element: the first one that comes into a script's world brings its whole interface with it, 0.3 ms.
 */
export function hasProse(document: Document): boolean {
  const texts = document.evaluate(UNLINKED, document, null, SNAPSHOT, null)
  let units = 0
  for (let i = 0; i < texts.snapshotLength && units < NO_PROSE; i++) {
    const text = (texts.snapshotItem(i) as Text).data.trim()
    const isCjk = Math.max(text.charCodeAt(0), text.charCodeAt(text.length >> 1)) >= FIRST_CJK
    units += text.length * (isCjk ? 2.5 : 1)
  }
  return units >= NO_PROSE
}

/** Reads the page's cheap facts. `document` is only read; cost grows with the sample, not with the page. */
export function readSignals(document: Document, url: string): Signals {
  const { body } = document
  const runs = new Map<Element, Run>()
  let prose = ''
  const texts = document.evaluate(LONG_TEXTS, body ?? document, null, SNAPSHOT, null)
  for (let i = 0; i < texts.snapshotLength && i < MAX_NODES; i++) {
    const node = texts.snapshotItem(i) as Text
    let parent = node.parentElement as Element
    if (isOneOf(UNREAD, parent)) continue
    const data = node.data.trim()
    const size = data.length
    let linked = false
    for (let up = 0; isOneOf(INLINE, parent) && parent.parentElement && up < 6; up++) {
      if (parent.tagName === 'A') linked = true
      parent = parent.parentElement
    }
    if (!linked && prose.length < VOICE_SAMPLE) prose += `${data}\n`
    const han = hanIn(data)
    let holder: Element | null = parent.tagName === 'DIV' ? parent : parent.parentElement
    for (let share = 1; holder && (holder !== body || share === 1) && share > 0.4; share *= 0.8) {
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
    ...(chars + 1.5 * han - links < NO_PROSE ? NOTHING : readRest(document, prose.toLowerCase(), chars)),
    url,
    bodyChars: chars,
    bodyLinkShare: links / (chars + 1),
    hanShare: han / (chars + 1),
    bodyInOne: own / (chars + 1),
  }
}

type Rest = Omit<Signals, 'url' | 'bodyChars' | 'bodyLinkShare' | 'hanShare'>

const NOTHING: Rest = {
  jsonLdTypes: [],
  ogType: undefined,
  publishedMeta: undefined,
  dateNearTitle: false,
  bylineNearTitle: false,
  bodyShare: 0,
  priceLike: 0,
}

function jsonLdTypes(document: Document): string[] {
  const types: string[] = []
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const [, type = ''] of (script.textContent ?? '').slice(0, 60_000).matchAll(/"@type"\s*:\s*\[?\s*"(\w+)/g)) types.push(type)
  }
  return types
}

/** Calls back with each text until it says false. */
function walk(document: Document, from: Element | null, visit: (data: string, node: Node) => boolean): void {
  const walker = document.createTreeWalker(document.body ?? document, 4)
  if (from) walker.currentNode = from
  for (let left = MAX_NODES, node = walker.nextNode(); left > 0 && node; left--, node = walker.nextNode())
    if (!visit((node as Text).data.trim(), node)) return
}

/** Short texts from the headline on: the h1, else the first unlinked line that starts with `head`, as `<title>` does. */
function linesNear(document: Document, head: string): string {
  const heading = document.querySelector('h1')
  const lines: string[] = []
  let started = heading !== null
  walk(document, heading, (data, { parentElement }) => {
    started ||= head.length > 4 && data.startsWith(head) && !parentElement?.closest('a')
    if (started && data.length > 1 && data.length < 120) lines.push(data)
    return lines.length < NEAR
  })
  return lines.join('\n')
}

/** `prose` is in lower case, `chars` the length of the run. */
function readRest(document: Document, prose: string, chars: number): Rest {
  const count = (selector: string): number => document.querySelectorAll(selector).length
  const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
  const meta = (selector: string): string | undefined => document.querySelector(`meta[${selector}]`)?.getAttribute('content') ?? undefined
  const { body } = document
  // A picture of that name hides it.
  const title = `${document.title}`
  let short = ''
  let text = 0
  walk(document, null, (data, { parentElement }) => {
    if (data.length < 2) return true
    if (data.length < LINE) short += `${data}\n`
    else if (parentElement && isOneOf(UNREAD, parentElement)) return true
    text += data.length
    return true
  })
  const near = linesNear(document, title.slice(0, 8)).toLowerCase()
  const published = document.querySelector('[property*="published_time"],[itemprop="datePublished"],[name*="pub" i][name*="date" i]')
  const names = [document.documentElement.className, body?.className, body?.id, meta('name="generator" i')]
  return {
    jsonLdTypes: jsonLdTypes(document),
    ogType: meta('property="og:type"')?.trim().toLowerCase(),
    publishedMeta: published ? 'published' : undefined,
    // These patterns see lower case.
    dateNearTitle:
      /(?:19|20)\d\d\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?,?\s(?:\d{1,2},|\d{4})|[时時钟]前|\b(?:hour|day)s? ago|昨天|\d月\d{1,2}日/.test(
        near,
      ),
    bylineNearTitle: /[来來]源|[作记記]者|编辑|^\s*by\s|written by/m.test(near),
    bodyShare: chars / (text + 1),
    priceLike: countOf(
      short.toLowerCase(),
      /[$€£¥￥]\s?\d|^[+-]?\d[\d,]*\.\d+%?$|^[+-]\d|add to (?:cart|bag|basket)|buy now|加入购物车|立即购买|涨跌幅/gm,
    ),
    titleWords: title.slice(0, 200),
    pageNames: names.join(' ').slice(0, 400),
    replyBoxes: count('[class*="reply"],[id^="post_"],[class*="comment-"],[class*="answer"]'),
    reported:
      (1000 *
        countOf(
          prose,
          /\b(?:said|says|told|according to|reported|announced|analysts?|spokes\w+)\b|表示|指出|认为|据悉|记者|透露|[^名]称[，：“]/g,
        )) /
      (prose.length + 500),
    addressed: (1000 * countOf(prose, /\b(?:you|your|i|my|we|our|us)\b|[我你您]/g)) / (prose.length + 500),
    buttons: count('button,input[type="submit"]'),
  }
}
