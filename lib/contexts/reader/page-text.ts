// The page as text: the extracted article and the index, made anew when the page has changed under them.
import type { FoldTable } from '#lib/core/annotation/dense.ts'
import type { ArticleContent, Facts } from '#lib/core/article/model.ts'
import { indexText, type TextIndex } from '#lib/dom/anchoring/text-index.ts'
import { type ExtractedArticle, extractArticle } from '#lib/dom/extract/extract.ts'
import { lookCloser } from '#lib/dom/look/closer-look.ts'

export interface PageText {
  readonly url: string
  readonly content: ArticleContent
  readonly article: ExtractedArticle | undefined
  /** What the closer look found, when there is an article to look at. */
  readonly facts: Facts | undefined
  /** The index of the page as it is now; folded further by a table, where one is given. */
  index(fold?: FoldTable): TextIndex
  /** Says that the page changed: the next `index()` reads it again. */
  stale(): void
  /** While the page is watched an index is good until `stale()`; otherwise each one is made anew. */
  watched(on: boolean): void
  /** Open shadow roots that were there when the page was last indexed. */
  shadows(): readonly ShadowRoot[]
  /** A Range's place in the article text, when it lies in the article. */
  articleOffsets(range: Range): { start: number; end: number } | undefined
}

/** Without an article (the reader marks a page that is none), the page's title and text stand for one. */
function wholePage(document: Document, url: string, index: TextIndex): ArticleContent {
  const title = document.title.trim() || new URL(url).host
  const text = `${title}\n${index.text.replace(/\s+/g, ' ').trim()}`
  return { url, canonicalUrl: url, title, language: document.documentElement.lang || 'und', text, blocks: [], partial: false }
}

/** `onArticle` gets the article before the page is looked at more closely. */
export function readPage(document: Document, url: string, onArticle: (content: ArticleContent) => void): PageText {
  const article = extractArticle(document, { url, now: new Date() })
  if (article) onArticle(article.content)
  const indexes = new Map<FoldTable | undefined, TextIndex>()
  let shadows: readonly ShadowRoot[] = []
  let watched = false
  const fresh = (fold?: FoldTable) => {
    const index = indexes.get(fold) ?? indexText(document.body, fold)
    if (watched) indexes.set(fold, index)
    shadows = index.shadows
    return index
  }
  return {
    url,
    content: article?.content ?? wholePage(document, url, fresh()),
    article,
    facts: article && lookCloser(document, url, article),
    index: fresh,
    stale: () => indexes.clear(),
    watched(on) {
      watched = on
      if (!on) indexes.clear()
    },
    shadows: () => shadows,
    articleOffsets: (range) =>
      // The article's own nodes are none of a shadow tree.
      (range.startContainer.getRootNode() === document ? article?.textMap.offsetsOf(range) : undefined) ??
      placeOf(range.toString().trim(), article?.content.text ?? ''),
  }
}

/** For nodes that were rebuilt since the article was read: the words, if they stand in it only once. */
function placeOf(words: string, text: string): { start: number; end: number } | undefined {
  const start = words.length > 0 ? text.indexOf(words) : -1
  return start >= 0 && text.indexOf(words, start + 1) < 0 ? { start, end: start + words.length } : undefined
}
