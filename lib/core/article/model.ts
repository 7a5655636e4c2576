// What an article is, from the first signal to the extracted text.

/** Cheap facts about a page, read by the always-on detector. Plain data, so that the verdict is pure. */
export interface Signals {
  readonly url: string
  /** `@type` values of every JSON-LD node, as written ("NewsArticle"). */
  readonly jsonLdTypes: readonly string[]
  readonly ogType: string | undefined
  /** article:published_time, datePublished and the like: the name of the field found, if any. */
  readonly publishedMeta: string | undefined
  /** A date with a year, or a relative time, stands near the headline or in a <time>. */
  readonly dateNearTitle: boolean
  /** 来源 / 作者 / 记者 / By … near the headline. */
  readonly bylineNearTitle: boolean
  /** Characters in the densest run of body-like text (Han characters count as 1 each). */
  readonly bodyChars: number
  /** Share of the page's visible text that is in that run, 0–1. */
  readonly bodyShare: number
  /** Share of that run's text that is inside links, 0–1. */
  readonly bodyLinkShare: number
  /** Share of Han characters in the body run, 0–1: thresholds in characters differ for Han text. */
  readonly hanShare: number
  /** Cells holding numbers, buy/sell buttons, price-like texts: quote pages and shops. */
  readonly priceLike: number
  /** `<title>`, up to 200 units. */
  readonly titleWords?: string
  /** Classes and ids of `<html>` and `<body>` and the page's generator: templates name what they show. */
  readonly pageNames?: string
  /** Elements named like replies, answers or single comments. */
  readonly replyBoxes?: number
  /** Share of the body run that stands in one box, 0–1: a thread spreads its prose over many. */
  readonly bodyInOne?: number
  /** Words of attribution (said, according to, 表示, 记者) per 1,000 units of prose. */
  readonly reported?: number
  /** Words that speak as or to somebody (I, you, our, 你) per 1,000 units of prose. */
  readonly addressed?: number
  readonly buttons?: number
}

/** Named facts of the closer look, each from 0 to 1. */
export type Facts = Readonly<Record<string, number>>

export type VerdictKind = 'news' | 'maybe' | 'other'

/** Why, in words a reader understands: message key suffix (`reason_<code>`) and the points it gave. */
export interface VerdictReason {
  readonly code: string
  readonly points: number
}

export interface Verdict {
  readonly kind: VerdictKind
  /** 0–1. */
  readonly score: number
  readonly reasons: readonly VerdictReason[]
}

export type BlockKind = 'title' | 'heading' | 'paragraph' | 'quote' | 'list-item' | 'preformatted' | 'table-row' | 'caption' | 'footnote'

/** A piece of the article text; offsets are UTF-16 units into `ArticleContent.text`, end exclusive. */
export interface Block {
  readonly kind: BlockKind
  readonly start: number
  readonly end: number
  /** Heading level 1–6, list depth from 1. */
  readonly level?: number
  /** Table rows: offset in the article text at which each cell starts; cells are joined by one space. */
  readonly cells?: readonly number[]
  /** Table rows: true when all cells are header cells. */
  readonly header?: boolean
}

/** A moment as the page gives it. `iso` is RFC 3339 with offset when the page states or implies one, else date or local time. */
export interface ArticleTime {
  readonly iso: string
  /** Where the zone came from: `stated` on the page, `assumed` from the page's language and site, `none` for a bare date. */
  readonly zone: 'stated' | 'assumed' | 'none'
  /** The page's own words. */
  readonly raw: string
}

/** An extracted article: what is stored when the reader acts, what mentions and exports are made from. */
export interface ArticleContent {
  /** Address of the page as loaded, without fragment. */
  readonly url: string
  /** Canonical address, always on the same site as `url` (see core/article/address.ts). */
  readonly canonicalUrl: string
  readonly title: string
  readonly byline?: string
  /** Name of the site or paper that serves the page. */
  readonly publisher?: string
  /** 文章来源 / 来源: who wrote it first, when the page says so. */
  readonly source?: string
  readonly publishedAt?: ArticleTime
  readonly modifiedAt?: ArticleTime
  /** BCP 47, "und" when unknown. */
  readonly language: string
  readonly leadImage?: string
  /** The article text: title, then one line per block, joined by "\n". All offsets refer to it. */
  readonly text: string
  readonly blocks: readonly Block[]
  /** The page gives only a part (paywall, "read more", one page of several). */
  readonly partial: boolean
  /** Which page of an article on several; absent when it is on one. `canonicalUrl` is then the first page's. */
  readonly part?: { readonly number: number; readonly of: number }
}
