// Which institutions come first, and how many fit before "show all".
import type { InstitutionInArticle } from '#lib/core/institution/model.ts'

/** Once the reader has marked something, the marks deserve the room. */
export const shownAtFirst = (marked: boolean): number => (marked ? 6 : 12)

/** Those the reader follows first, then the most mentioned; equals in the order the article names them. */
export function byWeight(
  found: readonly InstitutionInArticle[],
  watched: ReadonlySet<string> = new Set(),
): readonly InstitutionInArticle[] {
  const start = ({ mentions }: InstitutionInArticle) => mentions[0]?.start ?? Number.POSITIVE_INFINITY
  const followed = ({ key }: InstitutionInArticle) => Number(watched.has(key))
  return [...found].sort((a, b) => followed(b) - followed(a) || b.mentions.length - a.mentions.length || start(a) - start(b))
}
