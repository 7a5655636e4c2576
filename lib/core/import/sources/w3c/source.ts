// W3C Web Annotation JSON-LD, ours and everybody's: a collection, a page, a list or a single annotation.
// https://www.w3.org/TR/annotation-model/
import { type Annotation, COLOURS, type Colour, type Selector, type TableCell, type XPathSelector } from '#lib/core/annotation/model.ts'
import { type Fields, isFields, listIn, momentIn, restOf, textIn } from '#lib/core/import/fields.ts'
import { textOfHtml } from '#lib/core/import/html-text.ts'
import { isRefused, itemOf, refusal } from '#lib/core/import/item.ts'
import type { ImportSource, Incoming, Refused } from '#lib/core/import/model.ts'
import { type Placed, placed, readJsonItems } from '#lib/core/import/read-items.ts'
import { uuidOf } from '#lib/core/text/uuid-of.ts'

const KNOWN = new Set(['@context', 'id', 'type', 'motivation', 'created', 'modified', 'body', 'bodyValue', 'target', 'tickmark'])
/** Bodies that are words of the reader; without a purpose a body is a comment. */
const SPOKEN = new Set(['', 'commenting', 'describing', 'replying', 'questioning', 'assessing', 'editing'])
const NOTES_APART = '\n\n'

function find(file: unknown): readonly Placed[] | undefined {
  if (Array.isArray(file)) return placed(file, '')
  if (!isFields(file)) return undefined
  if (isFields(file['first'])) return placed(file['first']['items'], 'first/items')
  if (Array.isArray(file['items'])) return placed(file['items'], 'items')
  return file['target'] === undefined ? undefined : [{ path: '', item: file }]
}

/** All selectors of a target, refinements included. */
function selectorsOf(target: Fields): Fields[] {
  const found: Fields[] = []
  const take = (value: unknown): void => {
    for (const selector of listIn(value).filter(isFields)) {
      found.push(selector)
      if (selector['type'] !== 'XPathSelector') take(selector['refinedBy'])
    }
  }
  take(target['selector'])
  return found
}

const place = (value: unknown): number | undefined => (Number.isInteger(value) && (value as number) >= 0 ? (value as number) : undefined)

function xpathIn(value: unknown): XPathSelector | undefined {
  if (!isFields(value) || value['type'] !== 'XPathSelector' || typeof value['value'] !== 'string') return undefined
  const refined = isFields(value['refinedBy']) ? value['refinedBy'] : {}
  const [start = 0, end = start] = [place(refined['start']), place(refined['end'])]
  return { type: 'XPathSelector', value: value['value'], refinedBy: { type: 'TextPositionSelector', start, end } }
}

/** Positions count code points, ours UTF-16 units: they are where to look first, and the quote decides. */
function otherSelectors(found: readonly Fields[], own: Fields): Selector[] {
  const ours = listIn(own['positions']).filter(isFields)
  const ownPosition = (where: string): Selector[] =>
    ours.flatMap((position) => {
      const [start, end] = [place(position['start']), place(position['end'])]
      return position['in'] === where && start !== undefined && end !== undefined
        ? [{ type: 'TextPositionSelector', start, end, in: where as 'page' }]
        : []
    })
  const selectors = found.flatMap((selector): Selector[] => {
    if (selector['type'] === 'TextPositionSelector') {
      const [start, end] = [place(selector['start']), place(selector['end'])]
      const exact = ownPosition('page')
      if (exact.length > 0) return exact
      return start !== undefined && end !== undefined && start < end ? [{ type: 'TextPositionSelector', start, end, in: 'page' }] : []
    }
    if (selector['type'] !== 'RangeSelector') return []
    const [startSelector, endSelector] = [xpathIn(selector['startSelector']), xpathIn(selector['endSelector'])]
    return startSelector && endSelector ? [{ type: 'RangeSelector', startSelector, endSelector }] : []
  })
  return [...selectors, ...ownPosition('article')]
}

interface Spoken {
  readonly note: string
  readonly tags: readonly string[]
  readonly rest: readonly unknown[]
}

