// What a backup holds: the tables of the database and the settings, with the shape a row must have to be taken in. Fields we do not know
// are kept: a row may be from a later version of the same schema, or hold what an import brought along.
import * as v from 'valibot'
import { COLOURS } from '#lib/core/annotation/model.ts'

const line = v.string()
/** ISO 8601 UTC with milliseconds, as `Date.toISOString` writes it: times are compared as text. */
const moment = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/))
const revision = v.pipe(v.number(), v.integer(), v.minValue(1))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
/** What is opened when it is clicked: no script, no file. */
const address = v.pipe(v.string(), v.regex(/^(?:https?:\/\/|urn:tickmark:)/i))
const record = { createdAt: moment, updatedAt: moment, revision }
const idOf = (kind: string) => v.pipe(v.string(), v.regex(new RegExp(`^${kind}:.`)))
const time = v.looseObject({ iso: line, zone: v.picklist(['stated', 'assumed', 'none']), raw: line })
const span = v.looseObject({ start: count, end: count })

const xpath = v.looseObject({ type: v.literal('XPathSelector'), value: line, refinedBy: span })
const target = v.looseObject({
  source: address,
  selectors: v.pipe(
    v.array(
      v.variant('type', [
        v.looseObject({ type: v.literal('TextQuoteSelector'), exact: v.pipe(line, v.minLength(1)), prefix: line, suffix: line }),
        v.looseObject({ type: v.literal('TextPositionSelector'), start: count, end: count, in: v.picklist(['page', 'article']) }),
        v.looseObject({ type: v.literal('RangeSelector'), startSelector: xpath, endSelector: xpath }),
      ]),
    ),
    v.check((selectors) => selectors.some(({ type }) => type === 'TextQuoteSelector')),
  ),
  context: line,
  textVersion: count,
  cells: v.exactOptional(v.array(v.looseObject({ row: line, column: line, value: line }))),
})

const annotation = v.looseObject({
  ...record,
  id: idOf('annotation'),
  articleId: idOf('article'),
  target,
  colour: v.picklist(COLOURS),
  note: line,
  tags: v.array(line),
  institutions: v.array(line),
  earlier: v.exactOptional(v.array(v.looseObject({ target, until: moment }))),
})

const article = v.looseObject({
  ...record,
  id: idOf('article'),
  url: address,
  canonicalUrl: address,
  addresses: v.pipe(v.array(line), v.minLength(1)),
  title: line,
  byline: v.exactOptional(line),
  publisher: v.exactOptional(line),
  source: v.exactOptional(line),
  publishedAt: v.exactOptional(time),
  modifiedAt: v.exactOptional(time),
  language: line,
  leadImage: v.exactOptional(address),
  partial: v.boolean(),
  chars: count,
  institutions: v.array(v.looseObject({ key: line, name: line, mentions: v.array(span) })),
})

const text = v.pipe(
  v.looseObject({
    articleId: idOf('article'),
    text: line,
    blocks: v.array(v.looseObject({ kind: line, start: count, end: count })),
  }),
  v.check((row) => row.blocks.every(({ start, end }) => start <= end && end <= row.text.length)),
)

const correction = v.looseObject({ ...record, id: line, key: line, name: line })
const own = v.looseObject({ ...record, id: line, name: line, kind: line, aliases: v.array(line), tickers: v.array(v.looseObject({})) })

/** Section → the field that tells its rows apart, and their shape. In the order they are written. */
export const SECTIONS = {
  settings: { key: 'name', schema: v.looseObject({ name: line }) },
  articles: { key: 'id', schema: article },
  texts: { key: 'articleId', schema: text },
  annotations: { key: 'id', schema: annotation },
  deletions: { key: 'id', schema: v.looseObject({ id: line, kind: line, deletedAt: moment, record: v.looseObject({}) }) },
  corrections: { key: 'id', schema: correction },
  own: { key: 'id', schema: own },
  watches: { key: 'key', schema: v.looseObject({ key: line, name: line, createdAt: moment }) },
} as const

export type SectionName = keyof typeof SECTIONS
export type BackupRow = Readonly<Record<string, unknown>>

export const isSection = (name: string): name is SectionName => Object.hasOwn(SECTIONS, name)

/** The row itself, as it is; undefined when it is not what its section holds. */
export function parseRow(section: SectionName, row: unknown): BackupRow | undefined {
  return v.is(SECTIONS[section].schema, row) ? (row as BackupRow) : undefined
}

/** What tells a row apart in its section. */
export const keyOfRow = (section: SectionName, row: BackupRow): string => String(row[SECTIONS[section].key])
