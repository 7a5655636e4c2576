// Reading fields of records that may hold anything.

export type Fields = Readonly<Record<string, unknown>>

export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)
/** The text, or nothing for anything else. */
export const textIn = (value: unknown): string => (typeof value === 'string' ? value : '')
/** One value or many, as many. */
export const listIn = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]
/** Without the fields named: what we have no word for. */
export const restOf = (fields: Fields, known: ReadonlySet<string>): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([key]) => !known.has(key)))

/** Any date or time a program may write → ISO 8601 UTC with milliseconds; `fallback` when it is none. */
export function momentIn(value: unknown, fallback: string): string {
  const written = typeof value === 'number' ? value : textIn(value).replace(/^(\d{4}-\d\d-\d\d) (\d\d:\d\d)/, '$1T$2')
  const moment = written === '' ? undefined : new Date(written)
  // Years that a wrong unit gives (seconds for milliseconds) are no time of reading.
  const year = moment?.getUTCFullYear() ?? 0
  return moment && year >= 1990 && year < 2200 ? moment.toISOString() : fallback
}
