// The extension in another language, also on a browser that was installed without that language.
import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { LaunchOptions } from './driver.ts'

/**
 * Folder of the extension to load. When the browser cannot speak the wanted language, it is a copy whose only
 * `_locales` entry is that language: the browser then has to take it. The copy lies in the profile, because Chromium makes the
 * extension's id, and with it the address of its data, from the folder's path. `navigator.language` stays the browser's own there.
 */
export async function inLocale(options: LaunchOptions, profile: string, hasLocale: (locale: string) => boolean): Promise<string> {
  const { extension, locale = 'en' } = options
  if (locale === 'en' || hasLocale(locale)) return extension
  const copy = join(profile, 'tickmark-extension')
  const name = locale.replace('-', '_')
  await rm(copy, { recursive: true, force: true })
  await cp(extension, copy, { recursive: true })
  await rm(join(copy, '_locales'), { recursive: true, force: true })
  await cp(join(extension, '_locales', name), join(copy, '_locales', name), { recursive: true })
  const file = join(copy, 'manifest.json')
  const manifest = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>
  await writeFile(file, JSON.stringify({ ...manifest, default_locale: name }))
  return copy
}
