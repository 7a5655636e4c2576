// Automatic backups in the downloads folder: only with a permission that the reader gives when switching it on.
import type { BackupFile, BackupsApi } from '#lib/app/backups-api.ts'
import { COPY_FOLDER, staleCopies } from '#lib/core/backup/copies.ts'
import { changeBackupLog, readBackupLog } from './backup-log.ts'
import { browser } from './browser.ts'
import { readSettings } from './settings.ts'

const PERMISSION = { permissions: ['downloads' as const] }

/** Must be called right from a click. False when the reader says no. */
export const askToDownload = (): Promise<boolean> => browser.permissions.request(PERMISSION)

/** The longest address that Chromium passes on is 2 MB, of which base64 takes a third. */
const MOST_IN_ADDRESS = 1_400_000

/** An address of the file; undefined where there is none: a service worker makes no object URLs, so a large file waits for a window. */
async function addressOf(content: Blob): Promise<string | undefined> {
  // Without its type Chromium takes it for text and gives it the ending of one.
  if (typeof URL.createObjectURL === 'function') return URL.createObjectURL(content.slice(0, content.size, 'application/gzip'))
  if (content.size > MOST_IN_ADDRESS) return undefined
  const bytes = new Uint8Array(await content.arrayBuffer())
  let text = ''
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return `data:application/gzip;base64,${btoa(text)}`
}

async function download({ name, content }: BackupFile): Promise<boolean> {
  const url = await addressOf(content)
  if (url === undefined) return false
  try {
    await browser.downloads.download({ url, filename: `${COPY_FOLDER}/${name}`, conflictAction: 'overwrite', saveAs: false })
    return true
  } catch {
    return false
  } finally {
    // The browser reads it after the call has returned.
    if (url.startsWith('blob:')) setTimeout(() => URL.revokeObjectURL(url), 60_000)
  }
}

/** Removes old copies that the browser still knows; of those it has forgotten nobody tells us where they are. */
async function letOldCopiesGo(): Promise<void> {
  const all = await browser.downloads.search({ query: ['tickmark-backup-'] })
  // The one that was just handed over may still be under way, and counts.
  for (const { id } of staleCopies(all.filter(({ state }) => state !== 'interrupted'))) {
    // Fails when the reader has moved it or deleted it: then it is theirs.
    await browser.downloads.removeFile(id).catch(() => undefined)
    await browser.downloads.erase({ id })
  }
}

/**
 * Hands the latest automatic backup to the downloads folder, where the reader wants that and it has not been done. Called after each
 * backup, and by windows when they open.
 */
export async function handOverBackup(app: Pick<BackupsApi, 'keptBackups' | 'openKept'>): Promise<void> {
  if (!(await readSettings()).backupToDownloads || !(await browser.permissions.contains(PERMISSION))) return
  const kept = await app.keptBackups()
  const latest = kept.ok ? kept.value.find(({ kind }) => kind === 'automatic') : undefined
  if (!latest || (await readBackupLog()).handedOver === latest.id) return
  const file = await app.openKept(latest.id)
  if (!file.ok || !(await download(file.value))) return
  await changeBackupLog((log) => ({ ...log, handedOver: latest.id }))
  await letOldCopiesGo()
}
