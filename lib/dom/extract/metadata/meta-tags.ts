// `<meta>` and the first value of a list of names; microdata and `<link>` beside it.

import { attributeOf, findAll, nameIn, tagOf } from '../../plain.ts'

export interface MetaTags {
  /** First non-empty content among `names`, in the order of the names. */
  first(names: readonly string[]): string | undefined
  /** `<link>` elements with an address and this relation, in page order. */
  links(relation: string): readonly Element[]
}

const NAMES = ['property', 'name', 'itemprop', 'http-equiv'] as const

/** Reads all `<meta>` and `<link>` once; names and relations are compared without case. */
export function readMetaTags(document: Document): MetaTags {
  const values = new Map<string, string>()
  const add = (name: string, content: string): void => {
    if (!values.has(name)) values.set(name, content)
  }
  const links = new Map<string, Element[]>()
  for (const tag of findAll(document, 'meta[content],meta[value],link[rel][href]')) {
    if (tagOf(tag) === 'LINK') {
      for (const relation of nameIn(tag, 'rel').trim().toLowerCase().split(/\s+/))
        links.set(relation, [...(links.get(relation) ?? []), tag])
      continue
    }
    // `value` is a common slip for `content`.
    const content = (attributeOf(tag, 'content') ?? nameIn(tag, 'value')).replace(/\s+/g, ' ').trim()
    if (content === '') continue
    for (const attribute of NAMES) {
      const stated = attributeOf(tag, attribute)?.trim().toLowerCase()
      if (!stated) continue
      add(stated, content)
      // RDFa allows several names in one attribute; "weibo: article:create_at" is one name with a space in it.
      if (/\s/.test(stated)) for (const name of stated.split(/\s+/)) add(name, content)
    }
  }
  return {
    first(names) {
      for (const name of names) {
        const value = values.get(name)
        if (value !== undefined) return value
      }
      return undefined
    },
    links: (relation) => links.get(relation) ?? [],
  }
}

/** Meta names per fact, best first. Sources: ogp.me, schema.org, Dublin Core, Parse.ly, Sailthru, and names seen on Chinese portals. */
export const META_NAMES = {
  title: ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'parsely-title', 'sailthru.title', 'hdl', 'headline', 'articletitle'],
  site: ['og:site_name', 'application-name', 'apple-mobile-web-app-title', 'twitter:app:name:iphone'],
  author: [
    'author',
    'byl',
    'sailthru.author',
    'parsely-author',
    'dc.creator',
    'dcterms.creator',
    'article:author_name',
    'article:author',
    'og:article:author',
    'citation_author',
    'mediator_author',
    'authors',
    'contentauthor',
  ],
  published: [
    'article:published_time',
    'og:article:published_time',
    'og:published_time',
    'datepublished',
    'publishdate',
    'pubdate',
    'publish_date',
    'publish-date',
    'published_time',
    'parsely-pub-date',
    'sailthru.date',
    'dc.date.issued',
    'dcterms.created',
    'dc.date',
    'dcterms.date',
    'dc.date.created',
    'ptime',
    'pdate',
    'article_date_original',
    'cxenseparse:recs:publishtime',
    'publication_date',
    'date',
    'originalpublicationdate',
    'citation_date',
    'citation_publication_date',
    'weibo: article:create_at',
    'weibo:article:create_at',
    'og:release_date',
    'apub:time',
    'displaydate',
    'datecreated',
    'bt:pubdate',
    'article.published',
    'firstpublishedtime',
  ],
  modified: [
    'article:modified_time',
    'og:updated_time',
    'article:updated_time',
    'datemodified',
    'last-modified',
    'dcterms.modified',
    'dc.date.modified',
    'lastmod',
    'weibo: article:update_at',
    'article.updated',
  ],
  image: ['og:image', 'og:image:url', 'twitter:image', 'twitter:image:src', 'thumbnail'],
  language: ['content-language', 'og:locale', 'dc.language', 'language'],
  source: ['mediaid', 'contentsource', 'source', 'articlesource'],
  description: ['og:description', 'description', 'twitter:description'],
  url: ['og:url', 'twitter:url'],
} as const satisfies Record<string, readonly string[]>
