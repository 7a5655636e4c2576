// Imports: what other programs wrote is read, shown, taken in all or nothing, and taken back.
import { err, ok } from '#lib/core/result.ts'
import { attempt, attemptValue, readValue, watch } from '#lib/store/attempt.ts'
import type { BackupShelf } from '#lib/store/backup-shelf.ts'
import type { Database } from '#lib/store/database.ts'
import { dropImport, findDeeds, type ImportDeeds, type ImportEntry, listImports, logImport } from '#lib/store/import-log.ts'
import { takeIn } from '#lib/store/imports.ts'
import { takeBack } from '#lib/store/take-back.ts'
import type { ImportsApi, OpenedImport } from './imports-api.ts'
import { looksLikeBackup, openImport } from './open-import.ts'
import type { Ports } from './ports.ts'

export function createImports(db: Database, shelf: BackupShelf, ports: Ports): ImportsApi {
  const now = () => ports.clock.now().toISOString()

  const entryOf = ({ plans }: OpenedImport, { added, changed, articles }: Omit<ImportDeeds, 'id'>): ImportEntry => ({
    id: `import:${ports.newUuid()}`,
    at: now(),
    files: plans.map(({ name }) => name),
    from: [...new Set(plans.map(({ from }) => from))],
    added: added.length,
    changed: changed.length,
    articles: articles.length,
  })

  return {
    isBackup: looksLikeBackup,

    openImport: (files, course) => readValue(db, () => openImport(db, files, now(), course)),

    async takeImport(opened, revive, course = {}) {
      let entry: ImportEntry | undefined
      const keep = async (deeds: Omit<ImportDeeds, 'id'>): Promise<void> => {
        const made = entryOf(opened, deeds)
        await logImport(shelf, made, { ...deeds, id: made.id })
        entry = made
      }
      const taken = await attemptValue(db, () => takeIn(db, opened.file, { ...course, newUuid: ports.newUuid, revive, keep }))
      if (!taken.ok) {
        // What was not done cannot be taken back.
        const { id } = entry ?? {}
        if (id !== undefined) await attemptValue(shelf, () => dropImport(shelf, id))
        return taken
      }
      ports.pages.changed(taken.value.addresses)
      if (!entry) throw new Error('an import that was taken in is in the log')
      return ok(entry)
    },

    async undoImport(id, course = {}) {
      const deeds = await readValue(shelf, () => findDeeds(shelf, id))
      if (!deeds.ok) return deeds
      const found = deeds.value
      if (!found) return err({ kind: 'not-found', id })
      const undone = await attemptValue(db, () => takeBack(db, found, course))
      if (!undone.ok) return undone
      await attempt(shelf, async () => ok(await dropImport(shelf, id)))
      const { addresses, ...counts } = undone.value
      ports.pages.changed(addresses)
      return ok(counts)
    },

    watchImports: (listener) => watch(shelf, () => listImports(shelf), listener),
  }
}
