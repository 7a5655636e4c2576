// What the library page is given to show, and what it may ask for.
import type { ExportActions, ExportState } from '#components/export/view.ts'
import type { Facets, Shelf, ShelfFilter } from '#lib/app/library.ts'
import type { Colour } from '#lib/core/annotation/model.ts'
import type { ArticleRecord } from '#lib/core/article/record.ts'
import type { AnnotationId, ArticleId } from '#lib/core/ids.ts'
import type { Failure } from '#lib/core/result.ts'

export interface LibraryState {
  /** Absent while it is read for the first time. */
  readonly shelf?: Shelf
  /** Absent while they are counted. */
  readonly facets?: Facets
  readonly filter: ShelfFilter
  readonly failure?: Failure
  /** The export dialog, while it is open. */
  readonly exporting?: ExportState
}

/** Promises tell whether it worked (the reason comes back as `failure`); they never reject. */
export interface LibraryActions {
  narrow(filter: ShelfFilter): void
  more(): void
  /** Opens the article in a tab. */
  open(article: ArticleRecord): void
  recolour(id: AnnotationId, colour: Colour): Promise<boolean>
  saveNote(id: AnnotationId, note: string, base: string): Promise<boolean>
  saveTags(id: AnnotationId, tags: readonly string[]): Promise<boolean>
  /** Tags used before that fit what is typed, without those that are there. */
  suggestTags(typed: string, present: readonly string[]): Promise<readonly string[]>
  copyQuote(id: AnnotationId): Promise<boolean>
  remove(id: AnnotationId): Promise<boolean>
  restore(id: AnnotationId): Promise<boolean>
  copyLink(id: AnnotationId): Promise<boolean>
  copyMarkdown(id: ArticleId): Promise<boolean>
  copyRich(id: ArticleId): Promise<boolean>
  /** In the format that is set; resolves to the name of the file. */
  download(id: ArticleId): Promise<string | undefined>
  sendToObsidian(id: ArticleId): Promise<boolean>
  /** Left out where there is no share sheet. */
  share?(id: ArticleId): Promise<boolean>
  /** Opens the export dialog, for an article or for what is shown. */
  openExport(article?: ArticleRecord): void
  readonly exporting: ExportActions
  openLists(): void
  openOptions(): void
  retry(): void
}
