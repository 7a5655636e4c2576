// The words of an exported file as the product has them, for tests.
import { readFileSync } from 'node:fs'
import { type ExportWords, exportWords } from '#lib/core/export/words.ts'
import { type MessageEntry, translatorOf } from '#lib/core/i18n.ts'

const translate = (folder: string) =>
  translatorOf(JSON.parse(readFileSync(`public/_locales/${folder}/messages.json`, 'utf8')) as Record<string, MessageEntry>)

const wordsIn = (folder: string): ExportWords => {
  const words = translate(folder)
  const colours = {
    fact: words('colour_fact'),
    figure: words('colour_figure'),
    risk: words('colour_risk'),
    catalyst: words('colour_catalyst'),
    question: words('colour_question'),
  }
  return exportWords(words, colours, 'Asia/Shanghai')
}

export const chineseWords = (): ExportWords => wordsIn('zh_CN')
export const englishWords = (): ExportWords => wordsIn('en')
