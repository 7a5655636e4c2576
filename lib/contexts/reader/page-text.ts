// The page as text: the extracted article and the index, made anew when the page has changed under them.
import type { ArticleContent } from '#lib/core/article/model.ts'
import { indexText, type TextIndex } from '#lib/dom/anchoring/text-index.ts'
import { type ExtractedArticle, extractArticle } from '#lib/dom/extract/extract.ts'

export interface PageText {
  readonly url: string
  readonly content: ArticleContent
  readonly article: ExtractedArticle | undefined
  /** The index of the page as it is now. */
  index(): TextIndex
  /** Says that the page changed: the next `index()` reads it again. */
  stale(): void
  /** A Range's place in the article text, when it lies in the article. */
  articleOffsets(range: Range): { start: number; end: number } | undefined
}

/** Without an article (the reader marks a page that is none), the page's title and text stand for one. */
function wholePage(document: Document, url: string, index: TextIndex): ArticleContent {
  const title = document.title.trim() || new URL(url).host
  const text = `${title}\n${index.text.replace(/\s+/g, ' ').trim()}`
  return { url, canonicalUrl: url, title, language: document.documentElement.lang || 'und', text, blocks: [], partial: false }
}

export function readPage(document: Document, url: string): PageText {
  const article = extractArticle(document, { url, now: new Date() })
  let index: TextIndex | undefined
  const fresh = () => {
    index ??= indexText(document.body)
    return index
  }
  return {
    url,
    content: article?.content ?? wholePage(document, url, fresh()),
    article,
    index: fresh,
    stale() {
      index = undefined
    },
    articleOffsets: (range) => article?.textMap.offsetsOf(range) ?? placeOf(range.toString().trim(), article?.content.text ?? ''),
  }
}

/** For nodes that were rebuilt since the article was read: the words, if they stand in it only once. */
function placeOf(words: string, text: string): { start: number; end: number } | undefined {
  const start = words.length > 0 ? text.indexOf(words) : -1
  return start >= 0 && text.indexOf(words, start + 1) < 0 ? { start, end: start + words.length } : undefined
}
