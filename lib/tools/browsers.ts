// Finds installed browsers; installs them on Debian and Ubuntu as root; otherwise says exactly what to install.
import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export type BrowserName = 'chromium' | 'firefox'

interface Candidates {
  /** Environment variable with the path of the program; wins. */
  readonly env: string
  readonly names: readonly string[]
  readonly paths: readonly string[]
  /** Debian packages, first that is offered and is no snap stub. */
  readonly packages: readonly string[]
  /** Lowest major version: the manifest's minimum. */
  readonly lowest: number
  readonly title: string
}

const CANDIDATES: Readonly<Record<BrowserName, Candidates>> = {
  chromium: {
    env: 'TICKMARK_CHROMIUM',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    paths: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    ],
    packages: ['chromium', 'chromium-browser'],
    lowest: 120,
    title: 'Chromium or Google Chrome',
  },
  firefox: {
    env: 'TICKMARK_FIREFOX',
    names: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    paths: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    packages: ['firefox-esr', 'firefox'],
    lowest: 140,
    title: 'Firefox',
  },
}

/** Ubuntu's packages of both browsers are small scripts that only tell you to install a snap. */
function isSnapStub(path: string): boolean {
  if (process.platform !== 'linux' || !statSync(path).isFile()) return false
  const start = Buffer.alloc(2048)
  const file = openSync(path, 'r')
  const length = readSync(file, start, 0, start.length, 0)
  closeSync(file)
  const text = start.toString('latin1', 0, length)
  return text.startsWith('#!') && /snap install|\/snap\/bin/.test(text)
}

/** Returns the path of an installed browser, or undefined. `TICKMARK_CHROMIUM` / `TICKMARK_FIREFOX` win. */
export function findBrowser(name: BrowserName): string | undefined {
  const { env, names, paths } = CANDIDATES[name]
  const wanted = process.env[env]
  if (wanted && existsSync(wanted)) return wanted
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean)
  const files = process.platform === 'win32' ? names.map((file) => `${file}.exe`) : names
  const onPath = files.flatMap((file) => folders.map((folder) => join(folder, file)))
  return [...onPath, ...paths].find((path) => existsSync(path) && !isSnapStub(path))
}

/** Major version in the answer to `--version` ("Chromium 156.0.8078.79 built on Debian"), or undefined. */
export function majorVersion(answer: string): number | undefined {
  const major = /(\d+)\.\d/.exec(answer)?.[1]
  return major === undefined ? undefined : Number(major)
}

/** Why an installed browser will not do; undefined when it will. */
function objection(name: BrowserName, path: string): string | undefined {
  // Chrome for Windows opens a window instead of answering.
  if (process.platform === 'win32') return undefined
  const { lowest, title } = CANDIDATES[name]
  const { stdout = '', status } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 })
  const major = majorVersion(stdout)
  if (status !== 0 || major === undefined) return `${path} does not answer to --version`
  return major < lowest ? `${path} is version ${major}, and ${title} ${lowest} or later is needed` : undefined
}

function canInstall(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '')
}

/** Candidate version in the answer of `apt-cache policy`; undefined when there is none or it is a snap stub ("1:1snap1-0ubuntu2"). */
export function realCandidate(policy: string): string | undefined {
  const version = /^ +Candidate: (\S+)/m.exec(policy)?.[1]
  return version === undefined || version === '(none)' || version.includes('snap') ? undefined : version
}

function apt(args: readonly string[]): boolean {
  return spawnSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0
}

function install(names: readonly BrowserName[]): void {
  console.log(`Installing ${names.map((name) => CANDIDATES[name].title).join(' and ')} with apt-get …`)
  if (!apt(['update', '-qq'])) return
  const offered = (name: string) => realCandidate(spawnSync('apt-cache', ['policy', name], { encoding: 'utf8' }).stdout ?? '')
  const packages = names.flatMap((name) => CANDIDATES[name].packages.filter(offered).slice(0, 1))
  if (packages.length === 0) return
  // Without a CJK font screenshots show boxes.
  apt(['install', '-y', '-qq', '--no-install-recommends', ...packages, 'fonts-noto-cjk'])
}

/**
 * Makes sure the browsers are there and new enough: installs missing ones on Debian and Ubuntu as root.
 * Throws with a sentence that says what to install or which environment variable to set.
 */
export async function ensureBrowsers(names: readonly BrowserName[]): Promise<void> {
  const missing = names.filter((name) => !findBrowser(name))
  if (missing.length > 0 && canInstall()) install(missing)
  const problems = names.flatMap((name) => {
    const { env, lowest, title } = CANDIDATES[name]
    const path = findBrowser(name)
    const problem = path ? objection(name, path) : `${title} is not installed`
    return problem ? [`${problem}. Install ${title} ${lowest} or later (not as a snap), or set ${env} to the path of its program.`] : []
  })
  if (problems.length > 0) throw new Error(problems.join('\n'))
}
