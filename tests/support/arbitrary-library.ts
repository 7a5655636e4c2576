// A random library: rows for every table, as they may lie in a database, and settings.
import fc from 'fast-check'
import type { BackupRow, SectionName } from '#lib/core/backup/sections.ts'
import { anyAnnotation, anyEntry, nastyString } from './arbitraries.ts'

export type Library = Readonly<Record<SectionName, readonly BackupRow[]>>

const words = nastyString.map((text) => `w${text}`)
const moment = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }).map((date) => date.toISOString())
const record = { createdAt: moment, updatedAt: moment, revision: fc.integer({ min: 1, max: 99 }) }
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })

/** Without the fields that are undefined: a backup has none of these. */
const bare = (row: object): BackupRow => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined))

const correction = fc
  .record({
    ...record,
    id: fc.uuid().map((id) => `correction:${id}`),
    key: words,
    name: words,
    surface: maybe(words),
    article: maybe(fc.constant('https://news.example/a')),
    place: maybe(fc.record({ before: nastyString, after: nastyString })),
    to: maybe(fc.record({ key: words, name: words })),
  })
  .map(bare)

const own = fc
  .record({
    ...record,
    id: fc.uuid().map((id) => `own:${id}`),
    name: words,
    kind: fc.constantFrom('bank', 'pevc', 'company'),
    aliases: fc.uniqueArray(words, { maxLength: 3 }),
    tickers: fc.array(fc.record({ symbol: words, exchange: fc.constantFrom('SSE', 'HKEX') }), { maxLength: 2 }),
  })
  .map(bare)

const grave = <T>(kind: string, buried: fc.Arbitrary<T>) =>
  fc
    .record({ deletedAt: moment, record: buried })
    .map(({ deletedAt, record: row }): BackupRow => ({ id: (row as unknown as { id: string }).id, kind, deletedAt, record: row }))

const deletion = fc.oneof(
  grave('annotation', anyAnnotation('article:gone' as Parameters<typeof anyAnnotation>[0])),
  grave('correction', correction),
  grave('own', own),
)

const byId = { selector: (row: BackupRow) => row['id'] }

/** What an import or a later version may have left in a row. */
const unknownFields = fc.dictionary(
  fc.constantFrom('later', 'imported'),
  fc.oneof(nastyString, fc.integer(), fc.constant(null), fc.record({ from: words })),
)

export const anyLibrary: fc.Arbitrary<Library> = fc
  .record({
    entries: fc.uniqueArray(anyEntry, { maxLength: 4, selector: ({ article }) => article.id }),
    bands: fc.array(fc.nat(), { maxLength: 4 }),
    unknown: unknownFields,
    deletions: fc.uniqueArray(deletion, { maxLength: 4, ...byId }),
    corrections: fc.uniqueArray(correction, { maxLength: 3, ...byId }),
    own: fc.uniqueArray(own, { maxLength: 3, ...byId }),
    watches: fc.uniqueArray(fc.record({ key: words, name: words, createdAt: moment }), { maxLength: 3, selector: ({ key }) => key }),
    settings: fc.dictionary(fc.constantFrom('settings'), fc.record({ lastColour: words, silentHosts: fc.array(words) })),
  })
  .map(({ entries, bands, unknown, settings, ...tables }) => ({
    ...tables,
    // An address is of one article.
    articles: entries.map(({ article }) => ({ ...article, ...unknown, addresses: [`https://news.example/${article.id}`] })),
    texts: entries.flatMap(({ text }) => (text ? [{ ...text, bands }] : [])),
    annotations: entries.flatMap(({ annotations }) => annotations.map((annotation) => ({ ...annotation, ...unknown }))),
    settings: Object.entries(settings).map(([name, value]) => ({ name, value })),
  }))