function bodiesOf(annotation: Fields): Spoken {
  const notes: string[] = typeof annotation['bodyValue'] === 'string' ? [annotation['bodyValue']] : []
  const tags: string[] = []
  const rest: unknown[] = []
  for (const body of listIn(annotation['body'])) {
    const value = isFields(body) ? textIn(body['value']) : ''
    const purposes = isFields(body) ? listIn(body['purpose'] ?? annotation['bodyPurpose'] ?? '').map(textIn) : []
    if (isFields(body) && value !== '' && purposes.includes('tagging')) tags.push(value)
    else if (isFields(body) && value !== '' && purposes.every((purpose) => SPOKEN.has(purpose)))
      notes.push(body['format'] === 'text/html' ? textOfHtml(value) : value)
    else rest.push(body)
  }
  return { note: notes.join(NOTES_APART), tags, rest }
}

/** Our record for an annotation of ours, another uuid for everybody else's. */
function idOf(annotation: Fields, exact: string): string {
  const iri = textIn(annotation['id'])
  const uuid = /^urn:uuid:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i.exec(iri)?.[1]
  if (uuid) return `annotation:${uuid}`
  const ours = /^urn:tickmark:annotation:([\w-]{1,64})$/.exec(iri)?.[1]
  return ours
    ? `annotation:${ours}`
    : `annotation:${uuidOf(`w3c/${iri || JSON.stringify([annotation['target'], exact, annotation['created']])}`)}`
}

const isCell = (value: unknown): value is TableCell =>
  isFields(value) && ['row', 'column', 'value'].every((key) => typeof value[key] === 'string')

/** What only our own files say. */
function withOwn(item: Incoming, own: Fields, tags: readonly string[]): Incoming {
  const { annotation } = item
  const cells = listIn(own['cells']).filter(isCell)
  const revision = place(own['revision'])
  const target: Annotation['target'] = {
    ...annotation.target,
    context: typeof own['context'] === 'string' ? own['context'] : annotation.target.context,
    textVersion: place(own['textVersion']) ?? annotation.target.textVersion,
    ...(cells.length > 0 ? { cells } : {}),
  }
  const institutions = listIn(own['institutions']).filter((key): key is string => typeof key === 'string')
  const { imported, ...record } = annotation
  const isPlain = Object.keys(imported?.fields ?? {}).length === 0
  return {
    ...item,
    annotation: { ...record, tags, target, institutions, revision: revision || 1, ...(isPlain || !imported ? {} : { imported }) },
  }
}

function read(annotation: Fields, line: number, now: string): Incoming | Refused {
  const targets = listIn(annotation['target'])
  const target =
    targets.filter(isFields).find((one) => selectorsOf(one).some(({ type }) => type === 'TextQuoteSelector')) ?? targets.find(isFields)
  const { note, tags, rest } = bodiesOf(annotation)
  if (!target) return refusal(line, targets.length > 0 ? 'no-quote' : 'not-an-annotation', note)
  const selectors = selectorsOf(target)
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector') ?? {}
  const source = isFields(target['source']) ? textIn(target['source']['id']) : textIn(target['source'])
  const own = isFields(annotation['tickmark']) ? annotation['tickmark'] : undefined
  const article = own && isFields(own['article']) ? own['article'] : {}
  const exact = textIn(quote['exact'])
  const createdAt = momentIn(annotation['created'], now)
  const item = itemOf({
    line,
    from: 'w3c',
    id: idOf(annotation, exact),
    article: {
      canonicalUrl: source,
      title: textIn(article['title']),
      ...(typeof article['byline'] === 'string' ? { byline: article['byline'] } : {}),
      ...(typeof article['publisher'] === 'string' ? { publisher: article['publisher'] } : {}),
      ...(typeof article['language'] === 'string' ? { language: article['language'] } : {}),
    },
    exact,
    prefix: textIn(quote['prefix']),
    suffix: textIn(quote['suffix']),
    selectors: otherSelectors(selectors, own ?? {}),
    note,
    tags,
    ...(COLOURS.includes(own?.['colour'] as Colour) ? { colour: own?.['colour'] as Colour } : {}),
    createdAt,
    updatedAt: momentIn(annotation['modified'], createdAt),
    fields: { ...restOf(annotation, KNOWN), ...(own || rest.length === 0 ? {} : { body: rest }) },
  })
  return isRefused(item) || !own ? item : withOwn(item, own, tags)
}

export const w3c: ImportSource = {
  id: 'w3c',
  recognises: (head) =>
    head.includes('ns/anno.jsonld') || /"(?:AnnotationCollection|AnnotationPage|TextQuoteSelector)"[\s\S]*"motivation"/.test(head),
  read: (text, now) => readJsonItems('w3c', text, find, (item, line) => read(item, line, now)),
}
