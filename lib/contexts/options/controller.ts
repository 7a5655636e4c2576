// Keeps the options page current and carries out what is asked there.
import type { OptionsActions, OptionsState } from '#components/options/view.ts'
import type { AppApi } from '#lib/app/api.ts'
import { handOverBackup } from '#lib/platform/backup-downloads.ts'
import { readBackupLog, watchBackupLog } from '#lib/platform/backup-log.ts'
import { openOurPage } from '#lib/platform/our-pages.ts'
import { readSettings } from '#lib/platform/settings.ts'
import { askToPersist, storageUse } from '#lib/platform/storage.ts'
import { createBackupsActions } from './backups.ts'
import { createImportsActions } from './imports.ts'

export interface OptionsPage {
  readonly actions: OptionsActions
  state(): OptionsState
}

export function createOptionsPage(app: AppApi, window: Window, onChange: (state: OptionsState) => void): OptionsPage {
  let state: OptionsState = { backups: { log: {}, toDownloads: false }, imports: {} }

  function change(patch: Partial<OptionsState>): void {
    state = { ...state, ...patch }
    onChange(state)
  }

  /** Replaces what a patch of one section names; undefined takes it away. */
  function changeIn<Name extends 'backups' | 'imports'>(name: Name) {
    return (patch: { readonly [Key in keyof OptionsState[Name]]?: OptionsState[Name][Key] | undefined }): void => {
      const all = Object.entries({ ...state[name], ...patch }).filter(([, value]) => value !== undefined)
      change({ [name]: Object.fromEntries(all) })
    }
  }
  const changeBackups = changeIn('backups')
  const changeImports = changeIn('imports')

  async function look(): Promise<void> {
    await askToPersist(window.navigator.storage)
    const [storage, counts] = await Promise.all([storageUse(window.navigator.storage), app.countAll()])
    const { articles = 0, annotations = 0 } = counts.ok ? counts.value : {}
    change({ ...(storage ? { storage } : {}), ...(counts.ok ? { kept: { articles, annotations } } : { failure: counts.error }) })
  }

  async function lookAtBackups(): Promise<void> {
    app.watchBackups((kept) => changeBackups(kept.ok ? { kept: kept.value } : { failure: kept.error }))
    watchBackupLog((log) => changeBackups({ log }))
    const [log, { backupToDownloads }] = await Promise.all([readBackupLog(), readSettings()])
    changeBackups({ log, toDownloads: backupToDownloads })
    await handOverBackup(app)
  }

  void look()
  void lookAtBackups()
  app.watchImports((recent) => changeImports(recent.ok ? { recent: recent.value } : { failure: recent.error }))
  const again = () => void look()
  const backups = createBackupsActions(app, window.document, { get: () => state.backups, change: changeBackups, look: again })
  const openBackup = backups.open
  return {
    state: () => state,
    actions: {
      backups,
      imports: createImportsActions(app, window, { get: () => state.imports, change: changeImports, look: again, openBackup }),
      openLibrary: () => openOurPage('/library.html'),
      openLists: () => openOurPage('/institutions.html'),
      openTemplates: () => openOurPage('/templates.html'),
    },
  }
}
