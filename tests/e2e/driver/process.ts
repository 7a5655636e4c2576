// Starting and ending browsers: own process group, own temporary folders, nothing left behind.
import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { until } from './wait.ts'

const liveGroups = new Set<number>()
const temporaryFolders = new Set<string>()

// A test run that is broken off must not leave browsers behind.
process.on('exit', endAll)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    endAll()
    process.kill(process.pid, signal)
  })
}

function endAll(): void {
  for (const pid of liveGroups) signalGroup(pid, 'SIGKILL')
  for (const folder of temporaryFolders) {
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
    } catch {
      // A dying browser may still write; the system's temp cleaner takes the rest.
    }
  }
}

function signalGroup(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    // On Windows there are no process groups; ending the browser process ends its children.
    return process.kill(process.platform === 'win32' ? pid : -pid, signal)
  } catch {
    return false
  }
}

/** Whether any process of the group still runs. Zombies do not count: in a container without an init nobody buries them. */
function groupRuns(pid: number): boolean {
  if (process.platform !== 'linux') return signalGroup(pid, 0)
  return readdirSync('/proc').some((name) => {
    if (!/^\d+$/.test(name)) return false
    try {
      // "pid (name) state ppid pgrp …"; the name may hold spaces and brackets.
      const stat = readFileSync(`/proc/${name}/stat`, 'latin1')
      const [state, , group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      return group === String(pid) && state !== 'Z' && state !== 'X'
    } catch {
      return false
    }
  })
}

/** Notes a browser's process group (its leader's pid) as ours, so that it ends with us. */
export function adopt(pid: number): void {
  liveGroups.add(pid)
}

/** SIGKILL for the whole process group; resolves when none of it is left. */
export async function killGroup(pid: number): Promise<void> {
  signalGroup(pid, 'SIGKILL')
  await until(`end of the process group ${pid}`, () => !groupRuns(pid), 30_000, 20)
  liveGroups.delete(pid)
}

/** Waits for the process group to end by itself, then kills what is left. */
export async function reapGroup(pid: number, graceMs = 8_000): Promise<void> {
  await until(`end of the browser ${pid}`, () => !groupRuns(pid), graceMs, 50).catch(() => {})
  await killGroup(pid)
}

/** Starts a program as the leader of a new process group. */
export function startGroup(file: string, args: string[], env: NodeJS.ProcessEnv): { child: ChildProcess; pid: number; output(): string } {
  const child = spawn(file, args, { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  if (child.pid === undefined) throw new Error(`could not start ${file}`)
  adopt(child.pid)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-20_000)
    })
  }
  child.unref()
  return { child, pid: child.pid, output: () => output }
}

/** A folder that is removed by `dispose`, or at the latest when this process ends. */
export async function temporaryFolder(prefix: string): Promise<{ path: string; dispose(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), `tickmark-${prefix}-`))
  temporaryFolders.add(path)
  return {
    path,
    dispose: async () => {
      await rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }).catch(() => {})
      temporaryFolders.delete(path)
    },
  }
}
