// The part of the same-story benchmark that runs inside the browser.
import type { Telling } from '#lib/core/article/fingerprint.ts'
import { extractArticle } from '#lib/dom/extract/extract.ts'

/** The article text of a page, empty where there is none, and when it came out. */
function read(html: string): Telling {
  document.documentElement.innerHTML = html
  const content = extractArticle(document, { url: 'https://example.org/a', now: new Date(0) })?.content
  return { text: content?.text ?? '', publishedAt: content?.publishedAt }
}

export type StoryBench = typeof bench
const bench = { read }
Object.assign(globalThis, { tickmarkStory: bench })
