// A file exported by Hypothesis: `{export_date, annotations: [{uri, text, tags, target: [{selector: [...]}], …}]}`, or the rows of its API.
// Its range selector is a dialect with flat fields, paths from the body: https://web.hypothes.is/blog/fuzzy-anchoring/
import type { Selector } from '#lib/core/annotation/model.ts'
import { type Fields, isFields, listIn, momentIn, restOf, textIn } from '#lib/core/import/fields.ts'
import { itemOf, refusal } from '#lib/core/import/item.ts'
import type { ImportSource, Incoming, Refused } from '#lib/core/import/model.ts'
import { placed, readJsonItems } from '#lib/core/import/read-items.ts'
import { uuidOf } from '#lib/core/text/uuid-of.ts'

const KNOWN = new Set(['id', 'created', 'updated', 'uri', 'text', 'tags', 'target', 'document', 'references'])

const place = (value: unknown): number => (Number.isInteger(value) && (value as number) >= 0 ? (value as number) : -1)

const point = (path: unknown, offset: number) =>
  ({
    type: 'XPathSelector',
    value: `/html[1]/body[1]${textIn(path)}`,
    refinedBy: { type: 'TextPositionSelector', start: offset, end: offset },
  }) as const

function selectorOf(selector: Fields): Selector[] {
  if (selector['type'] === 'TextPositionSelector') {
    const [start, end] = [place(selector['start']), place(selector['end'])]
    return start >= 0 && end > start ? [{ type: 'TextPositionSelector', start, end, in: 'page' }] : []
  }
  if (selector['type'] !== 'RangeSelector') return []
  const [start, end] = [place(selector['startOffset']), place(selector['endOffset'])]
  const paths = [selector['startContainer'], selector['endContainer']]
  if (start < 0 || end < 0 || !paths.every((path) => typeof path === 'string')) return []
  return [{ type: 'RangeSelector', startSelector: point(paths[0], start), endSelector: point(paths[1], end) }]
}

function read(annotation: Fields, line: number, now: string): Incoming | Refused {
  const note = textIn(annotation['text'])
  if (listIn(annotation['references']).length > 0) return refusal(line, 'reply', note)
  const [target] = listIn(annotation['target'])
  if (!isFields(target) && typeof annotation['uri'] !== 'string') return refusal(line, 'not-an-annotation', note)
  const selectors = isFields(target) ? listIn(target['selector']).filter(isFields) : []
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector') ?? {}
  const page = textIn(annotation['uri']) || (isFields(target) ? textIn(target['source']) : '')
  const title = isFields(annotation['document']) ? textIn(listIn(annotation['document']['title'])[0]) : ''
  const createdAt = momentIn(annotation['created'], now)
  const exact = textIn(quote['exact'])
  return itemOf({
    line,
    from: 'hypothesis',
    id: `annotation:${uuidOf(`hypothesis/${textIn(annotation['id']) || JSON.stringify([page, exact, note])}`)}`,
    article: { canonicalUrl: page, title },
    exact,
    prefix: textIn(quote['prefix']),
    suffix: textIn(quote['suffix']),
    selectors: selectors.flatMap(selectorOf),
    note,
    tags: listIn(annotation['tags']).map(textIn),
    createdAt,
    updatedAt: momentIn(annotation['updated'], createdAt),
    fields: restOf(annotation, KNOWN),
  })
}

export const hypothesis: ImportSource = {
  id: 'hypothesis',
  recognises: (head) => /"export_userid"|"client_version"|"(?:rows|annotations)"\s*:\s*\[[\s\S]*"uri"/.test(head),
  read: (text, now) =>
    readJsonItems(
      'hypothesis',
      text,
      (file) => {
        if (!isFields(file)) return undefined
        const name = ['annotations', 'rows'].find((key) => Array.isArray(file[key]))
        return name === undefined ? undefined : placed(file[name], name)
      },
      (item, line) => read(item, line, now),
    ),
}
