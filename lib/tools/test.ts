// `npm test`: every check in order, a short line each, failures in full, one count at the end.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { type BrowserName, ensureBrowsers } from './browsers.ts'
import { BUILT, build } from './build.ts'
import { ROOT, runTool, type ToolRun } from './run-tool.ts'

interface Count {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  /** Printed when something failed. */
  readonly output: string
  /** Printed in any case. */
  readonly notes?: readonly string[]
}

interface Check {
  readonly name: string
  /** Left out by `--quick`. */
  readonly slow?: boolean
  run(): Promise<Count>
}

/** The part of vitest's JSON report that is counted. */
interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests?: number
  readonly testResults: readonly {
    readonly name?: string
    readonly status: string
    /** Why a file could not run. */
    readonly message?: string
    readonly assertionResults: readonly {
      readonly status: string
      readonly fullName?: string
      readonly failureMessages?: readonly string[] | null
    }[]
  }[]
}

const RESULTS = join(ROOT, 'tests', '.results')

function one({ code, output }: ToolRun): Count {
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0, output }
}

/** Counts a report. A file that could not run at all is one failure; so is a run that failed without a failed test. */
export function countReport(report: Report, { code, output }: ToolRun): Count {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((each) => each.status !== 'failed'),
  )
  const failed = report.numFailedTests + broken.length
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + (report.numTodoTests ?? 0),
    output,
  }
}

/** Lines of a failure that are shown; the rest is in the log. */
const SHOWN_LINES = 14

/** What failed and why, shortest first sight: a line per test, then the first lines of its message. */
export function failuresIn(report: Report): string {
  const told = (name: string, message: string): string => {
    const lines = message.split('\n').slice(0, SHOWN_LINES)
    return [`  × ${name}`, ...lines.map((line) => `      ${line}`)].join('\n')
  }
  return report.testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name = '', message = '', assertionResults }) => {
      const file = name && relative(ROOT, name)
      const failed = assertionResults.filter((each) => each.status === 'failed')
      if (failed.length === 0) return [told(file, message)]
      return failed.map((each) => told(`${file} > ${each.fullName ?? ''}`, (each.failureMessages ?? []).join('\n')))
    })
    .join('\n')
}

/** Tests that passed only when they were run again: each has a cause that is to be found. */
export function retriedIn(log: string): string[] {
  return [...log.matchAll(/^\s*✓ (.+?) \d+ms \(retry x\d+\)$/gm)].map(([, name]) => `passed at the second try: ${name}`)
}

async function vitest(project: string, env: Record<string, string> = {}, name = project): Promise<Count> {
  mkdirSync(RESULTS, { recursive: true })
  const file = join(RESULTS, `${name}.json`)
  rmSync(file, { force: true })
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const run = await runTool(['vitest'], args, { env: { NO_COLOR: '1', ...env } })
  const log = join(RESULTS, `${name}.log`)
  writeFileSync(log, run.output)
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as Report
    const failures = failuresIn(report)
    const told = failures ? { ...run, output: `${failures}\n  whole log: ${relative(ROOT, log)}` } : run
    return { ...countReport(report, told), notes: retriedIn(run.output) }
  } catch {
    return { passed: 0, failed: 1, skipped: 0, output: run.output }
  }
}

/** The built extension in both browsers at once: a browser waits most of the time, so that two take little longer than one. */
async function inBothBrowsers(kills: string): Promise<Count> {
  const names = ['chromium', 'firefox'] as const satisfies readonly BrowserName[]
  await ensureBrowsers(names)
  const counts = await Promise.all(names.map((name) => vitest('e2e', { TICKMARK_KILLS: kills, TICKMARK_BROWSERS: name }, `e2e-${name}`)))
  return sumOf(counts)
}

/** Several runs as one. */
export function sumOf(counts: readonly Count[]): Count {
  const sum = (of: (count: Count) => number) => counts.reduce((total, count) => total + of(count), 0)
  return {
    passed: sum(({ passed }) => passed),
    failed: sum(({ failed }) => failed),
    skipped: sum(({ skipped }) => skipped),
    output: counts
      .filter(({ failed }) => failed > 0)
      .map(({ output }) => output)
      .join('\n'),
    notes: counts.flatMap(({ notes }) => notes ?? []),
  }
}

async function both(first: Promise<ToolRun>, second: () => Promise<ToolRun>): Promise<ToolRun> {
  const run = await first
  return run.code === 0 ? await second() : run
}

function checks(kills: string): Check[] {
  return [
    {
      name: 'types',
      run: async () => one(await both(runTool(['wxt'], ['prepare']), () => runTool(['typescript', 'tsc'], ['--noEmit', '-p', '.']))),
    },
    { name: 'lint', run: async () => one(await runTool(['@biomejs/biome', 'biome'], ['check', '--colors=off', '.'])) },
    { name: 'unused', run: async () => one(await runTool(['knip'], ['--no-progress'])) },
    { name: 'unit', run: () => vitest('unit') },
    { name: 'dom', slow: true, run: () => ensureBrowsers(['chromium']).then(() => vitest('dom')) },
    { name: 'build', slow: true, run: () => build().then(() => one({ code: 0, output: '' })) },
    {
      name: 'web-ext lint',
      slow: true,
      run: lintAddon,
    },
    {
      name: 'e2e',
      slow: true,
      run: () => inBothBrowsers(kills),
    },
  ]
}

/** What Preact itself warns of; that no source of ours writes HTML is checked by tests/architecture.test.ts. */
const NOT_OURS = ['UNSAFE_VAR_ASSIGNMENT']

/** Mozilla's linter over the Firefox build: no error, and no warning that is ours. */
async function lintAddon(): Promise<Count> {
  const args = ['lint', '--no-input', '--output', 'json', '--source-dir', BUILT.firefox]
  const run = await runTool(['web-ext'], args, { env: { NO_UPDATE_NOTIFIER: '1' } })
  const report = JSON.parse(/\{[\s\S]*\}/.exec(run.output)?.[0] ?? 'null') as { errors: unknown[]; warnings: { code: string }[] } | null
  const ours = report?.warnings.filter(({ code }) => !NOT_OURS.includes(code)) ?? []
  return one({ code: report && report.errors.length + ours.length === 0 ? 0 : 1, output: run.output })
}

async function counted(check: Check): Promise<Count> {
  try {
    return await check.run()
  } catch (error) {
    return { passed: 0, failed: 1, skipped: 0, output: error instanceof Error ? error.message : String(error) }
  }
}

/** Runs the checks; the exit code is 1 when anything failed. */
export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { quick: { type: 'boolean', default: false }, kills: { type: 'string', default: '5' } } })
  const total = { passed: 0, failed: 0 }
  for (const check of checks(values.kills).filter(({ slow }) => !(slow && values.quick))) {
    const start = performance.now()
    const { passed, failed, skipped, output, notes = [] } = await counted(check)
    total.passed += passed
    total.failed += failed
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    const left = skipped > 0 ? `, ${skipped} skipped` : ''
    console.log(`${failed === 0 ? 'ok  ' : 'FAIL'} ${check.name.padEnd(14)} ${passed} passed, ${failed} failed${left} (${seconds} s)`)
    for (const note of notes) console.log(`  ${note}`)
    if (failed > 0) console.log(output.trimEnd())
  }
  console.log(`${total.passed} passed, ${total.failed} failed`)
  process.exitCode = total.failed === 0 ? 0 : 1
}
