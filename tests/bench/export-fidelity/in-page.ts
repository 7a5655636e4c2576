// Runs inside the browser: an article with random highlights as a reader would make them, and the peer's Markdown of the same page.

import { gfm } from '@joplin/turndown-plugin-gfm'
import Defuddle from 'defuddle'
import TurndownService from 'turndown'
import type { Target } from '#lib/core/annotation/model.ts'
import type { ArticleContent } from '#lib/core/article/model.ts'
import { describe } from '#lib/dom/anchoring/describe.ts'
import { indexText } from '#lib/dom/anchoring/text-index.ts'
import { extractArticle } from '#lib/dom/extract/extract.ts'
import { randomFrom } from '../anchor/figure-changed.ts'

export interface MarkedPage {
  readonly content: ArticleContent
  readonly targets: readonly Target[]
  /** Markdown of the page as the peer makes it. */
  readonly peer: string
}

const SHORTEST = 4
const LONGEST = 200

const parse = (html: string): Document => new DOMParser().parseFromString(html, 'text/html')

/** Obsidian Clipper's way: Defuddle's HTML through turndown with its GFM plugin. */
function peerOf(html: string, url: string): string {
  try {
    const { content = '' } = new Defuddle(parse(html), { url: url || 'https://example.com/' }).parse()
    const turndown = new TurndownService({
      headingStyle: 'atx',
      hr: '---',
      bulletListMarker: '-',
      codeBlockStyle: 'fenced',
      emDelimiter: '*',
    })
    turndown.use(gfm)
    return turndown.turndown(content)
  } catch {
    return ''
  }
}

/** Undefined when the page has no readable body. `count` highlights of 4 to 200 units anywhere in the body, across blocks as well. */
function mark(html: string, url: string, now: string, seed: string, count: number): MarkedPage | undefined {
  const document = parse(html)
  const article = extractArticle(document, { url, now: new Date(now) })
  if (!article) return undefined
  const { content, textMap } = article
  const index = indexText(document.body)
  const random = randomFrom(seed)
  const targets: Target[] = []
  const first = (content.blocks[0]?.end ?? 0) + 1
  for (let tries = 0; tries < count * 5 && targets.length < count; tries++) {
    const start = first + Math.floor(random() * Math.max(1, content.text.length - first - SHORTEST))
    const end = Math.min(content.text.length, start + SHORTEST + Math.floor(random() * (LONGEST - SHORTEST)))
    const range = textMap.rangeOf(start, end)
    const target = range && describe(index, range, { source: content.canonicalUrl, articleOffsets: { start, end } })
    if (target) targets.push(target)
  }
  return { content, targets, peer: peerOf(html, url) }
}

const api = { mark }
export type FidelityApi = typeof api
Object.assign(globalThis, { tickmarkFidelity: api })
