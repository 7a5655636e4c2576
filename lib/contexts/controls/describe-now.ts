// The stored target of a Range of the page as it is now.
import type { Target } from '#lib/core/annotation/model.ts'
import { describe } from '#lib/dom/anchoring/describe.ts'
import type { PageText } from '../reader/page-text.ts'

/** Undefined where there are no words. The page may have changed under the index a moment ago: one more try with a new one. */
export function describeNow(text: PageText, range: Range): Target | undefined {
  const source = text.content.canonicalUrl
  const once = () => {
    const articleOffsets = text.articleOffsets(range)
    return describe(text.index(), range, articleOffsets ? { source, articleOffsets } : { source })
  }
  const target = once()
  if (target) return target
  text.stale()
  return once()
}
