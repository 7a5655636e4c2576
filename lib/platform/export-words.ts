// The words of exported files, in the browser's language and on its clock.
import { COLOURS, type Colour } from '#lib/core/annotation/model.ts'
import { type ExportWords, exportWords } from '#lib/core/export/words.ts'
import { words } from './words.ts'

export function ownExportWords(): ExportWords {
  const colours = Object.fromEntries(COLOURS.map((colour) => [colour, words(`colour_${colour}`)])) as Record<Colour, string>
  return exportWords(words, colours, Intl.DateTimeFormat().resolvedOptions().timeZone)
}
