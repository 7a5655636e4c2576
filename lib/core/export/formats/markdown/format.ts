// The reading note: front matter, then each quote with its meaning, institutions, link and note.
import { cellWords } from '#lib/core/annotation/cell-words.ts'
import { type Annotation, quoteOf } from '#lib/core/annotation/model.ts'
import { hashTag } from '#lib/core/annotation/tags.ts'
import { fragmentLink } from '#lib/core/export/fragment-link.ts'
import { frontMatter } from '#lib/core/export/front-matter.ts'
import { blockQuote, closeFences, escapeLine, wikilink } from '#lib/core/export/markdown-escape.ts'
import type { Bundle, Format } from '#lib/core/export/model.ts'

export const markdown: Format = {
  id: 'markdown',
  extension: 'md',
  mediaType: 'text/markdown',
  render(bundle) {
    const { article } = bundle
    const head = [
      `# ${escapeLine(article.title)}`,
      [article.publisher, article.source, article.byline, article.publishedAt?.raw]
        .filter((part, at, all): part is string => !!part && all.indexOf(part) === at)
        .map(escapeLine)
        .concat(autolink(article.canonicalUrl))
        .join(' · '),
    ]
    return `${[renderFrontMatter(bundle), ...head, ...bundle.annotations.map((annotation) => renderAnnotation(annotation, bundle))].join('\n\n')}\n`
  },
}

function renderFrontMatter({ article, annotations, exportedAt }: Bundle): string {
  return frontMatter({
    title: article.title,
    url: article.canonicalUrl,
    publisher: article.publisher,
    source: article.source,
    byline: article.byline,
    published: article.publishedAt?.iso,
    modified: article.modifiedAt?.iso,
    language: article.language,
    read: article.createdAt,
    exported: exportedAt.toISOString(),
    institutions: article.institutions.map(({ name }) => wikilink(name)),
    tags: [...new Set(annotations.flatMap(({ tags }) => tags))],
    id: article.id,
  }).trimEnd()
}

function renderAnnotation(annotation: Annotation, { article, text, colourWords }: Bundle): string {
  const names = annotation.institutions.map((key) => article.institutions.find((found) => found.key === key)?.name ?? key)
  const link = fragmentLink(article.canonicalUrl, quoteOf(annotation.target), text?.text ?? '')
  const facts = [
    `**${escapeLine(colourWords[annotation.colour])}**`,
    ...names.map(wikilink),
    ...annotation.tags.map(hashTag),
    `[↗](${autolink(link)})`,
  ]
  const blockId = `^${annotation.id.replace(/^annotation:/, 'tm-').replace(/[^\w-]/g, '-')}`
  const cells = (annotation.target.cells ?? []).map((cell) => `- ${escapeLine(cellWords(cell))}`)
  const parts = [
    blockQuote(quoteOf(annotation.target).exact),
    ...(cells.length > 0 ? [cells.join('\n')] : []),
    `${facts.join(' · ')} ${blockId}`,
  ]
  if (annotation.note.trim()) parts.push(closeFences(annotation.note))
  return parts.join('\n\n')
}

/** An autolink may hold neither white space nor angle brackets. */
const autolink = (url: string): string => `<${url.replace(/[\s<>]/g, encodeURIComponent)}>`
