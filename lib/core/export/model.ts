// What an export gets (bundle) and what it gives (file).
import type { AnchorState, Annotation, Change } from '#lib/core/annotation/model.ts'
import type { ArticleRecord, ArticleText } from '#lib/core/article/record.ts'
import type { AnnotationId } from '#lib/core/ids.ts'
import type { Result } from '#lib/core/result.ts'
import type { Template } from './templates/template.ts'
import type { ExportWords } from './words.ts'

/** How an annotation stood when its page was last looked at. */
export interface LastSeen {
  readonly state: AnchorState
  readonly changes: readonly Change[]
}

/** One article with what the reader marked in it, or that part of it which belongs to a group. */
export interface Entry {
  readonly article: ArticleRecord
  readonly text: ArticleText | undefined
  /** In document order. */
  readonly annotations: readonly Annotation[]
  /** Absent where nothing is known: then nothing is said about it. */
  readonly seen?: ReadonlyMap<AnnotationId, LastSeen>
}

export const GROUPINGS = ['article', 'institution', 'tag', 'day', 'everything'] as const
export type Grouping = (typeof GROUPINGS)[number]

/** What a file is about and in whose words it is written. */
export interface About {
  readonly grouping: Grouping
  /** Stays the same when the name changes: article id, institution key, tag, ISO day, or "everything". */
  readonly key: string
  /** Title, institution, tag, day, or the word for everything. */
  readonly name: string
  readonly words: ExportWords
  /** Of an article `YYYY-MM-DD`: published, else saved. Its file's name begins with it. */
  readonly day?: string
}

export interface Bundle extends About {
  readonly entries: readonly Entry[]
}

export interface ExportOptions {
  /** Markdown: how it is laid out; the reading note when absent. */
  readonly template?: Template
  /** Puts the whole text of each article in, with the highlights marked. */
  readonly fullText?: boolean
  /** Puts a table of the figures in the quotes at the end. */
  readonly figures?: boolean
  /** Block ids and the line a later export is merged by. On unless turned off, as for the clipboard. */
  readonly updatable?: boolean
}

export interface ExportedFile {
  /** Safe on Windows, macOS and Linux; Chinese kept. */
  readonly name: string
  readonly mediaType: string
  readonly text: string
}

/** One folder under formats/ each. The same data gives the same bytes. */
export interface Format {
  readonly id: string
  readonly extension: string
  readonly mediaType: string
  /**
   * The text of the file in pieces. Entries are taken one at a time, so that an export of everything need not stand in memory;
   * only Markdown gathers them, since its templates may group them anew. Ends early with a failure as its return value.
   */
  write(about: About, entries: EntrySource, options: ExportOptions): AsyncGenerator<string, Result<void>>
}

export type EntrySource = Iterable<Entry> | AsyncIterable<Entry>

/** A file that is still to be written. */
export interface PlannedFile {
  readonly about: About
  /** Called once, when its turn has come. */
  entries(): EntrySource
}
