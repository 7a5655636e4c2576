// Words in the browser's language, from public/_locales.

import type { Translate } from '#lib/core/i18n.ts'
import { browser } from './browser.ts'

export const words: Translate = (key, ...substitutions) => browser.i18n.getMessage(key, substitutions) || key

/** BCP 47 tag of the language the words are in. */
export const uiLanguage = (): string => browser.i18n.getUILanguage()
