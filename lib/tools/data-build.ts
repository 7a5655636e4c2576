// Compiles the institution lists into public/data/ and, with --han, writes the traditional → simplified table.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { Converter } from 'opencc-js'
import type { Compiled } from '#lib/core/institution/compile.ts'
import { openGazetteer } from '#lib/core/institution/gazetteer.ts'

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..')
const INSTITUTION = join(ROOT, 'lib/core/institution')
const OUT = { matcher: join(ROOT, 'public/data/gazetteer.bin'), names: join(ROOT, 'public/data/institutions.bin') }
/** Every id that a release has carried, one a line, sorted: annotations may hold it. */
const RELEASED = join(INSTITUTION, 'sources/released.txt')
const HAN_TABLE = join(ROOT, 'lib/core/text/traditional.ts')

const modified = (path: string): number => (existsSync(path) ? statSync(path).mtimeMs : 0)

/** Every file that the compiled data depends on: the lists, the decisions, the compiler and the folding. */
function inputs(): string[] {
  const walk = (dir: string): string[] =>
    readdirSync(dir, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? walk(join(dir, entry.name)) : [join(dir, entry.name)],
    )
  const compiled = walk(INSTITUTION).filter((path) => !/\.test\.ts$|\.md$|hard-cases/.test(path))
  return [...compiled, ...walk(join(ROOT, 'lib/core/text')).filter((path) => !path.endsWith('.test.ts'))]
}

/** Compiles the committed lists; the same bytes every time. Throws when they are not fit to compile. */
export async function compileLists(): Promise<Compiled> {
  const { compile } = await import('#lib/core/institution/compile.ts')
  const { SOURCES } = await import('#lib/core/institution/sources/index.ts')
  const { ADDED_NAMES, ADDED_NEGATIVES, COLLISIONS, DROPPED_NAMES } = await import('#lib/core/institution/reviewed.ts')
  const read = (source: string, file: string): never[] => {
    const path = join(INSTITUTION, 'sources', source, file)
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : []
  }
  return compile(
    SOURCES.flatMap((source) => read(source.id, 'institutions.json')),
    [...SOURCES.flatMap((source) => read(source.id, 'negatives.json')), ...ADDED_NEGATIVES],
    COLLISIONS,
    { added: ADDED_NAMES, dropped: DROPPED_NAMES },
  )
}

function undecided(compiled: Compiled): string[] {
  return compiled.report.collisions.filter((collision) => !collision.winner).map(({ key, ids }) => `${key}: ${ids.join(' | ')}`)
}

export const releasedIds = (): readonly string[] => readFileSync(RELEASED, 'utf8').split('\n').filter(Boolean)

/** Released ids that these no longer have. An institution that is gone stays in its list, with its successor. */
export function droppedIds(released: readonly string[], present: Iterable<string>): string[] {
  const kept = new Set(present)
  return released.filter((id) => !kept.has(id))
}

function idsOf({ matcher }: Compiled): string[] {
  const gazetteer = openGazetteer(matcher.slice().buffer)
  return Array.from({ length: gazetteer.size }, (_, index) => gazetteer.id(index))
}

async function build(log: (line: string) => void): Promise<void> {
  const compiled = await compileLists()
  const open = undecided(compiled)
  if (open.length > 0) throw new Error(`decide in lib/core/institution/reviewed.ts who owns these names:\n${open.join('\n')}`)
  const dropped = droppedIds(releasedIds(), idsOf(compiled))
  if (dropped.length > 0) throw new Error(`annotations may hold these ids, so they cannot go:\n${dropped.join('\n')}`)
  mkdirSync(dirname(OUT.matcher), { recursive: true })
  writeFileSync(OUT.matcher, compiled.matcher)
  writeFileSync(OUT.names, compiled.names)
  const size = (bytes: Uint8Array): string => `${bytes.length} bytes, ${gzipSync(bytes).length} gzipped`
  const { SOURCES } = await import('#lib/core/institution/sources/index.ts')
  for (const { id, count, retrieved, licence } of SOURCES) log(`  ${id.padEnd(18)} ${String(count).padStart(6)}  ${retrieved}  ${licence}`)
  const { institutions, names, tickers, collisions } = compiled.report
  log(`${institutions} institutions, ${names} names, ${tickers} tickers; ${collisions.length} contested names, all decided:`)
  for (const { key, ids, winner } of collisions) log(`  ${key}: ${ids.map((id) => (id === winner ? `[${id}]` : id)).join(' | ')}`)
  log(`matcher ${size(compiled.matcher)}; names ${size(compiled.names)}`)
}

/** Writes `public/data/gazetteer.bin` and `institutions.bin`; does nothing when both are newer than all they are made from. */
export async function buildData(): Promise<void> {
  const newest = Math.max(...inputs().map(modified))
  if (Math.min(modified(OUT.matcher), modified(OUT.names)) > newest) return
  await build(() => undefined)
}

/** Pairs of one BMP character each, from OpenCC's standard, Hong Kong and Taiwan tables; phrases cannot be folded unit by unit. */
function hanTable(): string {
  const converters = (['t', 'hk', 'tw'] as const).map((from) => Converter({ from, to: 'cn' }))
  let pairs = ''
  for (let code = 0x3400; code <= 0x9fff; code++) {
    const unit = String.fromCharCode(code)
    const simple = converters.map((convert) => convert(unit)).find((out) => out !== unit && out.length === 1)
    if (simple) pairs += unit + simple
  }
  return `// Made by \`npm run data:build -- --han\` from OpenCC (Apache-2.0): traditional and simplified character in turn.\n\nexport const TRADITIONAL =\n  '${pairs}'\n`
}

/** Takes today's ids into the committed list of those that may never go. */
async function release(): Promise<void> {
  const all = new Set([...(existsSync(RELEASED) ? releasedIds() : []), ...idsOf(await compileLists())])
  writeFileSync(RELEASED, `${[...all].sort().join('\n')}\n`)
}

/**
 * Command: build and report. `--han` also regenerates the character table, `--release` adds today's ids to the released ones;
 * both are committed.
 */
export async function main(args: string[]): Promise<void> {
  if (args.includes('--han')) writeFileSync(HAN_TABLE, hanTable())
  if (args.includes('--release')) await release()
  await build((line) => console.log(line))
}
