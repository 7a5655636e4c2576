// A page to keep, print or send: each article with its highlights in the text, the quotes with their notes below.
import { cellWords } from '#lib/core/annotation/cell-words.ts'
import { quoteOf } from '#lib/core/annotation/model.ts'
import { articlePositionOf } from '#lib/core/annotation/position.ts'
import { fragmentLink } from '#lib/core/export/fragment-link.ts'
import { institutionName } from '#lib/core/export/groups.ts'
import type { About, Entry, Format } from '#lib/core/export/model.ts'
import { blockIdOf } from '#lib/core/export/templates/block-id.ts'
import { type ExportWords, stampOf } from '#lib/core/export/words.ts'
import { ok } from '#lib/core/result.ts'
import { articleHtml, type HtmlMark, titleHtml } from './article-html.ts'
import { escapeHtml, PAGE_TAIL, pageHead, webAddress } from './page.ts'

const link = (url: string, words: string): string => {
  const address = webAddress(url)
  return address ? `<a href="${escapeHtml(address)}">${escapeHtml(words)}</a>` : escapeHtml(words)
}

function factsHtml({ article }: Entry, { labels, timeZone }: ExportWords): string {
  const published = article.publishedAt ? `${labels.published} ${article.publishedAt.raw || article.publishedAt.iso}` : ''
  const facts = [article.publisher, article.source, article.byline, published, `${labels.read} ${stampOf(article.createdAt, timeZone)}`]
  const host = webAddress(article.canonicalUrl) ? new URL(article.canonicalUrl).hostname : article.canonicalUrl
  const words = [...new Set(facts.filter((fact): fact is string => !!fact))].map(escapeHtml)
  return `<p class="facts">${[...words, link(article.canonicalUrl, host)].join(' · ')}${article.partial ? `<br>${escapeHtml(labels.partial)}` : ''}</p>\n`
}

function notesHtml(entry: Entry, { labels, colours, timeZone }: ExportWords): string {
  const notes = entry.annotations.map(({ id, target, note, colour, tags, institutions, createdAt }, at) => {
    const quote = quoteOf(target)
    const seen = entry.seen?.get(id)
    const state = seen?.state
    const warning = state === 'changed' || state === 'moved' || state === 'orphan' ? labels[state] : ''
    const changes = (seen?.changes ?? []).map((change) => `${change.old || '—'} → ${change.new || '—'}`).join('; ')
    const position = articlePositionOf(target)
    const { url } = fragmentLink(entry.article.canonicalUrl, quote, entry.text?.text ?? '', position)
    const about = [
      colours[colour],
      ...institutions.map((key) => institutionName(entry, key)),
      ...tags.map((tag) => `#${tag}`),
      `${labels.highlighted} ${stampOf(createdAt, timeZone)}`,
    ].map(escapeHtml)
    const number = position && entry.text ? `<a href="#in-${blockIdOf(id)}">${at + 1}</a>` : String(at + 1)
    return [
      `<section class="note ${colour}" id="${blockIdOf(id)}">`,
      `<blockquote>${escapeHtml(quote.exact).replaceAll('\n', '<br>')}</blockquote>`,
      ...(target.cells ?? []).map((cell) => `<p class="about">${escapeHtml(cellWords(cell))}</p>`),
      ...(warning ? [`<p class="about warn">${escapeHtml([warning, changes].filter((part) => part !== '').join(' · '))}</p>`] : []),
      ...(note.trim() ? [`<p class="words">${escapeHtml(note.trim())}</p>`] : []),
      `<p class="about">${[number, ...about, link(url, labels.open)].join(' · ')}</p>`,
      '</section>\n',
    ].join('\n')
  })
  return notes.length === 0 ? '' : `<div class="side">\n<h3>${escapeHtml(labels.annotations)}</h3>\n${notes.join('')}</div>\n`
}

function entryHtml(entry: Entry, { grouping, words }: About): string {
  const { article, text, annotations } = entry
  const marks = annotations.flatMap(({ id, target, colour }, at): HtmlMark[] => {
    const place = articlePositionOf(target)
    return place ? [{ ...place, colour, id: blockIdOf(id), number: at + 1 }] : []
  })
  const level = grouping === 'article' ? 1 : 2
  const title = titleHtml(article.title, text, marks, level)
  const body = text ? articleHtml(text, marks, level) : ''
  return `<article lang="${escapeHtml(article.language)}">\n${title}${factsHtml(entry, words)}${body}${notesHtml(entry, words)}</article>\n`
}

export const html: Format = {
  id: 'html',
  extension: 'html',
  mediaType: 'text/html',
  async *write(about, entries) {
    yield pageHead(about.name, about.words.locale)
    if (about.grouping !== 'article') yield `<h1>${escapeHtml(about.name)}</h1>\n`
    for await (const entry of entries) yield entryHtml(entry, about)
    yield PAGE_TAIL
    return ok(undefined)
  },
}
