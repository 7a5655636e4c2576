// Builds what a template sees.
import { type Annotation, quoteOf } from '#lib/core/annotation/model.ts'
import { articlePositionOf } from '#lib/core/annotation/position.ts'
import { articleMarkdown } from '../article-markdown.ts'
import { fragmentLink } from '../fragment-link.ts'
import { institutionName } from '../groups.ts'
import { hashTag, wikilink } from '../markdown-escape.ts'
import type { Bundle, Entry, ExportOptions } from '../model.ts'
import { collatorOf, stampOf } from '../words.ts'
import { blockIdOf } from './block-id.ts'
import type { ArticleContext, GroupContext, InstitutionContext, QuoteContext, TemplateContext } from './context-model.ts'
import { figuresOf } from './figure-rows.ts'
import type { Dialect } from './template.ts'

const SIGNS: Readonly<Record<Dialect, { readonly open: string; readonly close: string }>> = {
  commonmark: { open: '<mark>', close: '</mark>' },
  obsidian: { open: '==', close: '==' },
  logseq: { open: '==', close: '==' },
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)]
/** `2026-11-19T21:30:00+08:00` → `2026-11-19 21:30 +08:00`: never shifted to another clock. */
const printed = (iso = ''): string => iso.replace(/^(\S{10})T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?$/, '$1 $2 $3').trim()

function quoteContext(
  entry: Entry,
  annotation: Annotation,
  article: ArticleContext,
  { words }: Bundle,
  { figures }: ExportOptions,
): QuoteContext {
  const { id, target, note, colour, tags, institutions, createdAt, updatedAt } = annotation
  const quote = quoteOf(target)
  const link = fragmentLink(entry.article.canonicalUrl, quote, entry.text?.text ?? '', articlePositionOf(target))
  const seen = entry.seen?.get(id)
  const created = stampOf(createdAt, words.timeZone)
  return {
    block: blockIdOf(id),
    id,
    text: quote.exact,
    note: note.trim() === '' ? '' : note,
    meaning: words.colours[colour],
    colour,
    tags,
    institutions: institutions.map((key) => ({ key, name: institutionName(entry, key) })),
    link: link.url,
    link_unique: link.unique,
    cells: target.cells ?? [],
    state: seen?.state ?? '',
    changes: seen?.changes ?? [],
    figures: figures ? figuresOf(quote.exact).map((figure) => ({ ...figure, quote: quote.exact })) : [],
    created,
    created_iso: createdAt,
    updated: updatedAt === createdAt ? created : stampOf(updatedAt, words.timeZone),
    article,
  }
}

function fullText({ text, annotations }: Entry, dialect: Dialect, level: number): string {
  if (!text) return ''
  const marks = annotations.flatMap(({ id, note, target }) => {
    const place = articlePositionOf(target)
    return place ? [{ start: place.start, end: place.end, ...(note.trim() ? { footnote: blockIdOf(id) } : {}) }] : []
  })
  return articleMarkdown(
    text,
    marks.sort((a, b) => a.start - b.start),
    SIGNS[dialect],
    level,
  )
}

/** What to call an address in a link; books that were imported have one that is no address of the web. */
const hostOf = (url: string): string => (URL.canParse(url) && new URL(url).hostname.replace(/^www\./, '')) || url

