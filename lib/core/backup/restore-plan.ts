// What taking a backup in would do, worked out without doing it. The same decisions are asked for again, row by row, when it is done.
import { checksumOf } from '#lib/core/text/crc32.ts'
import type { Stamp } from './merge-records.ts'
import { type BackupRow, keyOfRow, type SectionName } from './sections.ts'

export type RestoreMode = 'merge' | 'replace'

/**
 * `new` not here · `same` · `newer` theirs is a later version of ours · `older` ours is · `conflict` both went on from a common one ·
 * `deleted` deleted here since · `homeless` belongs to an article that is neither here nor in the file.
 */
export const VERDICTS = ['new', 'same', 'newer', 'older', 'conflict', 'deleted', 'homeless'] as const
export type RestoreVerdict = (typeof VERDICTS)[number]

/** What is here, as far as a plan needs it: a stamp for each row, no rows. */
export interface Existing {
  stamp(section: SectionName, key: string): Stamp | undefined
  /** When a record was deleted here; undefined when it was not. */
  deletedAt(id: string): string | undefined
  /** Id of the article that is stored under an address. */
  articleAt(address: string): string | undefined
  count(section: SectionName): number
}

export interface Decision {
  readonly verdict: RestoreVerdict
  /** What to do with `row`: write it, leave ours, or write what `mergeRecords` makes of ours and it. */
  readonly act: 'put' | 'keep' | 'merge'
  /** The row to take, moved to the article that is here when both know it under different ids. */
  readonly row: BackupRow
  /** For tombstones that are taken: our record with this id is deleted. */
  readonly removes?: string
}

export interface RestorePlan {
  readonly mode: RestoreMode
  readonly counts: Readonly<Record<SectionName, Readonly<Record<RestoreVerdict, number>>>>
  /** Records of ours that would go: by tombstones when merging, everything not in the file when replacing. */
  readonly removed: number
  /** The first conflicts, for the preview. */
  readonly conflicts: readonly { readonly section: SectionName; readonly key: string }[]
}

const MOST_CONFLICTS = 100
const AGE_FIELDS: Partial<Record<SectionName, string>> = { deletions: 'deletedAt', watches: 'createdAt' }

/** Text of a value that does not depend on the order of its keys. JSON's own way of doing this, with a replacer, takes ten times as long. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const fields = value as Readonly<Record<string, unknown>>
  let text = '{'
  for (const key of Object.keys(fields).sort()) if (fields[key] !== undefined) text += `${key}:${canonical(fields[key])},`
  return `${text}}`
}

/**
 * Both plans of a preview ask for the same rows. Made anew after some batches: what is a key in a map that lives on outlives every small
 * collection, so that with one map all rows of a file would lie in memory until the next great one.
 */
let stamps = new WeakMap<BackupRow, Stamp>()
let stamped = 0
const MOST_STAMPED = 2000

export function stampOfRow(section: SectionName, row: BackupRow): Stamp {
  const known = stamps.get(row)
  if (known) return known
  const updatedAt = row[AGE_FIELDS[section] ?? 'updatedAt']
  const stamp: Stamp = {
    updatedAt: typeof updatedAt === 'string' ? updatedAt : '',
    revision: typeof row['revision'] === 'number' ? row['revision'] : 0,
    sum: checksumOf(canonical(row)),
  }
  if (++stamped > MOST_STAMPED) {
    stamps = new WeakMap()
    stamped = 0
  }
  stamps.set(row, stamp)
  return stamp
}

/** Both times and revisions must agree on which is later: a revision count alone may be ahead on the other browser's own path. */
function compare(theirs: Stamp, ours: Stamp | undefined, deletedAt: string | undefined): RestoreVerdict {
  if (!ours) return deletedAt !== undefined && deletedAt >= theirs.updatedAt ? 'deleted' : 'new'
  if (ours.sum === theirs.sum) return 'same'
  // Rows without an age (texts, settings) stay as they are here.
  if (theirs.updatedAt === '') return 'older'
  if (theirs.updatedAt > ours.updatedAt && theirs.revision >= ours.revision) return 'newer'
  if (theirs.updatedAt < ours.updatedAt && theirs.revision <= ours.revision) return 'older'
  return 'conflict'
}

const ACTS: Readonly<Record<RestoreVerdict, Decision['act']>> = {
  new: 'put',
  same: 'keep',
  newer: 'put',
  older: 'keep',
  conflict: 'merge',
  deleted: 'keep',
  homeless: 'keep',
}

