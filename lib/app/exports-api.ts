// Exports, as pages of the extension ask for them.
import type { ExportedFile, ExportOptions, Grouping } from '#lib/core/export/model.ts'
import type { Template } from '#lib/core/export/templates/template.ts'
import type { ExportWords } from '#lib/core/export/words.ts'
import type { AnnotationId, ArticleId } from '#lib/core/ids.ts'
import type { Result } from '#lib/core/result.ts'
import type { ShelfFilter } from '#lib/store/repositories/shelf.ts'
import type { Course } from './backups-api.ts'

/** One article, or all that passes the library's filter; an empty filter is everything. */
export type ExportScope = { readonly articleId: ArticleId } | { readonly filter: ShelfFilter }

export interface ExportOrder {
  readonly scope: ExportScope
  readonly grouping: Grouping
  /** Of a format in core/export/formats. */
  readonly formatId: string
  readonly words: ExportWords
  readonly options?: ExportOptions
}

/** What an export would be, before it is made. */
export interface ExportPreview {
  readonly files: number
  readonly articles: number
  readonly annotations: number
  /** The first file, of its first few articles; absent when there is nothing to export. */
  readonly sample?: ExportedFile
  /** The sample does not hold all of its file. */
  readonly cut: boolean
}

/** What is saved: the file itself, or a zip of several. */
export interface ExportMade {
  readonly name: string
  readonly content: Blob
  readonly files: number
}

export interface UpdateOrder extends Omit<ExportOrder, 'formatId'> {
  /** Those an earlier file may have been written with, the likeliest first. */
  readonly templates: readonly Template[]
}

export interface EarlierFile {
  readonly name: string
  readonly text: string
}

/** Earlier files brought up to date; one as it is called, several as a zip. Counts are of units, over all files. */
export interface ExportUpdate extends ExportMade {
  readonly renewed: number
  /** The reader's own versions that were kept. */
  readonly kept: number
  readonly added: number
  readonly gone: number
  /** Names of files in which nothing says what they are about, or whose subject is not in the library: they are left out. */
  readonly unknown: readonly string[]
}

export interface ClipboardContent {
  readonly markdown: string
  readonly html: string
}

export interface ExportsApi {
  /** One article with its annotations in document order, as a file of one of the formats in core/export/formats. */
  exportArticle(articleId: ArticleId, formatId: string, words: ExportWords, options?: ExportOptions): Promise<Result<ExportedFile>>
  /** Progress is in articles, one that stands in two files twice. Cancelled, nothing is left. */
  exportFiles(order: ExportOrder, course?: Course): Promise<Result<ExportMade>>
  previewExport(order: ExportOrder): Promise<Result<ExportPreview>>
  /**
   * Renews earlier Markdown files of ours and keeps what the reader wrote in them. What a file is about, its template and whether it has
   * full text are told from the file itself.
   */
  updateExport(earlier: readonly EarlierFile[], order: UpdateOrder, course?: Course): Promise<Result<ExportUpdate>>
  /** An address that leads to the words of an annotation, or to its article where they cannot be told from others. */
  linkTo(id: AnnotationId): Promise<Result<string>>
  /** All that is in scope as one text, and as quotes for a document. */
  exportToClipboard(order: Omit<ExportOrder, 'formatId' | 'grouping'>): Promise<Result<ClipboardContent>>
}
