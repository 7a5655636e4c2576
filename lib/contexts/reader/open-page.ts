// What the parts of the reader script share: its ports, and the page as it was opened.

import type { Translate } from '#lib/core/i18n.ts'
import type { InstitutionInArticle } from '#lib/core/institution/model.ts'
import type { Settings } from '#lib/core/settings.ts'
import type { Send } from '#lib/messaging/client.ts'
import type { Highlights } from './highlights.ts'
import type { PageText } from './page-text.ts'

export interface ReaderPorts {
  readonly send: Send
  readonly words: { readonly translate: Translate; readonly locale: string }
  /** Calls back after every change of the settings. Returns how to stop. */
  watchSettings(listener: (settings: Settings) => void): () => void
  /** False once the extension was updated or removed under this script. */
  alive(): boolean
}

/** Everything that belongs to the page as opened; gone when its address changes. */
export interface OpenPage {
  readonly text: PageText
  readonly highlights: Highlights
  institutions: readonly InstitutionInArticle[]
  /** The reader wants the institutions underlined. */
  underlined: boolean
}