/** Decides row by row, in file order: articles come before what belongs to them. Keeps ids of articles only. */
export function createDecider(mode: RestoreMode, existing: Existing): (section: SectionName, row: BackupRow) => Decision {
  const homes = new Map<string, string>()
  const homeOf = (id: string): string | undefined => homes.get(id) ?? (mode === 'merge' && existing.stamp('articles', id) ? id : undefined)

  function ofArticle(row: BackupRow): Decision {
    const id = String(row['id'])
    const addresses = Array.isArray(row['addresses']) ? (row['addresses'] as readonly string[]) : []
    const twin =
      mode === 'merge' && !existing.stamp('articles', id)
        ? addresses.map(existing.articleAt).find((found) => found !== undefined)
        : undefined
    homes.set(id, twin ?? id)
    if (twin !== undefined) return { verdict: 'conflict', act: 'merge', row: { ...row, id: twin } }
    return plain('articles', row)
  }

  function plain(section: SectionName, row: BackupRow): Decision {
    const key = keyOfRow(section, row)
    if (mode === 'replace') {
      const ours = existing.stamp(section, key)
      return { verdict: !ours ? 'new' : ours.sum === stampOfRow(section, row).sum ? 'same' : 'newer', act: 'put', row }
    }
    const verdict = compare(stampOfRow(section, row), existing.stamp(section, key), existing.deletedAt(key))
    return { verdict, act: ACTS[verdict], row }
  }

  function ofTombstone(buried: BackupRow): Decision {
    const id = String(buried['id'])
    const row = atHome(buried)
    const section = row['kind'] === 'annotation' ? 'annotations' : row['kind'] === 'correction' ? 'corrections' : 'own'
    const decision = plain('deletions', row)
    const ours = mode === 'merge' ? existing.stamp(section, id) : undefined
    if (!ours) return decision
    // Ours was written after it was deleted there: it lives.
    if (ours.updatedAt > String(row['deletedAt'])) return { verdict: 'older', act: 'keep', row }
    return { verdict: 'newer', act: 'put', row, removes: id }
  }

  /** What is brought back from this tombstone must find its article. */
  function atHome(buried: BackupRow): BackupRow {
    const record = buried['record'] as BackupRow
    const home = homes.get(String(record['articleId']))
    return home === undefined || home === record['articleId'] ? buried : { ...buried, record: { ...record, articleId: home } }
  }

  return (section, row) => {
    if (section === 'articles') return ofArticle(row)
    if (section === 'deletions') return ofTombstone(row)
    if (section !== 'texts' && section !== 'annotations') return plain(section, row)
    const home = homeOf(String(row['articleId']))
    if (home === undefined) return { verdict: 'homeless', act: 'keep', row }
    const moved = home === row['articleId'] ? row : { ...row, articleId: home }
    return plain(section, moved)
  }
}

/** Gathers decisions into a preview. `take` is a row visitor for `readBackup`; `onConflict` is told each row that both sides went on with. */
export function createRestorePlanner(
  mode: RestoreMode,
  existing: Existing,
  onConflict: (section: SectionName, theirs: BackupRow) => void = () => {},
) {
  const decide = createDecider(mode, existing)
  const counts = new Map<SectionName, Record<RestoreVerdict, number>>()
  const conflicts: { section: SectionName; key: string }[] = []
  let removed = 0
  return {
    take(section: SectionName, rows: readonly BackupRow[]): void {
      const tally = counts.get(section) ?? noneOf()
      counts.set(section, tally)
      for (const row of rows) {
        const { verdict, row: taken, removes } = decide(section, row)
        tally[verdict]++
        if (removes !== undefined) removed++
        if (verdict !== 'conflict') continue
        onConflict(section, taken)
        if (conflicts.length < MOST_CONFLICTS) conflicts.push({ section, key: keyOfRow(section, taken) })
      }
    },
    finish(): RestorePlan {
      const gone = (section: SectionName): number => {
        const { same, newer } = counts.get(section) ?? noneOf()
        return Math.max(0, existing.count(section) - same - newer)
      }
      const lost = (['articles', 'annotations', 'corrections', 'own', 'watches'] as const).reduce((sum, section) => sum + gone(section), 0)
      return { mode, counts: Object.fromEntries(counts) as RestorePlan['counts'], removed: mode === 'replace' ? lost : removed, conflicts }
    },
  }
}

const noneOf = (): Record<RestoreVerdict, number> =>
  Object.fromEntries(VERDICTS.map((verdict) => [verdict, 0])) as Record<RestoreVerdict, number>
