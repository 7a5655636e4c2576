// The second look at a page that was only `maybe` news: what was extracted decides. Points were fitted by `npm run bench -- fit-detector`.
import type { ArticleContent, Verdict } from './model.ts'

const HAN = /[\u3400-\u9fff]/g
const REPORTED = /\b(?:said|says|told|according to|reported|announced|analysts?|spokes\w+)\b|表示|指出|认为|据悉|记者|透露|[^名]称[，：“]/g

/** In Latin letters; a Han character counts 2.5. */
const sizeOf = (text: string): number => text.length + 1.5 * (text.match(HAN)?.length ?? 0)
const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

interface View {
  readonly content: ArticleContent
  readonly verdict: Verdict
  readonly paragraphs: readonly string[]
  readonly prose: string
  /** Of the prose, in Latin letters. */
  readonly size: number
}

/** Name, points for a fact of 1, the fact, held between 0 and 1. */
export const REVIEW: readonly (readonly [name: string, points: number, fact: (view: View) => number | boolean])[] = [
  ['first-look', 4.72, ({ verdict }) => verdict.score],
  ['dated', 0.61, ({ content }) => content.publishedAt !== undefined],
  ['short', -1, ({ size }) => size < 500],
  ['paragraph-size', 0.44, ({ paragraphs, size }) => size / (paragraphs.length + 1) / 400],
  ['reported', 1.27, ({ prose }) => (1000 * countOf(prose, REPORTED)) / (prose.length + 500) / 6],
  ['title-asks', -1.03, ({ content }) => /[?？]$/.test(content.title)],
]
const BASE = -2.83

/** The facts in the order of `REVIEW`. */
export function reviewFacts(verdict: Verdict, content: ArticleContent): number[] {
  const paragraphs = content.blocks.filter(({ kind }) => kind === 'paragraph').map(({ start, end }) => content.text.slice(start, end))
  const prose = paragraphs.join('\n')
  const view: View = { content, verdict, paragraphs, prose, size: sizeOf(prose) }
  return REVIEW.map(([, , fact]) => Math.max(0, Math.min(1, Number(fact(view)))))
}

/** `content` is what extraction found, or undefined. Only a `maybe` changes; the reason added is `extracted` or `nothing-extracted`. */
export function reviewVerdict(verdict: Verdict, content: ArticleContent | undefined): Verdict {
  if (verdict.kind !== 'maybe') return verdict
  const facts = content ? reviewFacts(verdict, content) : undefined
  const sum = facts?.reduce((total, fact, i) => total + fact * (REVIEW[i]?.[1] ?? 0), BASE) ?? -4
  const isNews = sum > 0
  return {
    kind: isNews ? 'news' : 'other',
    score: 1 / (1 + Math.exp(-sum)),
    reasons: [{ code: isNews ? 'extracted' : 'nothing-extracted', points: Math.round(sum * 100) / 100 }, ...verdict.reasons],
  }
}
