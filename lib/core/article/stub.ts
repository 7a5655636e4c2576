// An article of which only its page and highlights are known: an import named it, and it has not been opened here yet.
import { normaliseAddress } from './address.ts'
import type { ArticleContent } from './model.ts'
import { partsOf } from './parts.ts'
import { type ArticleRecord, type ArticleText, splitContent } from './record.ts'

/** The text of a stub is its title. */
export const isStub = ({ partial, chars, title }: Pick<ArticleRecord, 'partial' | 'chars' | 'title'>): boolean =>
  partial && chars <= title.length

/** False for what has no page of the web: a book, by a name of ours. */
export const hasPage = ({ canonicalUrl }: Pick<ArticleRecord, 'canonicalUrl'>): boolean => /^https?:/i.test(canonicalUrl)

/**
 * The stub with the text of its page. It keeps its id and the address its highlights name; what the page does not say stays as it was
 * imported. Undefined where the page has no body to take in. `at` is ISO 8601 UTC.
 */
export function filledStub(
  stub: ArticleRecord,
  content: ArticleContent,
  institutions: ArticleRecord['institutions'],
  at: string,
): { readonly article: ArticleRecord; readonly text: ArticleText } | undefined {
  const { facts, text, blocks } = splitContent(content)
  if (blocks.length < 2) return undefined
  const addresses = [...stub.addresses, normaliseAddress(content.canonicalUrl), normaliseAddress(content.url)]
  const article: ArticleRecord = {
    ...stub,
    ...facts,
    canonicalUrl: stub.canonicalUrl,
    addresses: [...new Set(addresses)],
    chars: text.length,
    institutions,
    updatedAt: at,
    revision: stub.revision + 1,
  }
  return { article, text: { articleId: stub.id, text, blocks, ...partsOf(content) } }
}
