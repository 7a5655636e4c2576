// Quotes for the clipboard, as rich text for a mail or a document; Markdown for the same comes from the plain-quotes template.
import { quoteOf } from '#lib/core/annotation/model.ts'
import { articlePositionOf } from '#lib/core/annotation/position.ts'
import { escapeHtml, webAddress } from './formats/html/page.ts'
import { fragmentLink } from './fragment-link.ts'
import type { Bundle } from './model.ts'

const linesHtml = (text: string): string => escapeHtml(text.trim()).replace(/\r?\n/g, '<br>')

/** A fragment of HTML without styles, classes or ids: what it is pasted into gives the looks. */
export function clipboardHtml({ entries }: Bundle): string {
  return entries
    .flatMap(({ article, text, annotations }) =>
      annotations.map(({ target, note }) => {
        const { url } = fragmentLink(article.canonicalUrl, quoteOf(target), text?.text ?? '', articlePositionOf(target))
        const address = webAddress(url)
        const title = address ? `<a href="${escapeHtml(address)}">${escapeHtml(article.title)}</a>` : escapeHtml(article.title)
        const facts = [article.publisher, article.publishedAt?.raw || article.publishedAt?.iso].filter((fact): fact is string => !!fact)
        const words = note.trim() ? `<p>${linesHtml(note)}</p>` : ''
        return `<blockquote>${linesHtml(quoteOf(target).exact)}</blockquote>${words}<p>— ${[title, ...facts.map(escapeHtml)].join(', ')}</p>`
      }),
    )
    .join('\n')
}
