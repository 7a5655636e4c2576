// Markdown, laid out by a template.
import type { Entry, Format } from '#lib/core/export/model.ts'
import { readingNote } from '#lib/core/export/templates/built-in/reading-note.ts'
import { err, ok } from '#lib/core/result.ts'

/** A template groups a file as it likes, so all of it stands in memory and is written in one go: more would hold the page up for seconds. */
const MOST_ARTICLES = 2000

export const markdown: Format = {
  id: 'markdown',
  extension: 'md',
  mediaType: 'text/markdown',
  async *write(about, entries, options) {
    const gathered: Entry[] = []
    for await (const entry of entries) {
      gathered.push(entry)
      if (gathered.length > MOST_ARTICLES) return err({ kind: 'export-too-large', limit: MOST_ARTICLES })
    }
    // Brought in when it is needed: the template language is 80 kB, and every start of the background would read it.
    const { renderTemplate } = await import('#lib/core/export/templates/render.ts')
    const rendered = renderTemplate(options.template ?? readingNote, { ...about, entries: gathered }, options)
    if (!rendered.ok) return rendered
    yield rendered.value
    return ok(undefined)
  },
}
