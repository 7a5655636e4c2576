// Bundles into files: one at a time, or many as a zip.
import { ok, type Result } from '#lib/core/result.ts'
import { fileNamesOf } from './file-name.ts'
import type { Bundle, ExportedFile, ExportOptions, Format } from './model.ts'

/** The whole file in memory: for one article, the clipboard, a preview. */
export async function renderFile(format: Format, bundle: Bundle, options: ExportOptions = {}): Promise<Result<ExportedFile>> {
  const pieces: string[] = []
  const writing = format.write(bundle, bundle.entries, options)
  for (;;) {
    const step = await writing.next()
    if (!step.done) pieces.push(step.value)
    else if (!step.value.ok) return step.value
    else break
  }
  const [name = ''] = fileNamesOf([bundle], format.extension)
  return ok({ name, mediaType: format.mediaType, text: pieces.join('') })
}
