// Which automatic backups are kept: one a day for a week, one a week for a month before that.

export interface KeptBackup {
  readonly id: string
  /** ISO 8601 UTC. */
  readonly at: string
}

const DAILY = 7
const WEEKLY = 4
const DAY_MS = 86_400_000

/** Days since 1970 on the clock of UTC; a reader's midnight is not worth a time zone here. */
const dayOf = (at: string): number => Math.floor(Date.parse(at) / DAY_MS)
/** Weeks begin on Monday; 1970 began on a Thursday. */
const weekOf = (at: string): number => Math.floor((dayOf(at) + 3) / 7)

/** The newest of each of the latest `count` groups; `backups` newest first. */
function newestOf(backups: readonly KeptBackup[], groupOf: (at: string) => number, count: number): KeptBackup[] {
  const newest = new Map<number, KeptBackup>()
  for (const backup of backups) if (!newest.has(groupOf(backup.at))) newest.set(groupOf(backup.at), backup)
  return [...newest.values()].slice(0, count)
}

/**
 * What to keep and what to delete. Counted are days and weeks that have a backup, not the calendar: after a long absence nothing is
 * deleted for being old. The newest is always kept.
 */
export function rotate(backups: readonly KeptBackup[]): { readonly keep: readonly KeptBackup[]; readonly drop: readonly KeptBackup[] } {
  const sorted = [...backups].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.id < b.id ? 1 : -1))
  const daily = newestOf(sorted, dayOf, DAILY)
  const oldestDay = dayOf(daily.at(-1)?.at ?? '')
  const weekly = newestOf(
    sorted.filter(({ at }) => dayOf(at) < oldestDay),
    weekOf,
    WEEKLY,
  )
  const kept = new Set([...daily, ...weekly].map(({ id }) => id))
  return { keep: sorted.filter(({ id }) => kept.has(id)), drop: sorted.filter(({ id }) => !kept.has(id)) }
}

/** True when none was made today. A backup from the future (a clock set back) counts as today's. */
export const isBackupDue = (backups: readonly KeptBackup[], now: Date): boolean =>
  backups.every(({ at }) => dayOf(at) < dayOf(now.toISOString()))
