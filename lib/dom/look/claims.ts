// What a page says it is: reads metadata, address and template names, and hands them to the tables.
import { addressClaims, templateClaims, titleClaims, typeClaims } from '#lib/core/article/claims.ts'
import type { Facts } from '#lib/core/article/model.ts'
import { bodyOf, find, findAll, nameIn, rootOf, textIn, titleOf } from '../plain.ts'

/** Units read of one JSON-LD script, and elements with microdata looked at. */
const LONGEST_SCRIPT = 200_000
const MOST_ITEMS = 200

function declaredTypes(document: Document): string[] {
  const types: string[] = []
  for (const script of findAll(document, 'script[type="application/ld+json" i]'))
    for (const [, one, many] of textIn(script)
      .slice(0, LONGEST_SCRIPT)
      .matchAll(/"@type"\s*:\s*(?:"([^"]+)"|\[([^\]]*)\])/g))
      types.push(...(one ?? many ?? '').replace(/["\s]|https?:\/\/schema\.org\//g, '').split(','))
  for (const element of [...findAll(document, '[itemtype]')].slice(0, MOST_ITEMS))
    types.push(nameIn(element, 'itemtype').split('/').at(-1) ?? '')
  return types
}

/** Facts `address:…`, `template:…`, `type:…`, `title:…` and `meta:…`. */
export function claimsOf(document: Document, url: string, headline: string): Facts {
  const meta = (names: string): string => {
    const selector = names
      .split(' ')
      .map((name) => `meta[property="${name}" i],meta[name="${name}" i]`)
      .join(',')
    const found = find(document, selector)
    return found ? nameIn(found, 'content') : ''
  }
  const classOf = (element: Element | null): string => (element ? nameIn(element, 'class') : '')
  const body = bodyOf(document)
  const kind = meta('og:type').trim().toLowerCase()
  const flag = (test: boolean): number => (test ? 1 : 0)
  return {
    ...addressClaims(url),
    ...templateClaims(`${classOf(rootOf(document))} ${classOf(body)} ${body ? nameIn(body, 'id') : ''} ${meta('generator')}`.slice(0, 600)),
    ...typeClaims(declaredTypes(document)),
    ...titleClaims(headline, titleOf(document)),
    'meta:article': flag(/article|news|blog|story/.test(kind)),
    'meta:website': flag(kind === 'website'),
    'meta:product': flag(/product|profile|video|music|book|business|company|place/.test(kind)),
    'meta:section': flag(meta('article:section article:tag news_keywords section parsely-section sailthru.tags') !== ''),
    'meta:keywords': flag(meta('news_keywords') !== ''),
    // Two labels that WordPress prints for posts; see https://github.com/Yoast/wordpress-seo
    'meta:readtime': flag(/read|阅读/i.test(meta('twitter:label2')) || /writ|author|作者/i.test(meta('twitter:label1'))),
  }
}
