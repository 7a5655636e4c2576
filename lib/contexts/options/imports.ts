// What the section of imports can ask for, carried out on the app and the browser.
import type { ImportsActions, ImportsState, ImportWork } from '#components/options/view.ts'
import type { Course } from '#lib/app/backups-api.ts'
import type { ImportsApi } from '#lib/app/imports-api.ts'
import type { Result } from '#lib/core/result.ts'
import { copyText } from '#lib/platform/clipboard.ts'

type Running = Extract<ImportWork, { readonly done: number }>

/** `get` gives the present state; `change` replaces what it names, undefined takes it away. */
interface Ports {
  get(): ImportsState
  change(patch: { readonly [Key in keyof ImportsState]?: ImportsState[Key] | undefined }): void
  /** What is kept has changed. */
  look(): void
  /** A backup of ours was given: it is restored, not imported. */
  openBackup(file: File): void
}

export function createImportsActions(app: ImportsApi, window: Window, { get, change, look, openBackup }: Ports): ImportsActions {
  let stop: AbortController | undefined

  /** Shows how far it is; undefined when it did not work, and the reason is shown. */
  async function run<T>(kind: Running['kind'], work: (course: Course) => Promise<Result<T>>): Promise<T | undefined> {
    stop = new AbortController()
    change({ failure: undefined, work: { kind, done: 0, total: 0 } })
    const onProgress = (done: number, total: number) => change({ work: { kind, done, total } })
    const result = await work({ onProgress, signal: stop.signal })
    stop = undefined
    if (result.ok) return result.value
    change({ work: undefined, failure: result.error })
    return undefined
  }

  async function open(files: readonly File[]): Promise<void> {
    const [first] = files
    if (first && files.length === 1 && (await app.isBackup(first))) {
      change({ work: undefined, failure: undefined })
      return openBackup(first)
    }
    const named = files.map((file) => ({ name: file.name, content: file }))
    const opened = await run('import-reading', (course) => app.openImport(named, course))
    if (opened) change({ work: { kind: 'previewed', opened } })
  }

  return {
    open: (files) => void open(files),
    async take(revive) {
      const { work } = get()
      if (work?.kind !== 'previewed') return
      const { opened } = work
      const entry = await run('importing', (course) => app.takeImport(opened, revive, course))
      if (entry) change({ work: { kind: 'imported', entry } })
      look()
    },
    async undo(id) {
      const undone = await run('import-undoing', (course) => app.undoImport(id, course))
      if (undone) change({ work: undefined })
      look()
      return undone
    },
    copy: (text) => copyText(window, text),
    cancel: () => stop?.abort(),
    leave: () => change({ work: undefined, failure: undefined }),
  }
}
