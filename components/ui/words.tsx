// Hands the reader's words and locale to every component below.
import { type ComponentChildren, createContext, type JSX } from 'preact'
import { useContext } from 'preact/hooks'
import type { Translate } from '#lib/core/i18n.ts'

interface Words {
  readonly translate: Translate
  /** BCP 47 locale of the UI, for dates, counts and `lang`. */
  readonly locale: string
}

const WordsContext = createContext<Words | undefined>(undefined)

export function WordsProvider({ translate, locale, children }: Words & { readonly children: ComponentChildren }): JSX.Element {
  return <WordsContext.Provider value={{ translate, locale }}>{children}</WordsContext.Provider>
}

function read(): Words {
  const words = useContext(WordsContext)
  if (!words) throw new Error('component used outside WordsProvider')
  return words
}

export const useWords = (): Translate => read().translate

export const useLocale = (): string => read().locale
