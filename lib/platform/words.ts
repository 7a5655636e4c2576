// Words in the browser's language, from public/_locales.

import type { Translate } from '#lib/core/i18n.ts'
import { browser } from './browser.ts'

export const words: Translate = (key, ...substitutions) => browser.i18n.getMessage(key, substitutions) || key

/** BCP 47 tag of the language the words are in; the browser's own language may be one that we do not speak. */
export const uiLanguage = (): string => words('localeTag')
