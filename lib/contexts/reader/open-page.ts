// What the parts of the reader script share: its ports, and the page as it was opened.

import type { InstitutionInArticle } from '#lib/core/institution/model.ts'
import type { Send } from '#lib/messaging/client.ts'
import type { Highlights } from './highlights.ts'
import type { PageText } from './page-text.ts'

export interface ReaderPorts {
  readonly send: Send
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
