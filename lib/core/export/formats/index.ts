// The registry of export formats, in the order shown to the reader. A new format is one folder and one line here.
import type { Format } from '#lib/core/export/model.ts'
import { csv } from './csv/format.ts'
import { html } from './html/format.ts'
import { json } from './json/format.ts'
import { markdown } from './markdown/format.ts'
import { w3c } from './w3c/format.ts'

export const formats: readonly Format[] = [markdown, html, csv, json, w3c]
