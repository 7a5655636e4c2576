// The page's JSON-LD, parsed at this edge: anything may be wrong with it, nothing may throw.

import { findAll, textIn } from '../../plain.ts'

type Json = Readonly<Record<string, unknown>>

export interface LinkedArticle {
  readonly headline: string | undefined
  readonly authors: readonly string[]
  readonly publisher: string | undefined
  readonly published: string | undefined
  readonly modified: string | undefined
  readonly body: string | undefined
  readonly image: string | undefined
  readonly language: string | undefined
  /** False when the page says that its text is behind a wall. */
  readonly free: boolean
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|Posting|Review|AnalysisNewsArticle)$/

/** Text without any of these is not worth parsing. */
const ANY_ARTICLE = /Article|Posting|Report|Review|\\u/

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value])

function textOf(value: unknown): string | undefined {
  const found = listOf(value).find((item) => typeof item === 'string' || isObject(item))
  if (typeof found === 'string') return found.replace(/\s+/g, ' ').trim() || undefined
  return isObject(found) ? textOf(found['@value'] ?? found['name'] ?? found['url']) : undefined
}

function parse(script: string): unknown {
  // Sites print raw line breaks inside strings and CDATA or comment marks around the lot.
  const source = script.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/g, '')
  for (const text of [source, source.replace(/[\r\n\t]+/g, ' ').replace(/;\s*$/, '')]) {
    try {
      return JSON.parse(text)
    } catch {
      // The next spelling is tried.
    }
  }
  return undefined
}

function nodesOf(value: unknown, depth = 0): Json[] {
  if (depth > 4) return []
  if (Array.isArray(value)) return value.flatMap((item) => nodesOf(item, depth + 1))
  if (!isObject(value)) return []
  return [
    value,
    ...nodesOf(value['@graph'], depth + 1),
    ...nodesOf(value['mainEntity'], depth + 1),
    ...nodesOf(value['mainEntityOfPage'], depth + 1),
  ]
}

const typesOf = (node: Json): string[] => listOf(node['@type']).filter((type) => typeof type === 'string')

function namesOf(value: unknown, byId: ReadonlyMap<string, Json>): string[] {
  return listOf(value).flatMap((item) => {
    if (typeof item === 'string') return [item]
    if (!isObject(item)) return []
    const node = item['name'] === undefined && typeof item['@id'] === 'string' ? (byId.get(item['@id']) ?? item) : item
    return listOf(node['name']).filter((name) => typeof name === 'string')
  })
}

const isYes = (value: unknown): boolean => value !== false && String(value).toLowerCase() !== 'false'

/** The article node among the page's `application/ld+json` scripts, or undefined; the longest text wins where there are several. */
export function readJsonLd(document: Document): LinkedArticle | undefined {
  const scripts = [...findAll(document, 'script[type="application/ld+json" i]')]
    .slice(0, 30)
    .map((script) => textIn(script).slice(0, 500_000))
  if (!scripts.some((script) => ANY_ARTICLE.test(script))) return undefined
  const nodes = scripts.flatMap((script) => nodesOf(parse(script)))
  const byId = new Map(
    nodes.flatMap((node) => (typeof node['@id'] === 'string' && node['name'] !== undefined ? [[node['@id'], node] as const] : [])),
  )
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE_TYPE.test(type)))
  const weight = (node: Json): number => (node['datePublished'] ? 1 : 0) + (node['headline'] ? 1 : 0) + (node['articleBody'] ? 1 : 0)
  const node = articles.reduce<Json | undefined>((best, item) => (best && weight(best) >= weight(item) ? best : item), undefined)
  if (!node) return undefined
  const body = typeof node['articleBody'] === 'string' ? node['articleBody'] : undefined
  const image = listOf(node['image'])[0]
  return {
    headline: textOf(node['headline']) ?? textOf(node['name']),
    authors: namesOf(node['author'] ?? node['creator'], byId),
    publisher: namesOf(node['publisher'], byId)[0],
    published: textOf(node['datePublished']) ?? textOf(node['dateCreated']),
    modified: textOf(node['dateModified']),
    body,
    image: isObject(image) ? textOf(image['url'] ?? image['contentUrl']) : textOf(image),
    language: textOf(node['inLanguage']),
    // https://developers.google.com/search/docs/appearance/structured-data/paywalled-content: the whole or a part of it.
    free: [node, ...listOf(node['hasPart']).filter(isObject)].every((part) => listOf(part['isAccessibleForFree']).every(isYes)),
  }
}
