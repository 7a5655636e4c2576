// Page → article: the ordered pipeline. Reads the document, never changes it; whatever the page says stays text.
import { canonicalAddress } from '#lib/core/article/address.ts'
import type { ArticleContent } from '#lib/core/article/model.ts'
import type { Series } from '#lib/core/article/series.ts'
import { attributeOf, bodyOf, rootOf, textIn } from '../plain.ts'
import { SITE_RULES } from '../sites/index.ts'
import { bodyByRule, factsByRule, ruleFor, type SiteRule } from '../sites/site-rule.ts'
import { assemble } from './assemble.ts'
import { judgeBody } from './body.ts'
import { readFlow } from './flow.ts'
import { locate } from './headline.ts'
import { readJsonLd } from './metadata/json-ld.ts'
import { isDayFirst, languageOf } from './metadata/language.ts'
import { META_NAMES, readMetaTags } from './metadata/meta-tags.ts'
import { bylineOf, sourceOf } from './metadata/people.ts'
import { leadImageOf, publisherOf } from './metadata/publisher.ts'
import { modifiedTime, publishedTime } from './metadata/times.ts'
import type { Model } from './model.ts'
import { seriesIn, withoutPageNumber } from './pages.ts'
import { isPartial } from './partial.ts'
import type { Passage } from './passage.ts'
import type { BoxVote, Removal } from './removal.ts'
import { surroundingsOf } from './surroundings.ts'
import { type ArticleTextMap, createTextMap } from './text-map.ts'
import type { IndexedTree } from './tree.ts'

export type { Removal } from './removal.ts'
export type { ArticleTextMap } from './text-map.ts'

export interface ExtractOptions {
  /** Address of the page as loaded. */
  readonly url: string
  /** Relative times ("3小时前") are counted from here. */
  readonly now: Date
  /** Site rules to use; the registry's unless given. */
  readonly rules?: readonly SiteRule[]
  /** Steps to leave out, by the names that `removed` gives. */
  readonly skip?: readonly string[]
  /** Model of lines and boxes; the shipped one unless given. */
  readonly model?: Model
}

export interface ExtractedArticle {
  readonly content: ArticleContent
  readonly textMap: ArticleTextMap
  /** Everything the page shows, in order; those that are the body; and the one that shows the title, -1 when none does. */
  readonly passages: readonly Passage[]
  /** The elements above them. */
  readonly tree: IndexedTree
  readonly kept: readonly Passage[]
  readonly headline: number
  /** What was left out and why, in page order; worked out when read. */
  readonly removed: readonly Removal[]
  /** The boxes that stood for election as the body's, best first; worked out when read. */
  readonly votes: readonly BoxVote[]
}

const MIN_BODY = 20

/** Undefined when the page has no readable body. */
export function extractArticle(
  document: Document,
  { url, now, rules = SITE_RULES, skip = [], model }: ExtractOptions,
): ExtractedArticle | undefined {
  const page = bodyOf(document)
  if (!page) return undefined
  const flow = readFlow(page)
  const { passages, tree, unread } = flow
  const linked = readJsonLd(document)
  const meta = readMetaTags(document)
  const rule = ruleFor(rules, url)
  const ruled = rule ? factsByRule(document, rule) : {}
  const series = seriesIn(meta, url, flow)
  const located = locate(document, url, passages, linked, meta, ruled.title)
  const { suffix, headline } = located
  const title = series ? withoutPageNumber(located.title, series) : located.title
  const body = judgeBody(flow, {
    headline,
    linkedBody: linked?.body,
    description: meta.first(META_NAMES.description),
    ruled: rule && bodyByRule(document, rule),
    skip,
    model,
  })
  if (body.kept.reduce((sum, { text }) => sum + text.length, 0) < MIN_BODY) return undefined

  const shown = headline >= 0 ? passages[headline] : undefined
  const { text, blocks, placed } = assemble(title, shown, body.kept)
  const around = surroundingsOf(passages, headline, body.kept)

  const root = rootOf(document)
  const html = (root && attributeOf(root, 'lang')) ?? undefined
  const language = languageOf(text, [html, linked?.language, meta.first(META_NAMES.language)])
  const publisher = publisherOf(url, { meta, linked, suffix })
  const siteNames = [meta.first(META_NAMES.site), linked?.publisher, suffix].filter((name) => name !== undefined)
  const people = { document, ruled, meta, linked, ...around, headline: shown, siteNames }
  const times = { document, ruled, meta, linked, ...around, all: passages, container: body.container, url }
  const options = { now, language, dayFirst: isDayFirst(language, url) }
  const publishedAt = publishedTime(times, options)
  const modifiedAt = modifiedTime(times, publishedAt, options)
  const byline = bylineOf(people)
  const source = sourceOf(people)
  const leadImage = leadImageOf(document, url, meta, linked, body.container)
  const [link] = meta.links('canonical')
  const claimed = (link && attributeOf(link, 'href')) ?? meta.first(META_NAMES.url)
  const content: ArticleContent = {
    url: url.replace(/#.*$/s, ''),
    canonicalUrl: addressOf(url, claimed, series),
    title,
    ...(byline ? { byline } : {}),
    ...(publisher ? { publisher } : {}),
    ...(source ? { source } : {}),
    ...(publishedAt ? { publishedAt } : {}),
    ...(modifiedAt ? { modifiedAt } : {}),
    language,
    ...(leadImage ? { leadImage } : {}),
    text,
    blocks,
    partial: series !== undefined || isPartial(passages, body.kept, { linked, meta }),
    ...(series ? { part: { number: series.number, of: series.of } } : {}),
  }
  return {
    content,
    textMap: createTextMap(document, placed),
    passages,
    tree,
    kept: body.kept,
    headline,
    get removed() {
      const left = unread.map(({ element, reason }) => ({
        step: 'flow',
        reason,
        text: textIn(element).replace(/\s+/g, ' ').trim().slice(0, 200),
      }))
      return [...left, ...body.removed()]
    },
    get votes() {
      return body.votes()
    },
  }
}

/** Of an article on several pages the first page's; a page that claims to be its own article is not believed, one that claims a whole view is. */
function addressOf(url: string, claimed: string | undefined, series: Series | undefined): string {
  if (!series) return canonicalAddress(url, claimed)
  const whole = claimed && URL.canParse(claimed, url) ? new URL(claimed, url).href : undefined
  return canonicalAddress(series.first, whole && !series.has(whole) ? whole : undefined)
}
