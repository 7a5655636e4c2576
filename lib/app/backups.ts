// Backups: a file on demand, one a day by itself, and the way back, all or nothing.
import { readBackup } from '#lib/core/backup/read-backup.ts'
import type { RestoreMode } from '#lib/core/backup/restore-plan.ts'
import { isBackupDue, rotate } from '#lib/core/backup/rotation.ts'
import { createHandOver } from '#lib/core/hand-over.ts'
import { err, ok, type Result } from '#lib/core/result.ts'
import { attempt, attemptRead, attemptValue, failureOf, readValue, watch } from '#lib/store/attempt.ts'
import { type BackupShelf, dropBackup, type KeptBackup, keepBackup, listBackups, readKept } from '#lib/store/backup-shelf.ts'
import { checkDatabase } from '#lib/store/check.ts'
import type { Database } from '#lib/store/database.ts'
import { SCHEMA_VERSION } from '#lib/store/dump.ts'
import { type Batch, restoreRows } from '#lib/store/restore.ts'
import { backupState, makeBackup } from './backup-file.ts'
import type { BackupFile, BackupsApi, Course, OpenedBackup } from './backups-api.ts'
import { openBackup, Refused } from './open-backup.ts'
import type { Ports, StoredSetting } from './ports.ts'

/** Of the backups made before restores, the last few; of the automatic ones, as `rotate` says. */
const KEPT_BEFORE_RESTORE = 3

function letGo(all: readonly KeptBackup[]): readonly string[] {
  const of = (kind: KeptBackup['kind']) => all.filter((each) => each.kind === kind)
  const before = of('before-restore').toSorted((a, b) => (a.at < b.at ? 1 : -1))
  return [...rotate(of('automatic')).drop, ...before.slice(KEPT_BEFORE_RESTORE)].map(({ id }) => id)
}

const fileName = (at: string): string => `tickmark-backup-${at.slice(0, 10)}.json.gz`

export function createBackups(db: Database, shelf: BackupShelf, ports: Ports): BackupsApi {
  const now = () => ports.clock.now().toISOString()

  async function make(createdAt: string, course: Course & { readonly rest?: (() => Promise<void>) | undefined }) {
    const settings = await ports.settings.read()
    return await makeBackup(db, { ...course, app: ports.version, createdAt, settings })
  }

  /** Makes a backup and puts it on the shelf. */
  async function keep(
    kind: KeptBackup['kind'],
    course: Course & { readonly rest?: (() => Promise<void>) | undefined },
  ): Promise<Result<KeptBackup>> {
    const at = now()
    const made = await attemptValue(db, () => make(at, course))
    if (!made.ok) return made
    const { content, articles, annotations, state } = made.value
    const kept: KeptBackup = { id: `backup:${ports.newUuid()}`, at, kind, bytes: content.size, articles, annotations, state }
    return await attemptValue(shelf, async () => {
      await keepBackup(shelf, kept, new Uint8Array(await content.arrayBuffer()), letGo)
      return kept
    })
  }

  /** The rows of a file, read while the transaction takes them; settings are given back, for they lie elsewhere. */
  async function takeIn({ content, rows }: OpenedBackup, mode: RestoreMode, course: Course): Promise<readonly StoredSetting[]> {
    const between = createHandOver<Batch>()
    const settings: StoredSetting[] = []
    const reading = readBackup(content.stream(), SCHEMA_VERSION, async (section, batch) => {
      if (section === 'settings') settings.push(...(batch as unknown as StoredSetting[]))
      else await between.give({ section, rows: batch })
    }).then(
      (read) => (read.ok ? between.end() : between.fail(new Refused(read.error))),
      (error) => between.fail(error),
    )
    try {
      const onProgress = (done: number) => course.onProgress?.(done, rows)
      await restoreRows(db, between.next, { mode, signal: course.signal, onProgress })
    } finally {
      between.leave()
      await reading
    }
    return settings
  }

  /** A replace makes them those of the backup; a merge adds what is not set here. */
  async function writeSettings(theirs: readonly StoredSetting[], mode: RestoreMode): Promise<Result<null>> {
    try {
      const ours = (await ports.settings.read()).map(({ name }) => name)
      if (mode === 'merge') {
        await ports.settings.write(
          theirs.filter(({ name }) => !ours.includes(name)),
          [],
        )
      } else {
        const gone = ours.filter((name) => theirs.every((each) => each.name !== name))
        await ports.settings.write(theirs, gone)
      }
      return ok(null)
    } catch (error) {
      return err(failureOf(error) ?? { kind: 'store-unavailable', detail: String(error) })
    }
  }

  /** What was refused while it was read comes back as the failure it is. */
  async function orRefused<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
    try {
      return await work()
    } catch (error) {
      if (error instanceof Refused) return err(error.failure)
      const failure = failureOf(error)
      if (failure) return err(failure)
      throw error
    }
  }

  return {
    backUp: (course = {}) =>
      attempt(db, async () => {
        const at = now()
        const { content, articles, annotations } = await make(at, course)
        return ok<BackupFile>({ name: fileName(at), content, articles, annotations })
      }),

    async backUpIfDue(rest) {
      const kept = await readValue(shelf, () => listBackups(shelf))
      if (!kept.ok) return kept
      const automatic = kept.value.filter(({ kind }) => kind === 'automatic')
      if (!isBackupDue(automatic, ports.clock.now())) return ok({ made: undefined, because: 'not-due' } as const)
      const found = await readValue(db, async () => {
        const counts = await Promise.all(db.tables.map((table) => table.count()))
        return { isEmpty: counts.every((count) => count === 0), state: await backupState(db, await ports.settings.read()) }
      })
      if (!found.ok) return found
      if (found.value.isEmpty) return ok({ made: undefined, because: 'nothing' } as const)
      if (automatic[0]?.state === found.value.state) return ok({ made: undefined, because: 'unchanged' } as const)
      const made = await keep('automatic', { rest })
      return made.ok ? ok({ made: made.value }) : made
    },

    keptBackups: () => readValue(shelf, () => listBackups(shelf)),

    watchBackups: (listener) => watch(shelf, () => listBackups(shelf), listener),

    openKept: (id) =>
      attemptRead(shelf, async () => {
        const found = await readKept(shelf, id)
        if (!found) return err({ kind: 'not-found', id })
        const { at, articles, annotations } = found.backup
        return ok({ name: fileName(at), content: new Blob([found.content]), articles, annotations })
      }),

    deleteKept: (id) =>
      attempt(shelf, async () => {
        const found = await readKept(shelf, id)
        if (!found) return err({ kind: 'not-found', id })
        await dropBackup(shelf, id)
        return ok(() =>
          attemptValue(shelf, async () => {
            await keepBackup(shelf, found.backup, found.content, () => [])
            return null
          }),
        )
      }),

    openBackup: (content, course) =>
      orRefused(() =>
        attempt(db, async () => openBackup(db, content, await ports.settings.read(), `tickmark-upgrade-${ports.newUuid()}`, course)),
      ),

    async restoreBackup(opened, mode, course = {}) {
      const before = await keep('before-restore', { signal: course.signal })
      if (!before.ok) return before
      const taken = await orRefused(() => attemptValue(db, () => takeIn(opened, mode, course)))
      if (!taken.ok) return taken
      const retrySettings = () => writeSettings(taken.value, mode)
      const [settings, found] = [await retrySettings(), await readValue(db, () => checkDatabase(db))]
      ports.pages.restored()
      const unsound = found.ok ? found.value.length : 0
      return ok({ before: before.value, unsound, ...(settings.ok ? {} : { retrySettings }) })
    },
  }
}
