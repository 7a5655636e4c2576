// Many files as one zip, made piece by piece.
import { Zip, ZipDeflate } from 'fflate'
import { ok, type Result } from '#lib/core/result.ts'
import { fileNamesOf } from './file-name.ts'
import type { Bundle, ExportOptions, Format } from './model.ts'

export interface ZipProgress {
  readonly done: number
  readonly all: number
}

/** Zip knows no earlier time; a fixed one, so that the same data gives the same bytes. */
const EPOCH = new Date(1980, 0, 1)

/**
 * The zip in pieces; between two files the caller may yield, show `progress` or stop by leaving the loop. Ends early with a failure as
 * its return value.
 */
export async function* zipFiles(
  format: Format,
  bundles: readonly Bundle[],
  options: ExportOptions = {},
  progress: (state: ZipProgress) => void = () => {},
): AsyncGenerator<Uint8Array, Result<void>> {
  const ready: Uint8Array[] = []
  const zip = new Zip((error, piece) => {
    if (error) throw error
    ready.push(piece)
  })
  const names = fileNamesOf(bundles, format.extension)
  const encoder = new TextEncoder()
  for (const [at, bundle] of bundles.entries()) {
    const file = new ZipDeflate(names[at] ?? '', { level: 6 })
    file.mtime = EPOCH
    zip.add(file)
    const writing = format.write(bundle, bundle.entries, options)
    for (let step = await writing.next(); ; step = await writing.next()) {
      if (!step.done) file.push(encoder.encode(step.value))
      else if (!step.value.ok) return step.value
      else break
    }
    file.push(new Uint8Array(0), true)
    yield* ready.splice(0)
    progress({ done: at + 1, all: bundles.length })
  }
  zip.end()
  yield* ready.splice(0)
  return ok(undefined)
}
