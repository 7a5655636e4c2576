// Highlights exported by Obsidian Web Clipper: `[{url, title?, highlights: [{text, timestamp, color?, notes?, comment?}]}]`; earlier versions
// wrote what they store, with `content` (HTML) and an id that is a time. Pieces of one selection share a `groupId`.
import type { Colour } from '#lib/core/annotation/model.ts'
import { type Fields, isFields, listIn, momentIn, restOf, textIn } from '#lib/core/import/fields.ts'
import { textOfHtml } from '#lib/core/import/html-text.ts'
import { itemOf, refusal } from '#lib/core/import/item.ts'
import type { ImportSource, Incoming, Refused } from '#lib/core/import/model.ts'
import { type Placed, placed, readJsonItems } from '#lib/core/import/read-items.ts'
import { uuidOf } from '#lib/core/text/uuid-of.ts'

const KNOWN = new Set(['text', 'content', 'timestamp', 'createdAt', 'id', 'color', 'notes', 'comment', 'groupId'])

/** A colour there has no meaning; the nearest of ours is taken. */
const COLOURS: Readonly<Record<string, Colour>> = {
  yellow: 'fact',
  blue: 'figure',
  red: 'risk',
  pink: 'risk',
  green: 'catalyst',
  purple: 'question',
  orange: 'question',
}

const wordsOf = (highlight: Fields): string => textOfHtml(textIn(highlight['text']) || textIn(highlight['content']))

/** Pieces of one selection, which stand behind each other, as one highlight. */
function joined(highlights: readonly Placed[]): Placed[] {
  const out: { path: string; item: Fields }[] = []
  const rest: Placed[] = []
  for (const one of highlights) {
    if (!isFields(one.item)) {
      rest.push(one)
      continue
    }
    const last = out.at(-1)
    const group = textIn(one.item['groupId'])
    if (last && group !== '' && last.item['groupId'] === group)
      last.item = {
        ...last.item,
        text: `${wordsOf(last.item)}\n${wordsOf(one.item)}`,
        notes: [...listIn(last.item['notes']), ...listIn(one.item['notes'])],
      }
    else out.push({ path: one.path, item: one.item })
  }
  return [...out, ...rest]
}

function find(file: unknown): readonly Placed[] | undefined {
  if (!Array.isArray(file) || !file.some((page) => isFields(page) && Array.isArray(page['highlights']))) return undefined
  return file.flatMap((page: unknown, at): readonly Placed[] => {
    if (!isFields(page) || !Array.isArray(page['highlights'])) return [{ path: String(at), item: undefined }]
    const about = { url: page['url'], title: page['title'] }
    return joined(placed(page['highlights'], `${at}/highlights`)).map(({ path, item }) => ({
      path,
      item: isFields(item) ? { about, ...item } : item,
    }))
  })
}

function read({ about, ...highlight }: Fields, line: number, now: string): Incoming | Refused {
  if (!isFields(about)) return refusal(line, 'not-an-annotation', '')
  const notes = [...new Set([...listIn(highlight['notes']).map(textIn), textIn(highlight['comment'])])].filter((note) => note.trim() !== '')
  const exact = wordsOf(highlight)
  const page = textIn(about['url'])
  const stored =
    highlight['createdAt'] ?? (/^\d{13}/.test(textIn(highlight['id'])) ? Number(textIn(highlight['id']).slice(0, 13)) : undefined)
  const at = momentIn(highlight['timestamp'] ?? stored, now)
  const colour = COLOURS[textIn(highlight['color']).toLowerCase()]
  return itemOf({
    line,
    from: 'obsidian',
    id: `annotation:${uuidOf(`obsidian/${JSON.stringify([page, exact, highlight['timestamp'] ?? stored ?? ''])}`)}`,
    article: { canonicalUrl: page, title: textIn(about['title']) },
    exact,
    note: notes.join('\n\n'),
    tags: [],
    ...(colour ? { colour } : {}),
    createdAt: at,
    updatedAt: at,
    fields: restOf(highlight, KNOWN),
  })
}

export const obsidian: ImportSource = {
  id: 'obsidian',
  recognises: (head) => /^\ufeff?\s*\[\s*\{\s*"(?:url|title)"[\s\S]*"highlights"\s*:\s*\[/.test(head),
  read: (text, now) => readJsonItems('obsidian', text, find, (item, line) => read(item, line, now)),
}
