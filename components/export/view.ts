// What the export dialog is given to show, and what it may ask for.
import type { ExportPreview, ExportUpdate } from '#lib/app/exports-api.ts'
import type { Grouping } from '#lib/core/export/model.ts'
import type { OwnTemplate } from '#lib/core/export/templates/own-template.ts'
import type { ArticleId } from '#lib/core/ids.ts'
import type { Failure } from '#lib/core/result.ts'

export const SCOPES = ['article', 'shown', 'everything'] as const
export type ScopeKind = (typeof SCOPES)[number]

export interface ExportChoice {
  readonly scope: ScopeKind
  readonly grouping: Grouping
  readonly formatId: string
  readonly templateId: string
  readonly fullText: boolean
  readonly figures: boolean
  readonly updatable: boolean
}

/** What came of it, until something else is chosen. */
export type ExportOutcome =
  | { readonly kind: 'saved'; readonly name: string; readonly files: number }
  | { readonly kind: 'updated'; readonly update: Omit<ExportUpdate, 'content'> }
  | { readonly kind: 'copied' | 'copied-rich' }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly updating: boolean }

export interface ExportState {
  readonly choice: ExportChoice
  /** The article it was asked for at, if at one. */
  readonly article?: { readonly id: ArticleId; readonly title: string }
  /** The library shows a part of what is kept. */
  readonly narrowed: boolean
  readonly own: readonly OwnTemplate[]
  /** Of the last choice that could be previewed; absent at first. */
  readonly preview?: ExportPreview
  /** A newer choice is being previewed. */
  readonly isStale: boolean
  /** Files are being written: articles done and in all. */
  readonly work?: { readonly done: number; readonly total: number }
  readonly outcome?: ExportOutcome
}

export interface ExportActions {
  choose(patch: Partial<ExportChoice>): void
  save(): void
  copy(how: 'markdown' | 'rich'): void
  /** Earlier files of ours, brought up to date and saved anew. */
  update(files: readonly File[]): void
  cancel(): void
  openTemplates(): void
  close(): void
}
