// The real words outside an extension, where `browser.i18n` is not. Vite serves public/ at the root.
import { type MessageEntry, type Translate, translatorOf } from '#lib/core/i18n.ts'

const FOLDERS = { en: 'en', 'zh-CN': 'zh_CN', 'zh-TW': 'zh_TW' } as const

type Entries = Readonly<Record<string, MessageEntry>>

async function load(folder: string): Promise<Entries> {
  const answer = await fetch(`/_locales/${folder}/messages.json`)
  return (await answer.json()) as Entries
}

const all = await Promise.all(Object.entries(FOLDERS).map(async ([locale, folder]) => [locale, await load(folder)] as const))

/** Every locale of the product by its BCP 47 tag. */
export const LOCALES: Readonly<Record<string, Entries>> = Object.fromEntries(all)

export const wordsOf = (locale: string): Translate => translatorOf(LOCALES[locale] ?? {})
