// What the matcher costs: sizes, time to open, the very first call, and warm calls.
import { readFileSync } from 'node:fs'
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

/** Measure first, before anything else in the process has called the matcher: `first.ms.5000` is a cold call. */
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
  const firstStart = performance.now()
  findMentions(gazetteer, texts[0] ?? '')
  const first = performance.now() - firstStart
  const warm = texts.map((text) => {
    const times: number[] = []
    for (let i = 0; i < 60; i++) {
      const start = performance.now()
      findMentions(gazetteer, text)
      times.push(performance.now() - start)
    }
    return median(times.slice(20))
  })
  const long = sample(zh, 500_000)
  const longStart = performance.now()
  findMentions(gazetteer, long)
  return {
    'matcher.gzip': gzipSync(new Uint8Array(matcher)).length,
    'names.gzip': gzipSync(new Uint8Array(names)).length,
    'ready.ms': ready,
    'first.ms.5000': first,
    'ms.5000': Math.max(...warm),
    'ms.5000.zh': warm[0] ?? 0,
    'ms.5000.en': warm[1] ?? 0,
    'ms.500000': performance.now() - longStart,
  }
}
