// The registry of export formats, in the order shown to the reader. A new format is one folder and one line here.
import type { Format } from '#lib/core/export/model.ts'
import { markdown } from './markdown/format.ts'

export const formats: readonly Format[] = [markdown]
