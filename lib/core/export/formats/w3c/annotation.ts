// One annotation as W3C Web Annotation JSON-LD. https://www.w3.org/TR/annotation-model/
import type { Annotation, Selector } from '#lib/core/annotation/model.ts'
import { institutionName } from '#lib/core/export/groups.ts'
import type { Entry } from '#lib/core/export/model.ts'
import type { ExportWords } from '#lib/core/export/words.ts'
import { encodePart } from '#lib/core/text/encode-part.ts'

/** What W3C has no word for is kept under one key, which JSON-LD processors take as a plain value. */
export const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { tickmark: { '@id': 'urn:tickmark:record', '@type': '@json' } }] as const

/** Ours, so that reading the file back gives the same record. Anything a standard field also says is read from there. */
export interface OwnRecord {
  readonly colour: string
  readonly institutions: readonly string[]
  readonly revision: number
  readonly context: string
  readonly textVersion: number
  readonly cells?: Annotation['target']['cells']
  /** Positions in UTF-16 units. */
  readonly positions: readonly { readonly in: 'page' | 'article'; readonly start: number; readonly end: number }[]
  readonly article: Readonly<Record<string, unknown>>
}

type Json = Readonly<Record<string, unknown>>

/** `urn:uuid:` for an id with a uuid, which all of ours have; a urn of our own for those that were imported. */
function iriOf(id: string): string {
  const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.exec(id)?.[0]
  return uuid && id === `annotation:${uuid}` ? `urn:uuid:${uuid}` : `urn:tickmark:${encodePart(id).replaceAll('%3A', ':')}`
}

const surrogatePairs = (text: string): number => text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0

/**
 * W3C counts code points, we count UTF-16 units. The text of the page is not stored, so its characters beyond the first plane are counted
 * in the article text before the quote, where nearly all of them are.
 */
function selectorJson(selector: Selector, before: number, within: number): Json[] {
  if (selector.type !== 'TextPositionSelector') return [{ ...selector }]
  if (selector.in === 'article') return []
  const start = Math.max(0, selector.start - before)
  return [{ type: selector.type, start, end: Math.max(start, selector.end - before - within) }]
}

const textual = (value: string, purpose: string, format = 'text/plain'): Json => ({ type: 'TextualBody', value, format, purpose })

/** Without its context, which the file has once. */
export function annotationJson(annotation: Annotation, entry: Entry, words: ExportWords): Json {
  const { target, note, colour, tags, institutions, revision, createdAt, updatedAt, imported } = annotation
  const { addresses: _, institutions: __, ...article } = entry.article
  const positions = target.selectors.flatMap((selector) =>
    selector.type === 'TextPositionSelector' ? [{ in: selector.in, start: selector.start, end: selector.end }] : [],
  )
  const exact = target.selectors.find((selector) => selector.type === 'TextQuoteSelector')?.exact ?? ''
  const start = positions.find((position) => position.in === 'article')?.start ?? 0
  const before = surrogatePairs(entry.text?.text.slice(0, start) ?? '')
  const own: OwnRecord = {
    colour,
    institutions,
    revision,
    context: target.context,
    textVersion: target.textVersion,
    ...(target.cells ? { cells: target.cells } : {}),
    positions,
    article,
  }
  return {
    // Fields of the file it was imported from come first: none of them may stand for one of ours.
    ...(imported?.from === 'w3c' ? imported.fields : {}),
    id: iriOf(annotation.id),
    type: 'Annotation',
    motivation: note.trim() ? 'commenting' : 'highlighting',
    created: createdAt,
    modified: updatedAt,
    body: [
      ...(note === '' ? [] : [textual(note, 'commenting', 'text/markdown')]),
      ...tags.map((tag) => textual(tag, 'tagging')),
      textual(words.colours[colour], 'classifying'),
      ...institutions.map((key) => textual(institutionName(entry, key), 'identifying')),
    ],
    target: {
      source: target.source,
      selector: target.selectors.flatMap((selector) => selectorJson(selector, before, surrogatePairs(exact))),
    },
    tickmark: own,
  }
}
