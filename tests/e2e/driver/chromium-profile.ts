// Preferences of a Chromium profile, written before it starts.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Downloads land in `folder` without a question, under the names that the extension gives them. */
export async function writeDownloadFolder(profile: string, folder: string): Promise<void> {
  const file = join(profile, 'Default', 'Preferences')
  await mkdir(join(profile, 'Default'), { recursive: true })
  const old = JSON.parse(await readFile(file, 'utf8').catch(() => '{}')) as Record<string, unknown>
  await writeFile(file, JSON.stringify({ ...old, download: { default_directory: folder, prompt_for_download: false } }))
}
