// The real words outside an extension, where `browser.i18n` is not.
import { type MessageEntry, type Translate, translatorOf } from '#lib/core/i18n.ts'
import en from '../../../public/_locales/en/messages.json' with { type: 'json' }
import zhCN from '../../../public/_locales/zh_CN/messages.json' with { type: 'json' }
import zhTW from '../../../public/_locales/zh_TW/messages.json' with { type: 'json' }

/** Every locale of the product by its BCP 47 tag. */
export const LOCALES: Readonly<Record<string, Readonly<Record<string, MessageEntry>>>> = { en, 'zh-CN': zhCN, 'zh-TW': zhTW }

export const wordsOf = (locale: string): Translate => translatorOf(LOCALES[locale] ?? en)
