// What the reader has chosen for exports, as formats and templates.
import type { Settings } from '#lib/core/settings.ts'
import { formats } from './formats/index.ts'
import type { ExportOptions, Format } from './model.ts'
import { TEMPLATES } from './templates/index.ts'
import type { Template } from './templates/template.ts'

export type ExportSettings = Pick<Settings, 'exportFormat' | 'exportTemplate' | 'exportFullText' | 'exportFigures'>

const first = <T>(all: readonly T[]): T => all[0] as T

/** The first where there is none of this id any more. */
export const chosenFormat = (id: string): Format => formats.find((format) => format.id === id) ?? first(formats)

/** Among the built-in templates and the reader's; the first where there is none of this id any more. */
export const chosenTemplate = (id: string, own: readonly Template[]): Template =>
  [...TEMPLATES, ...own].find((template) => template.id === id) ?? first(TEMPLATES)

export const chosenOptions = (settings: ExportSettings, own: readonly Template[]): ExportOptions => ({
  template: chosenTemplate(settings.exportTemplate, own),
  fullText: settings.exportFullText,
  figures: settings.exportFigures,
})
