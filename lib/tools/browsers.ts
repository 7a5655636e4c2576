// Finds installed browsers; installs them on Debian and Ubuntu as root; otherwise says exactly what to install.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export type BrowserName = 'chromium' | 'firefox'

const CANDIDATES: Record<BrowserName, { env: string; names: string[]; paths: string[] }> = {
  chromium: {
    env: 'TICKMARK_CHROMIUM',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    paths: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  firefox: {
    env: 'TICKMARK_FIREFOX',
    names: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    paths: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
  },
}

/** Returns the path of an installed browser, or undefined. `TICKMARK_CHROMIUM` / `TICKMARK_FIREFOX` win. */
export function findBrowser(name: BrowserName): string | undefined {
  const { env, names, paths } = CANDIDATES[name]
  const wanted = process.env[env]
  if (wanted && existsSync(wanted)) return wanted
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const onPath = names.flatMap((file) => folders.map((folder) => join(folder, file)))
  return [...onPath, ...paths].find((path) => existsSync(path))
}
