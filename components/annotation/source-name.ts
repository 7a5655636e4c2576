// What the program is called that a file is from.
import type { MessageKey, Translate } from '#lib/core/i18n.ts'

/** `id` is of an import source (core/import/sources); what is none of them says itself. */
export const sourceName = (words: Translate, id: string): string => words(`importer_${id}` as MessageKey) || id
