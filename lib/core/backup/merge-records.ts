// Two versions of one record that both went on: the newer one counts, and nothing that the reader wrote is dropped.
import type { BackupRow, SectionName } from './sections.ts'

/** What a row says about its own age, and a checksum that tells whether two are the same. */
export interface Stamp {
  /** ISO 8601 UTC; empty for rows that carry no time. */
  readonly updatedAt: string
  readonly revision: number
  readonly sum: string
}

const textOf = (row: BackupRow, field: string): string => (typeof row[field] === 'string' ? row[field] : '')
const listOf = (row: BackupRow, field: string): readonly unknown[] => (Array.isArray(row[field]) ? row[field] : [])
const numberOf = (row: BackupRow, field: string): number => (typeof row[field] === 'number' ? row[field] : 0)

/** Between two notes of one annotation, as a Markdown rule. */
const BETWEEN_NOTES = '\n\n---\n\n'

function bothNotes(newer: string, older: string): string {
  if (newer.includes(older)) return newer
  return older.includes(newer) ? older : newer + BETWEEN_NOTES + older
}

const union = (a: readonly unknown[], b: readonly unknown[]): unknown[] => [...a, ...b.filter((item) => !a.includes(item))]

/** Fields of which both sides are kept, by section. */
const BOTH: Partial<Record<SectionName, (newer: BackupRow, older: BackupRow) => BackupRow>> = {
  annotations: (newer, older) => ({
    note: bothNotes(textOf(newer, 'note'), textOf(older, 'note')),
    tags: union(listOf(newer, 'tags'), listOf(older, 'tags')),
  }),
  articles: (newer, older) => ({ addresses: union(listOf(newer, 'addresses'), listOf(older, 'addresses')) }),
  own: (newer, older) => ({ aliases: union(listOf(newer, 'aliases'), listOf(older, 'aliases')) }),
}

/** Later one first; the same whichever way round they are given, so that two browsers come to the same record. */
function byAge(a: BackupRow, b: BackupRow): readonly [newer: BackupRow, older: BackupRow] {
  const rank = (row: BackupRow) => [textOf(row, 'updatedAt'), String(numberOf(row, 'revision')).padStart(12, '0'), JSON.stringify(row)]
  return rank(a).join('\0') >= rank(b).join('\0') ? [a, b] : [b, a]
}

/**
 * The record that two versions become: the newer one with both notes, all tags, addresses and aliases. Its revision is above both, so
 * that either side takes it for newer; its time is the later one, so that it is the same wherever it is made.
 */
export function mergeRecords(section: SectionName, ours: BackupRow, theirs: BackupRow): BackupRow {
  const [newer, older] = byAge(ours, theirs)
  const both = BOTH[section]?.(newer, older)
  return { ...older, ...newer, ...both, revision: Math.max(numberOf(ours, 'revision'), numberOf(theirs, 'revision')) + 1 }
}