function articleContext(entry: Entry, bundle: Bundle, dialect: Dialect, options: ExportOptions): ArticleContext {
  const { article, annotations } = entry
  const quotes: QuoteContext[] = []
  const { labels, timeZone } = bundle.words
  const published = printed(article.publishedAt?.iso)
  const read = stampOf(article.createdAt, timeZone)
  const context: ArticleContext = {
    id: article.id,
    block: `${blockIdOf(article.id)}-text`,
    title: article.title,
    url: article.canonicalUrl,
    host: hostOf(article.canonicalUrl),
    publisher: article.publisher ?? '',
    source: article.source === article.publisher ? '' : (article.source ?? ''),
    byline: article.byline ?? '',
    published,
    published_iso: article.publishedAt?.iso ?? '',
    modified: printed(article.modifiedAt?.iso),
    modified_iso: article.modifiedAt?.iso ?? '',
    read,
    read_iso: article.createdAt,
    language: article.language,
    partial: article.partial,
    facts: unique([
      article.publisher ?? '',
      article.source ?? '',
      article.byline ?? '',
      published && `${labels.published} ${published}`,
      `${labels.read} ${read}`,
    ]).filter((fact) => fact !== ''),
    institutions: article.institutions.map(({ key, name }) => ({ key, name })),
    tags: unique(annotations.flatMap(({ tags }) => tags)),
    quotes,
    full_text: options.fullText ? fullText(entry, dialect, bundle.entries.length > 1 ? 3 : 2) : '',
  }
  quotes.push(...annotations.map((annotation) => quoteContext(entry, annotation, context, bundle, options)))
  return context
}

function groupsOf(quotes: readonly QuoteContext[], { words, grouping, key }: Bundle): GroupContext[] {
  const groups = new Map<string, InstitutionContext & { quotes: QuoteContext[] }>()
  for (const quote of quotes)
    for (const place of quote.institutions.length > 0 ? quote.institutions : [{ key: '', name: words.labels.no_institution }]) {
      // A file about one institution does not repeat its quotes under the others.
      if (grouping === 'institution' && place.key !== key) continue
      const group = groups.get(place.key) ?? { ...place, quotes: [] }
      group.quotes.push(quote)
      groups.set(place.key, group)
    }
  const { compare } = collatorOf(words.locale)
  return [...groups.values()]
    .sort((a, b) => Number(a.key === '') - Number(b.key === '') || compare(a.name, b.name) || (a.key < b.key ? -1 : 1))
    .map(({ key, name, quotes }) => ({
      key,
      name,
      meanings: Object.values(words.colours)
        .map((meaning) => ({ name: meaning, quotes: quotes.filter((quote) => quote.meaning === meaning) }))
        .filter((meaning) => meaning.quotes.length > 0),
    }))
}

/** The context of one file. */
export function templateContext(bundle: Bundle, dialect: Dialect, options: ExportOptions): TemplateContext {
  const articles = bundle.entries.map((entry) => articleContext(entry, bundle, dialect, options))
  const quotes = articles.flatMap((article) => article.quotes)
  const tags = unique(quotes.flatMap((quote) => quote.tags))
  return {
    kind: bundle.grouping,
    name: bundle.name,
    block: `tm-${bundle.grouping}`,
    articles,
    quotes,
    groups: groupsOf(quotes, bundle),
    tags,
    figures: quotes.flatMap((quote) => quote.figures),
    labels: bundle.words.labels,
    properties: propertiesOf(bundle, articles, tags, dialect),
  }
}

function propertiesOf(
  bundle: Bundle,
  articles: readonly ArticleContext[],
  tags: readonly string[],
  dialect: Dialect,
): TemplateContext['properties'] {
  const name = (institution: InstitutionContext): string => (dialect === 'commonmark' ? institution.name : wikilink(institution.name))
  const [article] = articles
  const institutions = unique(articles.flatMap((each) => each.institutions.map(name)))
  if (bundle.grouping !== 'article' || !article)
    return {
      title: bundle.name,
      kind: bundle.grouping,
      tags: tags.map((tag) => hashTag(tag).slice(1)),
      id: `${bundle.grouping}:${bundle.key}`,
    }
  const { title, url, publisher, source, byline, language } = article
  const times = { published: article.published_iso, modified: article.modified_iso, read: article.read_iso }
  return {
    title,
    url,
    publisher,
    source,
    byline,
    ...times,
    language,
    institutions,
    tags: tags.map((tag) => hashTag(tag).slice(1)),
    id: article.id,
  }
}
