// What an export gets (bundle) and what it gives (file).
import type { Annotation, Colour } from '#lib/core/annotation/model.ts'
import type { ArticleRecord, ArticleText } from '#lib/core/article/record.ts'

export interface Bundle {
  readonly article: ArticleRecord
  readonly text: ArticleText | undefined
  /** In document order. */
  readonly annotations: readonly Annotation[]
  readonly colourWords: Readonly<Record<Colour, string>>
  readonly exportedAt: Date
}

export interface ExportedFile {
  /** Safe on Windows, macOS and Linux; Chinese kept. */
  readonly name: string
  readonly mediaType: string
  readonly text: string
}

/** Turns a bundle into a file. One folder under formats/ each. */
export interface Format {
  readonly id: string
  readonly extension: string
  readonly mediaType: string
  render(bundle: Bundle): string
}
