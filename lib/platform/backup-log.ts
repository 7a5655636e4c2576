// The log of automatic backups, in storage.local: it must be writable where the database is not.
import { type BackupLog, parseBackupLog } from '#lib/core/backup/log.ts'
import { browser } from './browser.ts'

const KEY = 'backupLog'

export async function readBackupLog(): Promise<BackupLog> {
  return parseBackupLog((await browser.storage.local.get(KEY))[KEY])
}

export async function changeBackupLog(change: (log: BackupLog) => BackupLog): Promise<void> {
  await browser.storage.local.set({ [KEY]: change(await readBackupLog()) })
}

/** Calls back after every change. Returns how to stop. */
export function watchBackupLog(listener: (log: BackupLog) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && KEY in changes) listener(parseBackupLog(changes[KEY]?.newValue))
  }
  browser.storage.onChanged.addListener(onChanged)
  return () => browser.storage.onChanged.removeListener(onChanged)
}
