// Readwise's CSV: what it exports (`Highlight,Book Title,Book Author,…,Highlighted at,Document tags`) and what it imports
// (`Highlight,Title,Author,URL,Note,Location,Date`). https://docs.readwise.io/readwise/docs/importing-highlights/import-csv
import type { Colour } from '#lib/core/annotation/model.ts'
import { momentIn } from '#lib/core/import/fields.ts'
import { itemOf } from '#lib/core/import/item.ts'
import { MOST_ITEMS } from '#lib/core/import/limits.ts'
import type { ImportSource, Incoming, Refused } from '#lib/core/import/model.ts'
import { sorted } from '#lib/core/import/read-items.ts'
import { err, ok } from '#lib/core/result.ts'
import { parseCsv } from '#lib/core/text/csv.ts'
import { encodePart } from '#lib/core/text/encode-part.ts'
import { uuidOf } from '#lib/core/text/uuid-of.ts'

/** Our name → headings, in lower case. */
const HEADINGS = {
  quote: ['highlight', 'text', 'quote'],
  title: ['book title', 'title'],
  author: ['book author', 'author'],
  url: ['url', 'source url', 'book url', 'source_url'],
  note: ['note'],
  colour: ['color', 'colour'],
  tags: ['tags'],
  documentTags: ['document tags'],
  date: ['highlighted at', 'date'],
} as const
type Column = keyof typeof HEADINGS

const COLOURS: Readonly<Record<string, Colour>> = {
  yellow: 'fact',
  blue: 'figure',
  red: 'risk',
  pink: 'risk',
  green: 'catalyst',
  purple: 'question',
  orange: 'question',
}

/** `.favorite, Deep Work` */
const tagsIn = (cell: string): string[] => cell.split(',').map((tag) => tag.trim().replace(/^\./, ''))

/** A book has no address; its title stands for one, so that its highlights are filed together. */
const addressOf = (url: string, title: string): string =>
  /^https?:/i.test(url) ? url : title && `urn:tickmark:readwise:${encodePart(title)}`

export const readwise: ImportSource = {
  id: 'readwise',
  recognises: (head) => /^\ufeff?"?highlight"?\s*,\s*"?(?:book )?title"?\s*(?:,|\r?\n)/i.test(head),
  read(text, now) {
    const rows = parseCsv(text)
    if (!rows) return err({ kind: 'file-unreadable', reason: 'truncated', line: 0 })
    const [head, ...body] = rows
    const names = head?.cells.map((cell) => cell.toLowerCase().trim()) ?? []
    const at = (column: Column): number => names.findIndex((name) => (HEADINGS[column] as readonly string[]).includes(name))
    if (at('quote') < 0 || (at('title') < 0 && at('url') < 0)) return err({ kind: 'file-unreadable', reason: 'format', line: 1 })
    if (body.length > MOST_ITEMS) return err({ kind: 'file-too-large', what: 'rows', limit: MOST_ITEMS })
    const places = Object.keys(HEADINGS).map((column) => [column, at(column as Column)] as const)
    const known = new Set(places.map(([, place]) => place))
    return ok(
      sorted(
        'readwise',
        body.map(({ line, cells }): Incoming | Refused => {
          const cell = Object.fromEntries(places.map(([column, place]) => [column, cells[place] ?? ''])) as Record<Column, string>
          const colour = COLOURS[cell.colour.toLowerCase()]
          const moment = momentIn(cell.date, now)
          const rest = names.flatMap((name, place) =>
            known.has(place) || !cells[place] ? [] : [[head?.cells[place] ?? name, cells[place]] as const],
          )
          return itemOf({
            line,
            from: 'readwise',
            id: `annotation:${uuidOf(`readwise/${JSON.stringify([cell.title, cell.quote, cell.date])}`)}`,
            article: { canonicalUrl: addressOf(cell.url, cell.title), title: cell.title, ...(cell.author ? { byline: cell.author } : {}) },
            exact: cell.quote,
            note: cell.note,
            tags: [...tagsIn(cell.tags), ...tagsIn(cell.documentTags)],
            ...(colour ? { colour } : {}),
            createdAt: moment,
            updatedAt: moment,
            fields: Object.fromEntries(rest),
          })
        }),
      ),
    )
  },
}
