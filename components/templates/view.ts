// What the page of templates is given to show, and what it may ask for.
import type { OwnTemplate } from '#lib/core/export/templates/own-template.ts'
import type { ArticleId } from '#lib/core/ids.ts'
import type { Failure } from '#lib/core/result.ts'
import type { Settings } from '#lib/core/settings.ts'

export type ExportDefaults = Pick<
  Settings,
  'exportFormat' | 'exportTemplate' | 'exportFullText' | 'exportFigures' | 'obsidianVault' | 'obsidianFolder'
>

/** An article to see a template with. */
export interface Shown {
  readonly id: ArticleId
  readonly title: string
}

export interface TemplatesState {
  readonly defaults: ExportDefaults
  /** By name. */
  readonly own: readonly OwnTemplate[]
  /** Id of the template that is open. */
  readonly selected: string
  /** The last touched first; empty while the library is. */
  readonly articles: readonly Shown[]
  /** Absent: a made-up one. */
  readonly article?: ArticleId
  /** The last that could be made. */
  readonly preview?: string
  readonly mistake?: Extract<Failure, { readonly kind: 'template-broken' }>
  /** Why something else did not work. */
  readonly failure?: Failure
}

export interface TemplatesActions {
  select(id: string): void
  create(): void
  duplicate(id: string): void
  /** Kept as it is typed. */
  edit(id: string, patch: Partial<Pick<OwnTemplate, 'name' | 'dialect' | 'source'>>): void
  /** Resolves to how it is put back. */
  remove(id: string): Promise<() => Promise<boolean>>
  showWith(article: ArticleId | undefined): void
  change(patch: Partial<ExportDefaults>): void
  openLibrary(): void
  openOptions(): void
}
