// Many files as one zip, made piece by piece.
import { deflateSync, Zip, type ZipInputFile } from 'fflate'
import { ok, type Result } from '#lib/core/result.ts'
import { crc32 } from '#lib/core/text/crc32.ts'
import { fileNamer } from './file-name.ts'
import type { ExportOptions, Format, PlannedFile } from './model.ts'

/** The method's number in a zip. */
const DEFLATED = 8
/** Zip knows no earlier time; a fixed one, so that the same data gives the same bytes. */
const EPOCH = new Date(1980, 0, 1)

/** A file of a zip. */
export interface ZippedFile {
  readonly name: string
  write(): AsyncGenerator<string, Result<void>>
}

/** How hard to look for repetitions, of 9: more costs twice the time and saves 2 %. */
const LEVEL = 5

/**
 * The zip in pieces, one file in memory at a time; the caller stops by leaving the loop. Ends early with a failure as its return value.
 */
export async function* zip(files: Iterable<ZippedFile>): AsyncGenerator<Uint8Array, Result<void>> {
  const ready: Uint8Array[] = []
  const archive = new Zip((error, piece) => {
    if (error) throw error
    ready.push(piece)
  })
  const encoder = new TextEncoder()
  for (const { name, write } of files) {
    const text: string[] = []
    const writing = write()
    for (let step = await writing.next(); ; step = await writing.next()) {
      if (!step.done) text.push(step.value)
      else if (!step.value.ok) return step.value
      else break
    }
    const bytes = encoder.encode(text.join(''))
    // The archive keeps what it is given until its end: fflate's own streams would each keep their window of 200 kB with it.
    const file: ZipInputFile = { filename: name, size: bytes.length, crc: crc32(bytes), compression: DEFLATED, mtime: EPOCH }
    archive.add(file)
    file.ondata?.(null, deflateSync(bytes, { level: LEVEL }), true)
    yield* ready.splice(0)
  }
  archive.end()
  yield* ready.splice(0)
  return ok(undefined)
}

/** Named when their turn comes: ten thousand names at once would hold the page up. */
function* inTurn(format: Format, files: readonly PlannedFile[], options: ExportOptions): Generator<ZippedFile> {
  const nameOf = fileNamer(format.extension)
  for (const { about, entries } of files) yield { name: nameOf(about), write: () => format.write(about, entries(), options) }
}

/** A zip of what is planned. */
export const zipFiles = (
  format: Format,
  files: readonly PlannedFile[],
  options: ExportOptions = {},
): AsyncGenerator<Uint8Array, Result<void>> => zip(inTurn(format, files, options))
