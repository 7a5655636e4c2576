// The automatic backup of the day: made when the reader's pages have been quiet for a while, in slices, and never in their way.
import type { BackupsApi } from '#lib/app/backups-api.ts'
import { afterFailure, afterSuccess } from '#lib/core/backup/log.ts'
import { handOverBackup } from '#lib/platform/backup-downloads.ts'
import { changeBackupLog } from '#lib/platform/backup-log.ts'
import { browser } from '#lib/platform/browser.ts'

/** Quiet for so long, a reader is reading. */
const QUIET_MS = 4000
/** After a message, slices wait so long: an answer and what follows it come first. */
const COURTESY_MS = 400
/** After a failure. */
const RETRY_MS = 600_000
/** Chromium ends a worker 30 s after its last call of an extension API. */
const ALIVE_MS = 10_000

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))
const today = (): string => new Date().toISOString().slice(0, 10)

/** Call what is returned whenever a page says something; the first call starts the clock. */
export function keepBackups(app: BackupsApi): () => void {
  // What is in these is only a shortcut: a background that starts anew looks again.
  let doneOn = ''
  let notBefore = 0
  let running = false
  let heard = 0
  let alive = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  async function rest(): Promise<void> {
    do await pause(Date.now() - heard < COURTESY_MS ? COURTESY_MS : 0)
    while (Date.now() - heard < COURTESY_MS)
    if (Date.now() - alive < ALIVE_MS) return
    alive = Date.now()
    await browser.runtime.getPlatformInfo()
  }

  async function run(): Promise<void> {
    running = true
    const result = await app.backUpIfDue(rest)
    running = false
    if (!result.ok) {
      notBefore = Date.now() + RETRY_MS
      return changeBackupLog((log) => afterFailure(log, result.error.kind, new Date().toISOString()))
    }
    // Nothing is kept yet, or nothing has changed: that may be otherwise in a minute.
    if (result.value.made !== undefined || result.value.because === 'not-due') doneOn = today()
    await changeBackupLog(afterSuccess)
    await handOverBackup(app)
  }

  return () => {
    heard = Date.now()
    if (running || doneOn === today() || heard < notBefore) return
    clearTimeout(timer)
    timer = setTimeout(() => void run().catch(() => undefined), QUIET_MS)
  }
}
