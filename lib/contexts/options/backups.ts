// What the section of backups can ask for, carried out on the app and the browser.
import type { BackupsActions, BackupsState, BackupWork } from '#components/options/view.ts'
import type { BackupFile, BackupsApi, Course, OpenedBackup, Restored } from '#lib/app/backups-api.ts'
import type { RestoreMode } from '#lib/core/backup/restore-plan.ts'
import { err, type Failure, ok, type Result } from '#lib/core/result.ts'
import { askToDownload, handOverBackup } from '#lib/platform/backup-downloads.ts'
import { saveBlob } from '#lib/platform/downloads.ts'
import { writeSettings } from '#lib/platform/settings.ts'

type Running = Extract<BackupWork, { readonly done: number }>

/** `get` gives the present state; `change` replaces what it names, undefined takes it away. */
interface Ports {
  get(): BackupsState
  change(patch: { readonly [Key in keyof BackupsState]?: BackupsState[Key] | undefined }): void
  /** What is kept has changed. */
  look(): void
}

export function createBackupsActions(app: BackupsApi, document: Document, { get, change, look }: Ports): BackupsActions {
  let stop: AbortController | undefined
  let retry: Restored['retrySettings']

  const fail = (failure: Failure): void => change({ work: undefined, failure })

  /** Shows how far it is; undefined when it did not work, and the reason is shown. */
  async function run<T>(kind: Running['kind'], work: (course: Course) => Promise<Result<T>>): Promise<T | undefined> {
    stop = new AbortController()
    change({ failure: undefined, work: { kind, done: 0, total: 0 } })
    const onProgress = (done: number, total: number) => change({ work: { kind, done, total } })
    const result = await work({ onProgress, signal: stop.signal })
    stop = undefined
    if (!result.ok) {
      fail(result.error)
      return undefined
    }
    return result.value
  }

  function saved({ name, content }: BackupFile): string {
    saveBlob(document, name, content)
    return name
  }

  async function open(content: Blob): Promise<void> {
    const opened = await run('reading', (course) => app.openBackup(content, course))
    if (opened) change({ work: { kind: 'opened', opened } })
  }

  async function restore(opened: OpenedBackup, mode: RestoreMode): Promise<void> {
    const restored = await run('restoring', (course) => app.restoreBackup(opened, mode, course))
    if (restored) {
      const { before, unsound } = restored
      retry = restored.retrySettings
      change({ work: { kind: 'restored', before, unsound, settingsFailed: retry !== undefined } })
    }
    look()
  }

  return {
    async backUp() {
      const file = await run('backing-up', app.backUp)
      if (!file) return undefined
      change({ work: undefined })
      return saved(file)
    },
    open: (file) => void open(file),
    openKept: (id) =>
      void app.openKept(id).then((file) => {
        if (file.ok) void open(file.value.content)
        else fail(file.error)
      }),
    async saveKept(id) {
      const file = await app.openKept(id)
      if (file.ok) return saved(file.value)
      fail(file.error)
      return undefined
    },
    async deleteKept(id) {
      const deleted = await app.deleteKept(id)
      if (!deleted.ok) {
        fail(deleted.error)
        return undefined
      }
      return async () => {
        const back = await deleted.value()
        if (!back.ok) fail(back.error)
        return back.ok
      }
    },
    restore(mode) {
      const { work } = get()
      if (work?.kind === 'opened') void restore(work.opened, mode)
    },
    retrySettings: () =>
      void retry?.().then((result) => {
        const { work } = get()
        if (!result.ok) return change({ failure: result.error })
        if (work?.kind === 'restored') change({ failure: undefined, work: { ...work, settingsFailed: false } })
      }),
    async takeBack() {
      const { work } = get()
      if (work?.kind !== 'restored') return false
      const { id } = work.before
      const done = await run('restoring', async (course) => {
        const file = await app.openKept(id)
        const opened = file.ok ? await app.openBackup(file.value.content, { signal: course.signal }) : file
        return opened.ok ? await app.restoreBackup(opened.value, 'replace', course) : opened
      })
      if (done) change({ work: undefined })
      look()
      return done !== undefined
    },
    cancel: () => stop?.abort(),
    leave: () => change({ work: undefined, failure: undefined }),
    setToDownloads(on) {
      // Firefox wants the question in the same turn as the click.
      const allowed = on ? askToDownload() : Promise.resolve(true)
      void allowed
        .then(async (yes): Promise<Result<null>> => {
          if (!yes) return err({ kind: 'hand-off-refused', detail: 'downloads' })
          const { backupToDownloads } = await writeSettings({ backupToDownloads: on })
          change({ toDownloads: backupToDownloads })
          await handOverBackup(app)
          return ok(null)
        })
        .then((result) => change({ failure: result.ok ? undefined : result.error, toDownloads: get().toDownloads }))
    },
  }
}
