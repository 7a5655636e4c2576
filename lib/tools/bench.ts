// `npm run bench -- NAME [--corpus DIR] [--json FILE]`: runs tests/bench/NAME.ts and prints what it measured.
import { readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ROOT } from './run-tool.ts'

interface Bench {
  run(options: { corpus: string; log(line: string): void }): Promise<{ metrics: Record<string, number>; rows: unknown[] }>
}

const FOLDER = join(ROOT, 'tests', 'bench')

function names(): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => file.slice(0, -3))
    .sort()
}

/** One line a metric; whole numbers as they are, others with four figures. */
export function table(metrics: Readonly<Record<string, number>>): string {
  const width = Math.max(0, ...Object.keys(metrics).map((name) => name.length))
  const figure = (value: number) => (Number.isInteger(value) ? String(value) : value.toPrecision(4))
  return Object.entries(metrics)
    .map(([name, value]) => `${name.padEnd(width)}  ${figure(value).padStart(10)}`)
    .join('\n')
}

export async function main(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { corpus: { type: 'string' }, json: { type: 'string' } },
  })
  const [name] = positionals
  if (!name || !names().includes(name)) {
    console.log(`${name ? `There is no benchmark ${name}. ` : ''}Benchmarks: ${names().join(', ')}`)
    process.exitCode = name ? 1 : 0
    return
  }
  const corpus = resolve(values.corpus ?? process.env['TICKMARK_CORPORA'] ?? join(ROOT, '..', 'shared', 'corpora'))
  const { run } = (await import(join(FOLDER, `${name}.ts`))) as Bench
  const { metrics, rows } = await run({ corpus, log: (line) => console.log(line) })
  console.log(`\n${table(metrics)}`)
  if (!values.json) return
  const versions = { node: process.versions.node, platform: `${process.platform}-${process.arch}` }
  writeFileSync(
    values.json,
    `${JSON.stringify({ bench: name, corpus, date: new Date().toISOString(), versions, metrics, rows }, null, 2)}\n`,
  )
}
