// What the matcher costs: sizes, time to open, the very first call, and warm calls.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { gzipSync } from 'node:zlib'
import { findMentions } from '#lib/core/institution/find-mentions.ts'
import { openGazetteer } from '#lib/core/institution/gazetteer.ts'

const bufferOf = (path: string): ArrayBuffer => {
  const bytes = readFileSync(path)
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer
}

export const readBinary = bufferOf

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >>> 1] ?? 0

/** Exactly 5,000 units of article text of one language, made by joining and cutting. */
function sample(texts: readonly string[], units = 5000): string {
  let text = ''
  for (let i = 0; text.length < units; i++) text += `${texts[i % texts.length]}\n`
  return text.slice(0, units)
}

/** Lengths of the line that shows whether the time grows as the text does. */
export const LENGTHS = [5_000, 50_000, 100_000, 250_000, 500_000] as const

function timed(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

const RUNS = 7

/** Median of the first call in processes of their own: as the worker meets its first article, with or without its rehearsal. */
function firstCall(matcher: string, text: string, rehearsed: boolean): number {
  const folder = mkdtempSync(join(tmpdir(), 'tickmark-cold-'))
  const article = join(folder, 'article.txt')
  writeFileSync(article, text)
  const times = Array.from({ length: RUNS }, () => {
    const args = [join(import.meta.dirname, 'cold.ts'), matcher, article, ...(rehearsed ? ['rehearsed'] : [])]
    return Number(execFileSync(process.execPath, args, { encoding: 'utf8' }))
  })
  rmSync(folder, { recursive: true })
  return median(times)
}

/** Measure first, before anything else in the process has called the matcher: `ready.ms` is a cold opening. */
export function measureCost(
  files: { matcher: string; names: string },
  zh: readonly string[],
  en: readonly string[],
): Record<string, number> {
  const matcher = bufferOf(files.matcher)
  const names = bufferOf(files.names)
  const started = performance.now()
  const gazetteer = openGazetteer(matcher)
  const ready = performance.now() - started
  const texts = [sample(zh), sample(en)]
  const warm = texts.map((text) => {
    const times: number[] = []
    for (let i = 0; i < 60; i++) {
      const start = performance.now()
      findMentions(gazetteer, text)
      times.push(performance.now() - start)
    }
    return median(times.slice(20))
  })
  const line = LENGTHS.flatMap((length) =>
    (['zh', 'en'] as const).map((lang): [string, number] => {
      const text = sample(lang === 'zh' ? zh : en, length)
      const runs = [0, 1, 2].map(() => timed(() => findMentions(gazetteer, text)))
      return [`line.${lang}.${length}`, median(runs)]
    }),
  )
  return {
    'matcher.gzip': gzipSync(new Uint8Array(matcher)).length,
    'names.gzip': gzipSync(new Uint8Array(names)).length,
    'ready.ms': ready,
    'first.ms.5000': firstCall(files.matcher, texts[0] ?? '', true),
    'first.unrehearsed.ms.5000': firstCall(files.matcher, texts[0] ?? '', false),
    'ms.5000': Math.max(...warm),
    'ms.5000.zh': warm[0] ?? 0,
    'ms.5000.en': warm[1] ?? 0,
    ...Object.fromEntries(line),
    'ms.500000': line.find(([name]) => name === 'line.zh.500000')?.[1] ?? 0,
  }
}
