// How the automatic backups are going: what is remembered between them, and when it is worth a word.
import * as v from 'valibot'

export interface BackupLog {
  /** ISO 8601 UTC: the first failure since one worked. Absent while they work. */
  readonly failingSince?: string
  /** Kind of the last failure (`Failure`). */
  readonly failure?: string
  /** Id of the last backup that was handed to the downloads folder. */
  readonly handedOver?: string
}

const schema = v.object({
  failingSince: v.exactOptional(v.string()),
  failure: v.exactOptional(v.string()),
  handedOver: v.exactOptional(v.string()),
})

/** Read back from storage as unknown data; what cannot be read is a log without an entry. */
export function parseBackupLog(stored: unknown): BackupLog {
  const found = v.safeParse(schema, stored)
  return found.success ? found.output : {}
}

/** One worked, or none was needed. */
export const afterSuccess = ({ failingSince: _, failure: __, ...log }: BackupLog): BackupLog => log

/** `at` is ISO 8601 UTC. */
export const afterFailure = (log: BackupLog, failure: string, at: string): BackupLog => ({
  ...log,
  failingSince: log.failingSince ?? at,
  failure,
})

/** So long the reader is not bothered: a full disk or a machine that sleeps often mends itself. */
const PATIENCE_MS = 3 * 86_400_000

/** No backup has worked for three days of trying. */
export const backupsFail = ({ failingSince }: BackupLog, now: Date): boolean =>
  failingSince !== undefined && now.getTime() - Date.parse(failingSince) >= PATIENCE_MS
