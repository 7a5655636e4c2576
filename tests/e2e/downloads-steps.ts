// Backups in the downloads folder: the extension with its permission given, for no test can press the browser's own question.
import { readdirSync } from 'node:fs'
import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'webextension-polyfill'
import type { BrowserName } from '#lib/tools/browsers.ts'
import { builtExtension } from './steps.ts'

/** A copy of the built extension in `folder`, which has the permission from the start; asking for it is then answered with yes. */
export async function withDownloads(name: BrowserName, folder: string): Promise<string> {
  await cp(builtExtension(name), folder, { recursive: true })
  const file = join(folder, 'manifest.json')
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { permissions: string[] }
  await writeFile(file, JSON.stringify({ ...manifest, permissions: [...manifest.permissions, 'downloads'] }))
  return folder
}

/** Paths of the files of a folder and those in it. */
export const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

const DAY_MS = 86_400_000
const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10)

/** Days of copies from before, of which the first goes: the week of the second, older than the seven days before today. */
export function oldDays(now: number): readonly string[] {
  const weekday = new Date(now).getUTCDay()
  // A Wednesday some weeks ago, and the Tuesday before it.
  const wednesday = now - (weekday + 7 * 5 + 4) * DAY_MS
  const lately = [1, 2, 3, 4, 5, 6].map((ago) => day(now - ago * DAY_MS))
  return [day(wednesday - DAY_MS), day(wednesday), ...lately]
}

/** Run in the background: saves a copy for each day, as the extension did on that day, and waits until the browser has them all. */
export async function saveCopies(browser: Browser, days: readonly string[]): Promise<boolean> {
  for (const each of days) {
    const url = typeof URL.createObjectURL === 'function' ? URL.createObjectURL(new Blob(['x'])) : 'data:application/gzip;base64,eA=='
    const filename = `Tickmark/tickmark-backup-${each}.json.gz`
    const id = await browser.downloads.download({ url, filename, conflictAction: 'overwrite', saveAs: false })
    // A file may be there while it still counts as under way, and then it cannot be removed.
    for (let state = ''; state !== 'complete'; await new Promise((done) => setTimeout(done, 50)))
      state = (await browser.downloads.search({ id }))[0]?.state ?? 'complete'
  }
  return true
}
