// Runs the command of an installed package with the Node we run on, whatever the platform's shims look like.
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** File of a package's command; `name` is the package, `command` its key in "bin" when it differs. */
function binOf(name: string, command = name): string {
  const folder = join(ROOT, 'node_modules', name)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { bin?: string | Record<string, string> }
  const file = typeof bin === 'string' ? bin : bin?.[command]
  if (!file) throw new Error(`the package ${name} has no command ${command}`)
  return join(folder, file)
}

export interface ToolRun {
  readonly code: number
  /** Standard output and errors, in order. */
  readonly output: string
}

/** Runs it to its end; `show` prints its output as it comes. */
export function runTool(
  [name, command]: readonly [name: string, command?: string],
  args: readonly string[],
  { show = false, env = {} }: { show?: boolean; env?: Record<string, string> } = {},
): Promise<ToolRun> {
  const path = `${dirname(process.execPath)}${process.platform === 'win32' ? ';' : ':'}${process.env['PATH'] ?? ''}`
  const child = spawn(process.execPath, [binOf(name, command), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, PATH: path, ...env },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      if (show) process.stdout.write(chunk)
    })
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}
