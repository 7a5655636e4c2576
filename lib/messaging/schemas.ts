// What a message may hold. Sizes are bounded: a page cannot make us store more than an article could be.
import * as v from 'valibot'
import { COLOURS, type Target } from '#lib/core/annotation/model.ts'
import type { ArticleContent, Facts, Verdict } from '#lib/core/article/model.ts'
import type { AnnotationId } from '#lib/core/ids.ts'

/** UTF-16 units. The longest articles known are under 0.5 million characters. */
const MAX_TEXT = 5_000_000
const MAX_LINE = 4_000
/** A note is a page of text, not a file. */
const MAX_NOTE = 200_000

const line = v.pipe(v.string(), v.maxLength(MAX_LINE))
const text = v.pipe(v.string(), v.maxLength(MAX_TEXT))
const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_TEXT * 4))
const pageNumber = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99))
const address = v.pipe(line, v.regex(/^https?:\/\//i))

export const colourSchema = v.picklist(COLOURS)
export const noteSchema = v.pipe(v.string(), v.maxLength(MAX_NOTE))
export const tagsSchema = v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(100))), v.maxLength(50), v.readonly())
export const tagWordsSchema = v.pipe(v.string(), v.maxLength(100))
export const annotationIdSchema = v.custom<AnnotationId>((id) => typeof id === 'string' && /^annotation:[\w-]{1,64}$/.test(id))
export const statesSchema = v.record(v.pipe(v.string(), v.maxLength(80)), v.picklist(['exact', 'moved', 'changed', 'orphan']))

/** By annotation id: how a changed quote reads now. */
export const changedSchema = v.record(v.pipe(v.string(), v.maxLength(80)), text)

/** By annotation id: how many places an orphan could be at. */
export const choicesSchema = v.record(v.pipe(v.string(), v.maxLength(80)), v.pipe(v.number(), v.integer(), v.minValue(0)))

export const verdictSchema: v.GenericSchema<unknown, Verdict> = v.object({
  kind: v.picklist(['news', 'maybe', 'other']),
  score: v.number(),
  reasons: v.pipe(v.array(v.object({ code: v.pipe(v.string(), v.maxLength(60)), points: v.number() })), v.maxLength(60)),
})

/** What the closer look found: names are ours, values 0 to 1. */
export const factsSchema: v.GenericSchema<unknown, Facts> = v.record(
  v.pipe(v.string(), v.maxLength(40)),
  v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
)

const time = v.object({ iso: line, zone: v.picklist(['stated', 'assumed', 'none']), raw: line })
const position = v.object({ type: v.literal('TextPositionSelector'), start: offset, end: offset })
const xpath = v.object({ type: v.literal('XPathSelector'), value: line, refinedBy: position })

export const targetSchema: v.GenericSchema<unknown, Target> = v.object({
  source: address,
  selectors: v.pipe(
    v.array(
      v.variant('type', [
        v.object({ type: v.literal('TextQuoteSelector'), exact: v.pipe(text, v.minLength(1)), prefix: line, suffix: line }),
        v.object({ ...position.entries, in: v.picklist(['page', 'article']) }),
        v.object({ type: v.literal('RangeSelector'), startSelector: xpath, endSelector: xpath }),
      ]),
    ),
    v.maxLength(10),
    v.check((selectors) => selectors.some(({ type }) => type === 'TextQuoteSelector'), 'a target needs its quote'),
  ),
  context: line,
  textVersion: v.pipe(v.number(), v.integer()),
  part: v.exactOptional(pageNumber),
  cells: v.exactOptional(v.pipe(v.array(v.object({ row: line, column: line, value: line })), v.maxLength(100))),
})

/** What finding institutions needs of an article. */
export const searchedSchema = v.object({ text, title: line, language: v.pipe(v.string(), v.maxLength(40)), canonicalUrl: address })
export const searchWordsSchema = v.pipe(v.string(), v.maxLength(200))

const blockKinds = ['title', 'heading', 'paragraph', 'quote', 'list-item', 'preformatted', 'table-row', 'caption', 'footnote'] as const

export const contentSchema: v.GenericSchema<unknown, ArticleContent> = v.object({
  url: address,
  canonicalUrl: address,
  title: line,
  byline: v.exactOptional(line),
  publisher: v.exactOptional(line),
  source: v.exactOptional(line),
  publishedAt: v.exactOptional(time),
  modifiedAt: v.exactOptional(time),
  language: v.pipe(v.string(), v.maxLength(40)),
  leadImage: v.exactOptional(line),
  text,
  blocks: v.pipe(
    v.array(
      v.object({
        kind: v.picklist(blockKinds),
        start: offset,
        end: offset,
        level: v.exactOptional(v.number()),
        cells: v.exactOptional(v.pipe(v.array(offset), v.maxLength(1_000))),
        header: v.exactOptional(v.boolean()),
      }),
    ),
    v.maxLength(100_000),
  ),
  partial: v.boolean(),
  part: v.exactOptional(v.object({ number: pageNumber, of: pageNumber })),
})
