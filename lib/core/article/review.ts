// The second look at a page that was only `maybe` news: the extracted article decides.
import type { ArticleContent, Verdict } from './model.ts'

const HAN = /[\u3400-\u9fff]/g
/** In Latin letters; a Han character counts 2.5. */
const ENOUGH_TEXT = 900
const ENOUGH_PARAGRAPHS = 4

/** `content` is what extraction found, or undefined. Only a `maybe` changes; the reason added is `extracted` or `nothing-extracted`. */
export function reviewVerdict(verdict: Verdict, content: ArticleContent | undefined): Verdict {
  if (verdict.kind !== 'maybe') return verdict
  const paragraphs = content?.blocks.filter(({ kind }) => kind === 'paragraph') ?? []
  const prose = paragraphs.map(({ start, end }) => content?.text.slice(start, end) ?? '').join('')
  const size = prose.length + 1.5 * (prose.match(HAN)?.length ?? 0)
  const signed =
    content !== undefined && content.publishedAt !== undefined && (content.byline !== undefined || content.source !== undefined)
  const isNews = signed && size >= ENOUGH_TEXT && paragraphs.length >= ENOUGH_PARAGRAPHS && size > (content?.text.length ?? 0) * 0.6
  const reason = isNews ? { code: 'extracted', points: 1 } : { code: 'nothing-extracted', points: -1 }
  return {
    kind: isNews ? 'news' : 'other',
    score: isNews ? Math.max(0.5, verdict.score) : verdict.score,
    reasons: [reason, ...verdict.reasons],
  }
}
